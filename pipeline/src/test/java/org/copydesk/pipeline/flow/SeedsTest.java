package org.copydesk.pipeline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.models.StoryAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real input, where it is: three files, seven occurrences of five stories.
class SeedsTest {

    private static final Path SEEDS = Path.of(System.getProperty(
                    "copydesk.shared", Runs.ROOT.resolve("../shared").toString()))
            .resolve("seeds");

    private static final String SHARED_CUT = "6dc769ec51d79775b5792438ce3639f84eff31b746c912e551c6adcb23cc4ba7";

    @TempDir
    Path folder;

    private static boolean here() {
        boolean here = Files.isDirectory(SEEDS);
        if (!here) {
            System.out.println("seeds: they are not here, their checks did not run");
        }
        return here;
    }

    @Test
    void relatedBlocksAreCut() throws InterruptedException {
        if (!here()) {
            return;
        }
        IngestResult result = Runs.ingest(folder, Runs.settings(SEEDS, false, 2), StoryAnnotator.standard());
        assertEquals(4, result.found());
        assertEquals(3, result.newStories());
        List<FiledStory> stories = stories();
        assertTrue(stories.stream().anyMatch(s -> s.sightings().size() == 2 && sharedCut(s)));
        assertEquals(
                new TreeSet<>(List.of("null", "2025-04-16", "2025-07-01")),
                new TreeSet<>(stories.stream()
                        .map(s -> String.valueOf(s.story().credits().published().at()))
                        .toList()));
        TreeSet<String> names = new TreeSet<>();
        stories.forEach(s -> s.annotated().mentions().forEach(m -> names.add(m.type() + " " + m.name())));
        assertTrue(
                names.containsAll(List.of(
                        "PERSON Wi Sung-lac",
                        "PERSON Lee Jae Myung",
                        "PERSON Mark Rutte",
                        "PERSON Park Yong-han",
                        "PERSON Donald Trump",
                        "FIRM Hanwha Aerospace",
                        "FIRM LIG Nex1",
                        "FIRM Hyundai Rotem",
                        "INSTITUTION NATO",
                        "INSTITUTION Asan Institute for Policy Studies",
                        "INSTITUTION International Institute for Strategic Studies",
                        "INSTITUTION Korea Institute for Defense Analyses",
                        "INSTITUTION Joint Chiefs of Staff")),
                names::toString);
        assertTrue(figures(stories)
                .containsAll(List.of(
                        "KRW 61200000000000",
                        "USD 44600000000",
                        "USD 9500000000",
                        "USD 17300000000",
                        "USD 13500000000",
                        "USD 457000000000",
                        "USD 800000000000",
                        "USD 6000000000",
                        "KRW 28700000000000",
                        "percent 5",
                        "percent 2.32",
                        "percent 11.7",
                        "tanks 180",
                        "troops 3000")));
    }

    @Test
    void harvestedRelatedArticlesAreStories() throws InterruptedException {
        if (!here()) {
            return;
        }
        IngestResult result = Runs.ingest(folder, Runs.settings(SEEDS, true, 2), org.copydesk.models.Annotator.NONE);
        assertEquals(7, result.found());
        assertEquals(5, result.newStories());
        assertTrue(stories().stream().anyMatch(s -> s.sightings().size() == 3 && sharedCut(s)));
    }

    private static boolean sharedCut(FiledStory story) {
        String text = story.story().text().replaceAll("\\s+", " ").strip();
        return Bytes.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .sha256()
                .equals(SHARED_CUT);
    }

    private static Set<String> figures(List<FiledStory> stories) {
        TreeSet<String> figures = new TreeSet<>();
        stories.forEach(s -> s.annotated().figures().forEach(f -> figures.add(Figures.shown(f))));
        return figures;
    }

    private List<FiledStory> stories() {
        List<FiledStory> stories = new ArrayList<>();
        try (Corpus corpus = Corpus.openReadOnly(folder)) {
            corpus.forEachStory(stories::add);
        }
        return stories;
    }
}
