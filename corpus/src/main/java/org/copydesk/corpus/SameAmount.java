package org.copydesk.corpus;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/// That an amount of money is another one again, in another currency: `61.2 trillion won ($44.6 billion)` is one
/// amount.
///
/// @param first where the other one stands, which comes before it
/// @param rate how much of the other's currency goes into one unit of this one's (1372.2 won to the dollar), by the
///     two values as printed; above 0
public record SameAmount(Span first, BigDecimal rate) {

    /// Printed amounts are rounded: more digits would say what nobody knows.
    private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_EVEN);

    public SameAmount {
        Objects.requireNonNull(first);
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above 0, not " + rate + " (to " + first + ")");
        }
    }

    /// What two printed amounts say about the rate: five digits.
    ///
    /// @param first the value of the one that comes first, above 0
    /// @param second the value of the other, above 0
    public static BigDecimal rate(BigDecimal first, BigDecimal second) {
        BigDecimal rate = first.divide(second, DIGITS).stripTrailingZeros();
        return rate.scale() < 0 ? rate.setScale(0) : rate;
    }
}
