package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.models.encoder.NameEncoder;
import org.copydesk.models.encoder.UnreadableEncoderException;
import org.junit.jupiter.api.Test;

class EncoderReaderTest {

    private static final EncoderReader READER = EncoderReader.load();

    private static final List<String> SENTENCES = List.of(
            "Nkechi Adeyemi of Borealis Aviation met lawmakers in Windhoek on Friday .",
            "The mayor of Oslo said on Monday that the bridge would open in June .",
            "It rained in London and in Paris , but not here .",
            "He was not there when the two of them came home from Berlin .",
            "Halberd & Quist , Varn Harbour Trust and the Lisk Bay Pilots ' Guild will appeal .",
            "Talks between Mabuza and the Court of Auditors on Tembeka Rail went nowhere .",
            "The Ludlow , the Fenwick and two other ferries stay at Port Saye .");

    private static List<NameSpan> names(String sentence, double sure) {
        List<String> words = List.of(sentence.split(" "));
        return READER.find(words, sure, new float[words.size() * NameEncoder.LABELS]);
    }

    @Test
    void theFurtherLayersAnswerWhereTheFirstAreNotSureEnough() {
        int early = 0;
        int late = 0;
        for (String sentence : SENTENCES) {
            List<NameSpan> first = names(sentence, 0);
            List<NameSpan> all = names(sentence, NameEncoder.NEVER_SURE);
            List<NameSpan> some = names(sentence, 0.9);
            assertNotEquals(first, all, "both cannot be as sure of every word: " + sentence);
            assertTrue(some.equals(first) || some.equals(all), sentence);
            early += some.equals(first) ? 1 : 0;
            late += some.equals(all) ? 1 : 0;
        }
        assertTrue(early > 0 && late > 0, early + " times the first layers were enough, " + late + " times not");
    }

    @Test
    void eachPartOfALongSentenceGoesAsDeepAsItMust() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            words.addAll(List.of(SENTENCES.get(i % SENTENCES.size()).split(" ")));
        }
        String all = String.join(" ", words);
        List<NameSpan> found = names(all, 0.9);
        assertEquals(found, names(all, 0.9));
        assertTrue(found.size() > 100, found.size() + " names");
    }

    @Test
    void filesThatAreNoEncoderAreRefused() {
        byte[] none = "not a model".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThrows(UnreadableEncoderException.class, () -> NameEncoder.load(none, none, none));
    }
}
