package org.copydesk.models.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BestPathTest {

    private static final int BEGIN_PERSON = 1;
    private static final int IN_PERSON = 2;
    private static final int BEGIN_ORG = 3;
    private static final int IN_ORG = 4;

    @Test
    void neighboursThatEachBeginANameAreTwoNames() {
        assertEquals(List.of("0-1 PERSON", "1-2 PERSON"), names(BEGIN_PERSON, BEGIN_PERSON));
        assertEquals(List.of("1-3 PERSON"), names(0, BEGIN_PERSON, IN_PERSON, 0));
    }

    @Test
    void aNameNeverGoesOnAsAnotherKind() {
        assertEquals(List.of("0-2 ORG"), names(BEGIN_ORG, IN_ORG));
        float[] numbers = numbers(BEGIN_PERSON, IN_ORG);
        numbers[BEGIN_ORG] = -0.9f;
        assertEquals(List.of("0-2 ORG"), shown(numbers));
    }

    @Test
    void aNameNeverGoesOnFromNothing() {
        assertEquals(List.of("0-1 PERSON"), names(IN_PERSON));
    }

    @Test
    void noWordsHaveNoNames() {
        assertEquals(List.of(), names());
    }

    @Test
    void theScoreIsThatOfTheLeastSureWord() {
        float[] numbers = numbers(BEGIN_ORG, IN_ORG);
        numbers[Scores.WIDTH + IN_ORG] = (float) Math.log(0.5);
        numbers[Label.COUNT] = 2;
        numbers[Scores.WIDTH + Label.COUNT] = -1;
        EncodedName name = BestPath.names(new Scores(numbers)).getFirst();
        assertEquals(0.5, name.score(), 1e-6);
        assertEquals(0.5, name.firm(), 1e-6);
    }

    private static List<String> names(int... labels) {
        return shown(numbers(labels));
    }

    private static List<String> shown(float... numbers) {
        return BestPath.names(new Scores(numbers)).stream()
                .map(name -> name.from() + "-" + name.to() + " " + name.kind())
                .toList();
    }

    /// Each word's label nearly sure, the beginning of the same name next, all else out of the question.
    private static float[] numbers(int... labels) {
        float[] out = new float[labels.length * Scores.WIDTH];
        for (int i = 0; i < labels.length; i++) {
            for (int label = 0; label < Label.COUNT; label++) {
                out[i * Scores.WIDTH + label] = label == labels[i] ? -0.1f : label == labels[i] - 1 ? -4 : -9;
            }
        }
        return out;
    }
}
