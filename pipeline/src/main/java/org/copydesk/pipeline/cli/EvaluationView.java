package org.copydesk.pipeline.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.corpus.score.CreditScore;
import org.copydesk.corpus.score.GoldCredits;
import org.copydesk.corpus.score.PageReport;
import org.copydesk.corpus.score.StoryEvaluation;
import org.copydesk.corpus.score.StoryScore;
import org.copydesk.corpus.score.WorstCut;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Table;
import org.copydesk.pipeline.terminal.Table.Column;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import org.copydesk.pipeline.terminal.Width;
import tools.jackson.core.JsonGenerator;

/// Scores of splitting, for people and for machines.
final class EvaluationView {

    private final Terminal terminal;

    EvaluationView(Terminal terminal) {
        this.terminal = terminal;
    }

    /// A table of the scores, then the worst pages, each with the block that cost it most.
    void print(StoryEvaluation evaluation, Collection<PageReport> worst) {
        Table table = new Table(List.of(
                Column.text("pages of"),
                Column.number("pages"),
                Column.number("F1"),
                Column.number("precision"),
                Column.number("recall"),
                Column.number("exact"),
                Column.number("under .80")));
        Map<String, StoryScore.Total> byType = evaluation.byType();
        if (byType.size() > 1) {
            byType.forEach((type, total) -> row(table, Visible.line(type), total));
        }
        row(table, byType.size() == 1 ? Visible.line(byType.keySet().iterator().next()) : "all", evaluation.total());
        terminal.lines(table.lines(terminal.paint()));
        terminal.line("");
        terminal.line(Say.number(evaluation.recovered()) + " of " + Say.count(evaluation.stories(), "story")
                + " recovered (F1 of .9 or more)");
        credits(evaluation.credits());
        List<PageReport> listed = worst.stream()
                .filter(page -> page.worst() != null)
                .sorted(Comparator.comparingDouble(page -> page.score().f1()))
                .toList();
        if (!listed.isEmpty()) {
            terminal.line("");
            terminal.line("The worst pages");
            listed.forEach(this::page);
        }
    }

    private void credits(Map<GoldCredits.Field, CreditScore.Total> totals) {
        if (totals.isEmpty()) {
            return;
        }
        Table table = new Table(List.of(
                Column.text("credit"),
                Column.number("given"),
                Column.number("right"),
                Column.number("not given"),
                Column.number("invented")));
        totals.forEach((field, total) -> table.row(
                name(field),
                Say.number(total.wanted()),
                Say.number(total.right()),
                Say.number(total.absent()),
                Say.number(total.invented())));
        terminal.line("");
        terminal.lines(table.lines(terminal.paint()));
    }

    private static String name(GoldCredits.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static void row(Table table, String name, StoryScore.Total total) {
        table.row(
                name,
                Say.number(total.pages()),
                fraction(total.f1()),
                fraction(total.precision()),
                fraction(total.recall()),
                fraction(total.exact()),
                Say.number(total.poor()));
    }

    private void page(PageReport page) {
        terminal.line("  " + fraction(page.score().f1()) + "  "
                + Visible.line(page.score().id()));
        WorstCut cut = page.worst();
        if (cut != null) {
            String head = "         line " + cut.line() + (cut.kept() ? " kept by " : " cut by ") + cut.rule() + ": ";
            terminal.line(head + Width.cut(Visible.line(cut.text()), Math.max(20, terminal.width() - head.length())));
        }
    }

    private static String fraction(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /// One object.
    void json(StoryEvaluation evaluation) {
        terminal.line(Json.object(json -> {
            fields(json, evaluation.total());
            json.writeNumberProperty("stories", evaluation.stories());
            json.writeNumberProperty("recovered", evaluation.recovered());
            json.writeName("credits");
            json.writeStartObject();
            evaluation.credits().forEach((field, total) -> {
                json.writeName(name(field));
                json.writeStartObject();
                json.writeNumberProperty("given", total.wanted());
                json.writeNumberProperty("right", total.right());
                json.writeNumberProperty("notGiven", total.absent());
                json.writeNumberProperty("invented", total.invented());
                json.writeEndObject();
            });
            json.writeEndObject();
            json.writeName("byType");
            json.writeStartObject();
            evaluation.byType().forEach((type, total) -> {
                json.writeName(type);
                json.writeStartObject();
                fields(json, total);
                json.writeEndObject();
            });
            json.writeEndObject();
        }));
    }

    private static void fields(JsonGenerator json, StoryScore.Total total) {
        json.writeNumberProperty("precision", total.precision());
        json.writeNumberProperty("recall", total.recall());
        json.writeNumberProperty("f1", total.f1());
        json.writeNumberProperty("n", total.pages());
        json.writeNumberProperty("exact", total.exact());
        json.writeNumberProperty("poor", total.poor());
    }
}
