package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceFinderTest {

    private static final List<String> SENTENCE =
            List.of("Nkechi Adeyemi of Borealis Aviation met lawmakers in Windhoek on Friday .".split(" "));

    private final SentenceFinder finder = SentenceFinder.load();

    @Test
    void namesAreFoundWithTheirKindsAndHowSureTheFinderIs() {
        assertEquals(
                List.of("Nkechi Adeyemi PERSON", "Borealis Aviation ORG", "Windhoek PLACE"),
                Shown.names(SENTENCE, finder.find(SENTENCE)));
        assertTrue(finder.leastSure() > 0 && finder.leastSure() < 1);
        for (NameSpan name : finder.find(SENTENCE)) {
            assertTrue(name.score() >= finder.leastSure(), name.toString());
        }
    }

    @Test
    void whatWasReadBeforeChangesNothing() {
        List<NameSpan> first = finder.find(SENTENCE);
        double sure = finder.leastSure();
        List<String> many = new ArrayList<>(Collections.nCopies(300, "Windhoek"));
        for (int i = 0; i < 30_000; i++) {
            many.add("word" + i);
        }
        finder.find(many);
        finder.find(List.of());
        assertEquals(first, finder.find(SENTENCE));
        assertEquals(sure, finder.leastSure());
        assertEquals(first, SentenceFinder.load().find(SENTENCE));
    }

    @Test
    void namesInCapitalsAreFound() {
        List<String> loud = SENTENCE.stream()
                .map(word -> word.toUpperCase(java.util.Locale.ROOT))
                .toList();
        assertTrue(Shown.names(loud, finder.find(loud)).contains("NKECHI ADEYEMI PERSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wi", "of", "-", "University of", "a B c D", "United States of", "x9"})
    void twiceTheWordsAreTwiceTheClues(String piece) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            words.addAll(List.of(piece.split(" ")));
        }
        long once = clues(words);
        words.addAll(List.copyOf(words));
        long twice = clues(words);
        assertTrue(twice <= 2 * once + 100, piece + ": " + once + " and " + twice);
    }

    private static long clues(List<String> words) {
        ClueReader reader = new ClueReader();
        reader.read(words);
        long[] count = {0};
        for (int i = 0; i < words.size(); i++) {
            reader.each(i, clue -> count[0]++);
        }
        return count[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000 \u0007 \u200b", "😀😀 😀", "\uD800", "שלום עולם .", "- - ' '", "日本 日本"})
    void oddWordsAreNoReasonToFail(String text) {
        List<String> words = List.of(text.split(" "));
        for (NameSpan name : finder.find(words)) {
            assertTrue(name.to() <= words.size());
        }
    }
}
