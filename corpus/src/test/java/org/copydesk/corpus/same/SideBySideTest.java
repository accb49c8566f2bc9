package org.copydesk.corpus.same;

import static org.copydesk.corpus.same.Invented.BODY;
import static org.copydesk.corpus.same.Invented.LEAD;
import static org.copydesk.corpus.same.Invented.NEWS;
import static org.copydesk.corpus.same.Invented.PIER;
import static org.copydesk.corpus.same.Invented.REST;
import static org.copydesk.corpus.same.Invented.SCHOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.copydesk.corpus.Span;
import org.junit.jupiter.api.Test;

/// What two texts are to each other, and what shows of it.
final class SideBySideTest {

    private static Likeness likeness(String one, String other) {
        Likeness likeness = SideBySide.of(one, other).likeness();
        assertEquals(likeness, SideBySide.of(other, one).likeness(), "a pair has no first and second");
        return likeness;
    }

    private static Relation relation(String one, String other) {
        return likeness(one, other).relation();
    }

    @Test
    void anotherLayoutIsTheSameStory() {
        String reflowed = PIER.toUpperCase(java.util.Locale.ROOT)
                .replace("\n\n", "\r\n")
                .replace(", ", ",\u00A0")
                .replace("'", "&#x27;");
        assertEquals(Relation.NEAR, relation(PIER, reflowed));
        assertEquals(1.0, likeness(PIER, reflowed).score());
    }

    @Test
    void linesOfFurnitureDoNotMakeAnotherStory() {
        String dressed = "By Tom Reed\n3 min read | Share\n\n" + LEAD + "\n\nAdvertisement\n\n" + BODY + "\n\n" + REST
                + "\n\nSubscribe to our newsletter. All rights reserved.";
        assertEquals(Relation.NEAR, relation(PIER, dressed));
    }

    @Test
    void aStoryThatIsCutIsTheSameStory() {
        Likeness cut = likeness(PIER, LEAD);
        assertEquals(Relation.NEAR, cut.relation());
        assertEquals(Reason.CUT, cut.reason());
    }

    @Test
    void someWordsMayBeEdited() {
        String edited = PIER.replace("old ferry", "ancient")
                .replace("Travellers", "People who want to go")
                .replace("in a statement", "in writing")
                .replace("paid for out of", "met from")
                .replace("smaller crane", "little hoist")
                .replace("expected", "likely");
        assertEquals(Relation.NEAR, relation(PIER, edited));
    }

    @Test
    void anUpdateKeepsTheLead() {
        Likeness update = likeness(PIER, LEAD + "\n\n" + NEWS + "\n\n" + BODY + "\n\n" + REST.replace("40", "55"));
        assertEquals(Relation.VERSION, update.relation());
        assertEquals(Reason.UPDATED, update.reason());
    }

    @Test
    void aPageThatHoldsAStoryIsNotTheStory() {
        String page = "Latest from the coast\n\n" + SCHOOL + "\n\n" + PIER;
        Likeness inside = likeness(PIER, page);
        assertEquals(Relation.CONTAINED, inside.relation());
        assertEquals(1.0, inside.score());
    }

    @Test
    void aTemplateWithOtherFiguresIsAnotherStory() {
        String one = Invented.rates("Olmen", 41, 30, 38, 5);
        assertEquals(
                Reason.OTHER_FIGURES,
                likeness(one, Invented.rates("Olmen", 47, 36, 41, 9)).reason());
        assertEquals(Relation.NEAR, relation(one, one.replace("\n\n", " ")));
    }

    @Test
    void twoStoriesInOneFrameAreTwo() {
        String head =
                "Home News Sport Opinion Log in. We use small files to see who reads what, and so do all those whom"
                        + " we sell space to; by going on you say that this is well with you and your household.\n\n";
        String foot =
                "\n\nMost read today: ten gulls, a drowned bell, rain for the fair, a mayor in a tree, how to smoke"
                        + " an eel, and the price of tar. Contact us, about us, careers, terms, cookies, map of this site.";
        assertEquals(Relation.OTHER, relation(head + LEAD + foot, head + NEWS + foot));
    }

    @Test
    void storiesOfOneEventInOtherWordsAreTwo() {
        String other =
                "Shipworm has closed Saltholm's ferry pier. Divers counted eleven hollow oak piles, and from Monday"
                        + " boats to the outer islands leave from the coal quay. It may be summer before anyone walks there again.";
        assertEquals(Relation.OTHER, relation(PIER, other));
    }

    @Test
    void nothingAndNextToNothingAreLikeNothing() {
        assertEquals(Relation.OTHER, relation("", ""));
        assertEquals(Relation.OTHER, relation("", PIER));
        assertEquals(Relation.OTHER, relation("Yes.", PIER));
        assertEquals(Relation.NEAR, relation("Yes.", "Yes!"));
        assertEquals(Relation.OTHER, relation("— … —", "***"));
    }

    @Test
    void whatIsSharedAndWhatIsNewAreShown() {
        String update = LEAD + "\n\n" + NEWS + "\n\n" + BODY;
        SideBySide beside = SideBySide.of(LEAD + "\n\n" + BODY, update);
        String fresh = beside.stretches().stream()
                .filter(stretch -> !stretch.same() && stretch.other() != null)
                .map(stretch -> text(stretch.other(), update))
                .collect(Collectors.joining("|"));
        assertEquals(NEWS.substring(0, NEWS.length() - 1), fresh);
        assertTrue(
                beside.stretches().stream()
                        .filter(SideBySide.Stretch::same)
                        .allMatch(stretch ->
                                text(stretch.one(), LEAD + "\n\n" + BODY).equals(text(stretch.other(), update))),
                "what is the same reads the same");
    }

    private static String text(@org.jspecify.annotations.Nullable Span span, String of) {
        return span == null ? "" : span.of(of);
    }
}
