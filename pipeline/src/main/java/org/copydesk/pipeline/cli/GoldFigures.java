package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.corpus.Change;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.SameAmount;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.store.FigureFields;
import org.copydesk.corpus.store.FigureKind;
import org.copydesk.models.gold.GoldLineException;
import org.copydesk.models.gold.GoldLines;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text and the figures that a careful reader finds in it.
///
/// @param text the text
/// @param published the day from which words like "Monday" count, or null
/// @param figures sorted by span
record GoldFigures(String text, @Nullable LocalDate published, List<Figure> figures) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PARTIAL = Pattern.compile("\\d{4}(-\\d{2})?");

    GoldFigures {
        Objects.requireNonNull(text);
        figures = List.copyOf(figures);
    }

    /// Reads a file of JSON Lines, one text each; only one is held at a time.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws GoldLineException if a line is no text with its figures
    static void read(Path file, Consumer<GoldFigures> action) throws IOException {
        GoldLines.read(file, (line, number) -> {
            if (!line.isBlank()) {
                action.accept(parse(file, line, number));
            }
        });
    }

    private static GoldFigures parse(Path file, String line, int number) {
        try {
            JsonNode row = JSON.readTree(line);
            if (!row.path("text").isString() || !row.path("figures").isArray()) {
                throw new GoldLineException(file, number, "a 'text' and a list of its 'figures' are wanted");
            }
            String text = row.path("text").asString();
            List<Figure> figures = new ArrayList<>();
            row.path("figures").forEach(figure -> figures.add(figure(figure, text)));
            row.path("figures").forEach(figure -> link(figure, figures));
            figures.sort(Comparator.comparing(Figure::span));
            JsonNode day = row.path("published");
            return new GoldFigures(text, day.isString() ? day(day.asString()) : null, figures);
        } catch (JacksonException e) {
            throw new GoldLineException(file, number, "no JSON object: " + e.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new GoldLineException(file, number, String.valueOf(e.getMessage()));
        }
    }

    /// A day, or the day of an instant or of a time with its offset, as an export has them. A month or a year
    /// is no day from which anything could count.
    private static @Nullable LocalDate day(String published) {
        if (PARTIAL.matcher(published).matches()) {
            return null;
        }
        return published.indexOf('T') < 0
                ? LocalDate.parse(published)
                : DateTimeFormatter.ISO_DATE_TIME.parse(published, LocalDate::from);
    }

    private static Figure figure(JsonNode node, String text) {
        FigureKind kind = kind(node.path("kind").asString(""));
        if (!node.path("value").isValueNode()
                || !node.path("start").isInt()
                || !node.path("end").isInt()) {
            throw new IllegalArgumentException("a figure has a 'value', a 'start' and an 'end'; this one not: " + node);
        }
        Span span = new Span(node.path("start").asInt(), node.path("end").asInt());
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("a figure ends at " + span.end() + ", its text at " + text.length());
        }
        JsonNode upTo = node.path("upTo");
        String end = upTo.isNumber() || upTo.isString() ? upTo.asString() : null;
        String value = node.path("value").asString();
        try {
            Figure figure = new FigureFields(kind, unit(kind, node.path("unit").asString("")), value, end)
                    .toFigure(span, node.path("approximate").asBoolean(false));
            return node.hasNonNull("change") ? changed(figure, node.path("change")) : figure;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + value + "' is no number", e);
        }
    }

    private static Figure changed(Figure figure, JsonNode node) {
        String written =
                node.path("part").asString("") + " " + node.path("direction").asString("");
        Change change;
        try {
            change = Change.parse(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "a change has a part (from, to, by) and a direction (up, down), not '" + written + "'", e);
        }
        return switch (figure) {
            case Figure.Money m ->
                new Figure.Money(m.span(), m.value(), m.upTo(), m.currency(), m.approximate(), change, null);
            case Figure.Percent p ->
                new Figure.Percent(p.span(), p.value(), p.upTo(), p.points(), p.approximate(), change);
            case Figure.Quantity q ->
                new Figure.Quantity(q.span(), q.value(), q.upTo(), q.unit(), q.approximate(), change);
            case Figure.Date d -> d;
        };
    }

    /// An amount that says it is one before it again.
    private static void link(JsonNode node, List<Figure> figures) {
        if (!node.hasNonNull("sameAs")) {
            return;
        }
        int at = node.path("sameAs").path("start").asInt(-1);
        int start = node.path("start").asInt();
        Figure first = at < start ? starting(at, figures) : null;
        if (!(first instanceof Figure.Money before) || !(starting(start, figures) instanceof Figure.Money again)) {
            throw new IllegalArgumentException("'sameAs' names the start of an amount of money before it, not " + at);
        }
        if (before.value().signum() <= 0 || again.value().signum() <= 0) {
            throw new IllegalArgumentException("amounts that are one, by 'sameAs', are above 0");
        }
        figures.remove(again);
        figures.add(new Figure.Money(
                again.span(),
                again.value(),
                again.upTo(),
                again.currency(),
                again.approximate(),
                again.change(),
                new SameAmount(before.span(), SameAmount.rate(before.value(), again.value()))));
    }

    private static @Nullable Figure starting(int start, List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure.span().start() == start) {
                return figure;
            }
        }
        return null;
    }

    private static FigureKind kind(String name) {
        for (FigureKind kind : FigureKind.values()) {
            if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("a figure's kind is MONEY, PERCENT, QUANTITY or DATE, not '" + name + "'");
    }

    private static String unit(FigureKind kind, String written) {
        return switch (kind) {
            case MONEY, QUANTITY -> written;
            case PERCENT -> written.contains("point") ? "percentage points" : "percent";
            case DATE -> "date";
        };
    }
}
