package org.copydesk.models.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.corpus.EntityType;
import org.copydesk.models.names.NameEngine;
import org.copydesk.models.names.NameSpan;
import org.copydesk.models.names.SentenceReader;
import org.copydesk.models.names.Sentences;
import org.copydesk.models.names.Token;

/// Marks sentences with the accurate engine, for the fast one to learn from (Hinton, Vinyals, Dean:
/// "Distilling the knowledge in a neural network", 2015, with the labels alone): `SilverSentences <folder>
/// <folder of lists> <folder to write>`. Of `.conll` files the words are taken, whatever their labels; a
/// `.txt` file is text of any length. Each gives
/// a `.conll` file with the labels PERSON, FIRM, INSTITUTION, ORG and PLACE. About five minutes for a million
/// words.
public final class SilverSentences {

    private static final int SHORTEST = 4;

    /// Log odds of firm against institution that are told apart: three to one.
    private static final double SURE = 1.1;

    private SilverSentences() {}

    /// Writes all files.
    ///
    /// @param args the three folders
    /// @throws IOException if a file cannot be read or written
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("give three folders: files, lists, where the sentences go");
        }
        Conventions conventions = Conventions.with(Path.of(args[1]).resolve("demonyms.txt"));
        SentenceReader reader = SentenceReader.of(NameEngine.ACCURATE);
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".conll") || name.endsWith(".txt")) {
                    Path out = Path.of(args[2]).resolve(name.substring(0, name.lastIndexOf('.')) + ".conll");
                    EncoderSentences.write(words(file, conventions).map(words -> marked(reader, words)), out);
                }
            }
        }
    }

    private static Stream<List<String>> words(Path file, Conventions conventions) throws IOException {
        if (file.toString().endsWith(".conll")) {
            return Gold.read(file).stream().map(gold -> conventions.apply(gold).words());
        }
        return Sentences.of(Files.readString(file)).stream()
                .filter(sentence -> sentence.size() >= SHORTEST)
                .map(sentence -> sentence.stream().map(Token::text).toList())
                .distinct();
    }

    private static Gold marked(SentenceReader reader, List<String> words) {
        List<Gold.Name> names = reader.find(words).stream()
                .map(name -> new Gold.Name(name.from(), name.to(), label(name)))
                .toList();
        return new Gold(words, names);
    }

    /// Firm or institution where the encoder is sure which.
    private static String label(NameSpan name) {
        if (!name.kind().equals(Labels.ORG) || Math.abs(name.firm()) < SURE) {
            return name.kind();
        }
        return (name.firm() > 0 ? EntityType.FIRM : EntityType.INSTITUTION).name();
    }
}
