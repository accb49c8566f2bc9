package org.copydesk.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A number or date in a story's text, read as a value. What could not be read is not here: it stays text.
public sealed interface Figure {

    /// Where it stands in the story's text, currency and unit words included, "about" and "nearly" not.
    Span span();

    /// Whether the text calls the value inexact ("about", "nearly", "more than", "up to").
    boolean approximate();

    /// What it says about a change, or null where it says nothing of one; of a date always null.
    default @Nullable Change change() {
        return null;
    }

    /// This figure elsewhere: `by` units further on.
    Figure moved(int by);

    /// An amount of money.
    ///
    /// @param span see [Figure#span]
    /// @param value the amount in whole units of the currency (`61.2 trillion won` is 61200000000000)
    /// @param upTo the upper end where the text gives a range ("$4-5 million"), larger than `value`; else null
    /// @param currency ISO 4217, three capital letters
    /// @param approximate see [Figure#approximate]
    /// @param change see [Figure#change]
    /// @param same the amount before this one, where this is that one again in another currency; else null
    record Money(
            Span span,
            BigDecimal value,
            @Nullable BigDecimal upTo,
            String currency,
            boolean approximate,
            @Nullable Change change,
            @Nullable SameAmount same)
            implements Figure {
        public Money {
            Objects.requireNonNull(span);
            requireRange(value, upTo);
            if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                throw new IllegalArgumentException("a currency is three capital letters, not '" + currency + "'");
            }
            if (same != null && same.first().end() > span.start()) {
                throw new IllegalArgumentException("an amount repeats one before it: " + same + " for " + span);
            }
        }

        /// An amount that stands alone.
        public Money(Span span, BigDecimal value, @Nullable BigDecimal upTo, String currency, boolean approximate) {
            this(span, value, upTo, currency, approximate, null, null);
        }

        @Override
        public Money moved(int by) {
            SameAmount there = same == null ? null : new SameAmount(same.first().moved(by), same.rate());
            return new Money(span.moved(by), value, upTo, currency, approximate, change, there);
        }
    }

    /// A share, or a difference of shares.
    ///
    /// @param span see [Figure#span]
    /// @param value in percent: `2.32 percent` is 2.32
    /// @param upTo the upper end of a range, or null
    /// @param points whether the text speaks of percentage points
    /// @param approximate see [Figure#approximate]
    /// @param change see [Figure#change]
    record Percent(
            Span span,
            BigDecimal value,
            @Nullable BigDecimal upTo,
            boolean points,
            boolean approximate,
            @Nullable Change change)
            implements Figure {
        public Percent {
            Objects.requireNonNull(span);
            requireRange(value, upTo);
        }

        /// A share that says nothing of a change.
        public Percent(Span span, BigDecimal value, @Nullable BigDecimal upTo, boolean points, boolean approximate) {
            this(span, value, upTo, points, approximate, null);
        }

        @Override
        public Percent moved(int by) {
            return new Percent(span.moved(by), value, upTo, points, approximate, change);
        }
    }

    /// A count of things or a measure.
    ///
    /// @param span see [Figure#span]; from the number to the last word of the unit
    /// @param value in whole units (`3,000 troops` is 3000)
    /// @param upTo the upper end of a range, or null
    /// @param unit a unit's symbol ("km", "t") or the counted thing in the text's own words ("troops"), not blank
    /// @param approximate see [Figure#approximate]
    /// @param change see [Figure#change]
    record Quantity(
            Span span,
            BigDecimal value,
            @Nullable BigDecimal upTo,
            String unit,
            boolean approximate,
            @Nullable Change change)
            implements Figure {
        public Quantity {
            Objects.requireNonNull(span);
            requireRange(value, upTo);
            if (unit.isBlank()) {
                throw new IllegalArgumentException("a quantity needs a unit; the one at " + span + " has none");
            }
        }

        /// A count that says nothing of a change.
        public Quantity(Span span, BigDecimal value, @Nullable BigDecimal upTo, String unit, boolean approximate) {
            this(span, value, upTo, unit, approximate, null);
        }

        @Override
        public Quantity moved(int by) {
            return new Quantity(span.moved(by), value, upTo, unit, approximate, change);
        }
    }

    /// A date or part of one.
    ///
    /// A date that counts from the story's own day ("yesterday") is *open* as it is found, for the same text must
    /// give the same figures whoever printed it on whichever day; [#on] closes it.
    ///
    /// @param span see [Figure#span]
    /// @param value ISO 8601, as exact as the text: `2025`, `2025-Q3`, `2025-W27`, `2025-07`, `2025-07-01`, or an
    ///     interval `2022-02/2025-04`; of an open date what it counts, as [RelativeDate#written] writes it
    /// @param approximate see [Figure#approximate]
    /// @param relative what is counted from the story's day, or null where the text gives the date itself
    /// @param anchor the day from which that was counted; null for an open date and where nothing is counted
    record Date(
            Span span,
            String value,
            boolean approximate,
            @Nullable RelativeDate relative,
            @Nullable LocalDate anchor) implements Figure {
        public Date {
            Objects.requireNonNull(span);
            if (value.isBlank()) {
                throw new IllegalArgumentException("a date needs a value; the one at " + span + " has none");
            }
            if (anchor != null && relative == null) {
                throw new IllegalArgumentException("the date " + value + " does not count from " + anchor);
            }
        }

        /// A date that the text gives itself.
        public Date(Span span, String value, boolean approximate) {
            this(span, value, approximate, null, null);
        }

        /// An open date.
        public Date(Span span, RelativeDate relative, boolean approximate) {
            this(span, relative.written(), approximate, relative, null);
        }

        /// Whether the story's day is needed to know which date this is.
        public boolean open() {
            return relative != null && anchor == null;
        }

        /// This date as seen from `day`; itself where it does not count from a day.
        public Date on(LocalDate day) {
            return relative == null ? this : new Date(span, relative.from(day), approximate, relative, day);
        }

        @Override
        public Date moved(int by) {
            return new Date(span.moved(by), value, approximate, relative, anchor);
        }
    }

    private static void requireRange(BigDecimal value, @Nullable BigDecimal upTo) {
        if (upTo != null && upTo.compareTo(value) <= 0) {
            throw new IllegalArgumentException("a range must rise, not " + value + " to " + upTo);
        }
    }
}
