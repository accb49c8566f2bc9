package org.copydesk.models.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.copydesk.models.figures.Numeral.Style;
import org.jspecify.annotations.Nullable;

/// Reads dates in digits alone: `2025-07-01`, `01.07.2025`, `25/12/2024`. Where day and month could change places
/// (`03/04/2025`) nothing is read; with dots the day comes first, as everywhere that dots are used.
final class NumericDates implements FigureReader {

    @Override
    public @Nullable Found read(Reading r, int index) {
        Token token = r.at(index);
        if (!token.number() || !r.tokens().cleanLeft(index)) {
            return null;
        }
        if (token.numeral().style() == Style.DOTTED) {
            String[] parts = r.tokens().raw(index).split("\\.");
            boolean shape =
                    parts.length == 3 && parts[2].length() == 4 && parts[0].length() <= 2 && parts[1].length() <= 2;
            return shape && (r.tokens().cleanRight(index + 1) || timed(r, index + 1))
                    ? day(
                            r,
                            index,
                            index + 1,
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[0]))
                    : null;
        }
        boolean three = r.at(index + 1).glued()
                && r.at(index + 2).glued()
                && r.at(index + 3).glued()
                && r.at(index + 4).glued()
                && r.at(index + 4).number()
                && r.at(index + 2).number()
                && r.at(index + 1).lower().equals(r.at(index + 3).lower());
        if (!three || !r.tokens().cleanRight(index + 5)) {
            return null;
        }
        int a = DateReader.whole(r, index, 4);
        int b = DateReader.whole(r, index + 2, 2);
        int c = DateReader.whole(r, index + 4, 4);
        int year = DateReader.year(r, index + 4);
        if (r.at(index + 1).sign('-') || r.at(index + 1).sign('/')) {
            if (DateReader.year(r, index) > 0) {
                return day(r, index, index + 5, a, b, c);
            }
            boolean dayFirst = a > 12 || a == b;
            boolean clear = dayFirst || b > 12;
            return year < 0 || !clear ? null : day(r, index, index + 5, year, dayFirst ? b : a, dayFirst ? a : b);
        }
        return null;
    }

    /// Whether a dash and a time of day follow: `19.11.2027-18:30`.
    private static boolean timed(Reading r, int index) {
        boolean time = r.at(index + 1).number()
                && r.at(index + 2).sign(':')
                && r.at(index + 3).number()
                && r.at(index + 3).glued();
        return r.at(index).dash() && time && DateReader.whole(r, index + 3, 2) >= 0;
    }

    private static @Nullable Found day(Reading r, int first, int end, int year, int month, int day) {
        String value = iso(year, month, day);
        return value == null ? null : DateReader.found(r, first, end, value, false);
    }

    /// The day in ISO 8601, or null where the calendar has no such day.
    static @Nullable String iso(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
