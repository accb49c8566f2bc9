package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.copydesk.models.figures.FigureFinder;
import org.copydesk.models.figures.FigureScore;
import org.copydesk.models.gold.GoldLineException;
import org.copydesk.models.gold.GoldLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures how well figures are read.
@Command(
        name = "figures",
        description = {
            "Measure how well amounts, shares, counts and dates are read.",
            "",
            "GOLD is a file of JSON Lines, packed with gzip or not, or a folder of such files (.jsonl). Each line has a"
                    + " \"text\" and its \"figures\", a list of objects with a \"kind\" (MONEY, PERCENT, QUANTITY,"
                    + " DATE), the \"value\" (a number; of a date ISO 8601), perhaps an \"upTo\", the \"unit\" (ISO 4217;"
                    + " percent or percentage points; a symbol or the word for what is counted; dates have none), and"
                    + " \"start\" and \"end\" in UTF-16 units. A line's \"published\" is the day (or a time of it, as an"
                    + " export has it) from which words like Monday count.",
            "",
            "What a figure says besides is scored where the gold notes it anywhere: \"approximate\" (true), a \"change\""
                    + " with its \"part\" (from, to, by) and \"direction\" (up, down), and \"sameAs\" with the \"start\""
                    + " of the amount before it that it is again in another currency."
        },
        footer = {"  copydesk evaluate figures gold.jsonl", "  copydesk evaluate figures --json gold.jsonl.gz"})
final class EvaluateFiguresCommand implements Callable<Integer> {

    private static final Set<String> ENDINGS = Set.of("jsonl");

    private final Session session;

    @Parameters(paramLabel = "GOLD", description = "texts with their figures")
    Path gold = Path.of("");

    @Option(names = "--worst", paramLabel = "N", description = "show so many mistakes of each sort (20)")
    int worst = 20;

    EvaluateFiguresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (worst < 0) {
            throw new RefusedException("--worst is 0 or more");
        }
        FigureScore score = new FigureScore(false);
        FigureFinder finder = new FigureFinder();
        int[] texts = {0};
        try {
            for (Path file : GoldLines.files(session.path(gold.toString()), ENDINGS)) {
                GoldFigures.read(file, row -> {
                    score.add(row.text(), row.figures(), finder.find(row.text(), row.published()));
                    texts[0]++;
                });
            }
        } catch (GoldLineException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
        if (texts[0] == 0) {
            throw new RefusedException("there is no text in " + gold);
        }
        FigureScoreView view = new FigureScoreView(session.terminal());
        if (session.json()) {
            view.json(score);
        } else {
            view.print(score, worst);
        }
        return ExitCode.WELL;
    }
}
