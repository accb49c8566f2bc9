package org.copydesk.models.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.models.names.Sentences;
import org.copydesk.models.names.Token;
import org.copydesk.models.names.Tokenizer;

/// Writes the sentences from which the encoder learns, in our tokens and by our conventions:
/// `EncoderSentences <folder of training files> <folder of lists> <folder to write>`. A training file
/// `x.conll` gives a file of the same name with `token<TAB>BIO label` lines, labels PERSON, FIRM, INSTITUTION,
/// PLACE, and ORG where the source does not tell which. A `.txt` file is text of any length, nothing of
/// which is marked: its sentences, each once, are for a trained encoder to mark.
public final class EncoderSentences {

    /// Words of the shortest sentence of a text that is taken.
    private static final int SHORTEST = 4;

    private EncoderSentences() {}

    /// Writes all files.
    ///
    /// @param args the three folders
    /// @throws IOException if a file cannot be read or written
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("give three folders: training files, lists, where the sentences go");
        }
        Path out = Path.of(args[2]);
        Conventions conventions = Conventions.with(Path.of(args[1]).resolve("demonyms.txt"));
        for (Path file : FinderTraining.conll(Path.of(args[0]))) {
            write(Gold.read(file).stream().map(conventions::applyTyped), out.resolve(file.getFileName()));
        }
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("txt$", "conll");
                write(unmarked(Files.readString(file)), out.resolve(name));
            }
        }
    }

    private static Stream<Gold> unmarked(String text) {
        return Sentences.of(text).stream()
                .filter(sentence -> sentence.size() >= SHORTEST)
                .map(sentence -> sentence.stream().map(Token::text).toList())
                .distinct()
                .map(words -> new Gold(words, List.of()));
    }

    private static void write(Stream<Gold> sentences, Path file) throws IOException {
        try (var lines = Files.newBufferedWriter(file)) {
            sentences.map(EncoderSentences::lines).forEach(text -> {
                try {
                    lines.write(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static String lines(Gold gold) {
        String[] labels = new String[gold.words().size()];
        Arrays.fill(labels, "O");
        for (Gold.Name name : gold.names()) {
            for (int i = name.from(); i < name.to(); i++) {
                labels[i] = (i == name.from() ? "B-" : "I-") + name.label();
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < labels.length; i++) {
            out.append(Tokenizer.fold(gold.words().get(i)))
                    .append('\t')
                    .append(labels[i])
                    .append('\n');
        }
        return out.append('\n').toString();
    }
}
