package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Figure;
import org.copydesk.models.figures.Numeral.Style;
import org.jspecify.annotations.Nullable;

/// Reads counts and measures: a number and its unit, or a number and the noun that it counts.
final class QuantityReader implements FigureReader {

    /// @param end the token after it
    /// @param name the symbol of a unit, or the noun
    /// @param measured whether it is a unit of measure
    record Unit(int end, String name, boolean measured) {}

    @Override
    public @Nullable Found read(Reading r, int index) {
        if (!r.tokens().cleanLeft(index) || (r.tokens().joins(index) && Labels.labelled(r, index))) {
            return null;
        }
        boolean tale = r.at(index).word("one")
                && r.at(index).capital()
                && r.at(index + 1).word("day");
        boolean title = tale
                || (r.at(index).capital()
                        && r.at(index - 1).capital()
                        && r.tokens().joins(index));
        Range range = title ? null : Range.read(r, index, false);
        if (range == null) {
            return null;
        }
        Amount last = range.second() == null ? range.low() : range.second();
        Unit unit = CountedUnits.unit(r, range.end(), !last.inWords());
        if (unit == null && range.second() == null && letterScale(r, range.end())) {
            Amount big = AmountReader.read(r, index, true);
            if (big != null && big.end() > range.end()) {
                range = new Range(big, null, 0, false, big.end());
                last = big;
                unit = CountedUnits.unit(r, range.end(), true);
            }
        }
        if (unit == null) {
            unit = counts(r, range) ? CountedUnits.noun(r, range.end(), last.value()) : null;
        }
        boolean comma = last.style() == Style.COMMA && unit != null && !unit.measured() && !last.scaled();
        if (unit == null
                || (!unit.measured() && Labels.named(r, index, range))
                || comma
                || !r.tokens().cleanRight(unit.end())
                || (!unit.measured() && yearLike(r, range, index))) {
            return null;
        }
        return Temperatures.below(r, index, unit)
                ? Temperatures.found(r, range, index, unit)
                : found(r, range, index, unit);
    }

    /// `5m` before a plural is five million; else it is five metres. A letter that could be nothing else is a scale.
    private static boolean letterScale(Reading r, int k) {
        boolean screen = r.tokens().raw(k).equals("K")
                && (DateReader.whole(r, k - 1, 1) == 4 || DateReader.whole(r, k - 1, 1) == 8);
        return r.at(k).glued()
                && r.at(k).word()
                && !screen
                && r.lexicon().letters().containsKey(r.at(k).lower());
    }

    private static boolean counts(Reading r, Range range) {
        Amount low = range.low();
        boolean lonely = low.inWords() && !low.scaled() && low.value().compareTo(BigDecimal.ONE) == 0;
        boolean clock = r.has(Role.CLOCK, range.end()) || r.has(Role.FRACTION, range.end());
        return !lonely && !clock && r.tokens().joins(range.end());
    }

    /// A bare 2024 before a noun is a year, unless it counts what is so often counted.
    private static boolean yearLike(Reading r, Range range, int index) {
        boolean definite = r.at(index - 1).word("the") || r.has(Role.YEARLEAD, index - 1);
        return range.low().yearLike() && (definite || !r.has(Role.PERSONS, range.end()));
    }

    private static Found found(Reading r, Range range, int index, Unit unit) {
        boolean inexact = r.inexact(index, unit.end());
        List<Figure> figures = new ArrayList<>();
        BigDecimal low = range.low().value();
        if (range.change() && range.second() != null) {
            figures.add(new Figure.Quantity(
                    MoneyReader.span(r, index, range.low().end()), low, null, unit.name(), inexact));
            figures.add(new Figure.Quantity(
                    MoneyReader.span(r, range.secondAt(), unit.end()),
                    range.second().value(),
                    null,
                    unit.name(),
                    false));
        } else {
            figures.add(new Figure.Quantity(
                    MoneyReader.span(r, index, unit.end()), low, range.upTo(), unit.name(), inexact));
        }
        return new Found(figures, unit.end());
    }
}
