package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.copydesk.corpus.score.DuplicateScore;
import org.copydesk.corpus.score.GoldFormatException;
import org.copydesk.corpus.score.GoldText;
import org.copydesk.corpus.score.GoldTexts;
import org.copydesk.corpus.score.PairScore;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Table;
import org.copydesk.pipeline.terminal.Table.Column;
import org.copydesk.pipeline.terminal.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// Measures how well stories are recognised again.
@Command(
        name = "duplicates",
        description = {
            "Measure how well stories are recognised again.",
            "",
            "GOLD is a file of JSON Lines, packed with gzip or not. Each line has a \"text\" and its \"cluster\": texts of"
                    + " one cluster are one story. \"contains\" lists the clusters of the stories that stand whole in a"
                    + " text; \"kind\" lets scores be told apart; \"id\" names it. Scored are pairs of texts."
        },
        footer = {"  copydesk evaluate duplicates gold.jsonl.gz", "  copydesk evaluate duplicates --json gold.jsonl"})
final class EvaluateDuplicatesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "GOLD", description = "texts with their clusters")
    Path gold = Path.of("");

    EvaluateDuplicatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<GoldText> texts;
        try {
            texts = new GoldTexts(session.path(gold.toString())).read();
        } catch (GoldFormatException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
        if (texts.isEmpty()) {
            throw new RefusedException("there is no text in " + gold);
        }
        DuplicateScore score = DuplicateScore.of(texts);
        if (session.json()) {
            session.terminal().line(json(score));
        } else {
            print(score);
        }
        return ExitCode.WELL;
    }

    private void print(DuplicateScore score) {
        Table table = new Table(List.of(
                Column.text("pairs of"),
                Column.number("in gold"),
                Column.number("found"),
                Column.number("F1"),
                Column.number("precision"),
                Column.number("recall")));
        new TreeMap<>(score.byKind()).forEach((kind, pairs) -> row(table, Visible.line(kind), pairs));
        row(table, "all texts", score.pairs());
        row(table, "page and story in it", score.contained());
        session.terminal().lines(table.lines(session.terminal().paint()));
        session.terminal().flush();
        session.terminal().say(Say.count(score.texts(), "text") + " compared.");
    }

    private static void row(Table table, String name, PairScore pairs) {
        table.row(
                name,
                Say.number(pairs.wanted()),
                Say.number(pairs.found()),
                fraction(pairs.f1()),
                fraction(pairs.precision()),
                fraction(pairs.recall()));
    }

    private static String fraction(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String json(DuplicateScore score) {
        return Json.object(json -> {
            fields(json, score.pairs(), score.texts());
            json.writeObjectPropertyStart("contained");
            fields(json, score.contained(), score.contained().wanted());
            json.writeEndObject();
            json.writeObjectPropertyStart("byType");
            for (Map.Entry<String, PairScore> kind : new TreeMap<>(score.byKind()).entrySet()) {
                json.writeObjectPropertyStart(kind.getKey());
                fields(json, kind.getValue(), kind.getValue().wanted());
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private static void fields(JsonGenerator json, PairScore pairs, long n) {
        json.writeNumberProperty("precision", pairs.precision());
        json.writeNumberProperty("recall", pairs.recall());
        json.writeNumberProperty("f1", pairs.f1());
        json.writeNumberProperty("n", n);
        json.writeNumberProperty("right", pairs.right());
        json.writeNumberProperty("found", pairs.found());
    }
}
