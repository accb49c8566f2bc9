package org.copydesk.corpus.store;

import static org.copydesk.corpus.store.Fixtures.again;
import static org.copydesk.corpus.store.Fixtures.asked;
import static org.copydesk.corpus.store.Fixtures.bare;
import static org.copydesk.corpus.store.Fixtures.filing;
import static org.copydesk.corpus.store.Fixtures.full;
import static org.copydesk.corpus.store.Fixtures.id;
import static org.copydesk.corpus.store.Fixtures.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories that are one story in other words, as the desk keeps them.
class NearCopiesTest {

    private static final String LEAD = "The mill at Olmen stands still since Tuesday, for the brook that drives it has"
            + " fallen below the lip of the wheel for the first time in forty summers. Farmers bring their rye to the"
            + " steam mill in Varn now, which grinds by day and by night and asks a tenth more.";
    private static final String REST =
            "The miller, Jonas Reed, hopes for rain from the west before the oats are in. He has"
                    + " used the quiet to dress his stones and to mend the sluice that the ice had bent in March.";
    private static final String NEWS =
            "On Sunday evening the council lent him the pump of the fire brigade, and the wheel"
                    + " turned for an hour while half of the town stood on the bridge and clapped. It will be brought back each"
                    + " evening until the brook rises, the mayor promised, unless there is a fire.";
    private static final String OTHER =
            "Nobody wants to keep the lighthouse on Skarn any more. The board has looked for a"
                    + " keeper since the winter, and eleven people went to see the rooms, but none would stay where the mail comes"
                    + " once a month and the well tastes of salt when the wind stands in the north.";

    private static final String WHOLE = LEAD + "\n\n" + REST;
    private static final String CUT = LEAD + "\n\nRead on in print.";
    private static final String UPDATE = LEAD + "\n\n" + NEWS + "\n\n" + REST;
    private static final String PAGE = OTHER + "\n\n" + UPDATE;

    @TempDir
    Path folder;

    private Path desk() {
        return folder.resolve("desk");
    }

    private static Filing one(String text, int batch) {
        return filing(bare(text), batch, text.length() + ".txt", 1, titled("T"));
    }

    @Test
    void copiesAndStatesKeepTheirTextsAndStandInAGroup() {
        try (Corpus corpus = Corpus.open(desk(), "test")) {
            corpus.begin(asked("in"));
            corpus.file(1, List.of(one(WHOLE, 1), one(OTHER, 1), one(CUT, 1)));
            corpus.file(1, List.of(one(UPDATE, 1)));
            long before = corpus.lastSequence();
            corpus.settle();

            StoryGroup group = corpus.group(id(CUT)).orElseThrow();
            assertEquals(List.of(id(UPDATE), id(WHOLE), id(CUT)), group.stories());
            assertEquals(id(UPDATE), corpus.story(id(WHOLE)).orElseThrow().leader());
            assertNull(corpus.story(id(OTHER)).orElseThrow().leader());
            assertEquals(before + 3, corpus.lastSequence(), "the index hears of those three");
            assertEquals(4, corpus.stats().stories());
            assertEquals(2, corpus.stats().origins());

            corpus.settle();
            assertEquals(before + 3, corpus.lastSequence(), "nothing is new");
            BatchCounts counts = corpus.finish(1).counts();
            assertEquals(4, counts.found());
            assertEquals(2, counts.fresh());
            assertEquals(2, counts.near() + counts.version());
        }
    }

    @Test
    void whatStandsInsideAPageIsALinkAndNoGroup() {
        try (Corpus corpus = Corpus.open(desk(), "test")) {
            corpus.begin(asked("in"));
            corpus.file(1, List.of(one(OTHER, 1), one(UPDATE, 1), one(PAGE, 1)));
            corpus.settle();

            assertEquals(List.of(id(PAGE)), corpus.group(id(PAGE)).orElseThrow().stories());
            assertEquals(
                    List.of(new StoryGroup.Inside(id(OTHER), id(PAGE), 1.0)),
                    corpus.group(id(OTHER)).orElseThrow().inside());
            BatchCounts counts = corpus.finish(1).counts();
            assertEquals(1, counts.fresh());
            assertEquals(2, counts.contained());
        }
    }

