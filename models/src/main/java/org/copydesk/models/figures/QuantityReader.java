package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.corpus.Figure;
import org.copydesk.models.figures.Numeral.Style;
import org.jspecify.annotations.Nullable;

/// Reads counts and measures: a number and its unit, or a number and the noun that it counts.
final class QuantityReader implements FigureReader {

    private static final Set<String> TIMES = Set.of("a", "mo", "wk", "d", "h", "min");

    /// So many words before a number tell whether the sentence is an ordinary one.
    private static final int MOST_BEFORE = 6;

    /// @param end the token after it
    /// @param name the symbol of a unit, or the noun
    /// @param measured whether it is a unit of measure
    record Unit(int end, String name, boolean measured) {}

    @Override
    public @Nullable Found read(Reading r, int index) {
        if (AmountReader.dayBeforeMillions(r, index)
                || !r.tokens().cleanLeft(index)
                || (r.tokens().joins(index) && Labels.labelled(r, index))) {
            return null;
        }
        boolean tale = r.at(index).word("one")
                && r.at(index).capital()
                && r.at(index + 1).word("day");
        boolean title = tale
                || (r.at(index).capital()
                        && r.tokens().joins(index)
                        && (r.at(index - 1).capital() || (r.at(index).word() && inside(r, index))));
        Range range = title ? null : Range.read(r, index, false);
        if (range == null) {
            return null;
        }
        Amount last = range.second() == null ? range.low() : range.second();
        Found height = Heights.found(r, range, index);
        if (height != null) {
            return height;
        }
        int end = hedged(r, range.end());
        Unit unit = CountedUnits.unit(r, end, !last.inWords());
        if (unit == null && range.second() == null && letterScale(r, range.end())) {
            Amount big = AmountReader.read(r, index, true);
            if (big != null && big.end() > range.end()) {
                range = new Range(big, null, 0, false, big.end());
                last = big;
                unit = CountedUnits.unit(r, range.end(), true);
            }
        }
        if (unit == null) {
            unit = counts(r, range) ? CountedUnits.noun(r, hedged(r, range.end()), last.value()) : null;
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

    /// Past the "-odd" of "50-odd crates" and the "-plus" of "600-plus travellers".
    private static int hedged(Reading r, int end) {
        boolean hedged = r.at(end).hyphen()
                && r.at(end + 1).glued()
                && (r.at(end + 1).word("odd") || r.at(end + 1).word("plus"));
        return hedged ? end + 2 : end;
    }

    /// Whether the words before `index` are of an ordinary sentence, in which nobody writes "Six men" with a capital:
    /// it is a name's ("fans of the Twelve Tribes members"). Headlines have none but small words without one.
    private static boolean inside(Reading r, int index) {
        for (int i = index - 1; i >= index - MOST_BEFORE && r.tokens().joins(i + 1); i--) {
            Token token = r.at(i);
            if (token.kind() == Token.Kind.SIGN && !token.sign(',') && !token.hyphen()) {
                return false;
            }
            if (token.shape() == Token.Shape.LOWER
                    && !r.has(Role.STOP, i)
                    && token.lower().length() > 1) {
                return true;
            }
        }
        return false;
    }

    /// "$5m over three years": the money is spread over them, and they are no more than three.
    private static boolean spread(Reading r, int index, Unit unit) {
        boolean time = unit.measured() && TIMES.contains(unit.name());
        boolean amount = index - 1 >= r.floor() && index - 1 - r.floor() <= 1 && r.floor() > 0;
        boolean small = r.has(Role.STOP, index - 2) || r.has(Role.VERB, index - 2) || r.has(Role.INEXACT, index - 2);
        return r.at(index - 1).word("over") && time && amount && (index - 1 == r.floor() || !small);
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
        boolean inexact =
                (r.inexact(index, unit.end()) && !spread(r, index, unit)) || hedged(r, range.end()) > range.end();
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
