package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class TextTest {

    private static final String PIECES = "aZ9é京 \t\u00a0\u2003\u3000\u200b\ufeff\u00ad\u0085\u007f\u0001";
    private static final Pattern INVISIBLE = Pattern.compile("[\u200b\u2060\ufeff\u00ad]");
    private static final Pattern SPACES =
            Pattern.compile("[\\x00- \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+");

    @Test
    void spacesOfEveryKindFoldToOneAndTheInvisibleGoes() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            String want = SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
            String folded = Text.fold(text.toString());
            assertEquals(want.strip(), folded, "seed " + seed + ", text " + i);
            assertEquals(folded, Text.fold(folded), "seed " + seed + ", text " + i);
        }
    }

    @Test
    void bulletsAreToldFromWordsAndOtherSigns() {
        "•·▪■◦‣●○*–—-+►▸»>|".chars().forEach(c -> assertTrue(Text.isBullet((char) c), Character.toString(c)));
        "aZ0é#[(\"'.,:©“ ".chars().forEach(c -> assertFalse(Text.isBullet((char) c), Character.toString(c)));
    }
}
