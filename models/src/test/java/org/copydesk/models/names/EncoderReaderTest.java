package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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
            List<NameSpan> all = names(sentence, CascadeReader.NEVER_SURE);
            List<NameSpan> some = names(sentence, 0.9);
            assertNotEquals(first, all, "both cannot be as sure of every word: " + sentence);
            assertTrue(some.equals(first) || some.equals(all), sentence);
            early += some.equals(first) ? 1 : 0;
            late += some.equals(all) ? 1 : 0;
        }
        assertTrue(early > 0 && late > 0, early + " times the first layers were enough, " + late + " times not");
    }

    @Test
    void aSentenceThatIsReadInManyWindowsKeepsItsNamesInOrder() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            words.addAll(List.of(SENTENCES.getFirst().split(" ")));
        }
        List<NameSpan> found = names(String.join(" ", words), 0.9);
        assertEquals(
                60, found.stream().filter(name -> name.kind().equals("PERSON")).count());
        for (int i = 1; i < found.size(); i++) {
            assertTrue(found.get(i - 1).to() <= found.get(i).from(), "name " + i);
        }
    }

    @Test
    void filesThatAreNoEncoderAreRefused() {
        byte[] none = "not a model".getBytes(StandardCharsets.UTF_8);
        assertThrows(UnreadableEncoderException.class, () -> NameEncoder.load(none, none, none));
    }
}
