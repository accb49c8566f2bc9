package org.copydesk.models.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.Span;
import org.copydesk.models.names.FinderModels;
import org.copydesk.models.names.NameFactory;

/// Trains the finder of names.
final class FinderTraining {

    /// A source and how many of its sentences are taken: one in `every`.
    private record Source(String file, int every) {}

    private static final List<Source> SOURCES = List.of(
            new Source("gmb_voa", 1),
            new Source("few_nerd_clean", 1),
            new Source("uner_ewt", 1),
            new Source("gum_open", 1),
            new Source("redocred", 1),
            new Source("re3d_open_named", 1),
            new Source("crossner_politics", 1));

    private static final int CUTOFF = 3;
    private static final int PASSES = 6;
    private static final double KEEP = 0.5;
    private static final double RATE = 0.1;
    private static final double PULL = 1e-4;
    private static final double GRID = 1.0 / 32;
    private static final double LEAST = 0.06;

    private FinderTraining() {}

    static void run(Path folder, Conventions conventions, Path out) throws IOException {
        FinderModels.allowOurFactory();
        List<Gold> sentences = sentences(folder, conventions);
        NameFactory factory = new NameFactory();
        SequenceCodec<String> codec = factory.createSequenceCodec();
        Events events = events(sentences, codec, factory.createContextGenerator());
        SoftmaxTrainer trainer =
                new SoftmaxTrainer(events.clueCount(), events.outcomes().size(), RATE, PULL);
        trainer.fit(events, PASSES, KEEP);
        TokenNameFinderModel model = new TokenNameFinderModel(
                "en", Weights.pack(events, trainer, GRID, LEAST), 1, null, Map.of(), Map.of(), codec, factory);
        try (OutputStream file = Files.newOutputStream(out)) {
            model.serialize(file);
        }
    }

    private static List<Gold> sentences(Path folder, Conventions conventions) throws IOException {
        List<Gold> out = new ArrayList<>();
        for (Source source : SOURCES) {
            List<Gold> all = Gold.read(folder.resolve(source.file() + ".conll"));
            for (int i = 0; i < all.size(); i += source.every()) {
                out.add(conventions.apply(all.get(i)));
            }
        }
        return out;
    }

    private static Events events(List<Gold> sentences, SequenceCodec<String> codec, NameContextGenerator clues) {
        Events events = new Events(CUTOFF);
        for (boolean counting : new boolean[] {true, false}) {
            for (Gold gold : sentences) {
                String[] words = gold.words().toArray(String[]::new);
                String[] outcomes = codec.encode(spans(gold), words.length);
                for (int i = 0; i < words.length; i++) {
                    String[] context = clues.getContext(i, words, outcomes, null);
                    if (counting) {
                        events.count(context);
                    } else {
                        events.add(context, outcomes[i]);
                    }
                }
            }
        }
        return events;
    }

    private static Span[] spans(Gold gold) {
        return gold.names().stream()
                .map(name -> new Span(name.from(), name.to(), name.label()))
                .toArray(Span[]::new);
    }
}
