package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import org.copydesk.corpus.score.GoldFormatException;
import org.copydesk.corpus.score.GoldPages;
import org.copydesk.corpus.score.PageReport;
import org.copydesk.corpus.score.StoryEvaluation;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.split.StorySplitter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures how well pages come apart into their stories.
@Command(
        name = "stories",
        description = {
            "Measure how well pages come apart into their stories.",
            "",
            "GOLD is a file of JSON Lines, packed with gzip or not. Each line has the page in \"html\" or \"text\", and"
                    + " what a person found in it in \"body\" (one story) or \"stories\" (a list of objects with a"
                    + " \"body\" and perhaps a \"role\"); \"id\" names it. Stories with the role \"related\" are wanted"
                    + " only with --harvest-related. Beside a body may stand what the page says of the story,"
                    + " in \"title\", \"author\" and \"date\", null where it does not say: these are scored too."
        },
        footer = {
            "  copydesk evaluate stories gold.jsonl.gz",
            "  copydesk evaluate stories --json --by publisher gold.jsonl"
        })
final class EvaluateStoriesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "GOLD", description = "pages with their stories")
    Path gold = Path.of("");

    @Option(names = "--harvest-related", description = "make whole articles in \"related\" blocks stories of their own")
    boolean harvestRelated;

    @Option(names = "--by", paramLabel = "FIELD", description = "score apart by what this field of a line says")
    @Nullable
    String by;

    @Option(names = "--worst", paramLabel = "N", description = "show so many of the worst pages (10)")
    int worst = 10;

    @Mixin
    RuleOptions rules = new RuleOptions();

    EvaluateStoriesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (worst < 0) {
            throw new RefusedException("--worst is 0 or more");
        }
        StoryEvaluation evaluation =
                new StoryEvaluation(new StorySplitter(new SplitSettings(harvestRelated, false), rules.rules(session)));
        PriorityQueue<PageReport> pages = new PriorityQueue<>(
                Comparator.comparingDouble((PageReport page) -> page.score().f1())
                        .reversed());
        try {
            new GoldPages(session.path(gold.toString()), by).forEach(page -> {
                pages.add(evaluation.add(page));
                if (pages.size() > worst) {
                    pages.remove();
                }
            });
        } catch (GoldFormatException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
        if (evaluation.total().pages() == 0) {
            throw new RefusedException("there is no page in " + gold);
        }
        EvaluationView view = new EvaluationView(session.terminal());
        if (session.json()) {
            view.json(evaluation);
        } else {
            view.print(evaluation, pages);
        }
        return ExitCode.WELL;
    }
}
