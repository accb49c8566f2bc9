package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFinderTest {

    private static final EntityFinder FINDER = EntityFinder.of(NameEngine.CASCADE);

    private static final String STORY = """
            Defense minister Han Dong-wook said on Monday that South Korea would buy 40 helicopters.

            Han told reporters in Seoul that the deal with Borealis Aviation Corp. was near. The National Institute for Rotor \
            Studies (NIRS) had advised against it. NIRS researcher Maria Delacroix said the price was too high. "Nobody asked \
            us," Delacroix said. Han’s office did not comment.""";

    @Test
    void spansCoverExactlyTheNameInTheText() {
        for (Mention mention : FINDER.find(STORY)) {
            String covered = mention.span().of(STORY);
            assertEquals(covered.strip(), covered);
            assertTrue(!covered.endsWith("’s") && !covered.endsWith("'s"), covered);
        }
    }

    @Test
    void aLaterSurnameCarriesTheFullName() {
        assertEquals(Set.of("Han Dong-wook"), namesOf("Han"));
        assertEquals(Set.of("Maria Delacroix"), namesOf("Delacroix"));
    }

    @Test
    void initialsCarryTheNameThatTheyStandFor() {
        assertEquals(Set.of("National Institute for Rotor Studies"), namesOf("NIRS"));
    }

    @Test
    void firmsAreToldFromInstitutions() {
        assertEquals(EntityType.FIRM, typeOf("Borealis Aviation Corp."));
        assertEquals(EntityType.INSTITUTION, typeOf("National Institute for Rotor Studies"));
        assertEquals(EntityType.PLACE, typeOf("South Korea"));
    }

    /// Each was missed once because one reader was sure that there is no name, or did not see the whole
    /// of it.
    @ParameterizedTest
    @CsvSource({
        "Shares in Boeing fell 3% on Tuesday., Boeing, FIRM",
        "Min-jun Kim spoke first., Min-jun Kim, PERSON",
        "Duna Hajó Kft. paid for the hall., Duna Hajó Kft., FIRM",
        "Magyar Kikötő Zrt. bought a ship., Magyar Kikötő Zrt., FIRM",
    })
    void aNameInAShortSentenceIsFound(String sentence, String name, EntityType type) {
        List<Mention> found = FINDER.find(sentence);
        assertEquals(1, found.size(), found.toString());
        assertEquals(name, found.getFirst().span().of(sentence));
        assertEquals(type, found.getFirst().type());
    }

    @ParameterizedTest
    @CsvSource({"FAST, The miller blamed Ndlakana for the flood.", "CASCADE, The clerk gave the keys to Masukane."})
    void aNameThatNoListKnowsIsNotTakenForATown(NameEngine engine, String sentence) {
        List<Mention> found = EntityFinder.of(engine).find(sentence);
        assertEquals(
                List.of(EntityType.PERSON), found.stream().map(Mention::type).toList());
    }

    @Test
    void mentionsAreSortedAndDoNotOverlap() {
        int last = 0;
        for (Mention mention : FINDER.find(STORY)) {
            assertTrue(mention.span().start() >= last);
            last = mention.span().end();
        }
    }

    @Test
    void manyThreadsFindWhatOneFinds() throws InterruptedException, ExecutionException {
        List<Mention> alone = FINDER.find(STORY);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<List<Mention>>> found = pool.invokeAll(
                    java.util.Collections.<Callable<List<Mention>>>nCopies(12, () -> FINDER.find(STORY)));
            for (Future<List<Mention>> one : found) {
                assertEquals(alone, one.get());
            }
        }
    }

    @Test
    void oddTextsGiveNoNamesAndNoFailure() {
        assertEquals(List.of(), FINDER.find(""));
        assertEquals(List.of(), FINDER.find(" \n\n \t"));
        assertEquals(List.of(), FINDER.find("*** --- ... !!!"));
        assertTrue(FINDER.find("x ".repeat(50_000)).size() < 10);
    }

    @Test
    void withNoEngineNothingIsFound() {
        assertEquals(List.of(), EntityFinder.of(NameEngine.NONE).find(STORY));
    }

    private static Set<String> namesOf(String covered) {
        Set<String> names = new HashSet<>();
        for (Mention mention : FINDER.find(STORY)) {
            if (mention.span().of(STORY).equals(covered)) {
                names.add(mention.name());
            }
        }
        return names;
    }

    private static EntityType typeOf(String covered) {
        List<Mention> all = new ArrayList<>(FINDER.find(STORY));
        all.removeIf(m -> !m.span().of(STORY).equals(covered));
        return all.getFirst().type();
    }

    /// A sentence is read with the names that a rule corrects; found are the names about it, and nothing else.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The CEO said LNG exports by NGOs rose after the MoU. | ''",
                "Six MPs and two MEPs visited Lisbon on Monday. | PLACE Lisbon",
                "The First Lady spoke of First Nations in Ottawa. | PLACE Ottawa",
                "President Moon Jae-in resigned on Friday. | PERSON Moon Jae-in",
                "The drama stars Jung Hae-in, the agency said. | PERSON Jung Hae-in",
                "Aunty Ama Boateng sells fish in Accra. | PERSON Ama Boateng; PLACE Accra",
                "The Ministry of Justice's Investigation Bureau raided the yard. "
                        + "| INSTITUTION Ministry of Justice; INSTITUTION Investigation Bureau",
            })
    void whatOnlyLooksLikeANameIsMended(String story, String names) {
        List<String> found = FINDER.find(story).stream()
                .map(mention -> mention.type() + " " + mention.span().of(story))
                .toList();
        assertEquals(names, String.join("; ", found));
    }

    @Test
    void anAbbreviationOfCommonWordsIsANameWhereTheStorySaysWhose() {
        String story =
                "The Norfolk Fisheries Trust (NFT) bought two trawlers. NFT said the trawlers would sail in May.";
        List<String> found = FINDER.find(story).stream()
                .map(mention -> mention.span().of(story))
                .toList();
        assertEquals(List.of("Norfolk Fisheries Trust", "NFT", "NFT"), found);
    }
}
