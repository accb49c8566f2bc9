package org.copydesk.models.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowsTest {

    @Test
    void aSentenceThatFitsIsReadAtOnce() {
        assertEquals(List.of(new Windows.Window(0, 3, 0, 3)), Windows.of(100, 100, 54));
        assertEquals(List.of(), Windows.of());
    }

    @Test
    void everyWordOfALongSentenceIsAnsweredOnceWithWordsAroundIt() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int[] sizes =
                    random.ints(random.nextInt(600), 1, WordPieces.MOST + 1).toArray();
            List<Windows.Window> windows = Windows.of(sizes);
            int[] answered = windows.stream()
                    .flatMapToInt(window -> IntStream.range(window.answerFrom(), window.answerTo()))
                    .toArray();
            assertEquals(
                    IntStream.range(0, sizes.length).boxed().toList(),
                    Arrays.stream(answered).boxed().toList(),
                    "seed " + seed);
            for (Windows.Window window : windows) {
                int pieces = IntStream.range(window.from(), window.to())
                        .map(i -> sizes[i])
                        .sum();
                assertTrue(pieces <= Windows.ROOM, "seed " + seed);
                assertTrue(
                        (window.from() == 0 || window.answerFrom() > window.from())
                                && (window.to() == sizes.length || window.answerTo() < window.to()),
                        "seed " + seed + ": " + window);
            }
        }
    }

    @Test
    void twiceTheWordsAreTwiceTheWindows() {
        int[] sizes = new int[100_000];
        Arrays.fill(sizes, 2);
        int once = Windows.of(Arrays.copyOf(sizes, 50_000)).size();
        int twice = Windows.of(sizes).size();
        assertTrue(twice <= 2 * once + 1, once + " and " + twice);
    }
}
