package org.copydesk.models.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import org.copydesk.corpus.EntityType;
import org.copydesk.models.names.Lexicon;
import org.copydesk.models.names.OrganisationClues;
import org.copydesk.models.names.OrganisationTyper;
import org.copydesk.models.names.Tokenizer;

/// Trains the typer, which tells firms from institutions.
final class TyperTraining {

    private static final List<String> SOURCES = List.of(
            "few_nerd_clean",
            "few_nerd_masked42_typing_only",
            "multiconer2_en",
            "crossner_politics",
            "crossner_science",
            "crossner_ai",
            "wnut17");

    private static final int CUTOFF = 2;
    private static final int PASSES = 12;
    private static final double KEEP = 0.7;
    private static final double RATE = 0.1;
    private static final double PULL = 2e-4;
    private static final double GRID = 1.0 / 32;
    private static final double LEAST = 0.06;

    private TyperTraining() {}

    /// @param silver folder of sentences that the encoders marked. They teach what known clues say and
    ///     bring no new ones: the typer's file has its clues as words
    static void run(Path folder, Path silver, Path out) throws IOException {
        OrganisationClues clues = new OrganisationClues(Lexicon.shared());
        List<Gold> sentences = new ArrayList<>();
        for (String source : SOURCES) {
            for (Gold gold : Gold.read(folder.resolve(source + ".conll"))) {
                sentences.add(fold(gold));
            }
        }
        Events events = new Events(CUTOFF);
        for (boolean counting : new boolean[] {true, false}) {
            for (Gold gold : sentences) {
                add(gold, clues, events, counting);
            }
        }
        for (Path file : FinderTraining.conll(silver)) {
            for (Gold gold : Gold.read(file)) {
                add(gold, clues, events, false);
            }
        }
        SoftmaxTrainer trainer =
                new SoftmaxTrainer(events.clueCount(), events.outcomes().size(), RATE, PULL);
        trainer.fit(events, PASSES, KEEP);
        write(Weights.pack(events, trainer, GRID, LEAST), out);
    }

    private static void add(Gold gold, OrganisationClues clues, Events events, boolean counting) {
        for (Gold.Name name : gold.names()) {
            EntityType type = Labels.organisation(name.label());
            if (type == null) {
                continue;
            }
            String[] context = clues.of(gold.words(), name.from(), name.to());
            if (counting) {
                events.count(context);
            } else {
                events.add(context, type == EntityType.FIRM ? OrganisationTyper.FIRM : type.name());
            }
        }
    }

    /// Straight quotes; and capitals for names that their source wrote small.
    private static Gold fold(Gold gold) {
        List<String> words =
                new ArrayList<>(gold.words().stream().map(Tokenizer::fold).toList());
        for (Gold.Name name : gold.names()) {
            boolean small = words.subList(name.from(), name.to()).stream()
                    .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
            for (int i = name.from(); small && i < name.to(); i++) {
                String word = words.get(i);
                if (word.length() > 3 || i == name.from()) {
                    words.set(i, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
                }
            }
        }
        return new Gold(words, gold.names());
    }

    private static void write(GISModel model, Path out) throws IOException {
        try (DataOutputStream file = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
            BinaryGISModelWriter writer = new BinaryGISModelWriter(model, file);
            writer.persist();
        }
    }
}
