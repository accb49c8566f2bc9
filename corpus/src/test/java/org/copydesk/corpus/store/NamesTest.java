package org.copydesk.corpus.store;

import static org.copydesk.corpus.store.Fixtures.FERRY;
import static org.copydesk.corpus.store.Fixtures.NOW;
import static org.copydesk.corpus.store.Fixtures.asked;
import static org.copydesk.corpus.store.Fixtures.bare;
import static org.copydesk.corpus.store.Fixtures.ferry;
import static org.copydesk.corpus.store.Fixtures.filing;
import static org.copydesk.corpus.store.Fixtures.full;
import static org.copydesk.corpus.store.Fixtures.id;
import static org.copydesk.corpus.store.Fixtures.mention;
import static org.copydesk.corpus.store.Fixtures.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.StoryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people say about names.
class NamesTest {

    private static final String NWM = "The berths of NWM are wet, and Ines Falk is not amused by any of it.";
    private static final Entity FULL = new Entity(EntityType.FIRM, "Northwind Marine");
    private static final Entity SHORT = new Entity(EntityType.INSTITUTION, "NWM");
    private static final Entity INES = new Entity(EntityType.PERSON, "Ines Falk");

    @TempDir
    Path desk;

    private Corpus corpus;

    @BeforeEach
    void fill() {
        corpus = Corpus.open(desk, "test");
        corpus.begin(asked("in"));
        corpus.file(
                1,
                List.of(
                        filing(ferry(FERRY), 1, "a.txt", 1, full()),
                        filing(nwm(), 1, "b.txt", 1, titled("Wet")),
                        filing(bare("Rain is due."), 1, "c.txt", 1, titled("Rain"))));
    }

    private static AnnotatedStory nwm() {
        return new AnnotatedStory(
                bare(NWM).story(),
                List.of(
                        mention(NWM, "NWM", EntityType.INSTITUTION, 0.5),
                        mention(NWM, "Ines Falk", EntityType.PERSON, 0.5)),
                List.of());
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    private void say(Decision.Kind kind, Entity... names) {
        corpus.decide(new Decision(kind, List.of(names), NOW));
    }

    private List<Entity> named(String text) {
        FiledStory story = corpus.story(id(text)).orElseThrow();
        return story.annotated().mentions().stream().map(each -> each.entity()).toList();
    }

    @Test
    void namesThatAreOneAreCountedAsOneUnderTheFirst() {
        say(Decision.Kind.MERGE, FULL, SHORT);
        EntityCount count = corpus.entities(EntityType.FIRM, null, 10).getFirst();
        assertEquals(FULL, count.entity());
        assertEquals(2, count.stories());
        assertEquals(List.of("NWM"), count.otherNames());
        assertEquals(List.of(), corpus.entities(EntityType.INSTITUTION, null, 10));
        assertEquals(List.of(FULL), corpus.called("nwm"));
        assertEquals(List.of(FULL, INES), named(NWM));
        assertEquals(count, corpus.entities(null, "NWM", 10).getFirst());
        FiledStory story = corpus.story(id(NWM)).orElseThrow();
        assertEquals(List.of(SHORT), story.otherNames().get(FULL));
    }

    @Test
    void thoseWhoKeepAViewHearOfTheStoriesThatAreTouchedAndOfNoOther() {
        long before = corpus.lastSequence();
        say(Decision.Kind.MERGE, FULL, SHORT);
        List<StoryId> changed = new ArrayList<>();
        corpus.changesAfter(before, change -> changed.add(change.id()));
        assertEquals(Set.of(id(FERRY), id(NWM)), Set.copyOf(changed));
    }

    @Test
    void whatIsTakenBackWasNeverSaid() {
        String before = corpus.fingerprint();
        say(Decision.Kind.MERGE, FULL, SHORT);
        assertNotEquals(before, corpus.fingerprint());
        assertEquals(Decision.Kind.MERGE, corpus.undoDecision().orElseThrow().kind());
        assertEquals(before, corpus.fingerprint());
        assertEquals(List.of(SHORT, INES), named(NWM));
        assertTrue(corpus.undoDecision().isEmpty());
    }

    @Test
    void aNameCanBeTakenOutAgain() {
        Entity third = new Entity(EntityType.PERSON, "Ines Falk");
        say(Decision.Kind.MERGE, FULL, SHORT, third);
        say(Decision.Kind.SPLIT, FULL, third);
        assertEquals(List.of(FULL, SHORT), corpus.oneWith(SHORT));
        assertEquals(List.of(third), corpus.oneWith(third));
        assertEquals(List.of(FULL, INES), named(NWM));
    }

    @Test
    void theNameOfTheWholeIsTheOneGivenFirst() {
        say(Decision.Kind.MERGE, FULL, SHORT);
        say(Decision.Kind.MERGE, SHORT, FULL);
        assertEquals(List.of(SHORT, INES), named(NWM));
        assertEquals(List.of(SHORT, FULL), corpus.oneWith(FULL));
    }

    @Test
    void aDecisionIsAboutTwoDifferentNames() {
        assertThrows(IllegalArgumentException.class, () -> say(Decision.Kind.MERGE, FULL));
        assertThrows(IllegalArgumentException.class, () -> say(Decision.Kind.MERGE, FULL, FULL));
    }

    @Test
    void whatWasSaidHoldsForWhatIsFoundLater() {
        say(Decision.Kind.MERGE, FULL, SHORT);
        Reannotation again = corpus.reannotate("newer", true);
        while (!again.next(1).isEmpty()) {
            again.put(List.of());
        }
        again.finish();
        String later = "Nobody at NWM was there, Ines Falk said, and nobody else either.";
        corpus.file(
                1,
                List.of(filing(
                        new AnnotatedStory(
                                bare(later).story(),
                                List.of(mention(later, "NWM", EntityType.INSTITUTION, 0.5)),
                                List.of()),
                        1,
                        "d.txt",
                        1,
                        titled("Later"))));
        assertEquals(List.of(FULL), named(later));
        assertEquals(3, corpus.entity(FULL, 5).orElseThrow().count().stories());
    }

    @Test
    void aCardTellsWithWhomAndWhere() {
        EntityCard card = corpus.entity(INES, 5).orElseThrow();
        assertEquals(2, card.count().stories());
        assertEquals(
                Set.of(FULL, SHORT),
                Set.copyOf(card.beside().stream().map(EntityCard.Beside::entity).toList()));
        assertEquals(id(FERRY), card.newest().getFirst().id(), "undated stories come last");
        assertTrue(corpus.entity(new Entity(EntityType.PLACE, "Nowhere"), 5).isEmpty());
    }

    @Test
    void aDeskOfTheSecondFormatIsBroughtUpToDate() {
        corpus.close();
        Tampering.toFormatTwo(desk);
        try (Corpus older = Corpus.openReadOnly(desk)) {
            assertEquals(3, older.stats().stories());
            assertEquals(
                    4,
                    older.story(id(FERRY)).orElseThrow().annotated().figures().size());
            assertTrue(older.faults().isEmpty());
        }
        corpus = Corpus.open(desk, "test");
        assertEquals(3, corpus.reannotate("any", false).total(), "nobody knows what read them");
        say(Decision.Kind.MERGE, FULL, SHORT);
        assertEquals(List.of(FULL, INES), named(NWM));
    }
}
