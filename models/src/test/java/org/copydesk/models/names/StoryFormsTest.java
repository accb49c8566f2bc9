package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.corpus.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryFormsTest {

    private static final EntityFinder FINDER = EntityFinder.of(NameEngine.CASCADE);

    @Test
    void theFirstWordOfAFirmIsTheFirm() {
        String story = "Shares of Daeyul Marine Works Co. fell on Monday after the shipyard cut its forecast.\n\n"
                + "Workers in Daeyul said that they had not been told. An office of Daeyul in Busan was closed.";
        for (Mention mention : named(story, "Daeyul")) {
            assertEquals("FIRM Daeyul Marine Works Co.", shown(mention));
        }
        assertEquals(2, named(story, "Daeyul").size());
        assertEquals("PLACE Busan", shown(named(story, "Busan").getFirst()));
    }

    @Test
    void theFirstWordOfAFirmThatIsAPlaceStaysThePlace() {
        String story =
                "Gdansk Marine Works Co. will close its yard, the firm said.\n\nThe mayor of Gdansk was not told.";
        assertEquals("PLACE Gdansk", shown(named(story, "Gdansk").getFirst()));
    }

    @Test
    void aWordThatTheStoryHasInSmallLettersIsNoFirm() {
        String story =
                "Zorblax Marine Works Co. sells lamps.\n\nA zorblax is a lamp. Most live near Zorblax in the north.";
        for (Mention mention : named(story, "Zorblax")) {
            assertFalse(shown(mention).startsWith("FIRM"), shown(mention));
        }
    }

    @Test
    void whatStandsInBracketsBehindANameIsIts() {
        String story = "The Bank of Ghana (BoG) raised its rate, it said in Accra.\n\nThe BoG had kept it since May.";
        List<Mention> found = named(story, "BoG");
        assertEquals(2, found.size());
        found.forEach(mention -> assertEquals("Bank of Ghana", mention.name()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BoG | Bank of Ghana | The BoG (Bank of Ghana) raised rates. The BoG will meet again.",
                "BSI | Federal Office for Information Security | Germany's Federal Office for Information Security (BSI)"
                        + " warned users. BSI chief Claudia Holm spoke.",
                "HFS | Halden Institute for Peace Studies | The Halden Institute for Peace Studies, known by its Norwegian"
                        + " acronym HFS, closed. HFS had 40 staff.",
            })
    void initialsMayStandFirstOrBeThoseOfAnotherLanguage(String form, String name, String story) {
        List<Mention> found = named(story, form);
        assertEquals(2, found.size(), story);
        found.forEach(mention -> assertEquals(name, mention.name()));
    }

    @Test
    void aCountryInBracketsIsNoShortForm() {
        String story = "Ana Ruiz of the Lund Rowing and Sailing Club (SWE) won, ahead of Ida Holm (NOR). She wept.";
        named(story, "SWE").forEach(mention -> assertEquals("SWE", mention.name()));
    }

    @Test
    void theHagueKeepsItsArticle() {
        List<Mention> found = FINDER.find("The court sits in The Hague. He was taken to The Hague on Monday.");
        assertEquals(
                2,
                found.stream().filter(m -> shown(m).equals("PLACE The Hague")).count(),
                found.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "BoG, Bank of Ghana, true",
        "MoD, Ministry of Defence, true",
        "NDC, National Democratic Congress, true",
        "KEPCO, Korea Electric Power Corp., true",
        "NYSE, Oru Holdings, false",
        "Seoul, Seoul Institute, false",
        "US, Oru Systems, false",
        "GKB, Bank of Ghana, false",
    })
    void aShortFormIsMadeOfItsName(String word, String name, boolean made) {
        assertEquals(made, StoryForms.isShortFor(word, name));
    }

    @Test
    void aPersonNamedLikeTheFirmStaysAPerson() {
        String story = "Ingrid Solheim founded Solheim Marine Works Co. in 2009.\n\nSolheim said she would stay.";
        assertTrue(
                named(story, "Solheim").stream().allMatch(m -> shown(m).equals("PERSON Ingrid Solheim")),
                () -> FINDER.find(story).toString());
    }

    @Test
    void initialsMayLeaveTheCountryOut() {
        String story = "The U.S. Food and Drug Administration (FDA) approved the drug. The FDA said that it was safe.";
        assertEquals(2, named(story, "FDA").size());
        named(story, "FDA").forEach(m -> assertEquals("U.S. Food and Drug Administration", m.name()));
        String later = "The UK Health Security Agency warned of measles. The HSA said that children were at risk.";
        named(later, "HSA").forEach(m -> assertEquals("UK Health Security Agency", m.name()));
    }

    @Test
    void anInstitutionIsKnownByItsLastWordBehindAnArticle() {
        String story = "The European Commission sued on Monday. The Commission said that it had waited for years.";
        assertEquals(
                "European Commission", named(story, "Commission").getFirst().name());
        String house = "The White House was silent on Monday. Members of the House voted, and the House rose early.";
        assertTrue(named(house, "House").stream().noneMatch(m -> m.name().equals("White House")));
    }

    @Test
    void aFirmIsKnownWithoutItsLegalForm() {
        String story = "Nippon Steel Corp. and U.S. Steel merged on Monday. Nippon Steel paid $14.9 billion.";
        assertEquals(
                "Nippon Steel Corp.", named(story, "Nippon Steel").getFirst().name());
    }

    @ParameterizedTest
    @CsvSource({
        "Carl Zeiss AG makes lenses in Jena., Carl Zeiss AG",
        "Robert Bosch GmbH will sell a plant., Robert Bosch GmbH",
        "Shares of Eli Lilly and Co. rose on Monday., Eli Lilly and Co.",
    })
    void aLegalFormMakesAPersonsNameAFirms(String story, String firm) {
        assertEquals("FIRM " + firm, shown(FINDER.find(story).getFirst()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Duna Hajó Kft. paid for the hall. | Duna Hajó Kft.",
                "The Magyar Kikötő Zrt. and others paid. | Magyar Kikötő Zrt.",
                "Vitkov Ocel a.s. and a bank signed it. | Vitkov Ocel a.s.",
                "Drava Mlin d.o.o. has been sold. | Drava Mlin d.o.o.",
                "Baltika Port Sp. z o.o. built the pier. | Baltika Port Sp. z o.o.",
                "The mill was sold to Moravska Sklarna s.r.o. | Moravska Sklarna s.r.o.",
                "Toivo Paperi Oy sold a mill. | Toivo Paperi Oy",
                "Pedra Branca Ltda. makes glass. | Pedra Branca Ltda.",
            })
    void aLegalFormOfAnotherCountryEndsAFirmsNameWithItsDots(String story, String firm) {
        assertEquals(List.of("FIRM " + firm), all(story));
    }

    @Test
    void whatIsNoLegalFormEndsNoFirmsName() {
        assertEquals(List.of("PERSON Ines Falk"), all("The town hired Ines Falk as a clerk."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Johnson, Peel & Partners LLP advised the union on Monday. | Johnson, Peel & Partners LLP",
                "The firm Smith, Barker & Lowe LLP advised the yard. | Smith, Barker & Lowe LLP",
                "The union has hired Harrow, Quince, Peel and Lowe LLP. | Harrow, Quince, Peel and Lowe LLP",
            })
    void surnamesWithCommasBeforeALegalFormAreOneFirm(String story, String firm) {
        assertTrue(all(story).contains("FIRM " + firm), () -> all(story).toString());
        assertFalse(
                all(story).stream().anyMatch(name -> name.startsWith("PERSON")),
                () -> all(story).toString());
    }

    @Test
    void aFirmOfPartnersIsKnownWithoutItsLegalForm() {
        String story = "Johnson, Peel & Partners LLP advised the union. Johnson, Peel & Partners was paid $2 million.";
        assertEquals(
                "FIRM Johnson, Peel & Partners LLP",
                shown(named(story, "Johnson, Peel & Partners").getFirst()));
    }

    @Test
    void aFirmOfPartnersIsKnownByItsSurnamesAlone() {
        String story = "The firm Smith, Barker & Lowe LLP advised the yard. The yard owes Smith, Barker & Lowe a fee.";
        assertEquals(
                List.of("FIRM Smith, Barker & Lowe LLP"),
                named(story, "Smith, Barker & Lowe").stream()
                        .map(StoryFormsTest::shown)
                        .toList());
    }

    @Test
    void aNameThatStandsWithALegalFormTooIsTheFirms() {
        String story = "Kestrel Shipyards Ltd will show a model.\n\n"
                + "The evening costs 25,000 dollars. Kestrel Shipyards employs 900 people. Kestrel's yard is wet.";
        assertEquals(
                "FIRM Kestrel Shipyards Ltd",
                shown(named(story, "Kestrel Shipyards").getFirst()));
        assertEquals("FIRM Kestrel Shipyards Ltd", shown(named(story, "Kestrel").getFirst()));
        String founder = "Robert Bosch GmbH makes drills. Robert Bosch was born in a village, a museum says.";
        assertEquals("PERSON Robert Bosch", shown(named(founder, "Robert Bosch").getFirst()));
    }

    @Test
    void initialsOfSmallWordsMayBeSmall() {
        String story = "The Department of Dams, known as DoD, will pay. The DoD has 900 workers in the state.";
        List<Mention> found = named(story, "DoD");
        assertEquals(2, found.size());
        found.forEach(mention -> assertEquals("INSTITUTION Department of Dams", shown(mention)));
    }

    @Test
    void surnamesWithCommasAreNoFirm() {
        assertEquals(
                List.of("PERSON Johnson", "PERSON Peel", "PERSON Lowe"),
                all("The jury heard Johnson, Peel and Lowe on Monday."));
    }

    private static List<String> all(String story) {
        return FINDER.find(story).stream().map(StoryFormsTest::shown).toList();
    }

    @Test
    void aFirmThatBearsItsFoundersNameIsKnownByTheLastName() {
        String story =
                "A unit of Robert Bosch GmbH will be sold, Chairman Lee Jae-yong said. Bosch confirmed the sale.";
        assertEquals("FIRM Robert Bosch GmbH", shown(named(story, "Bosch").getFirst()));
    }

    private static List<Mention> named(String story, String covered) {
        return FINDER.find(story).stream()
                .filter(mention -> mention.span().of(story).equals(covered))
                .toList();
    }

    private static String shown(Mention mention) {
        return mention.type() + " " + mention.name();
    }
}
