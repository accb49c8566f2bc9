package org.copydesk.corpus.store;

/// The kinds of [org.copydesk.corpus.Figure], by name.
public enum FigureKind {
    /// An amount in a currency.
    MONEY,
    /// A share or a difference of shares.
    PERCENT,
    /// A count or a measure.
    QUANTITY,
    /// A date or part of one.
    DATE
}
