package org.copydesk.corpus.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Which figures to list; null asks for nothing.
///
/// @param kind only this kind
/// @param unit only this unit or currency
/// @param min only values that reach this; a range does where its upper end does
/// @param max only values that do not begin above this
/// @param limit at most so many, at least 1
public record FigureQuery(
        @Nullable FigureKind kind,
        @Nullable String unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int limit) {

    public FigureQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("a list has at least 1 line, not " + limit);
        }
    }
}
