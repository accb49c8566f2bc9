package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.copydesk.models.gold.EntityEvaluation;
import org.copydesk.models.gold.GoldStory;
import org.copydesk.models.train.DevScores;
import org.copydesk.models.train.EntityScore;
import org.copydesk.models.train.Gold;
import org.copydesk.models.train.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Holds the models to the floors in `floors.properties`. The development sets lie outside the project; where they are
/// absent the sentences of our own writing are the whole gate.
class NamesGateTest {

    private static final EntityFinder FINDER = EntityFinder.of(NameEngine.CASCADE);

    @Test
    void ourOwnNewsIsReadAsWellAsTheFloorsSay() throws IOException {
        ownNews();
    }

    private static void ownNews() throws IOException {
        EntityScore score = new EntityScore();
        for (MarkedStory story : MarkedStory.read("gold-news.txt")) {
            List<Gold.Name> found = FINDER.find(story.text()).stream()
                    .map(m -> new Gold.Name(
                            m.span().start(), m.span().end(), m.type().name()))
                    .toList();
            score.add(story.names(), found);
        }
        System.out.println("gold-news: " + score);
        holds("gold-news", score);
    }

    @Test
    void developmentSetsAreReadAsWellAsTheFloorsSay() throws IOException {
        Path folder = shared().resolve("data/ner/dev");
        if (!Files.isDirectory(folder)) {
            System.out.println("no development sets at " + folder + ": the gate is our own sentences alone");
            ownNews();
            return;
        }
        List<Executable> checks = new ArrayList<>();
        for (NameEngine engine : List.of(NameEngine.FAST, NameEngine.CASCADE)) {
            for (String file : List.of("worldwide_newswire", "dwie_fine", "uner_ewt", "gum_open")) {
                List<Gold> gold = Gold.read(folder.resolve(file + ".conll"));
                String set = engine + "." + file;
                EntityScore names = DevScores.names(engine, gold);
                System.out.println(set + ": " + names);
                checks.add(() -> holds(set, names));
            }
            checks.addAll(asWritten(engine, folder));
            checks.addAll(types(engine, Gold.read(folder.resolve("dwie_fine.conll"))));
        }
        assertAll(checks);
    }

    /// What `copydesk evaluate entities` says: the sentences as text, through everything that a story goes through.
    private static List<Executable> asWritten(NameEngine engine, Path folder) throws IOException {
        EntityFinder finder = EntityFinder.of(engine);
        List<Executable> checks = new ArrayList<>();
        for (String file : List.of("worldwide_newswire", "dwie_fine", "uner_ewt")) {
            List<GoldStory> gold = GoldStory.inOrder(Gold.read(folder.resolve(file + ".conll")).stream()
                    .map(NamesGateTest::withKinds)
                    .toList());
            String set = engine + "." + file + ".written";
            EntityScore names = EntityEvaluation.of(finder, gold).score();
            System.out.println(set + ": " + names);
            checks.add(() -> holds(set, names));
        }
        return checks;
    }

    /// With the labels that a map for `--map` gives.
    private static Gold withKinds(Gold gold) {
        List<Gold.Name> names = new ArrayList<>();
        for (Gold.Name name : gold.names()) {
            String kind = Labels.kind(name.label());
            if (kind != null) {
                names.add(new Gold.Name(name.from(), name.to(), kind));
            }
        }
        return new Gold(gold.words(), names);
    }

    private static List<Executable> types(NameEngine engine, List<Gold> gold) {
        String set = engine + ".dwie_fine.types";
        EntityScore types = DevScores.organisations(engine, gold);
        System.out.println(set + ", firm or institution: " + types);
        return List.of(() -> holds(set, types));
    }

    private static Path shared() {
        String root = System.getProperty("copydesk.root", "..");
        return Path.of(System.getProperty("copydesk.shared", root + "/../shared"));
    }

    /// Every floor whose name begins with that of the set: `gold-news.ALL=85`.
    private static void holds(String set, EntityScore score) throws IOException {
        Properties floors = new Properties();
        try (InputStream in = NamesGateTest.class.getResourceAsStream("floors.properties")) {
            floors.load(in);
        }
        List<Executable> checks = new ArrayList<>();
        for (String key : floors.stringPropertyNames()) {
            int dot = key.lastIndexOf('.');
            if (key.substring(0, dot).equals(set)) {
                double floor = Double.parseDouble(floors.getProperty(key));
                double reached = score.f1(key.substring(dot + 1));
                checks.add(() -> assertTrue(reached >= floor, key + " must reach " + floor + ", not " + reached));
            }
        }
        assertTrue(!checks.isEmpty(), "floors.properties says nothing of " + set);
        assertAll(checks);
    }
}
