package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {

    private static final EntityFinder FINDER = EntityFinder.of(NameEngine.CASCADE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEOUL - Samsung Electronics said on Monday that profit rose. | SEOUL | Samsung Electronics",
                "LONDON – Barclays said on Monday that profit rose. | LONDON | Barclays",
                "PARIS — Renault said on Monday that profit rose. | PARIS | Renault",
                "NEW YORK — Goldman Sachs will cut jobs, it said. | NEW YORK | Goldman Sachs"
            })
    void thePlaceBeforeAReportIsNoPartOfTheFirm(String story, String place, String firm) {
        assertEquals(List.of("PLACE " + place, "FIRM " + firm), shown(story));
        assertEquals(List.of("PLACE " + place, "FIRM " + firm), shown("A headline\n\n" + story));
    }

    @Test
    void whatIsNoPlaceIsNotMadeOneByItsDash() {
        assertEquals(List.of(), shown("CORRECTED - The price of a cup of tea has not risen."));
    }

    @Test
    void aNameWithHyphensOfItsOwnIsLeftWhole() {
        assertEquals(List.of("PERSON Kim Min-seok"), shown("Prime Minister Kim Min-seok resigned."));
    }

    @Test
    void aLetterIsNotCutFromTheNameItBeginsThoughSpacesStandAboutItsHyphen() {
        List<String> found = shown("Customers of T - Mobile may order the phone in June, the firm said.");
        assertEquals(
                0,
                found.stream()
                        .filter(one -> one.endsWith(" Mobile") && !one.contains(" - "))
                        .count());
    }

    /// Texts that a program cut into tokens, and gold for names, have spaces about every hyphen.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime Minister Kim Min - seok resigned. | PERSON Kim Min - seok",
                "The mayor greeted Nana Owusu - Ansah. | PERSON Nana Owusu - Ansah",
                "He lives in Baden - Baden. | PLACE Baden - Baden",
            })
    void aNameIsLeftWholeThoughSpacesStandAboutItsHyphen(String story, String name) {
        assertEquals(List.of(name), shown(story));
    }

    @Test
    void aDashPartsWhatAHyphenJoins() {
        assertEquals(
                List.of("PERSON Ona Vell", "PLACE Norway"),
                shown("The pier belongs to Ona Vell – Norway's oldest diver – and to the town."));
    }

    @Test
    void aFounderIsNoLegalForm() {
        String story = "The shop was run by Mark Kwon and co-founder Ann Shin until it burned down.";
        assertEquals(List.of("PERSON Mark Kwon", "PERSON Ann Shin"), shown(story));
        assertEquals(
                List.of("PERSON Mark Kwon", "PERSON Ann Shin"), shown(story.replace("co-founder", "co - founder")));
    }

    private static List<String> shown(String story) {
        return FINDER.find(story).stream()
                .map(mention -> mention.type() + " " + mention.span().of(story))
                .toList();
    }
}
