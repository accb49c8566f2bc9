package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceMemoryTest {

    @Test
    void aSentenceThatIsAskedForAgainIsNotReadAgain() {
        SentenceMemory memory = new SentenceMemory(2);
        List<NameSpan> names = List.of(new NameSpan(0, 1, "PLACE", 1, 0));
        List<String> lisbon = List.of("Lisbon", "wins");
        assertEquals(names, memory.names(lisbon, _ -> names));
        assertEquals(names, memory.names(lisbon, _ -> List.of()));
    }

    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        SentenceMemory memory = new SentenceMemory(2);
        List<NameSpan> names = List.of(new NameSpan(0, 1, "PLACE", 1, 0));
        for (String word : List.of("Lima", "Quito", "Lima", "Accra")) {
            memory.names(List.of(word), _ -> names);
        }
        assertEquals(names, memory.names(List.of("Lima"), _ -> List.of()));
        assertEquals(List.of(), memory.names(List.of("Quito"), _ -> List.of()));
    }
}
