package org.copydesk.corpus.store;

import java.math.BigDecimal;
import java.util.Objects;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// A figure as four fields, the same for every kind: how the corpus keeps it and how exports write it.
///
/// @param kind which kind
/// @param unit a currency (ISO 4217), `percent` or `percentage points`, a quantity's unit, `date`
/// @param value a plain decimal number; for a date ISO 8601
/// @param upTo the upper end of a range, or null
public record FigureFields(
        FigureKind kind,
        String unit,
        String value,
        @Nullable String upTo) {

    /// Beyond this many digits behind or before the point a number is written with an exponent.
    private static final int LONGEST_PLAIN = 60;

    private static final String DATE = "date";
    private static final String POINTS = "percentage points";

    public FigureFields {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(value);
    }

    /// The fields of `figure`.
    public static FigureFields of(Figure figure) {
        return switch (figure) {
            case Figure.Money money ->
                new FigureFields(FigureKind.MONEY, money.currency(), plain(money.value()), plainOrNull(money.upTo()));
            case Figure.Percent percent ->
                new FigureFields(
                        FigureKind.PERCENT,
                        percent.points() ? POINTS : "percent",
                        plain(percent.value()),
                        plainOrNull(percent.upTo()));
            case Figure.Quantity quantity ->
                new FigureFields(
                        FigureKind.QUANTITY, quantity.unit(), plain(quantity.value()), plainOrNull(quantity.upTo()));
            case Figure.Date date -> new FigureFields(FigureKind.DATE, DATE, date.value(), null);
        };
    }

    /// The figure with these fields.
    ///
    /// @throws IllegalArgumentException if there is no such figure
    public Figure toFigure(Span span, boolean approximate) {
        BigDecimal end = upTo == null ? null : new BigDecimal(upTo);
        return switch (kind) {
            case MONEY -> new Figure.Money(span, new BigDecimal(value), end, unit, approximate);
            case PERCENT -> new Figure.Percent(span, new BigDecimal(value), end, unit.equals(POINTS), approximate);
            case QUANTITY -> new Figure.Quantity(span, new BigDecimal(value), end, unit, approximate);
            case DATE -> new Figure.Date(span, value, approximate);
        };
    }

    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST_PLAIN ? number.toString() : number.toPlainString();
    }

    private static @Nullable String plainOrNull(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }
}
