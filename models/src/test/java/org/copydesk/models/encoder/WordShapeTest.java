package org.copydesk.models.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

    @ParameterizedTest
    @CsvSource({
        "river, SMALL",
        "Lisbon, CAPITALISED",
        "O, INITIAL",
        "J., INITIAL",
        "NATO, CAPITALS",
        "U.S., CAPITALS",
        "McDonald, MIXED",
        "eBay, MIXED",
        "A320, DIGITS",
        "1999, DIGITS",
        "--, MARK",
        "日, SMALL",
        "Éire, CAPITALISED"
    })
    void aWordIsKnownByItsCapitals(String word, WordShape shape) {
        assertEquals(shape, WordShape.of(word));
    }
}
