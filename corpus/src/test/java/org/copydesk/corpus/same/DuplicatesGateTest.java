package org.copydesk.corpus.same;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.copydesk.corpus.score.DuplicateScore;
import org.copydesk.corpus.score.GoldText;
import org.copydesk.corpus.score.GoldTexts;
import org.copydesk.corpus.score.PairScore;
import org.junit.jupiter.api.Test;

/// How well stories are recognised again, with floors in `floors.properties`. Over invented stories always,
/// and over the development data where they are.
class DuplicatesGateTest {

    private static final Path DATA = Path.of(
                    System.getProperty("copydesk.shared", System.getProperty("copydesk.root", "..") + "/../shared"))
            .resolve("data/duplicates/synthetic.jsonl.gz");

    @Test
    void inventedStories() throws IOException {
        gate("invented", DuplicateScore.of(invented()));
    }

    @Test
    void theDevelopmentData() throws IOException {
        if (Files.exists(DATA)) {
            gate("made", DuplicateScore.of(new GoldTexts(DATA).read()));
        } else {
            System.out.println("duplicates made: no development data at " + DATA);
            gate("invented", DuplicateScore.of(invented()));
        }
    }

    private static List<GoldText> invented() {
        List<GoldText> gold = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String story = Invented.noise(i, 150 + i) + "\n\n" + Invented.noise(1_000 + i, 60);
            String words = story.replace("\n\n", " ");
            add(gold, "s" + i, "plain", story);
            add(gold, "s" + i, "flat", words + " ");
            add(gold, "s" + i, "cut", story.substring(0, story.length() * 6 / 10));
            add(gold, "s" + i, "framed", "By Tom Reed, Olmen\n" + story + "\nShare this story");
            add(gold, "s" + i, "update", story.replaceFirst("\n\n", "\n\n" + Invented.noise(2_000 + i, 90) + "\n\n"));
            add(gold, "t" + i, "template", Invented.rates("Olmen", 40 + i, 30 + 3 * i, 20 + i, 5 + i));
        }
        for (int i = 0; i < 20; i++) {
            gold.add(new GoldText(
                    "page" + i,
                    "Latest news\n" + Invented.noise(3_000 + i, 60) + "\n" + Invented.noise(i, 150 + i) + "\n\n"
                            + Invented.noise(1_000 + i, 60),
                    "page" + i,
                    "page",
                    List.of("s" + i)));
        }
        return gold;
    }

    private static void add(List<GoldText> gold, String cluster, String kind, String text) {
        gold.add(new GoldText(kind + gold.size(), text, cluster, kind, List.of()));
    }

    private static void gate(String name, DuplicateScore score) throws IOException {
        Properties floors = new Properties();
        try (InputStream in = DuplicatesGateTest.class.getResourceAsStream("floors.properties")) {
            floors.load(in);
        }
        check(floors, name, score.pairs());
        check(floors, name + ".contained", score.contained());
        score.byKind().forEach((kind, pairs) -> {
            if (floors.containsKey(name + "." + kind + ".recall")) {
                atLeast(floors, name + "." + kind + ".recall", pairs.recall());
            }
        });
    }

    private static void check(Properties floors, String name, PairScore pairs) {
        atLeast(floors, name + ".precision", pairs.precision());
        atLeast(floors, name + ".recall", pairs.recall());
        atLeast(floors, name + ".f1", pairs.f1());
    }

    private static void atLeast(Properties floors, String name, double value) {
        double floor = Double.parseDouble(floors.getProperty(name));
        System.out.printf("duplicates %s: %.4f, floor %.4f%n", name, value, floor);
        assertTrue(value >= floor, () -> name + " fell to " + value + ", under its floor of " + floor);
    }
}
