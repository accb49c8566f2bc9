package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Change;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.SameAmount;
import org.copydesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// A sentence and the figures that a careful reader finds in it.
///
/// @param text the sentence
/// @param published the story's day, or null
/// @param figures in the order of the text
record GoldSentence(String text, @Nullable LocalDate published, List<Figure> figures) {

    GoldSentence {
        figures = List.copyOf(figures);
    }

    /// Reads a line: the story's day or `-`, the sentence, then a cell for each figure,
    /// `KIND|text|value|upper end|unit|~|change|=`, all parted by tabs; the last two may be left out,
    /// and `=` says that the amount is that of the cell before again. A figure's text is looked
    /// for after the one before.
    ///
    /// @throws IllegalArgumentException where a line says what cannot be
    static GoldSentence parse(String line) {
        String[] cells = line.split("\t");
        if (cells.length < 2) {
            throw new IllegalArgumentException("a gold line has a day and a sentence, not '" + line + "'");
        }
        List<Figure> figures = new ArrayList<>();
        int from = 0;
        for (int i = 2; i < cells.length; i++) {
            String[] parts = cells[i].split("\\|", -1);
            int start = parts.length >= 6 && parts.length <= 8 ? cells[1].indexOf(parts[1], from) : -1;
            if (start < 0 || parts[1].isEmpty()) {
                throw new IllegalArgumentException("'" + cells[i] + "' is no figure of '" + cells[1] + "'");
            }
            from = start + parts[1].length();
            Figure.Money first = !figures.isEmpty() && figures.getLast() instanceof Figure.Money money ? money : null;
            figures.add(figure(new Span(start, from), parts, parts.length == 8 && parts[7].equals("=") ? first : null));
        }
        return new GoldSentence(cells[1], cells[0].equals("-") ? null : LocalDate.parse(cells[0]), figures);
    }

    private static Figure figure(Span span, String[] parts, Figure.@Nullable Money first) {
        boolean inexact = parts[5].equals("~");
        if (parts[0].equals("DATE")) {
            return new Figure.Date(span, parts[2], inexact);
        }
        BigDecimal value = new BigDecimal(parts[2]);
        BigDecimal upTo = parts[3].isEmpty() ? null : new BigDecimal(parts[3]);
        Change change = parts.length < 7 || parts[6].isEmpty() ? null : Change.parse(parts[6]);
        return switch (parts[0]) {
            case "MONEY" -> new Figure.Money(span, value, upTo, parts[4], inexact, change, same(first, value));
            case "PERCENT" -> new Figure.Percent(span, value, upTo, parts[4].equals("points"), inexact, change);
            case "QUANTITY" -> new Figure.Quantity(span, value, upTo, parts[4], inexact, change);
            default -> throw new IllegalArgumentException("no kind of figure is called '" + parts[0] + "'");
        };
    }

    private static @Nullable SameAmount same(Figure.@Nullable Money first, BigDecimal value) {
        return first == null ? null : new SameAmount(first.span(), SameAmount.rate(first.value(), value));
    }
}
