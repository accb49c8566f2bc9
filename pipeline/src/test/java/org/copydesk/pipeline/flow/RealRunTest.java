package org.copydesk.pipeline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.same.CanonicalText;
import org.copydesk.corpus.split.Draft;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.NewBatch;
import org.copydesk.index.StoryIndex;
import org.copydesk.models.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RealRunTest {

    private static final String TEXT =
            "The ferry to Saltholm stayed in port on Monday.\n\nNobody could say for how long.";

    @TempDir
    private Path desk;

    private static Work.PageDone page() {
        Draft draft = new Draft(new Place("ferry.txt", null, 1), Credits.NONE, TEXT);
        return new Work.PageDone(
                "ferry.txt", List.of(new Work.Found(CanonicalText.idOf(TEXT), draft)), List.of(), null, 90, 1);
    }

    @Test
    void anIndexThatFailsEndsTheRunAndIsCompletedByTheNext() throws InterruptedException {
        try (Corpus corpus = Corpus.open(desk, "test")) {
            StoryIndex broken = DeskIndex.open(corpus, notice -> {});
            broken.close();
            int batch = corpus.begin(new NewBatch(List.of("ferry.txt"), "")).number();
            try (ExecutorService annotating = Executors.newSingleThreadExecutor()) {
                Admission admission = new Admission(corpus, batch, Annotator.NONE, text -> null, annotating, null);
                try (RealRun run = new RealRun(corpus, broken, admission, IngestListener.NONE)) {
                    run.take(List.of(page()), List.of(), List.of("ferry.txt"));
                    assertThrows(IllegalStateException.class, run::finish);
                }
            }
            try (StoryIndex index = DeskIndex.open(corpus, notice -> {})) {
                assertEquals(0, index.sequence());
                assertTrue(IndexReplay.catchUp(corpus, index) > 0);
                assertTrue(index.sequence() > 0);
            }
        }
    }

    @Test
    void whatWasFiledCanBeFoundBeforeALongRunEnds() throws InterruptedException {
        try (Corpus corpus = Corpus.open(desk, "test");
                StoryIndex index = DeskIndex.open(corpus, notice -> {});
                ExecutorService annotating = Executors.newSingleThreadExecutor()) {
            int batch = corpus.begin(new NewBatch(List.of("ferry.txt"), "")).number();
            Admission admission = new Admission(corpus, batch, Annotator.NONE, text -> null, annotating, null);
            try (RealRun run = new RealRun(corpus, index, admission, IngestListener.NONE, 1)) {
                run.take(List.of(page()), List.of(), List.of("ferry.txt"));
            }
            // nobody has called finish
            assertEquals(corpus.lastSequence(), index.sequence());
            assertTrue(index.sequence() > 0);
        }
    }
}
