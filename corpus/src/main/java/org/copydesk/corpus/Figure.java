package org.copydesk.corpus;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A number or date in a story's text, read as a value. What could not be read is not here: it stays text.
public sealed interface Figure {

    /// Where it stands in the story's text, currency and unit words included, "about" and "nearly" not.
    Span span();

    /// Whether the text calls the value inexact ("about", "nearly", "more than", "up to").
    boolean approximate();

    /// An amount of money.
    ///
    /// @param span see [Figure#span]
    /// @param value the amount in whole units of the currency (`61.2 trillion won` is 61200000000000)
    /// @param upTo the upper end where the text gives a range ("$4-5 million"), larger than `value`; else null
    /// @param currency ISO 4217, three capital letters
    /// @param approximate see [Figure#approximate]
    record Money(Span span, BigDecimal value, @Nullable BigDecimal upTo, String currency, boolean approximate)
            implements Figure {
        public Money {
            Objects.requireNonNull(span);
            requireRange(value, upTo);
            if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                throw new IllegalArgumentException("a currency is three capital letters, not '" + currency + "'");
            }
        }
    }

    /// A share, or a difference of shares.
    ///
    /// @param span see [Figure#span]
    /// @param value in percent: `2.32 percent` is 2.32
    /// @param upTo the upper end of a range, or null
    /// @param points whether the text speaks of percentage points
    /// @param approximate see [Figure#approximate]
    record Percent(Span span, BigDecimal value, @Nullable BigDecimal upTo, boolean points, boolean approximate)
            implements Figure {
        public Percent {
            Objects.requireNonNull(span);
            requireRange(value, upTo);
        }
    }

    /// A count of things or a measure.
    ///
    /// @param span see [Figure#span]; from the number to the last word of the unit
    /// @param value in whole units (`3,000 troops` is 3000)
    /// @param upTo the upper end of a range, or null
    /// @param unit a unit's symbol ("km", "t") or the counted thing in the text's own words ("troops"), not blank
    /// @param approximate see [Figure#approximate]
    record Quantity(Span span, BigDecimal value, @Nullable BigDecimal upTo, String unit, boolean approximate)
            implements Figure {
        public Quantity {
            Objects.requireNonNull(span);
            requireRange(value, upTo);
            if (unit.isBlank()) {
                throw new IllegalArgumentException("a quantity needs a unit; the one at " + span + " has none");
            }
        }
    }

    /// A date or part of one.
    ///
    /// @param span see [Figure#span]
    /// @param value ISO 8601, as exact as the text: `2025`, `2025-Q3`, `2025-07`, `2025-07-01`, or an interval
    ///     `2022-02/2025-04`
    /// @param approximate see [Figure#approximate]
    record Date(Span span, String value, boolean approximate) implements Figure {
        public Date {
            Objects.requireNonNull(span);
            if (value.isBlank()) {
                throw new IllegalArgumentException("a date needs a value; the one at " + span + " has none");
            }
        }
    }

    private static void requireRange(BigDecimal value, @Nullable BigDecimal upTo) {
        if (upTo != null && upTo.compareTo(value) <= 0) {
            throw new IllegalArgumentException("a range must rise, not " + value + " to " + upTo);
        }
    }
}
