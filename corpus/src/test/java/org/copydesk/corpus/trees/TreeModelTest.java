package org.copydesk.corpus.trees;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeModelTest {

    private static final List<String> FEATURES = List.of("noise", "east", "north");
    private static final BoostingSettings FEW = BoostingSettings.DEFAULT.sized(40, 6);

    /// Points on a square; kind 1 where exactly one coordinate is positive, which no single feature tells.
    private static TrainingRows square(long seed, int classes) {
        Random random = new Random(seed);
        TrainingRows rows = new TrainingRows(FEATURES);
        for (int i = 0; i < 3000; i++) {
            float[] row = {random.nextFloat(), random.nextFloat() * 2 - 1, random.nextFloat() * 2 - 1};
            int kind = classes == 2 ? (row[1] > 0 ^ row[2] > 0 ? 1 : 0) : row[1] > 0 ? 2 : row[2] > 0 ? 1 : 0;
            rows.add(row, kind, 1);
        }
        return rows;
    }

    private static String written(TreeModel model) {
        StringBuilder out = new StringBuilder();
        model.write(out);
        return out.toString();
    }

    private static TreeModel read(String text) throws IOException {
        return TreeFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "m.trees");
    }

    @Test
    void whatTwoFeaturesTellOnlyTogetherIsLearned() {
        TreeModel model = Boosting.train(square(1, 2), 2, FEW);
        TrainingRows unseen = square(2, 2);
        int right = 0;
        for (int i = 0; i < unseen.size(); i++) {
            right += (model.probability(unseen.row(i)) > 0.5 ? 1 : 0) == unseen.kind(i) ? 1 : 0;
        }
        assertTrue(right > 0.96 * unseen.size(), "right on " + right + " of " + unseen.size());
    }

    @Test
    void manyRowsAtOnceScoreAsOneByOne() {
        for (int leaves : new int[] {2, 6, 32, 50}) {
            TreeModel model = Boosting.train(square(1, 2), 2, BoostingSettings.DEFAULT.sized(30, leaves));
            for (int size : new int[] {0, 1, 19, 20, 63, 64, 65, 200}) {
                Random random = new Random(size);
                float[][] rows = new float[size][];
                for (int i = 0; i < size; i++) {
                    // far from the points of training and between them, on both sides of zero, and zero
                    float scale = i % 3 == 0 ? 1e6f : 1;
                    rows[i] = new float[] {
                        random.nextInt(3) - 1, scale * (random.nextFloat() - 0.5f), scale * (random.nextFloat() - 0.5f)
                    };
                }
                double[] scores = model.scores(rows);
                assertEquals(size, scores.length);
                for (int i = 0; i < size; i++) {
                    assertEquals(model.score(rows[i]), scores[i], 1e-9, leaves + " leaves, row " + i + " of " + size);
                }
            }
        }
    }

    @Test
    void chancesOfSeveralClassesAddUpAndTheRightOneLeads() {
        TreeModel model = Boosting.train(square(1, 3), 3, FEW);
        double[] chances = model.probabilities(new float[] {0.5f, -0.5f, 0.5f});
        assertEquals(3, model.outputs());
        assertEquals(1, chances[0] + chances[1] + chances[2], 1e-9);
        assertTrue(chances[1] > 0.9, "the second class: " + chances[1]);
    }

    @Test
    void sameRowsGiveTheSameModelToTheLastByte() {
        assertEquals(written(Boosting.train(square(1, 2), 2, FEW)), written(Boosting.train(square(1, 2), 2, FEW)));
    }

    @Test
    void modelReadFromItsTextAnswersAsBefore() throws IOException {
        TreeModel model = Boosting.train(square(1, 3), 3, FEW);
        TreeModel again = read(written(model));
        assertEquals(FEATURES, again.features());
        TrainingRows unseen = square(3, 3);
        for (int i = 0; i < unseen.size(); i++) {
            assertArrayEquals(model.probabilities(unseen.row(i)), again.probabilities(unseen.row(i)));
        }
        assertEquals(written(model), written(again));
    }

    @Test
    void reasonsNameWhatDecidedAndNotTheNoise() throws IOException {
        TrainingRows rows = new TrainingRows(FEATURES);
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            float east = random.nextFloat() * 2 - 1;
            rows.add(new float[] {random.nextFloat(), east, random.nextFloat()}, east > 0 ? 1 : 0, 1);
        }
        TreeModel model = read(written(Boosting.train(rows, 2, FEW)));
        float[] yes = {0.5f, 0.9f, 0.5f};
        assertEquals("east", model.reasons(yes, 0, true, 3).getFirst().feature());
        assertTrue(model.reasons(yes, 0, true, 3).getFirst().weight() > 1);
        assertEquals(
                "east",
                model.reasons(new float[] {0.5f, -0.9f, 0.5f}, 0, false, 1)
                        .getFirst()
                        .feature());
    }

    @Test
    void damagedFileIsRefusedWithItsNameAndThePlace() {
        String whole = written(Boosting.train(square(1, 2), 2, FEW));
        String cut = whole.substring(0, whole.lastIndexOf(' ')) + "\n";
        IOException torn = assertThrows(IOException.class, () -> read(cut));
        assertTrue(String.valueOf(torn.getMessage()).startsWith("m.trees: tree "), String.valueOf(torn.getMessage()));
        IOException odd =
                assertThrows(IOException.class, () -> read("outputs 1\nfeatures a b\ntree 2<0.5:0.1 0.2 0.3\n"));
        assertEquals("m.trees: there is no feature 2 of 2", odd.getMessage());
        assertThrows(IOException.class, () -> read("<html>"));
    }

    @Test
    void rowOfTheWrongLengthAndANumberThatIsNoneAreRefused() {
        TrainingRows rows = new TrainingRows(FEATURES);
        assertThrows(IllegalArgumentException.class, () -> rows.add(new float[2], 0, 1));
        rows.add(new float[] {1, Float.NaN, 1}, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> Boosting.train(rows, 2, FEW));
    }
}
