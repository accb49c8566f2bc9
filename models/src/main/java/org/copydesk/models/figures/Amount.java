package org.copydesk.models.figures;

import java.math.BigDecimal;

/// A number with its scale.
///
/// @param mantissa the number before its scale: 61.2 of `61.2 trillion`
/// @param multiplier the scale, 1 where there is none
/// @param end the token after it
/// @param style how it is written; [Numeral.Style#UNREADABLE] for words
record Amount(BigDecimal mantissa, BigDecimal multiplier, int end, Numeral.Style style) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /// What it is worth, without needless zeros and without an exponent.
    BigDecimal value() {
        return plain(mantissa.multiply(multiplier));
    }

    boolean scaled() {
        return multiplier.compareTo(BigDecimal.ONE) > 0;
    }

    boolean inWords() {
        return style == Numeral.Style.UNREADABLE;
    }

    /// Whether it is so long or so exact that nobody would read it as a word's mere neighbour.
    boolean weighty() {
        return scaled() || style == Numeral.Style.GROUPED || value().compareTo(THOUSAND) >= 0;
    }

    /// Whether it could be a year of our time.
    boolean yearLike() {
        boolean plain = style == Numeral.Style.PLAIN && !scaled();
        return plain && mantissa.compareTo(FIRST_YEAR) >= 0 && mantissa.compareTo(LAST_YEAR) < 0;
    }

    /// This number as the lower end of a range up to `high`: the 4 of "4 to 5 million" is 4 million.
    Amount sharing(Amount high, boolean falling) {
        boolean shares = high.scaled()
                && !scaled()
                && style != Numeral.Style.GROUPED
                && mantissa.compareTo(THOUSAND) < 0
                && (falling || mantissa.compareTo(high.mantissa) < 0);
        return shares ? new Amount(mantissa, high.multiplier, end, style) : this;
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
