package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.Locale;
import org.copydesk.models.gold.EntityMistake;
import org.copydesk.models.train.EntityScore;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Table;
import org.copydesk.pipeline.terminal.Table.Column;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import org.copydesk.pipeline.terminal.Wrap;
import tools.jackson.core.JsonGenerator;

/// Scores of finding names, for people and for machines.
final class EntityScoreView {

    private final Terminal terminal;

    EntityScoreView(Terminal terminal) {
        this.terminal = terminal;
    }

    /// A table of the scores, then mistakes, each with a sentence in which it was made.
    void print(EntityScore score, List<EntityMistake> mistakes) {
        Table table = new Table(List.of(
                Column.text("type"),
                Column.number("names"),
                Column.number("F1"),
                Column.number("precision"),
                Column.number("recall")));
        score.kinds().forEach(kind -> row(table, kind, kind, score));
        row(table, "all", EntityScore.ALL, score);
        terminal.lines(table.lines(terminal.paint()));
        if (!mistakes.isEmpty()) {
            terminal.line("");
            terminal.line("The mistakes made most often");
            mistakes.forEach(this::mistake);
        }
    }

    private static void row(Table table, String name, String kind, EntityScore score) {
        table.row(
                name,
                Say.number(score.asked(kind)),
                fraction(score.f1(kind)),
                fraction(score.precision(kind)),
                fraction(score.recall(kind)));
    }

    private static String fraction(double percent) {
        return String.format(Locale.ROOT, "%.4f", percent / 100);
    }

    private void mistake(EntityMistake mistake) {
        String what = switch (mistake.fault()) {
            case MISSED -> mistake.wanted() + " missed";
            case INVENTED -> mistake.found() + " where there is no name";
            case EDGES, TYPE -> mistake.wanted() + " found as " + mistake.found();
        };
        terminal.line("  " + Say.count(mistake.times(), "time") + ": " + Visible.line(what));
        Wrap.lines(Visible.line(mistake.sentence()), Math.max(20, terminal.width() - 6))
                .forEach(line -> terminal.line("      " + line));
    }

    /// One object.
    void json(EntityScore score) {
        terminal.line(Json.object(json -> {
            fields(json, EntityScore.ALL, score);
            json.writeObjectPropertyStart("byType");
            score.kinds().forEach(kind -> {
                json.writeObjectPropertyStart(kind);
                fields(json, kind, score);
                json.writeEndObject();
            });
            json.writeEndObject();
        }));
    }

    private static void fields(JsonGenerator json, String kind, EntityScore score) {
        json.writeNumberProperty("precision", score.precision(kind) / 100);
        json.writeNumberProperty("recall", score.recall(kind) / 100);
        json.writeNumberProperty("f1", score.f1(kind) / 100);
        json.writeNumberProperty("n", score.asked(kind));
    }
}
