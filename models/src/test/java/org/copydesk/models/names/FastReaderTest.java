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

class FastReaderTest {

    private static final List<String> SENTENCE =
            List.of("Kestrel Motors Ltd sued the Ministry of Transport in Gaborone .".split(" "));

    private final FastReader reader = FastReader.load();

    @Test
    void aFirmIsToldFromAMinistryByWhatItIsCalled() {
        List<NameSpan> names = reader.find(SENTENCE);
        assertEquals(
                List.of("Kestrel Motors Ltd ORG", "Ministry of Transport ORG", "Gaborone PLACE"),
                Shown.names(SENTENCE, names));
        WindowReader net = WindowReader.load();
        net.opinion(SENTENCE);
        assertTrue(net.typed(names.get(0)).firm() > 0);
        assertTrue(net.typed(names.get(1)).firm() < 0);
    }

    @Test
    void theNetworkIsHeardWhereTheChainIsNotSure() {
        SentenceFinder chain = SentenceFinder.load();
        List<String> words = unsure(chain);
        List<NameSpan> alone = chain.find(words);
        double before = chain.leastSure();
        reader.find(words);
        assertNotEquals(before, reader.leastSure());
        assertEquals(alone, chain.find(words));
    }

    /// One of some sentences of which the chain by itself is not sure.
    private static List<String> unsure(SentenceFinder chain) {
        for (String text : List.of(
                "Zentu told Obafemi that Quillon would leave Brightwater .",
                "Shares in Tarrow fell as Maribel Otieno left .",
                "Mosi Tau of Harrowgate Freight spoke to Kites .")) {
            List<String> words = List.of(text.split(" "));
            chain.find(words);
            if (chain.leastSure() < 0.8) {
                return words;
            }
        }
        throw new AssertionError("the chain is sure of everything");
    }

    @Test
    void whatWasReadBeforeChangesNothing() {
        List<NameSpan> first = reader.find(SENTENCE);
        List<String> many = new ArrayList<>(Collections.nCopies(300, "Gaborone"));
        for (int i = 0; i < 15_000; i++) {
            many.add("Word" + i);
        }
        reader.find(many);
        reader.find(List.of());
        assertEquals(first, reader.find(SENTENCE));
        assertEquals(first, FastReader.load().find(SENTENCE));
    }

    @Test
    void aNameFarDownALongSentenceIsFound() {
        List<String> words = new ArrayList<>(Collections.nCopies(701, "and"));
        words.addAll(SENTENCE);
        words.addAll(Collections.nCopies(700, "so"));
        assertTrue(Shown.names(words, reader.find(words)).contains("Ministry of Transport ORG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000 \u0007 \u200b", "😀😀 😀 A", "\uD800 B", "שלום עולם . C", "- - ' ' D", "日本 日本 E"})
    void oddWordsAreNoReasonToFail(String text) {
        List<String> words = List.of(text.split(" "));
        WindowReader net = WindowReader.load();
        assertEquals(words.size() * 7, net.opinion(words).length);
        for (NameSpan name : reader.find(words)) {
            assertTrue(name.to() <= words.size());
        }
    }

    @Test
    void aWordAsLongAsABookIsNoReasonToFail() {
        assertTrue(reader.find(List.of("In", "X".repeat(3_000_000), "-".repeat(3_000_000)))
                        .size()
                <= 2);
    }
}
