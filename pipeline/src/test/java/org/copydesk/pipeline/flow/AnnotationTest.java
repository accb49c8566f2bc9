package org.copydesk.pipeline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.index.SearchOptions;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.models.Annotator;
import org.copydesk.models.language.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationTest {

    private static final int PAGES = 450;

    /// Finds the town that each story begins with, under a name of its own.
    private record TownFinder(String version, String prefix) implements Annotator {
        @Override
        public AnnotatedStory annotate(Story story) {
            int end = story.text().indexOf(' ');
            String town = story.text().substring(0, end);
            if (town.equals("Town13") && prefix.equals("Bad")) {
                throw new IllegalStateException("no town of luck");
            }
            return new AnnotatedStory(
                    story,
                    List.of(new Mention(new Span(0, end), EntityType.PLACE, prefix + town, 1, Mention.By.RULE)),
                    List.of(),
                    version);
        }
    }

    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @TempDir
    Path folder;

    private Path pages;

    @BeforeEach
    void write() throws IOException {
        pages = Files.createDirectories(folder.resolve("pages"));
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < PAGES; i++) {
            rows.append(
                    "{\"text\": \"Town" + i + " has a mayor and a market on every day of the " + i + "th year.\"}\n");
        }
        Files.writeString(pages.resolve("rows.jsonl"), rows);
    }

    private Path ingested(String desk, Annotator annotator) throws InterruptedException {
        Path path = folder.resolve(desk);
        Runs.ingest(path, Runs.settings(pages, true, 2), annotator);
        return path;
    }

    private static AnnotateResult annotate(Path desk, Annotator by, boolean all) throws InterruptedException {
        return new Annotation(by, Languages.guesser(), 2).run(desk, all, AnnotateListener.NONE);
    }

    private static String content(Path desk) {
        try (Corpus corpus = Corpus.openReadOnly(desk)) {
            return corpus.fingerprint();
        }
    }

    private static long found(Path desk, String query) throws QuerySyntaxException {
        try (StorySearch search = StorySearch.open(desk.resolve("index"))) {
            return search.search(query, SearchOptions.DEFAULT).total();
        }
    }

    @Test
    void whatComesOutIsWhatAFreshIngestFindsAndTheIndexFollows() throws InterruptedException, QuerySyntaxException {
        Path old = ingested("old", new TownFinder("1", "Old"));
        Path fresh = ingested("fresh", new TownFinder("2", "New"));
        assertNotEquals(content(fresh), content(old));
        assertEquals(1, found(old, "place:OldTown7"));

        AnnotateResult result = annotate(old, new TownFinder("2", "New"), false);
        assertEquals(PAGES, result.changed());
        assertEquals(content(fresh), content(old));
        assertEquals(1, found(old, "place:NewTown7"));
        assertEquals(0, found(old, "place:OldTown7"));

        AnnotateResult again = annotate(old, new TownFinder("2", "New"), false);
        assertEquals(0, again.stories());
        assertEquals(PAGES, again.current());
    }

    @Test
    void aRunThatIsCutOffGoesOnAndReadsNothingTwice() throws InterruptedException {
        Path desk = ingested("desk", new TownFinder("1", "Old"));
        for (boolean all : new boolean[] {false, true}) {
            Annotator newer = new TownFinder(all ? "3" : "2", "New");
            AnnotateListener cutting = new AnnotateListener() {
                @Override
                public void advanced(long done, long total, long changed) {
                    if (done > 0) {
                        throw new CutOff();
                    }
                }

                @Override
                public void close() {}
            };
            assertThrows(CutOff.class, () -> new Annotation(newer, Languages.guesser(), 2).run(desk, all, cutting));
            AnnotateResult rest = annotate(desk, newer, all);
            assertEquals(PAGES - 200, rest.stories(), "200 were filed together before the cut");
            assertEquals(0, annotate(desk, newer, false).stories());
        }
    }

    @Test
    void aStoryThatCannotBeReadKeepsWhatItHasAndIsDueAgain() throws InterruptedException, QuerySyntaxException {
        Path desk = ingested("desk", new TownFinder("1", "Old"));
        AnnotateResult result = annotate(desk, new TownFinder("2", "Bad"), false);
        assertEquals(PAGES - 1, result.stories());
        assertEquals(Outcome.Stage.ANNOTATE, result.failed().getFirst().stage());
        assertEquals(1, found(desk, "place:OldTown13"));
        assertEquals(1, annotate(desk, new TownFinder("2", "Good"), false).stories());
        assertEquals(1, found(desk, "place:GoodTown13"));
    }
}
