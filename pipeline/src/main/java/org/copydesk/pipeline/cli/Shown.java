package org.copydesk.pipeline.cli;

import java.util.Locale;
import org.copydesk.corpus.Change;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.SameAmount;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.FigureFields;
import org.jspecify.annotations.Nullable;

/// Small things that several commands show alike.
final class Shown {

    static final String UNTITLED = "(no title)";

    /// Enough for a desk of millions of stories; `show` takes any beginning that is the only one.
    private static final int SHORT_ID = 12;

    private Shown() {}

    static String shortId(StoryId id) {
        return id.hex().substring(0, SHORT_ID);
    }

    /// The day of an ISO 8601 date or instant.
    static @Nullable String day(@Nullable String published) {
        return published == null ? null : published.substring(0, Math.min(10, published.length()));
    }

    /// `KRW 61,200,000,000,000`, `2.32 %`, `180 tanks`, `2025-07-01`.
    static String value(Figure figure) {
        FigureFields fields = FigureFields.of(figure);
        String number = grouped(fields.value()) + (fields.upTo() == null ? "" : ".." + grouped(fields.upTo()));
        return (figure.approximate() ? "~" : "")
                + switch (fields.kind()) {
                    case MONEY -> fields.unit() + " " + number;
                    case PERCENT, QUANTITY -> number + " " + fields.unit();
                    case DATE -> fields.value();
                };
    }

    /// What the text says of the figure besides its value: `fell to`, `rose by`, `counted from 2025-07-01`; mostly
    /// nothing.
    static String note(Figure figure) {
        Change change = figure.change();
        if (change != null) {
            String verb = switch (change.direction()) {
                case UP -> "rose ";
                case DOWN -> "fell ";
            };
            return verb + change.part().name().toLowerCase(Locale.ROOT);
        }
        return figure instanceof Figure.Date date && date.anchor() != null ? "counted from " + date.anchor() : "";
    }

    /// ` (1 USD = 1,372.2 KRW)`, by what two amounts that are one say; nothing where they are not.
    static String rate(Figure.Money first, Figure.Money again) {
        SameAmount same = again.same();
        return same == null
                ? ""
                : " (1 " + again.currency() + " = " + grouped(same.rate().toPlainString()) + " " + first.currency()
                        + ")";
    }

    /// Digits in groups of three; a number with an exponent stays as it is.
    private static String grouped(String number) {
        if (number.indexOf('E') >= 0) {
            return number;
        }
        int end = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        StringBuilder grouped = new StringBuilder(number);
        for (int at = end - 3; at > (number.startsWith("-") ? 1 : 0); at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
