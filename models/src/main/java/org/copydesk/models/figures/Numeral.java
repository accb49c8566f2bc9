package org.copydesk.models.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number written in digits.
///
/// @param value what it is worth, or null where it is no plain number (a version, a date with dots, a serial number)
/// @param style how it is written
record Numeral(@Nullable BigDecimal value, Style style) {

    static final Numeral NONE = new Numeral(null, Style.UNREADABLE);

    /// More digits than any figure in the news has: a serial number, a hash, noise.
    private static final int MOST_DIGITS = 21;

    enum Style {
        /// Digits alone.
        PLAIN,
        /// Digits alone that begin with a needless zero (`007`).
        PADDED,
        /// In groups: `1,234`, `1,00,000`, `1.234.567`, `1'000`, `1 000`, with or without decimals.
        GROUPED,
        /// With a decimal point.
        DECIMAL,
        /// With a decimal comma, which may as well be a list without spaces: believed only beside a unit.
        COMMA,
        /// `01.07.2025`.
        DOTTED,
        UNREADABLE
    }

    /// Reads digits and the separators between them; both ends are digits.
    static Numeral of(String text) {
        int digits = 0;
        int points = 0;
        int commas = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '.' -> points++;
                case ',' -> commas++;
                case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> digits++;
                default -> others++;
            }
        }
        if (digits > MOST_DIGITS) {
            return NONE;
        }
        if (points + commas + others == 0) {
            boolean padded = digits > 1 && text.charAt(0) == '0';
            return new Numeral(new BigDecimal(text), padded ? Style.PADDED : Style.PLAIN);
        }
        if (others > 0) {
            return grouped(text, points > 0 ? '.' : ',', points + commas);
        }
        if (points == 0) {
            return commas == 1 && !groups(text) ? comma(text) : grouped(text, '.', 0);
        }
        if (commas == 0) {
            return points == 1 && !thousands(text) ? new Numeral(new BigDecimal(text), Style.DECIMAL) : dotted(text);
        }
        return text.lastIndexOf('.') > text.lastIndexOf(',') ? grouped(text, '.', points) : grouped(text, ',', commas);
    }

    private static Numeral comma(String text) {
        int decimals = text.length() - text.indexOf(',') - 1;
        boolean clear = decimals <= 2 || text.startsWith("0,");
        return clear ? new Numeral(new BigDecimal(text.replace(',', '.')), Style.COMMA) : NONE;
    }

    /// `20.000` is twenty thousand: nobody writes three zeros after a decimal point in the news. `1.234` is a decimal.
    private static boolean thousands(String text) {
        return text.endsWith(".000") && text.length() <= 7 && text.charAt(0) != '0';
    }

    private static Numeral dotted(String text) {
        return groups(text) ? grouped(text, ',', 0) : new Numeral(null, Style.DOTTED);
    }

    /// Groups before the one `mark` of decimals, if there is one.
    private static Numeral grouped(String text, char mark, int marks) {
        if (marks > 1) {
            return NONE;
        }
        int cut = marks == 1 ? text.indexOf(mark) : text.length();
        String whole = text.substring(0, cut);
        if (!groups(whole)) {
            return NONE;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == cut) {
                plain.append('.');
            } else if (c >= '0' && c <= '9') {
                plain.append(c);
            }
        }
        return new Numeral(new BigDecimal(plain.toString()), Style.GROUPED);
    }

    /// Whether `whole` is cut into groups of three, or the Indian way, by one separator throughout.
    private static boolean groups(String whole) {
        char separator = 0;
        int first = 0;
        int length = 0;
        boolean twos = true;
        boolean threes = true;
        int count = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c >= '0' && c <= '9') {
                length++;
                continue;
            }
            if (separator != 0 && c != separator) {
                return false;
            }
            separator = c;
            if (count == 0) {
                first = length;
            } else {
                twos &= length == 2;
                threes &= length == 3;
            }
            count++;
            length = 0;
        }
        boolean begins = whole.charAt(0) != '0' && first >= 1;
        boolean indian = separator == ',' && count >= 2 && twos && first <= 2;
        boolean western = threes && first <= 3;
        return separator != 0 && length == 3 && begins && (western || indian);
    }
}
