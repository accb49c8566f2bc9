package org.copydesk.index.query;

import java.util.Objects;

/// A query that could be read, with the line it was read from: later complaints point into that line.
///
/// @param text the query as typed
/// @param ask what it asks for; its positions count UTF-16 units of `text`
public record ParsedQuery(String text, Ask ask) {

    /// Every story: what an empty search page shows. No line of the language says this.
    public static final ParsedQuery EVERYTHING = new ParsedQuery("", new Ask.Everything(0));

    public ParsedQuery {
        Objects.requireNonNull(text);
        Objects.requireNonNull(ask);
    }
}
