package org.copydesk.corpus.store;

import static org.copydesk.corpus.store.Fixtures.FERRY;
import static org.copydesk.corpus.store.Fixtures.FERRY_FLAT;
import static org.copydesk.corpus.store.Fixtures.again;
import static org.copydesk.corpus.store.Fixtures.asked;
import static org.copydesk.corpus.store.Fixtures.bare;
import static org.copydesk.corpus.store.Fixtures.ferry;
import static org.copydesk.corpus.store.Fixtures.filing;
import static org.copydesk.corpus.store.Fixtures.full;
import static org.copydesk.corpus.store.Fixtures.id;
import static org.copydesk.corpus.store.Fixtures.seen;
import static org.copydesk.corpus.store.Fixtures.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.RawFile;
import org.copydesk.corpus.StoryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    Path desk;

    private Corpus corpus;

    @BeforeEach
    void open() {
        corpus = Corpus.open(desk, "test");
        corpus.begin(asked("in"));
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    private FiledStory ferryStory() {
        return corpus.story(id(FERRY)).orElseThrow();
    }

    @Test
    void aStoryComesBackWithEverythingThatWasFiledAfterTheDeskIsReopened() {
        corpus.file(1, List.of(filing(ferry(FERRY), 1, "a.txt", 7, full())));
        corpus.close();
        corpus = Corpus.open(desk, "test");

        FiledStory story = ferryStory();
        assertEquals(FERRY, story.story().text());
        assertEquals(full(), story.story().credits());
        assertEquals(ferry(FERRY).mentions(), story.annotated().mentions());
        assertEquals(ferry(FERRY).figures(), story.annotated().figures());
        assertEquals(List.of(seen(FERRY, 1, "a.txt", 7, full()).sighting()), story.sightings());
        assertEquals(1, corpus.lastSequence());
    }

    @Test
    void filingTheSameAgainChangesNothing() {
        List<Filing> filings = List.of(filing(ferry(FERRY), 1, "a.txt", 7, full()));
        corpus.file(1, filings);
        String before = corpus.fingerprint();

        corpus.file(1, filings);

        assertEquals(before, corpus.fingerprint());
        assertEquals(1, corpus.lastSequence());
    }

    @Test
    void anotherSightingIsAddedAndRaisesTheSequence() {
        corpus.file(1, List.of(filing(ferry(FERRY), 1, "b.txt", 7, titled("Second"))));
        corpus.file(1, List.of(again(FERRY, 1, "a.txt", 1, titled("First"))));

        FiledStory story = ferryStory();
        assertEquals(2, story.sequence());
        assertEquals("First", story.story().credits().title());
        assertEquals("a.txt", story.first().place().file());
        assertEquals(List.of(new StoryGroup(List.of(id(FERRY)), List.of())), corpus.duplicates());
    }

    @Test
    void aSilentFirstSightingLeavesTheWordToTheNext() {
        corpus.file(1, List.of(filing(ferry(FERRY), 1, "b.txt", 7, full())));
        corpus.file(1, List.of(again(FERRY, 1, "a.txt", 1, Credits.NONE)));

        assertEquals(full(), ferryStory().story().credits());
        assertEquals("a.txt", ferryStory().first().place().file());
    }

    @Test
    void aBetterLayoutTakesOverWithItsOffsets() {
        assertEquals(id(FERRY), id(FERRY_FLAT));
        corpus.file(1, List.of(filing(ferry(FERRY_FLAT), 1, "a.txt", 1, full())));
        assertTrue(Layout.of(FERRY).isBetterThan(corpus.layout(id(FERRY)).orElseThrow()));

        corpus.file(1, List.of(filing(ferry(FERRY), 1, "b.txt", 1, full())));

        assertEquals(ferry(FERRY).story().text(), ferryStory().story().text());
        assertEquals(ferry(FERRY).figures(), ferryStory().annotated().figures());
        assertEquals(2, ferryStory().sequence());
    }

    @Test
    void aWorseLayoutIsASightingOnly() {
        corpus.file(1, List.of(filing(ferry(FERRY), 1, "a.txt", 1, full())));
        corpus.file(1, List.of(again(FERRY_FLAT, 1, "b.txt", 1, full())));

        assertEquals(FERRY, ferryStory().story().text());
        assertEquals(2, ferryStory().sightings().size());
    }

    @Test
    void whatBreaksTheRulesIsRefusedWhole() {
        corpus.file(1, List.of(filing(ferry(FERRY_FLAT), 1, "a.txt", 1, full())));
        String before = corpus.fingerprint();
        Filing sound = filing(bare("Rain is due."), 1, "r.txt", 1, Credits.NONE);
        List<Filing> wrong = List.of(
                again(FERRY, 1, "b.txt", 1, full()),
                again("Never filed.", 1, "b.txt", 1, full()),
                again(FERRY_FLAT, 2, "b.txt", 1, full()),
                new Filing(List.of(bare("No sighting.")), List.of(), List.of(), List.of(), List.of()));

        for (Filing filing : wrong) {
            assertThrows(IllegalArgumentException.class, () -> corpus.file(1, List.of(sound, filing)));
        }
        assertEquals(before, corpus.fingerprint());
    }

    @Test
    void knownTellsTheStoriesThatAreThere() {
        corpus.file(1, List.of(filing(ferry(FERRY), 1, "a.txt", 1, full())));
        StoryId other = id("Something else.");
        assertEquals(Set.of(id(FERRY)), corpus.known(List.of(other, id(FERRY))));
        assertEquals(Optional.empty(), corpus.layout(other));
        assertEquals(Optional.empty(), corpus.story(other));
    }

    @Test
    void aStoryIsFoundByTheBeginningOfItsId() {
        corpus.file(1, List.of(filing(ferry(FERRY), 1, "a.txt", 1, full())));
        String hex = id(FERRY).hex();
        assertEquals(new FoundId.One(id(FERRY)), corpus.find(hex.substring(0, 7).toUpperCase(java.util.Locale.ROOT)));
        assertEquals(new FoundId.None(), corpus.find(hex.substring(0, 9).equals("000000000") ? "111111" : "000000000"));
        assertThrows(IllegalArgumentException.class, () -> corpus.find("abc"));
        assertThrows(IllegalArgumentException.class, () -> corpus.find("no hex"));
    }

    @Test
    void changesComeInOrderEachStoryOnce() {
        corpus.file(1, List.of(filing(bare("One."), 1, "a.txt", 1, full())));
        corpus.file(1, List.of(filing(bare("Two."), 1, "b.txt", 1, full())));
        corpus.file(1, List.of(again("One.", 1, "c.txt", 1, full())));

        List<StoryId> changed = new ArrayList<>();
        long upTo = corpus.changesAfter(0, change -> changed.add(change.id()));
        assertEquals(List.of(id("Two."), id("One.")), changed);
        assertEquals(3, upTo);

        changed.clear();
        assertEquals(3, corpus.changesAfter(2, change -> changed.add(change.id())));
        assertEquals(List.of(id("One.")), changed);
        assertEquals(3, corpus.changesAfter(3, change -> changed.add(change.id())));
        assertEquals(1, changed.size());
    }

    @Test
    void manyChangesAndStoriesPassInChunks() {
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i < 350; i++) {
            filings.add(filing(bare("Story number " + i + "."), 1, "f" + i, 1, Credits.NONE));
        }
        corpus.file(1, filings);
        List<Long> sequences = new ArrayList<>();
        corpus.changesAfter(0, change -> sequences.add(change.sequence()));
        assertEquals(350, sequences.size());
        assertEquals(sequences.stream().sorted().distinct().toList(), sequences);
        List<StoryId> ids = new ArrayList<>();
        corpus.forEachStory(story -> ids.add(story.story().id()));
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
        assertEquals(350, ids.size());
    }

    @Test
    void rawPagesComeBackByteForByteAndAreKeptOnce() {
        RawFile page = page("a.html");
        Filing filing = new Filing(
                List.of(),
                List.of(),
                List.of(),
                List.of(PackedPage.of(page), PackedPage.of(page("b.html"))),
                List.of());
        corpus.file(1, List.of(filing));
        corpus.file(1, List.of(filing));

        List<RawFile> back = new ArrayList<>();
        corpus.forEachPage(packed -> back.add(packed.unpack()));
        assertEquals(List.of(page, page("b.html")), back);
        assertEquals(1, corpus.stats().pages());
    }

    private static RawFile page(String file) {
        Bytes bytes = Bytes.of("<p>Rain</p>".repeat(500).getBytes(StandardCharsets.UTF_8));
        return new RawFile(
                new Place(file, "m", 1),
                bytes.sha256(),
                "text/html",
                null,
                Instant.parse("2026-01-02T03:04:05Z"),
                null,
                bytes);
    }

    @Test
    void whatIsLeftOutIsListedByPlace() {
        LeftOut failed =
                LeftOut.of(new Outcome.Failed<String>(new Place("b.pdf", null, 1), Outcome.Stage.READ, "cut short"));
        LeftOut dropped = LeftOut.of(new Outcome.Dropped<String>(new Place("a.txt", "3", 1), "empty"));
        corpus.file(
                1, List.of(new Filing(List.of(), List.of(), List.of(failed, dropped), List.of(), List.of("a.txt"))));
        assertEquals(List.of(dropped, failed), corpus.leftOut(1));
        assertTrue(corpus.isDone(1, "a.txt"));
        assertFalse(corpus.isDone(1, "b.pdf"));
    }

    @Test
    void textThatNoEncodingHoldsIsMendedWithoutMovingAnOffset() {
        String odd = "A lone \uD83D surrogate, a pair \uD83D\uDE00 and a \u0000 zero.";
        corpus.file(1, List.of(filing(bare(odd), 1, "odd", 1, Credits.NONE)));
        assertEquals(
                odd.replace("lone \uD83D", "lone \uFFFD"),
                corpus.story(id(odd)).orElseThrow().story().text());
        assertEquals(List.of(), corpus.faults());
    }

    @Test
    void faultsNameAStoryWhoseTextIsNotItsOwn() {
        corpus.file(1, List.of(filing(ferry(FERRY), 1, "a.txt", 1, full())));
        assertEquals(List.of(), corpus.faults());
        corpus.close();
        Tampering.run(desk, "UPDATE texts SET text = 'Something else entirely, yet as long as the spans ask for.'");
        corpus = Corpus.open(desk, "test");
        assertEquals(1, corpus.faults().size());
        assertTrue(corpus.faults().getFirst().contains(id(FERRY).hex()));
    }

    @Test
    void theFingerprintSeesEveryKindOfContent() {
        corpus.file(1, List.of(filing(ferry(FERRY), 1, "a.txt", 1, full())));
        String before = corpus.fingerprint();
        corpus.file(1, List.of(again(FERRY, 1, "b.txt", 1, Credits.NONE)));
        String sighted = corpus.fingerprint();
        assertNotEquals(before, sighted);
        corpus.finish(1);
        assertNotEquals(sighted, corpus.fingerprint());
    }

    @Test
    void aDeskOfTheThirdFormatIsBroughtUpToDate() {
        corpus.file(1, List.of(filing(ferry(FERRY), 1, "a.txt", 7, full())));
        corpus.close();
        Tampering.toFormatThree(desk);
        corpus = Corpus.open(desk, "test");
        Credits old = ferryStory().story().credits();
        assertEquals(full().title(), old.title());
        assertEquals(full().published(), old.published());
        assertNull(old.description());
        assertEquals(Map.of(), old.origins());
        corpus.begin(asked("b"));
        corpus.file(2, List.of(again(FERRY, 2, "b.txt", 1, full())));
        Credits now = ferryStory().story().credits();
        assertEquals(full().description(), now.description());
        assertEquals(full().modified(), now.modified());
        assertEquals(full().origins().get(CreditField.MODIFIED), now.origins().get(CreditField.MODIFIED));
        assertNull(now.origins().get(CreditField.TITLE), "the first place to name a title told no origin");
    }
}
