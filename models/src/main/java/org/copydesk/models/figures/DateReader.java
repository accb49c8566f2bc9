package org.copydesk.models.figures;

import java.util.List;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.RelativeDate;
import org.copydesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Reads dates: days and months, then years and their parts, then what counts from the story's own date.
final class DateReader implements FigureReader {

    private static final List<FigureReader> KINDS =
            List.of(new NumericDates(), new CalendarDates(), new YearDates(), new RelativeDates());

    @Override
    public @Nullable Found read(Reading r, int index) {
        for (FigureReader kind : KINDS) {
            Found found = kind.read(r, index);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static Found found(Reading r, int first, int end, String value) {
        return found(r, first, end, value, r.inexact(first, end));
    }

    static Found found(Reading r, int first, int end, String value, boolean inexact) {
        Span span = new Span(r.at(first).start(), r.at(end - 1).end());
        return new Found(List.of(new Figure.Date(span, value, inexact)), end);
    }

    static Found found(Reading r, int first, int end, RelativeDate value, boolean inexact) {
        Span span = new Span(r.at(first).start(), r.at(end - 1).end());
        return new Found(List.of(new Figure.Date(span, value, inexact)), end);
    }

    /// A whole number of at most `digits` digits at token `index`, or -1.
    static int whole(Reading r, int index, int digits) {
        Token token = r.at(index);
        boolean plain = token.number()
                && token.end() - token.start() <= digits
                && (token.numeral().style() == Numeral.Style.PLAIN
                        || token.numeral().style() == Numeral.Style.PADDED);
        return plain && token.numeral().value() != null
                ? token.numeral().value().intValueExact()
                : -1;
    }

    /// A year between 1000 and 2199 in four digits at token `index`, not the head of a longer number; else -1.
    static int year(Reading r, int index) {
        int year = r.at(index).end() - r.at(index).start() == 4 ? whole(r, index, 4) : -1;
        return year >= 1000 && year < 2200 ? year : -1;
    }
}
