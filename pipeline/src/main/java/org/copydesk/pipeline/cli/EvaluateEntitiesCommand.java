package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.copydesk.models.gold.EntityEvaluation;
import org.copydesk.models.gold.GoldLineException;
import org.copydesk.models.gold.GoldLines;
import org.copydesk.models.gold.GoldStory;
import org.copydesk.models.gold.LabelMap;
import org.copydesk.models.gold.NameColumns;
import org.copydesk.models.names.EntityFinder;
import org.copydesk.models.names.NameEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures how well names are found.
@Command(
        name = "entities",
        description = {
            "Measure how well names are found.",
            "",
            "GOLD is a file of marked sentences, packed with gzip or not, or a folder of such files (.conll, .bio,"
                    + " .iob, .iob2, .tsv, .txt). A line has a token in its first column and its label in the last"
                    + " (O, B-PER, I-PER, …), parted by tabs or spaces; a blank line ends a sentence. Sentences behind a"
                    + " line -DOCSTART- or # newdoc are read together, as a story; without such lines, twenty at a"
                    + " time. --alone reads each by itself, as where their order is by chance.",
            "",
            "The labels PER, PERSON, ORG, ORGANIZATION (answered by FIRM and INSTITUTION alike), FIRM, COMPANY,"
                    + " INSTITUTION, LOC, LOCATION, GPE and PLACE are understood, every other is ignored. --map FILE"
                    + " says otherwise, in two columns: a label, and PERSON, FIRM, INSTITUTION, ORG, PLACE or -."
        },
        footer = {
            "  copydesk evaluate entities gold.conll",
            "  copydesk evaluate entities --json --map labels.txt ner/dev"
        })
final class EvaluateEntitiesCommand implements Callable<Integer> {

    private static final Set<String> ENDINGS = Set.of("conll", "bio", "iob", "iob2", "tsv", "txt");

    private final Session session;

    @Parameters(paramLabel = "GOLD", description = "sentences with their names marked")
    Path gold = Path.of("");

    @Option(names = "--map", paramLabel = "FILE", description = "what the labels mean, in two columns")
    @Nullable
    Path map;

    @Option(
            names = "--names",
            paramLabel = "ENGINE",
            description = "who looks for names: cascade (else), fast or accurate")
    NameEngine engine = NameEngine.CASCADE;

    @Option(names = "--alone", description = "read each sentence by itself")
    boolean alone;

    @Option(names = "--worst", paramLabel = "N", description = "show so many of the mistakes made most often (20)")
    int worst = 20;

    EvaluateEntitiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (worst < 0) {
            throw new RefusedException("--worst is 0 or more");
        }
        List<GoldStory> stories = stories();
        if (stories.isEmpty()) {
            throw new RefusedException("there is no sentence in " + gold);
        }
        EntityEvaluation evaluation = EntityEvaluation.of(EntityFinder.of(engine), stories);
        EntityScoreView view = new EntityScoreView(session.terminal());
        if (session.json()) {
            view.json(evaluation.score());
        } else {
            view.print(evaluation.score(), evaluation.worst(worst));
        }
        return ExitCode.WELL;
    }

    private List<GoldStory> stories() throws IOException {
        try {
            LabelMap labels = map == null ? LabelMap.USUAL : LabelMap.read(session.path(map.toString()));
            List<GoldStory> stories = new ArrayList<>();
            for (Path file : GoldLines.files(session.path(gold.toString()), ENDINGS)) {
                stories.addAll(NameColumns.read(file, labels));
            }
            return alone ? apart(stories) : stories;
        } catch (GoldLineException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    private static List<GoldStory> apart(List<GoldStory> stories) {
        return stories.stream()
                .flatMap(story -> story.sentences().stream())
                .map(GoldStory::of)
                .toList();
    }
}
