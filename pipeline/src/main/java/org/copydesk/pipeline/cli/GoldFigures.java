package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.copydesk.corpus.Figure;
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
            figures.sort(Comparator.comparing(Figure::span));
            JsonNode day = row.path("published");
            return new GoldFigures(text, day.isString() ? LocalDate.parse(day.asString()) : null, figures);
        } catch (JacksonException e) {
            throw new GoldLineException(file, number, "no JSON object: " + e.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new GoldLineException(file, number, String.valueOf(e.getMessage()));
        }
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
            return new FigureFields(kind, unit(kind, node.path("unit").asString("")), value, end)
                    .toFigure(span, node.path("approximate").asBoolean(false));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + value + "' is no number", e);
        }
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
