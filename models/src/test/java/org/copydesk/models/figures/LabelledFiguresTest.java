package org.copydesk.models.figures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the finder to what people labelled as money and dates in two sets of world news, where those sets are at hand.
class LabelledFiguresTest {

    /// Labels without a number ("millions of dollars", "Bitcoin") are counted apart: no value can be read from them.
    private record Tally(int labels, int readable, int exact, int touched, int found, int foundRight) {}

    @ParameterizedTest
    @CsvSource({
        "worldwide.money, worldwide_newswire.conll, Money",
        "dwie.money, dwie_fine.conll, value-money",
        "worldwide.date, worldwide_newswire.conll, Date",
        "dwie.date, dwie_fine.conll, value-time"
    })
    void findsWhatPeopleLabelled(String name, String file, String label) throws IOException {
        String root = System.getProperty("copydesk.root", "..");
        Path shared = Path.of(System.getProperty("copydesk.shared", root + "/../shared"));
        Path path = shared.resolve("data/ner/dev").resolve(file);
        if (!Files.exists(path)) {
            System.out.println("not measured, for it is not here: " + file);
            return;
        }
        boolean money = name.endsWith("money");
        Tally tally = tally(LabelledSentence.read(path, label), money ? Figure.Money.class : Figure.Date.class);
        double recall = (double) tally.exact() / tally.readable();
        double precision = (double) tally.foundRight() / tally.found();
        System.out.printf(
                Locale.ROOT,
                "%s: %d labels, %d readable; of these exact %.3f, touched %.3f; found %d, inside a label %.3f%n",
                name,
                tally.labels(),
                tally.readable(),
                recall,
                (double) tally.touched() / tally.readable(),
                tally.found(),
                precision);
        Properties floors = Fixtures.floors();
        assertTrue(recall >= Double.parseDouble(floors.getProperty(name + ".recall")), "recall " + recall);
        assertTrue(precision >= Double.parseDouble(floors.getProperty(name + ".precision")), "precision " + precision);
    }

    private static Tally tally(List<LabelledSentence> sentences, Class<? extends Figure> kind) {
        FigureFinder finder = new FigureFinder();
        Lexicon lexicon = Lexicon.shipped();
        int labels = 0;
        int readable = 0;
        int exact = 0;
        int touched = 0;
        int found = 0;
        int right = 0;
        for (LabelledSentence sentence : sentences) {
            List<Span> ours = finder.find(sentence.text()).stream()
                    .filter(kind::isInstance)
                    .map(Figure::span)
                    .toList();
            List<Span> gold = sentence.spans();
            labels += gold.size();
            List<Span> numbered = gold.stream()
                    .filter(span -> kind == Figure.Date.class || numbered(span.of(sentence.text()), lexicon))
                    .toList();
            readable += numbered.size();
            exact += (int) numbered.stream().filter(ours::contains).count();
            touched += (int) numbered.stream()
                    .filter(span -> ours.stream().anyMatch(span::overlaps))
                    .count();
            found += ours.size();
            right += (int) ours.stream()
                    .filter(span -> gold.stream().anyMatch(span::overlaps))
                    .count();
            if (Boolean.getBoolean("copydesk.mistakes") && !numbered.equals(ours)) {
                System.out.println(
                        sentence.text() + "\n   gold " + shown(sentence, gold) + "\n   ours " + shown(sentence, ours));
            }
        }
        return new Tally(labels, readable, exact, touched, found, right);
    }

    private static String shown(LabelledSentence sentence, List<Span> spans) {
        return spans.stream().map(span -> span.of(sentence.text())).collect(Collectors.joining(" | "));
    }

    private static boolean numbered(String label, Lexicon lexicon) {
        return label.chars().anyMatch(Character::isDigit)
                || List.of(label.toLowerCase(Locale.ROOT).split("[ -]")).stream()
                        .anyMatch(lexicon.numbers()::containsKey);
    }
}
