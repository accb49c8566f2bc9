package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LettersTest {

    @Test
    void everyCharacterIsWhatTheJdkSays() {
        for (int code = 0; code <= Character.MAX_VALUE; code++) {
            char c = (char) code;
            String name = Integer.toHexString(code);
            assertEquals(Character.isLetter(c), Letters.isLetter(c), name);
            assertEquals(Character.isDigit(c), Letters.isDigit(c), name);
            assertEquals(Character.isLetterOrDigit(c), Letters.isLetterOrDigit(c), name);
            assertEquals(Character.isUpperCase(c), Letters.isCapital(c), name);
            assertEquals(Character.toLowerCase(c), Letters.toLower(c), name);
        }
    }
}
