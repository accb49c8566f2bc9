package org.copydesk.models.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.models.proposals.Proposal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {

    private final Map<Entity, Set<Entity>> company = new HashMap<>();
    private final List<Known> names = new ArrayList<>();

    /// Names that stand together in one story, as `PERSON:Ines Falk`.
    private void story(String... written) {
        List<Entity> all = Arrays.stream(written).map(ProposalsTest::entity).toList();
        for (Entity one : all) {
            Set<Entity> others = company.computeIfAbsent(one, absent -> new LinkedHashSet<>());
            all.stream().filter(other -> !other.equals(one)).forEach(others::add);
        }
    }

    private static Entity entity(String written) {
        return new Entity(
                EntityType.valueOf(written.substring(0, written.indexOf(':'))),
                written.substring(written.indexOf(':') + 1));
    }

    private List<Proposal> proposals(Entity... parted) {
        names.clear();
        company.keySet().stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(each -> names.add(new Known(each, 1)));
        Set<Entity> two = Set.of(parted);
        return Proposals.of(
                names, each -> company.getOrDefault(each, Set.of()), (one, other) -> two.equals(Set.of(one, other)));
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON:Wi Sung-lac, PERSON:Wi Sung Lac, SPELLING",
        "PERSON:Jörg Müller, PERSON:Jorg Muller, SPELLING",
        "PERSON:Jörg Müller, PERSON:Joerg Mueller, SPELLING",
        "PLACE:Łódź, PLACE:Lodz, SPELLING",
        "FIRM:Kestrel Marine, FIRM:Kestrel Marine Co. Ltd., LEGAL_FORM",
        "FIRM:Kestrel Marine GmbH, FIRM:The Kestrel Marine, LEGAL_FORM",
        "FIRM:Kestrel Marine, INSTITUTION:Kestrel Marine, TYPE",
        "INSTITUTION:Varn Institute for Sea Ice, INSTITUTION:VISI, ACRONYM",
        "INSTITUTION:Varn Institute for Sea Ice, FIRM:V.I.S.I., ACRONYM",
        "FIRM:Baltika Port Sp. z o.o., FIRM:Baltika Port, LEGAL_FORM",
        "FIRM:Kestrel Shipyards Ltd, PERSON:Kestrel Shipyards, OTHER_TYPE",
        "FIRM:Lindholm Skibe A/S, PLACE:Lindholm Skibe, OTHER_TYPE",
        "PERSON:Kim Min-jun, PERSON:Min-jun Kim, ORDER",
        "PERSON:Orbán Viktória, PERSON:Viktoria Orban, ORDER",
        "PERSON:Ines Falk, PERSON:Ines Maria Falk, MIDDLE_NAME"
    })
    void aNameAndHowElseItIsWritten(String one, String other, Reason reason) {
        story(one, "PLACE:Oru");
        story(other, "PLACE:Ulm");
        assertEquals(List.of(reason), proposals().stream().map(Proposal::reason).toList());
        assertEquals(List.of(), proposals(entity(one), entity(other)), "a person has said that they are two");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON:Ines Falk, PERSON:Falk, SURNAME",
        "PERSON:Ines Falk, PERSON:I. Falk, INITIAL",
        "PERSON:Lee Jae-min, PERSON:Lee, SURNAME",
        "PERSON:Volo Zelenkov, PERSON:Volo Zelenkow, LETTERS",
        "FIRM:Daeyul Marine Works, FIRM:Daeyul, FIRST_WORD"
    })
    void aShortNameWantsTheSameCompanyInOtherStories(String full, String part, Reason reason) {
        story(full, "PLACE:Oru", "FIRM:Tessaly");
        story(part, "PLACE:Ulm", "FIRM:Brack");
        assertEquals(List.of(), proposals(), "nothing is shared");
        story(part, "PLACE:Oru", "FIRM:Tessaly");
        List<Proposal> found = proposals();
        assertEquals(List.of(reason), found.stream().map(Proposal::reason).toList());
        if (reason != Reason.LETTERS) {
            assertEquals(entity(full), found.getFirst().main().entity());
        }
        assertEquals(
                Set.of(entity("PLACE:Oru"), entity("FIRM:Tessaly")),
                Set.copyOf(found.getFirst().shared()));
        story(full, part);
        assertEquals(List.of(), proposals(), "in one story they are two");
    }

    @Test
    void smallWordsMayLendTheirInitials() {
        story("INSTITUTION:Department of Dams", "PLACE:Oru");
        story("INSTITUTION:DoD", "PLACE:Oru");
        assertEquals(
                List.of(Reason.ACRONYM),
                proposals().stream().map(Proposal::reason).toList());
    }

    @Test
    void aFirmsNameIsProposedToNobodyElseWithoutALegalForm() {
        story("FIRM:Kestrel Shipyards", "PLACE:Oru");
        story("PERSON:Kestrel Shipyards", "PLACE:Ulm");
        story("FIRM:The Lindholm Skibe", "PLACE:Oru");
        story("PERSON:Lindholm Skibe", "PLACE:Ulm");
        story("FIRM:Varn Ltd", "PLACE:Oru");
        story("PLACE:Varn", "PLACE:Ulm");
        assertEquals(List.of(), proposals());
    }

    @Test
    void aShortNameOfTwoIsNobodys() {
        story("PERSON:Ines Falk", "PLACE:Oru", "FIRM:Tessaly");
        story("PERSON:Irma Falk", "PLACE:Oru", "FIRM:Tessaly");
        story("PERSON:Falk", "PLACE:Oru", "FIRM:Tessaly");
        assertEquals(List.of(), proposals());
    }

    @Test
    void aFirstNameAndAPlaceAreNoShortNames() {
        story("PERSON:David Varn", "PLACE:Oru", "FIRM:Tessaly", "FIRM:Ulm Works");
        story("PERSON:David", "PLACE:Oru", "FIRM:Tessaly");
        story("FIRM:Ulm", "PLACE:Oru", "FIRM:Tessaly");
        story("PLACE:Ulm");
        assertEquals(List.of(), proposals());
    }

    @Test
    void manyLookalikesProposeNothingAndTakeNoTime() {
        for (int i = 0; i < 3_000; i++) {
            story("PERSON:Ann" + i + " Kim", "PERSON:Kim", "PLACE:Oru", "FIRM:Tessaly");
        }
        assertTrue(proposals().isEmpty());
    }
}