    @Test
    void aStoryIsComparedWithAllThatEarlierBatchesBrought() {
        try (Corpus corpus = Corpus.open(desk(), "test")) {
            corpus.begin(asked("in"));
            corpus.file(1, List.of(one(WHOLE, 1)));
            corpus.settle();
            corpus.finish(1);
        }
        try (Corpus corpus = Corpus.open(desk(), "test")) {
            corpus.begin(asked("more"));
            corpus.file(2, List.of(one(CUT, 2), again(WHOLE, 2, "again.txt", 1, full())));
            corpus.settle();
            assertEquals(
                    new BatchCounts(2, 0, 0, 2, 0, 1, 1, 0, 0), corpus.finish(2).counts());
            assertEquals(
                    new BatchCounts(1, 0, 0, 1, 1, 0, 0, 0, 0),
                    corpus.batches().getFirst().counts());
        }
    }

    @Test
    void neitherOrderNorTransactionsNorBatchesOfSettlingLeaveATrace() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> texts =
                new ArrayList<>(List.of(WHOLE, CUT, UPDATE, OTHER, PAGE, OTHER + " (end)", "Yes.", "Yes!"));
        String expected = null;
        for (int round = 0; round < 8; round++) {
            try (Corpus corpus = Corpus.open(folder.resolve("desk" + round), "test")) {
                corpus.begin(asked("in"));
                for (String text : texts) {
                    corpus.file(1, List.of(one(text, 1)));
                    if (random.nextBoolean()) {
                        corpus.settle();
                    }
                }
                corpus.settle();
                corpus.finish(1);
                expected = expected == null ? corpus.fingerprint() : expected;
                assertEquals(expected, corpus.fingerprint(), "seed " + seed + ", round " + round + ": " + texts);
            }
            Collections.shuffle(texts, random);
        }
    }

    @Test
    void aLostTableIsMadeAgain() throws IOException {
        try (Corpus corpus = Corpus.open(desk(), "test")) {
            corpus.begin(asked("in"));
            corpus.file(1, List.of(one(WHOLE, 1)));
        }
        Files.delete(desk().resolve("same.table"));
        try (Corpus corpus = Corpus.open(desk(), "test")) {
            corpus.file(1, List.of(one(CUT, 1)));
            corpus.settle();
            assertEquals(2, corpus.group(id(CUT)).orElseThrow().stories().size());
        }
    }

    @Test
    void aDeskOfTheFirstFormatIsBroughtUpToDate() {
        try (Corpus corpus = Corpus.open(desk(), "test")) {
            corpus.begin(asked("in"));
            corpus.file(1, List.of(one(WHOLE, 1), one(CUT, 1)));
        }
        Tampering.toFormatOne(desk());
        try (Corpus corpus = Corpus.openReadOnly(desk())) {
            assertEquals(2, corpus.stats().stories());
            assertTrue(corpus.faults().isEmpty());
        }
        try (Corpus corpus = Corpus.open(desk(), "test")) {
            corpus.file(1, List.of(one(UPDATE, 1)));
            corpus.settle();
            assertEquals(3, corpus.group(id(CUT)).orElseThrow().stories().size());
        }
    }

    @Test
    void aTrialSaysWhatWouldBeAndStoresNothing() {
        try (Corpus corpus = Corpus.open(desk(), "test")) {
            corpus.begin(asked("in"));
            corpus.file(1, List.of(one(WHOLE, 1)));
        }
        try (Trial trial = Trial.open(desk())) {
            trial.add(id(CUT), CUT);
            trial.add(id(OTHER), OTHER);
            assertEquals(new Trial.Counts(1, 0, 0), trial.counts());
            trial.add(id(PAGE), PAGE);
            assertEquals(new Trial.Counts(1, 0, 1), trial.counts());
        }
        try (Corpus corpus = Corpus.openReadOnly(desk())) {
            assertEquals(1, corpus.stats().stories());
        }
    }
}
