package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.util.Map;
import org.copydesk.models.figures.Numeral.Style;
import org.jspecify.annotations.Nullable;

/// Reads a number in digits or words, with its scale.
final class AmountReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int THOUSANDS = 3;
    private static final BigDecimal TEN = BigDecimal.TEN;

    /// "Two hundred and fifty-five million three hundred and ten thousand" has eleven words.
    private static final int MOST_WORDS = 14;

    private AmountReader() {}

    /// The number at token `index`, or null.
    ///
    /// @param letters whether a letter may be a scale, as it may beside a currency's sign: `$5m`, `€450k`
    static @Nullable Amount read(Reading reading, int index, boolean letters) {
        Token token = reading.at(index);
        if (token.number()) {
            BigDecimal value = token.numeral().value();
            if (value == null) {
                return null;
            }
            // "2.500 Euro"
            boolean thousands = reading.foreign()
                    && token.numeral().style() == Style.DECIMAL
                    && value.scale() == THOUSANDS
                    && value.compareTo(BigDecimal.ONE) >= 0
                    && value.compareTo(THOUSAND) < 0;
            return thousands
                    ? digits(reading, index, Amount.plain(value.movePointRight(THOUSANDS)), Style.GROUPED, letters)
                    : digits(reading, index, value, token.numeral().style(), letters);
        }
        return token.word() ? words(reading, index) : null;
    }

    private static @Nullable Amount digits(Reading r, int index, BigDecimal value, Style style, boolean letters) {
        Parts parts = Parts.after(r, index);
        if (parts == null) {
            return null;
        }
        int k = parts.end();
        BigDecimal multiplier = BigDecimal.ONE;
        for (int scales = 0; scales < 2; scales++) {
            int word = r.at(k).hyphen() && r.at(k + 1).glued() ? k + 1 : k;
            if (!r.tokens().joins(word) || !r.at(word).word()) {
                break;
            }
            BigDecimal scale = scale(r, word);
            if (scale == null && letters && scales == 0 && word == k && letter(r, k)) {
                scale = r.lexicon().letters().get(r.at(word).lower());
            }
            if (scale == null) {
                break;
            }
            multiplier = multiplier.multiply(scale);
            k = word + 1;
        }
        return style == Style.PADDED && multiplier.compareTo(BigDecimal.ONE) == 0
                ? null
                : new Amount(value.add(parts.value()), multiplier, k, parts.end() > index + 1 ? Style.DECIMAL : style);
    }

    /// What the word at `k` multiplies by, or null. "Mil" is a thousand in Spanish and Portuguese.
    private static @Nullable BigDecimal scale(Reading r, int k) {
        if (dayBeforeMillions(r, k - 1)) {
            return null;
        }
        BigDecimal thousand = r.lexicon().thousands().get(r.at(k).lower());
        boolean real = r.at(k - 2).sign('$') && r.at(k - 3).word("r");
        boolean romance = thousand != null && (r.has(Role.ROMANCE, k + 1) || r.has(Role.IBERIAN, k + 1) || real);
        return romance ? thousand : r.lexicon().scales().get(r.at(k).lower());
    }

    /// "On July 4 millions watched" counts nobody.
    static boolean dayBeforeMillions(Reading r, int index) {
        return r.at(index).number()
                && r.at(index + 1).word("millions")
                && r.lexicon().months().containsKey(r.at(index - 1).lower());
    }

    /// A letter hangs on the number (`5m`), or stands alone in capitals or as b or m (`$900 M`).
    private static boolean letter(Reading r, int k) {
        Token token = r.at(k);
        boolean apart = token.shape() == Token.Shape.UPPER
                || token.lower().equals("b")
                || token.lower().equals("m");
        return token.glued()
                || (apart
                        && !(r.at(k + 1).glued()
                                && (r.at(k + 1).word() || r.at(k + 1).number())));
    }

    private static @Nullable Amount words(Reading r, int index) {
        Map<String, BigDecimal> scales = r.lexicon().scales();
        Token first = r.at(index);
        BigDecimal current = null;
        int k = index;
        if (first.word("half")) {
            boolean article = r.at(index + 1).word("a") || r.at(index + 1).word("an");
            k = article || (r.at(index + 1).hyphen() && r.at(index + 2).glued()) ? index + 2 : index + 1;
            BigDecimal scale =
                    r.tokens().joins(k) && r.at(k).word() ? scales.get(r.at(k).lower()) : null;
            return scale == null ? null : new Amount(HALF, scale, k + 1, Style.UNREADABLE);
        }
        Amount parts = Parts.ofScale(r, index);
        if (parts != null) {
            return parts;
        }
        if (first.word("a") || first.word("an")) {
            // "a third of a million" is not a million
            if (r.at(index - 1).word("of") && r.has(Role.FRACTION, index - 2)) {
                return null;
            }
            int next = r.at(index + 1).hyphen() ? index + 2 : index + 1;
            boolean scale = r.tokens().joins(next)
                    && r.at(next).word()
                    && scales.containsKey(r.at(next).lower());
            if (!scale) {
                return null;
            }
            current = BigDecimal.ONE;
            k = next;
        } else if (!r.lexicon().numbers().containsKey(first.lower())) {
            return null;
        }
        return new Sum(r, k, current).read();
    }

    /// Adds up number words from left to right.
    private static final class Sum {
        private final Reading r;
        private final int start;
        private int k;
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal current;
        /// What may still be added to `current`: less than this.
        private BigDecimal room;
        private BigDecimal mantissa = BigDecimal.ZERO;
        private BigDecimal multiplier = BigDecimal.ONE;

        Sum(Reading r, int start, @Nullable BigDecimal current) {
            this.r = r;
            this.start = start;
            this.k = start;
            this.current = current;
            this.room = current == null ? HUNDRED : BigDecimal.ZERO;
        }

        @Nullable
        Amount read() {
            for (int i = 0; i < MOST_WORDS && step(); i++) {
                // each step takes one word
            }
            BigDecimal sum = current == null ? total : total.add(current);
            if (k == start) {
                return null;
            }
            boolean simple = sum.compareTo(mantissa.multiply(multiplier)) == 0 && multiplier.signum() > 0;
            return simple
                    ? new Amount(mantissa, multiplier, k, Style.UNREADABLE)
                    : new Amount(sum, BigDecimal.ONE, k, Style.UNREADABLE);
        }

        private boolean step() {
            int word = k > start && r.at(k).hyphen() && r.at(k + 1).glued() ? k + 1 : k;
            if (k > start && !r.tokens().joins(word)) {
                return false;
            }
            Token token = r.at(word);
            if (!token.word()) {
                return false;
            }
            if (token.word("and")) {
                return and(word);
            }
            BigDecimal number = r.lexicon().numbers().get(token.lower());
            if (number != null) {
                return number(number, word);
            }
            BigDecimal scale = r.lexicon().scales().get(token.lower());
            return scale != null && scale(scale, word);
        }

        private boolean number(BigDecimal number, int word) {
            if (number.compareTo(room) >= 0 || (number.signum() == 0 && k > start)) {
                return false;
            }
            current = current == null ? number : current.add(number);
            room = number.compareTo(TWENTY) >= 0 ? TEN : BigDecimal.ZERO;
            note(current, BigDecimal.ONE);
            k = word + 1;
            return true;
        }

        private boolean scale(BigDecimal scale, int word) {
            if (current == null && total.signum() == 0) {
                return false;
            }
            BigDecimal base = current == null ? total : current;
            note(base, current == null ? multiplier.multiply(scale) : scale);
            if (current == null) {
                mantissa = mantissa.compareTo(total) == 0 ? total : mantissa;
                total = total.multiply(scale);
            } else if (scale.compareTo(HUNDRED) <= 0) {
                current = base.multiply(scale);
                room = scale.compareTo(HUNDRED) == 0 ? HUNDRED : BigDecimal.ZERO;
                k = word + 1;
                return true;
            } else {
                total = total.add(base.multiply(scale));
            }
            current = null;
            room = HUNDRED;
            k = word + 1;
            return true;
        }

        private void note(BigDecimal base, BigDecimal scale) {
            mantissa = base.compareTo(total) == 0 && current == null ? mantissa : base;
            multiplier = scale;
        }

        /// "A million and a half": of a million.
        private boolean halfOfScale(int part) {
            total = total.add(multiplier.multiply(HALF));
            mantissa = mantissa.add(HALF);
            k = part + 1;
            room = BigDecimal.ZERO;
            return true;
        }

        /// Past the hyphen of "two-and-a-half".
        private int past(int word) {
            return r.at(word).hyphen() && r.at(word + 1).glued() ? word + 1 : word;
        }

        /// "Two hundred and five", "two and a half"; but "five million and two" are two numbers.
        private boolean and(int word) {
            int article = past(word + 1);
            int part = past(article + 1);
            boolean half = r.at(article).word("a") && r.at(part).word("half");
            if (half && current == null && total.signum() > 0) {
                return halfOfScale(part);
            }
            if (half && current != null) {
                current = current.add(HALF);
                room = BigDecimal.ZERO;
                note(current, BigDecimal.ONE);
                k = part + 1;
                return true;
            }
            boolean open = current != null && room.compareTo(HUNDRED) == 0 && k > start;
            // "five thousand and two hundred"
            boolean hundreds =
                    current == null && total.signum() > 0 && r.at(word + 2).word("hundred");
            BigDecimal next =
                    open || hundreds ? r.lexicon().numbers().get(r.at(word + 1).lower()) : null;
            if (next == null) {
                return false;
            }
            k = word + 1;
            return true;
        }
    }
}
