package org.copydesk.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void everyNameIsGivenOnceHoweverManyComeAndHoweverFewAreRemembered() {
        for (int most : new int[] {Records.MOST, 1_000, 10}) {
            Records records = new Records(most);
            Set<String> given = new HashSet<>();
            for (int number = 1; number <= 20_000; number++) {
                String name = number % 3 == 0 ? "same" : String.valueOf(number % 7_000);
                assertTrue(given.add(records.free(name, number)), "row " + number + ", " + most + " remembered");
            }
        }
    }

    @Test
    void behindTheLimitEveryNameHasItsNumber() {
        Records records = new Records(2);
        assertEquals("a", records.free("a", 1));
        assertEquals("b", records.free("b", 2));
        assertEquals("c#3", records.free("c", 3));
        assertEquals("c#4", records.free("c", 4));
    }
}
