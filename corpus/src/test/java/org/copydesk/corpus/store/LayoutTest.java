package org.copydesk.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class LayoutTest {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final String PIECES = "ab \t\n\n\n\u000b\f\r\u00a0\u2003";

    @Test
    void paragraphsAreWhatBlankLinesPart() {
        assertEquals(1, Layout.of("The ferry stayed\nin port.").paragraphs());
        assertEquals(
                2,
                Layout.of("The ferry stayed\nin port.\n \t\n\n Nobody was hurt.\n\n")
                        .paragraphs());
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder made = new StringBuilder("x");
            for (int k = random.nextInt(14); k > 0; k--) {
                made.insert(random.nextInt(made.length() + 1), PIECES.charAt(random.nextInt(PIECES.length())));
            }
            String text = made.toString();
            long parts = BLANK_LINES
                    .splitAsStream(text)
                    .filter(part -> !part.isBlank())
                    .count();
            assertEquals(parts, Layout.of(text).paragraphs(), "seed " + seed + ", text " + i);
        }
    }

    @Test
    void nothingIsNoLayout() {
        assertThrows(IllegalArgumentException.class, () -> Layout.of(" \n\n\t"));
    }
}
