package org.copydesk.models.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "lis", "##bon", "##b", "##on", "sao", ".", "u", "s", "日", "-", "o",
            "##x");

    @Test
    void theLongestKnownPieceIsTakenFirst() throws IOException {
        assertEquals(List.of("lis", "##bon"), pieces("Lisbon"));
    }

    @Test
    void accentsAndCapitalsMakeNoDifference() throws IOException {
        assertEquals(List.of("sao"), pieces("São"));
        assertEquals(List.of("sao"), pieces("SÃO"));
        assertEquals(List.of("sao"), pieces("sa\u0303o"));
    }

    @Test
    void marksAndChineseCharactersStandAlone() throws IOException {
        assertEquals(List.of("u", ".", "s", "."), pieces("U.S."));
        assertEquals(List.of("日", "日"), pieces("日日"));
    }

    @Test
    void whatHasNoPiecesIsOneUnknownPiece() throws IOException {
        assertEquals(List.of("[UNK]"), pieces("qqq"));
        assertEquals(List.of("[UNK]"), pieces("\u200d"));
        assertEquals(List.of("[UNK]"), pieces("\uD83D\uDE00"));
        assertEquals(List.of("[UNK]"), pieces("\uD800"));
        assertEquals(List.of("[UNK]"), pieces("o" + "x".repeat(200)));
    }

    @Test
    void anEndlessWordHasFewPieces() throws IOException {
        assertEquals(WordPieces.MOST, pieces("o" + "x".repeat(60)).size());
        assertEquals(WordPieces.MOST, pieces(".-".repeat(5_000_000)).size());
    }

    @Test
    void aVocabularyWithoutItsFrameIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> WordPieces.read(new ByteArrayInputStream("lis\n".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void anyWordHasPiecesThatTheVocabularyHas() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        WordPieces pieces = read();
        for (int round = 0; round < 2000; round++) {
            StringBuilder word = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                word.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x110000 : 0x180));
            }
            int[] found = pieces.of(word.toString());
            assertTrue(found.length > 0 && found.length <= WordPieces.MOST, "seed " + seed);
            for (int piece : found) {
                assertTrue(piece >= 0 && piece < VOCABULARY.size(), "seed " + seed);
            }
        }
    }

    private static List<String> pieces(String word) throws IOException {
        List<String> out = new ArrayList<>();
        for (int piece : read().of(word)) {
            out.add(VOCABULARY.get(piece));
        }
        return out;
    }

    private static WordPieces read() throws IOException {
        String lines = String.join("\n", VOCABULARY) + "\n";
        return WordPieces.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
