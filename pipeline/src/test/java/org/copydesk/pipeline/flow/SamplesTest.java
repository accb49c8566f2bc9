package org.copydesk.pipeline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.index.SearchOptions;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.QueryReader;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.models.Annotator;
import org.copydesk.models.StoryAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The samples come out as their README says.
class SamplesTest {

    @TempDir
    Path folder;

    @Test
    void samplesGiveTheirStoriesOnceEach() throws InterruptedException, QuerySyntaxException {
        IngestResult result = Runs.ingest(folder, Runs.settings(Runs.SAMPLES, false, 2), StoryAnnotator.standard());
        assertEquals(16, result.files());
        assertEquals(25, result.found());
        assertEquals(20, result.newStories());
        assertEquals(5, result.duplicates().exact());
        assertEquals(3, result.dropped().size());
        assertEquals(
                List.of("rows.jsonl", "truncated.pdf"),
                result.failed().stream()
                        .map(failed ->
                                Runs.SAMPLES.relativize(Path.of(failed.file())).toString())
                        .sorted()
                        .toList());
        try (Corpus corpus = Corpus.openReadOnly(folder)) {
            FiledStory ferries = story(corpus, "4a9686e554d660448951a0b59dc5badb18f0a7b44811e51e50f05f23d7596e37");
            assertEquals(3, ferries.sightings().size());
            assertTrue(names(ferries, EntityType.FIRM).contains("Daeyul Marine Works"), ferries.toString());
            assertTrue(ferries.annotated().figures().stream()
                    .anyMatch(f -> f instanceof Figure.Money m
                            && m.currency().equals("KRW")
                            && m.value().longValueExact() == 2_100_000_000_000L));
        }
        try (StorySearch search = StorySearch.open(folder.resolve("index"))) {
            assertEquals(
                    "4a9686e554d660448951a0b59dc5badb18f0a7b44811e51e50f05f23d7596e37",
                    search.search(QueryReader.parse("ferry yards Daeyul"), SearchOptions.DEFAULT)
                            .hits()
                            .getFirst()
                            .id()
                            .hex());
        }
    }

    @Test
    void relatedArticlesBecomeStoriesWhenAskedFor() throws InterruptedException {
        IngestResult result = Runs.ingest(folder, Runs.settings(Runs.SAMPLES, true, 2), Annotator.NONE);
        assertEquals(28, result.found());
        assertEquals(22, result.newStories());
        assertEquals(6, result.duplicates().exact());
    }

    @Test
    void secondRunBringsNothingButSightings() throws InterruptedException {
        Runs.ingest(folder, Runs.settings(Runs.SAMPLES, false, 2), Annotator.NONE);
        IngestResult again = Runs.ingest(folder, Runs.settings(Runs.SAMPLES, false, 2), Annotator.NONE);
        assertEquals(25, again.found());
        assertEquals(0, again.newStories());
        assertEquals(25, again.duplicates().exact());
    }

    @Test
    void threadsChangeNothing(@TempDir Path other) throws InterruptedException {
        Runs.ingest(folder, Runs.settings(Runs.SAMPLES, false, 1), Annotator.NONE);
        Runs.ingest(other, Runs.settings(Runs.SAMPLES, false, 5), Annotator.NONE);
        assertEquals(fingerprint(folder), fingerprint(other));
    }

    private static String fingerprint(Path desk) {
        try (Corpus corpus = Corpus.openReadOnly(desk)) {
            return corpus.fingerprint();
        }
    }

    private static FiledStory story(Corpus corpus, String id) {
        return corpus.story(new org.copydesk.corpus.StoryId(id)).orElseThrow();
    }

    private static List<String> names(FiledStory story, EntityType type) {
        return story.annotated().mentions().stream()
                .filter(m -> m.type() == type)
                .map(Mention::name)
                .distinct()
                .toList();
    }
}
