package org.copydesk.corpus.store;

import static org.copydesk.corpus.store.Fixtures.FERRY;
import static org.copydesk.corpus.store.Fixtures.again;
import static org.copydesk.corpus.store.Fixtures.asked;
import static org.copydesk.corpus.store.Fixtures.bare;
import static org.copydesk.corpus.store.Fixtures.ferry;
import static org.copydesk.corpus.store.Fixtures.filing;
import static org.copydesk.corpus.store.Fixtures.full;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {

    @TempDir
    Path desk;

    @Test
    void aBatchThatWasCutOffGoesOnWhenTheSameIsAskedAgain() {
        try (Corpus corpus = Corpus.open(desk, "test")) {
            Batch first = corpus.begin(asked("in"));
            corpus.file(first.number(), List.of(filing(ferry(FERRY), 1, "a.txt", 1, full())));
        }
        try (Corpus corpus = Corpus.open(desk, "test")) {
            Batch resumed = corpus.begin(asked("in"));
            assertEquals(1, resumed.number());
            assertEquals(1, resumed.counts().found());
            assertTrue(corpus.isDone(1, "a.txt"));
            assertFalse(corpus.isDone(1, "b.txt"));
        }
    }

    @Test
    void otherRootsBeginAnotherBatchAndCloseTheOldOne() {
        try (Corpus corpus = Corpus.open(desk, "test")) {
            corpus.begin(asked("in"));
            assertEquals(2, corpus.begin(asked("elsewhere")).number());
            assertEquals(
                    3,
                    corpus.begin(new NewBatch(List.of("elsewhere"), "{\"clean\":true}"))
                            .number());

            assertEquals(
                    List.of(Batch.State.INTERRUPTED, Batch.State.INTERRUPTED, Batch.State.RUNNING),
                    corpus.batches().stream().map(Batch::state).toList());
            assertNotNull(corpus.batches().getFirst().finished());
        }
    }

    @Test
    void aFinishedBatchIsNotGoneOnWith() {
        try (Corpus corpus = Corpus.open(desk, "test")) {
            corpus.begin(asked("in"));
            assertEquals(Batch.State.FINISHED, corpus.finish(1).state());
            assertEquals(2, corpus.begin(asked("in")).number());
        }
    }

    @Test
    void countsComeFromWhatIsThere() {
        try (Corpus corpus = Corpus.open(desk, "test")) {
            corpus.begin(asked("in"));
            corpus.file(1, List.of(filing(ferry(FERRY), 1, "a.txt", 1, full()), again(FERRY, 1, "b.txt", 1, full())));
            assertEquals(
                    new BatchCounts(2, 0, 0, 2, 1, 1, 0, 0, 0), corpus.finish(1).counts());
            corpus.begin(asked("in"));
            corpus.file(
                    2,
                    List.of(again(FERRY, 2, "a.txt", 1, full()), filing(bare("Rain is due."), 2, "c.txt", 1, full())));
            assertEquals(
                    new BatchCounts(2, 0, 0, 2, 1, 1, 0, 0, 0), corpus.finish(2).counts());
            assertEquals(
                    new BatchCounts(2, 0, 0, 2, 1, 1, 0, 0, 0),
                    corpus.batches().getFirst().counts());
        }
    }

    @Test
    void endingABatchThatNeverWasIsAMistake() {
        try (Corpus corpus = Corpus.open(desk, "test")) {
            assertThrows(IllegalArgumentException.class, () -> corpus.finish(7));
        }
    }
}
