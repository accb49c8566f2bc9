package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CascadeReaderTest {

    private static final SentenceReader READER = SentenceReader.of(NameEngine.ACCURATE);
    private static final String SENTENCE = "Nkechi Adeyemi of Borealis Aviation met lawmakers in Windhoek on Friday .";

    @Test
    void namesOfAnyContinentAreFoundWithTheirKinds() {
        assertEquals(
                List.of("Nkechi Adeyemi PERSON", "Borealis Aviation ORG", "Windhoek PLACE"),
                shown(List.of(SENTENCE.split(" "))));
    }

    @Test
    void namesInCapitalsAreFound() {
        assertEquals(
                List.of("NKECHI ADEYEMI PERSON", "WINDHOEK PLACE"),
                shown(List.of("NKECHI ADEYEMI MET LAWMAKERS IN WINDHOEK ON FRIDAY .".split(" "))));
    }

    @Test
    void aNameFarDownALongSentenceIsFound() {
        List<String> words = new ArrayList<>(Collections.nCopies(700, "and"));
        words.addAll(List.of(SENTENCE.split(" ")));
        words.addAll(Collections.nCopies(700, "so"));
        assertTrue(shown(words).contains("Nkechi Adeyemi PERSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000 \u0007 \u200b", "😀😀 😀", "\uD800", "שלום עולם .", "- - ' '", "日本 日本"})
    void oddWordsAreNoReasonToFail(String text) {
        List<String> words = List.of(text.split(" "));
        for (NameSpan name : READER.find(words)) {
            assertTrue(name.to() <= words.size());
        }
    }

    @Test
    void aWordAsLongAsABookIsNoReasonToFail() {
        assertTrue(READER.find(List.of("In", "x".repeat(3_000_000), "-".repeat(3_000_000)))
                        .size()
                <= 2);
        assertEquals(List.of(), READER.find(List.of()));
    }

    @Test
    void theEncoderIsAskedOnlyWhereTheFastReaderIsNotSure() {
        List<String> words = List.of(SENTENCE.split(" "));
        SentenceReader fast = SentenceReader.of(NameEngine.FAST);
        assertEquals(fast.find(words), SentenceReader.cascade(0).find(words));
        assertEquals(
                READER.find(words),
                SentenceReader.cascade(CascadeReader.NEVER_SURE).find(words));
        assertNotEquals(fast.find(words), READER.find(words));
    }

    @Test
    void theSameSentenceHasTheSameNamesWhateverWasReadBefore() {
        List<String> words = List.of(SENTENCE.split(" "));
        List<NameSpan> first = SentenceReader.cascade(CascadeReader.NEVER_SURE).find(words);
        SentenceReader reader = SentenceReader.cascade(CascadeReader.NEVER_SURE);
        reader.find(List.of("Borealis", "is", "a", "town", "."));
        assertEquals(first, reader.find(words));
        assertEquals(first, reader.find(words));
    }

    private static List<String> shown(List<String> words) {
        return Shown.names(words, READER.find(words));
    }
}
