package org.copydesk.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    private static final Conventions CONVENTIONS = new Conventions(Set.of("president", "mr"), Set.of("Belgian"));

    @Test
    void titlesAreNoPartOfAPerson() {
        assertEquals(
                List.of(new Gold.Name(1, 3, "PERSON")),
                names(List.of("President", "Ana", "Silva", "spoke"), new Gold.Name(0, 3, "per")));
        assertEquals(List.of(), names(List.of("Mr.", "spoke"), new Gold.Name(0, 1, "per")));
    }

    @Test
    void aPeopleIsNoPlace() {
        assertEquals(List.of(), names(List.of("Belgians", "voted"), new Gold.Name(0, 1, "gpe")));
    }

    @Test
    void hyphensAreCutAndSpansFollow() {
        Gold made = CONVENTIONS.apply(
                new Gold(List.of("Ha", "Jun-ho", "of", "Ghent"), List.of(new Gold.Name(0, 2, "person"))));
        assertEquals(List.of("Ha", "Jun", "-", "ho", "of", "Ghent"), made.words());
        assertEquals(List.of(new Gold.Name(0, 4, "PERSON")), made.names());
    }

    @Test
    void aCountryInPiecesIsMadeWhole() {
        assertEquals(
                List.of(new Gold.Name(0, 2, "PLACE")),
                names(List.of("Costa", "Rica", "won"), new Gold.Name(0, 1, "per"), new Gold.Name(1, 2, "geo")));
    }

    @Test
    void labelsOfOtherSchemesBecomeOurs() {
        assertEquals("ORG", Labels.kind("organization-sport_team"));
        assertEquals("PLACE", Labels.kind("location_GPE"));
        assertEquals("PERSON", Labels.kind("PER"));
        assertEquals(null, Labels.kind("other-demonym"));
    }

    private static List<Gold.Name> names(List<String> words, Gold.Name... names) {
        return CONVENTIONS.apply(new Gold(words, List.of(names))).names();
    }
}
