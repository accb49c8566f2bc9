package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockBufferTest {

    private static final String[] PIECES = {
        "quay", " ", "  ", "\t\n", "\u00a0", "\u3000", "\u200b", "\ufeff ", "ß", "港", "x y", " a", "b ", "", "\u00ad"
    };

    @Test
    void piecesOfTextFoldLikeTheWhole() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        BlockBuffer buffer = new BlockBuffer();
        for (int round = 0; round < 20_000; round++) {
            StringBuilder whole = new StringBuilder();
            int visible = 0;
            for (int i = random.nextInt(8); i > 0; i--) {
                String piece = PIECES[random.nextInt(PIECES.length)];
                whole.append(piece);
                visible += buffer.append(piece, false);
            }
            long dark = whole.chars().filter(c -> !Text.isSpace((char) c)).count();
            assertEquals(dark, visible, "seed " + seed + ": '" + whole + "'");
            assertEquals(Text.fold(whole.toString()), buffer.take(false), "seed " + seed + ": '" + whole + "'");
        }
    }

    @Test
    void longTextsFitAndLinesOfCodeStay() {
        BlockBuffer buffer = new BlockBuffer();
        buffer.append("lock 1\n\tlock 2  ", true);
        buffer.append("gate ".repeat(1000), true);
        assertEquals(("lock 1\n lock 2 " + "gate ".repeat(1000)).strip(), buffer.take(true));
        assertEquals("", buffer.take(true));
    }

    @Test
    void everySpaceOfUnicodeIsOne() {
        for (int c = 0xa0; c <= Character.MAX_VALUE; c++) {
            assertEquals(Character.isSpaceChar((char) c), Text.isSpace((char) c), "U+" + Integer.toHexString(c));
        }
    }

    @Test
    void wordsThatSellAreWeighedAloneAndInPairs() {
        PromoWords words = new PromoWords(Map.of("subscribe", 2.0, "our app", 1.5, "app", 0.25, "don't miss", 1.0));
        assertEquals(2.0, words.weigh("SUBSCRIBE, or do not"), 1e-9);
        assertEquals(1.75, words.weigh("Our App is out"), 1e-9);
        assertEquals(1.0, words.weigh("Don't miss — it"), 1e-9);
        assertEquals(0, words.weigh("Subscribers of ours apply"), 1e-9);
    }
}
