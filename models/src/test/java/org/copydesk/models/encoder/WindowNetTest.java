package org.copydesk.models.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowNetTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 255, 256, 257, 264, 513, 100_000})
    void ofALongSentenceEachWordIsAnsweredOnceWithItsNeighboursInSight(int words) {
        int next = 0;
        long read = 0;
        for (Windows.Window part : WindowNet.parts(words)) {
            assertEquals(next, part.answerFrom());
            assertEquals(Math.max(0, part.answerFrom() - 8), part.from());
            assertEquals(Math.min(words, part.answerTo() + 8), part.to());
            next = part.answerTo();
            read += part.to() - part.from();
        }
        assertEquals(words, next);
        assertTrue(read <= words + words / 10, words + " words, " + read + " read");
    }

    @Test
    void whatIsNoNetworkIsSaidToBeNone() {
        byte[] none = {1, 2, 3};
        assertThrows(UnreadableEncoderException.class, () -> WindowNet.load(none, none));
    }
}
