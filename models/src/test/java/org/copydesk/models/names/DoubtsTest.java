package org.copydesk.models.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.copydesk.models.names.Doubts.Part;
import org.junit.jupiter.api.Test;

final class DoubtsTest {

    private static double[] sureBut(int words, int... unsure) {
        double[] sureness = new double[words];
        Arrays.fill(sureness, 0.99);
        for (int word : unsure) {
            sureness[word] = 0.5;
        }
        return sureness;
    }

    private static NameSpan name(int from, int to) {
        return new NameSpan(from, to, "ORG", 0.95, 0);
    }

    @Test
    void anUnsureWordIsAskedAboutWithThirteenOnEachSide() {
        assertEquals(List.of(new Part(17, 44)), Doubts.parts(sureBut(60, 30), 0.9, List.of()));
        assertEquals(List.of(new Part(0, 17)), Doubts.parts(sureBut(60, 3), 0.9, List.of()));
        assertEquals(List.of(new Part(0, 24), new Part(37, 60)), Doubts.parts(sureBut(60, 10, 50), 0.9, List.of()));
        assertEquals(List.of(new Part(2, 53)), Doubts.parts(sureBut(60, 15, 30, 39), 0.9, List.of()));
    }

    @Test
    void aNameIsInAPartAsAWholeOrNotAtAll() {
        List<NameSpan> names = List.of(name(9, 15), name(15, 18), name(42, 47), name(47, 49));
        assertEquals(List.of(new Part(15, 47)), Doubts.parts(sureBut(60, 30), 0.9, names));
    }

    @Test
    void whereNoWordIsUnsureAllAreAskedAbout() {
        assertEquals(List.of(new Part(0, 60)), Doubts.parts(sureBut(60), 0.9, List.of()));
        assertEquals(List.of(new Part(0, 60)), Doubts.parts(sureBut(60), 1.1, List.of()));
    }

    /// What stands far off in the same sentence keeps its place, in the order of the text.
    @Test
    void namesOfALongSentenceComeInOrderFromBothReaders() {
        List<String> words = new ArrayList<>(List.of("Angela", "Merkel", "went", "to", "Paris", ","));
        words.addAll(Collections.nCopies(40, "slowly"));
        words.addAll(
                List.of("and Nkechi Adeyemi of Borealis Aviation met lawmakers in Windhoek on Friday .".split(" ")));
        List<NameSpan> found = SentenceReader.of(NameEngine.CASCADE).find(words);
        List<String> shown = Shown.names(words, found);
        assertEquals("Angela Merkel PERSON", shown.getFirst());
        assertEquals(
                List.of("Nkechi Adeyemi PERSON", "Borealis Aviation ORG", "Windhoek PLACE"),
                shown.subList(shown.size() - 3, shown.size()));
    }
}
