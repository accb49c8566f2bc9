package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.util.List;
import org.copydesk.corpus.Figure;
import org.copydesk.models.figures.QuantityReader.Unit;
import org.jspecify.annotations.Nullable;

/// Reads temperatures below zero: "minus 35 degrees", `-7 °C`.
final class Temperatures {

    private Temperatures() {}

    /// Whether the number at `index` with this unit is one.
    static boolean below(Reading r, int index, Unit unit) {
        boolean degrees = unit.measured() && r.has(Role.WEATHER, unit.end() - 1);
        boolean symbol = unit.name().equals("Cel") || unit.name().equals("[degF]") || degrees;
        return symbol && index > r.floor() && minus(r, index);
    }

    private static boolean minus(Reading r, int index) {
        Token before = r.at(index - 1);
        boolean sign = before.dash() && !before.sign('\u2014') && r.at(index).glued();
        return (before.word("minus") && r.tokens().joins(index)) || sign;
    }

    /// The figure; null where "minus 5 to 10" may go either way.
    static @Nullable Found found(Reading r, Range range, int index, Unit unit) {
        if (range.second() != null) {
            return null;
        }
        BigDecimal value = range.low().value().negate();
        Figure figure = new Figure.Quantity(
                MoneyReader.span(r, index - 1, unit.end()), value, null, unit.name(), r.inexact(index - 1, unit.end()));
        return new Found(List.of(figure), unit.end());
    }
}
