package org.copydesk.corpus.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.copydesk.corpus.Change;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.RelativeDate;
import org.copydesk.corpus.SameAmount;
import org.copydesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// How figures stand in their table.
final class FigureColumns {

    /// All that a figure is read from.
    static final String NAMES =
            "\"start\", \"end\", kind, unit, value, up_to, approximate, change, same_start, same_end," + " rate";

    /// The unit of a date that counts from the story's day, in whose place its value says what it counts.
    static final String OPEN = "relative";

    private FigureColumns() {}

    /// The figure of a row with [#NAMES], dates open as they were found.
    static Figure read(ResultSet row) throws SQLException {
        Span span = new Span(row.getInt("start"), row.getInt("end"));
        boolean approximate = row.getBoolean("approximate");
        String unit = row.getString("unit");
        String value = row.getString("value");
        if (unit.equals(OPEN)) {
            return new Figure.Date(span, RelativeDate.parse(value), approximate);
        }
        FigureKind kind = FigureKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
        Figure plain = new FigureFields(kind, unit, value, row.getString("up_to")).toFigure(span, approximate);
        String change = row.getString("change");
        return told(plain, change == null ? null : Change.parse(change), same(row));
    }

    /// As [#read], dates closed: null for an open one in a story without a day.
    static @Nullable Figure read(ResultSet row, @Nullable LocalDate day) throws SQLException {
        Figure figure = read(row);
        if (figure instanceof Figure.Date date && date.open()) {
            return day == null ? null : date.on(day);
        }
        return figure;
    }

    private static @Nullable SameAmount same(ResultSet row) throws SQLException {
        String rate = row.getString("rate");
        return rate == null
                ? null
                : new SameAmount(new Span(row.getInt("same_start"), row.getInt("same_end")), new BigDecimal(rate));
    }

    private static Figure told(Figure plain, @Nullable Change change, @Nullable SameAmount same) {
        if (change == null && same == null) {
            return plain;
        }
        return switch (plain) {
            case Figure.Money m ->
                new Figure.Money(m.span(), m.value(), m.upTo(), m.currency(), m.approximate(), change, same);
            case Figure.Percent p ->
                new Figure.Percent(p.span(), p.value(), p.upTo(), p.points(), p.approximate(), change);
            case Figure.Quantity q ->
                new Figure.Quantity(q.span(), q.value(), q.upTo(), q.unit(), q.approximate(), change);
            case Figure.Date date -> date;
        };
    }
}
