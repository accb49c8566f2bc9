package org.copydesk.models.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.copydesk.models.chain.Bilou;
import org.copydesk.models.names.ClueReader;
import org.copydesk.models.names.SentenceFinder;

/// Trains the fast finder of names, from sentences that people marked and many more that the encoders
/// marked.
final class FinderTraining {

    /// The files of marked sentences. The Groningen Meaning Bank is not among them: its labels are a machine's
    /// too, and ours are better.
    private static final List<String> SOURCES =
            List.of("few_nerd_clean", "uner_ewt", "gum_open", "redocred", "re3d_open_named", "crossner_politics");

    private static final int CUTOFF = 3;
    private static final int PASSES = 4;
    private static final double KEEP = 0.5;
    /// Half of the clues in training, all of them in use: by the rule scores would be halved, but found names
    /// are fewer then than they should be.
    private static final double SHARE = 0.8;

    private static final double RATE = 0.1;
    private static final double PULL = 1e-4;
    private static final double GRID = 1.0 / 32;
    private static final double LEAST = 0.06;

    /// One sentence in so many comes a second time in capitals, and another as in a headline.
    private static final int RECASED = 16;

    private FinderTraining() {}

    /// @param silver folder of sentences that the encoders marked, in our tokens and labels
    static void run(Path folder, Path silver, Conventions conventions, Path out) throws IOException {
        List<Gold> sentences = new ArrayList<>();
        for (String source : SOURCES) {
            for (Gold gold : Gold.read(folder.resolve(source + ".conll"))) {
                sentences.add(conventions.apply(gold));
            }
        }
        for (Path file : conll(silver)) {
            sentences.addAll(Gold.read(file));
        }
        sentences.addAll(recased(sentences));
        ChainTrainer trainer = new ChainTrainer(numbered(sentences), states(), RATE, PULL);
        trainer.fit(PASSES, KEEP);
        try (OutputStream file = Files.newOutputStream(out)) {
            trainer.write(file, SentenceFinder.KINDS.size(), SHARE, GRID, LEAST);
        }
    }

    static List<Path> conll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".conll"))
                    .sorted()
                    .toList();
        }
    }

    /// Some of the sentences again, in capitals or with a capital for each longer word.
    private static List<Gold> recased(List<Gold> sentences) {
        List<Gold> out = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (i % RECASED == 0) {
                out.add(recased(sentences.get(i), word -> word.toUpperCase(Locale.ROOT)));
            } else if (i % RECASED == RECASED / 2) {
                out.add(recased(sentences.get(i), FinderTraining::title));
            }
        }
        return out;
    }

    private static Gold recased(Gold gold, UnaryOperator<String> change) {
        return new Gold(gold.words().stream().map(change).toList(), gold.names());
    }

    private static String title(String word) {
        return word.length() < 4 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static Bilou states() {
        return new Bilou(SentenceFinder.KINDS.size());
    }

    static ChainSentences numbered(List<Gold> sentences) {
        ChainSentences out = new ChainSentences(CUTOFF);
        ClueReader reader = new ClueReader();
        for (Gold gold : sentences) {
            each(reader, gold, out::count);
        }
        Bilou states = states();
        for (Gold gold : sentences) {
            reader.read(gold.words());
            for (int i = 0; i < gold.words().size(); i++) {
                reader.each(i, out::add);
                out.endWord();
            }
            List<Bilou.Run> runs = gold.names().stream()
                    .map(name -> new Bilou.Run(name.from(), name.to(), kind(name.label())))
                    .toList();
            out.endSentence(states.states(runs, gold.words().size()));
        }
        return out;
    }

    private static int kind(String label) {
        return SentenceFinder.KINDS.indexOf(Labels.organisation(label) == null ? label : Labels.ORG);
    }

    private static void each(ClueReader reader, Gold gold, LongConsumer taker) {
        reader.read(gold.words());
        for (int i = 0; i < gold.words().size(); i++) {
            reader.each(i, taker);
        }
    }
}
