package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.Locale;
import org.copydesk.models.figures.FigureMistake;
import org.copydesk.models.figures.FigureScore;
import org.copydesk.models.figures.FigureScore.Count;
import org.copydesk.models.figures.FigureScore.Kind;
import org.copydesk.models.figures.FigureScore.Note;
import org.copydesk.models.figures.FigureScore.Told;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Table;
import org.copydesk.pipeline.terminal.Table.Column;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import org.copydesk.pipeline.terminal.Wrap;
import tools.jackson.core.JsonGenerator;

/// Scores of reading figures, for people and for machines.
final class FigureScoreView {

    private final Terminal terminal;

    FigureScoreView(Terminal terminal) {
        this.terminal = terminal;
    }

    /// A table of the scores, then what was invented, then what was missed or misread.
    void print(FigureScore score, int most) {
        Table table = new Table(List.of(
                Column.text("kind"),
                Column.number("figures"),
                Column.number("F1"),
                Column.number("precision"),
                Column.number("recall"),
                Column.number("value right")));
        for (Kind kind : Kind.values()) {
            if (stands(score.of(kind))) {
                row(table, kind.name(), score.of(kind));
            }
        }
        row(table, "all", score.all());
        terminal.lines(table.lines(terminal.paint()));
        notes(score);
        List<FigureMistake> invented = invented(score);
        list("Invented: " + Say.count(invented.size(), "figure"), invented, most);
        List<FigureMistake> misread = score.mistakes().stream()
                .filter(mistake -> !mistake.isInvented())
                .toList();
        list("Missed or misread: " + Say.count(misread.size(), "figure"), misread, most);
    }

    /// What the gold says of figures besides their values; nothing where it says nothing.
    private void notes(FigureScore score) {
        Table table = new Table(List.of(
                Column.text("said besides"),
                Column.number("times"),
                Column.number("F1"),
                Column.number("precision"),
                Column.number("recall")));
        boolean any = false;
        for (Note note : Note.values()) {
            Told told = score.told(note);
            if (told.wanted() > 0) {
                any = true;
                table.row(
                        switch (note) {
                            case INEXACT -> "inexact";
                            case CHANGE -> "a change";
                            case SAME -> "the same again";
                        },
                        Say.number(told.wanted()),
                        fraction(told.f1()),
                        fraction(told.precision()),
                        fraction(told.recall()));
            }
        }
        if (any) {
            terminal.line("");
            terminal.lines(table.lines(terminal.paint()));
        }
    }

    private static List<FigureMistake> invented(FigureScore score) {
        return score.mistakes().stream().filter(FigureMistake::isInvented).toList();
    }

    private static boolean stands(Count count) {
        return count.gold() + count.found() > 0;
    }

    private static void row(Table table, String name, Count count) {
        table.row(
                name,
                Say.number(count.gold()),
                fraction(count.f1()),
                fraction(count.precision()),
                fraction(count.recall()),
                fraction(count.worth()));
    }

    private static String fraction(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private void list(String head, List<FigureMistake> mistakes, int most) {
        terminal.line("");
        terminal.line(head);
        mistakes.stream().limit(most).forEach(this::mistake);
    }

    private void mistake(FigureMistake mistake) {
        String found = mistake.found().isEmpty() ? "nothing" : mistake.found();
        String what = mistake.isInvented() ? found : mistake.wanted() + " found as " + found;
        terminal.line("  " + Visible.line(what));
        Wrap.lines(Visible.line(mistake.excerpt()), Math.max(20, terminal.width() - 6))
                .forEach(line -> terminal.line("      " + line));
    }

    /// One object.
    void json(FigureScore score) {
        terminal.line(Json.object(json -> {
            fields(json, score.all());
            json.writeNumberProperty("invented", invented(score).size());
            for (Note note : Note.values()) {
                Told told = score.told(note);
                if (told.wanted() > 0) {
                    json.writeObjectPropertyStart(name(note));
                    json.writeNumberProperty("precision", told.precision());
                    json.writeNumberProperty("recall", told.recall());
                    json.writeNumberProperty("f1", told.f1());
                    json.writeNumberProperty("n", told.wanted());
                    json.writeEndObject();
                }
            }
            json.writeObjectPropertyStart("byType");
            for (Kind kind : Kind.values()) {
                if (stands(score.of(kind))) {
                    json.writeObjectPropertyStart(kind.name());
                    fields(json, score.of(kind));
                    json.writeEndObject();
                }
            }
            json.writeEndObject();
        }));
    }

    /// As figures name it in JSON.
    private static String name(Note note) {
        return switch (note) {
            case INEXACT -> "approximate";
            case CHANGE -> "change";
            case SAME -> "sameAs";
        };
    }

    private static void fields(JsonGenerator json, Count count) {
        json.writeNumberProperty("precision", count.precision());
        json.writeNumberProperty("recall", count.recall());
        json.writeNumberProperty("f1", count.f1());
        json.writeNumberProperty("n", count.gold());
        json.writeNumberProperty("values", count.worth());
    }
}
