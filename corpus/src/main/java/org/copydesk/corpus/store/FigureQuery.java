package org.copydesk.corpus.store;

import java.math.BigDecimal;
import org.copydesk.corpus.Figure;
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

    /// Whether the value of `figure` lies within the bounds, to the last digit.
    boolean admits(Figure figure) {
        return switch (figure) {
            case Figure.Money m -> admits(m.value(), m.upTo());
            case Figure.Percent p -> admits(p.value(), p.upTo());
            case Figure.Quantity q -> admits(q.value(), q.upTo());
            case Figure.Date _ -> true;
        };
    }

    private boolean admits(BigDecimal value, @Nullable BigDecimal upTo) {
        boolean reaches = min == null || (upTo == null ? value : upTo).compareTo(min) >= 0;
        return reaches && (max == null || value.compareTo(max) <= 0);
    }
}
