package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.util.List;
import org.copydesk.corpus.Figure;
import org.copydesk.models.figures.QuantityReader.Unit;
import org.jspecify.annotations.Nullable;

/// Reads feet with inches behind them as so many inches: `6-foot-7`, "5 feet, 4 inches", `6ft 2in`.
final class Heights {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private Heights() {}

    /// The height that begins with the number at `index`, or null.
    static @Nullable Found found(Reading r, Range range, int index) {
        boolean plain = range.second() == null
                && !range.low().scaled()
                && range.low().value().scale() <= 0;
        Unit feet = plain ? CountedUnits.unit(r, range.end(), !range.low().inWords()) : null;
        if (feet == null || !feet.name().equals("[ft_i]")) {
            return null;
        }
        boolean hyphen = r.at(feet.end()).hyphen() && r.at(feet.end() + 1).glued();
        int number = hyphen || r.at(feet.end()).sign(',') ? feet.end() + 1 : feet.end();
        Amount inches = r.tokens().joins(number) ? AmountReader.read(r, number, false) : null;
        if (inches == null || inches.value().compareTo(TWELVE) >= 0) {
            return null;
        }
        Unit unit = CountedUnits.unit(r, inches.end(), !inches.inWords());
        boolean named = (unit != null && unit.name().equals("[in_i]"))
                || r.at(inches.end()).word("in");
        int end =
                unit != null && named ? unit.end() : named && glued(r, inches.end()) ? inches.end() + 1 : inches.end();
        boolean clear = hyphen || end > inches.end();
        if (!clear || !r.tokens().cleanRight(end)) {
            return null;
        }
        BigDecimal value = range.low().value().multiply(TWELVE).add(inches.value());
        Figure height = new Figure.Quantity(
                MoneyReader.span(r, index, end), Amount.plain(value), null, "[in_i]", r.inexact(index, end));
        return new Found(List.of(height), end);
    }

    /// `2in`, not "2 in a row".
    private static boolean glued(Reading r, int k) {
        return r.at(k).glued() && r.at(k).word("in");
    }
}
