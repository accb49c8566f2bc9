package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.copydesk.corpus.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One word, two bearers: which of them a story means at each place.
class NamesakesTest {

    private static final EntityFinder FINDER = EntityFinder.of(NameEngine.CASCADE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Florence | Florence Arden paints in Florence. The city of Florence has bought two pictures.",
                "Austin | Austin Mellor ran the marathon in Austin. He grew up near Austin, Texas.",
                "Jordan | Jordan Whitlock trains in Jordan. Officials in Jordan said that he was welcome.",
                "London | Rita London lives in London, and it rains in London.",
                "Washington | Harold Washington crossed the river. In Washington, officials agreed on Friday."
            })
    void aPlaceStaysAPlaceThoughSomebodyIsCalledSo(String place, String story) {
        List<String> found = all(story, place);
        assertFalse(found.isEmpty(), story);
        found.forEach(one -> assertEquals("PLACE " + place, one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Israel | Israel Katz, Israel's defence minister, spoke. Israel will strike, he said.",
                "Jordan | Jordan Bardella leads the poll in France. Jordan and Egypt sent aid.",
                "Chad | Chad Holm lives in Oslo. Chad's army denied it, and Chad said it was calm.",
                "Georgia | Officials from Georgia met Georgia Meloni. Georgia wants to join the EU."
            })
    void aCountryStaysOneThoughSomebodysFirstNameIsTheSame(String place, String story) {
        all(story, place).forEach(one -> assertEquals("PLACE " + place, one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jordan | Jordan Spieth | Jordan Spieth won in Scotland. It was Jordan's third win. Jordan, 33, thanked fans.",
                "Paris | Paris Jackson | Paris Jackson sang at the gala. Paris wore black and \"Paris is brave,\" her aunt said.",
                "Israel | Israel Ortega | Israel Ortega swam from Cuba to Florida. Israel said he was tired.",
                "Chad | Chad Bright | Chad Bright drove the truck. Chad had slept two hours.",
                "Sydney | Sydney Halm | Sydney Halm won the role. Sydney is 27 and has moved to Leeds."
            })
    void aFirstNameThatIsACountrysOrTownsIsThePersonWhereNothingSpeaksOfThePlace(
            String form, String name, String story) {
        List<String> found = all(story, form);
        assertFalse(found.isEmpty(), story);
        found.forEach(one -> assertEquals("PERSON " + name, one));
    }

    @Test
    void aNameWithAnInitialAndWithoutIsOnePersons() {
        String story = "Donald J. Trump signed it in Doha. Donald Trump then left, and Trump waved.";
        assertEquals(List.of("PERSON Donald J. Trump"), all(story, "Donald Trump"));
        assertEquals(List.of("PERSON Donald J. Trump"), all(story, "Trump"));
        String later = "Donald Trump spoke on Monday. The order was signed by Donald J. Trump.";
        assertEquals(List.of("PERSON Donald Trump"), all(later, "Donald J. Trump"));
    }

    @Test
    void initialsThatDifferTellPersonsApart() {
        String story = "John A. Ferris and John B. Ferris are brothers. John Ferris is their uncle.";
        assertEquals(List.of("PERSON John B. Ferris"), all(story, "John B. Ferris"));
        assertEquals(List.of("PERSON John Ferris"), all(story, "John Ferris"));
    }

    @Test
    void aWifeIsMrsAndABrotherIsMr() {
        String story =
                "John Ashby shot his wife, Clara Ashby, police said. She was found by a guard. Mrs. Ashby was 54.";
        assertEquals("PERSON Clara Ashby", all(story, "Ashby").getFirst());
        String siblings = "Emma Novak sued her brother Karl Novak. Mr. Novak denied it. Ms. Novak was in court.";
        assertEquals(List.of("PERSON Karl Novak", "PERSON Emma Novak"), all(siblings, "Novak"));
    }

    @Test
    void aCountryThatStandsBeforeItsNamesakeIsNotThePerson() {
        String story = "Officials in Jordan were late. Peter Jordan was not amused, and Jordan told them so.";
        assertEquals("PLACE Jordan", all(story, "Jordan").getFirst());
    }

    @Test
    void aLastNameThatIsATownsIsThePersonUnlessItStandsForTheTown() {
        String story = "Nora Lincoln won the seat. Voters had turned against Lincoln in May. \"We won,\" Lincoln said.";
        all(story, "Lincoln").forEach(one -> assertEquals("PERSON Nora Lincoln", one));
    }

    @Test
    void sharesAreAFirmsAndNotItsFoundersThoughBothAreCalledSo() {
        String story = "Michael Dell leads Dell Technologies. Dell said revenue rose. Dell shares fell 3%.";
        assertEquals(List.of("FIRM Dell Technologies", "FIRM Dell Technologies"), all(story, "Dell"));
        String founder = "Henry Ford founded Ford. Ford sold 2 million cars, and Ford shares rose.";
        all(founder, "Ford").forEach(one -> assertEquals("FIRM Ford", one));
        assertEquals(List.of("PERSON Henry Ford"), all(founder, "Henry Ford"));
    }

    @Test
    void aShortFormStandsForTheFirmThatStoodBeforeAndNotForWhoComesLater() {
        String story = "Ford Motor Company recalled trucks on Friday. Ford said that it would pay. Shares of Ford fell."
                + "\n\nHarrison Ford, a lawyer for the owners, was not content. Mr. Ford said that he would sue.";
        assertEquals(
                List.of("FIRM Ford Motor Company", "FIRM Ford Motor Company", "PERSON Harrison Ford"),
                all(story, "Ford"));
        String headline = "Ford recalls its trucks\n\nFord Motor Company recalled trucks on Friday.\n\n"
                + "Nora Ford, a lawyer, was not content. Ford said that she would sue.";
        assertEquals(List.of("FIRM Ford Motor Company", "PERSON Nora Ford"), all(headline, "Ford"));
        String titled = "Dell Technologies was sued. President Dell said that he was sorry.\n\nCarl Dell is its head.";
        assertEquals(List.of("PERSON Carl Dell"), all(titled, "Dell"));
    }

    @Test
    void sharesOfAFirmAreItsThoughSomebodyOfThatNameStoodBefore() {
        String story = "Harrison Ford, a lawyer, sold a boat. Shares of Ford fell on Friday. Ford said he was calm.";
        assertEquals(List.of("FIRM Ford", "PERSON Harrison Ford"), all(story, "Ford"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kim Min-jun | Min-jun Kim | Kim Min-jun met the premier. Min-jun Kim said that the talks were good.",
                "Orbán Viktória | Viktória Orbán | Orbán Viktória won in Szeged. Viktória Orbán thanked her voters.",
            })
    void bothOrdersOfANameAreOnePerson(String name, String turned, String story) {
        assertEquals(List.of("PERSON " + name), all(story, name));
        assertEquals(List.of("PERSON " + name), all(story, turned));
    }

    @Test
    void twoCommonLastNamesInEitherOrderAreTwoPersons() {
        String story = "Taylor Morgan spoke first in court. Morgan Taylor, a neighbour, spoke next.";
        assertEquals(List.of("PERSON Morgan Taylor"), all(story, "Morgan Taylor"));
    }

    @Test
    void oneOfAFamilyIsKnownByTheTitle() {
        String story = "Samsung chairman Lee Jae-yong met President Lee Jae-myung on Monday. President Lee thanked him."
                + " Chairman Lee bowed.";
        assertEquals(List.of("PERSON Lee Jae-myung", "PERSON Lee Jae-yong"), all(story, "Lee"));
    }

    @Test
    void aTitleBehindTheNameCountsToo() {
        String story =
                "Carla Brandt met Otto Brandt, mayor of Leeds, on Monday. Mayor Brandt said that he was pleased.";
        assertEquals(List.of("PERSON Otto Brandt"), all(story, "Brandt"));
    }

    @Test
    void withoutATitleTheStoryIsAboutWhomItNamesMostAndFirst() {
        String family =
                "Donald Trump and his son Eric Trump opened a hotel in Doha. President Trump's wife was absent.";
        assertEquals(List.of("PERSON Donald Trump"), all(family, "Trump"));
        String often =
                "Walter Kruse gave a book to Ida Kruse. Ida Kruse read it. Ida Kruse wept. Kruse closed the book.";
        assertEquals(List.of("PERSON Ida Kruse"), all(often, "Kruse"));
    }

    @Test
    void aManIsNotWhoIsCalledMrs() {
        String story = "Bill Clinton and Hillary Clinton testified. Mr. Clinton spoke first. Mrs. Clinton spoke next.";
        assertEquals(List.of("PERSON Bill Clinton", "PERSON Hillary Clinton"), all(story, "Clinton"));
    }

    @Test
    void wordsInCapitalsInAHeadlineAreTheNamesBelowIt() {
        String story = "TRUMP MEETS ZELENSKYY IN PARIS\n\nPresident Donald Trump met Volodymyr Zelenskyy in Paris.";
        assertEquals(List.of("PERSON Donald Trump"), all(story, "TRUMP"));
        assertEquals(List.of("PERSON Volodymyr Zelenskyy"), all(story, "ZELENSKYY"));
        assertEquals(List.of("PLACE Paris"), all(story, "PARIS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Von der Leyen | Ursula von der Leyen | Ursula von der Leyen spoke in Brussels. Von der Leyen left early.",
                "El-Sisi | Abdel Fattah el-Sisi | Abdel Fattah el-Sisi spoke in Cairo on Monday. El-Sisi left early.",
                "Sri Mulyani | Sri Mulyani Indrawati | Minister Sri Mulyani Indrawati left. Sri Mulyani was calm."
            })
    void aPersonIsKnownByMoreWordsThanOne(String form, String name, String story) {
        assertEquals(List.of("PERSON " + name), all(story, form));
    }

    static List<String> all(String story, String covered) {
        return FINDER.find(story).stream()
                .filter(mention -> mention.span().of(story).equals(covered))
                .map(NamesakesTest::shown)
                .toList();
    }

    private static String shown(Mention mention) {
        return mention.type() + " " + mention.name();
    }
}
