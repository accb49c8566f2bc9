package org.copydesk.models.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Holds the lattice against all rows of states, written out.
class LatticeTest {

    private static final Bilou STATES = new Bilou(2);
    private static final int SIZE = STATES.size();

    @RepeatedTest(20)
    void theBestRowAndItsProbabilitiesAreThoseOfAllRowsWrittenOut() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int words = 1 + random.nextInt(5);
        Lattice lattice = lattice(random, words);
        double sum = lattice.sum();
        List<int[]> rows = rows(words);
        double[] chances =
                rows.stream().mapToDouble(lattice::score).map(Math::exp).toArray();
        double all = Arrays.stream(chances).sum();
        String told = "seed " + seed;
        assertEquals(Math.log(all), sum, 1e-4, told);
        for (int word = 0; word < words; word++) {
            for (int state = 0; state < SIZE; state++) {
                double wanted = 0;
                for (int i = 0; i < chances.length; i++) {
                    wanted += rows.get(i)[word] == state ? chances[i] / all : 0;
                }
                assertEquals(wanted, lattice.probability(word, state), 1e-4, told);
            }
        }
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            best = chances[i] > chances[best] ? i : best;
        }
        assertArrayEquals(rows.get(best), Arrays.copyOf(lattice.best(), words), told);
    }

    @RepeatedTest(5)
    void stepsAreExpectedAsOftenAsAllRowsTakeThem() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Lattice lattice = lattice(random, 4);
        lattice.sum();
        double[] expected = new double[SIZE * SIZE];
        lattice.addSteps(expected);
        List<int[]> rows = rows(4);
        double all = rows.stream().mapToDouble(lattice::score).map(Math::exp).sum();
        double[] wanted = new double[expected.length];
        for (int[] row : rows) {
            for (int i = 1; i < row.length; i++) {
                wanted[row[i - 1] * SIZE + row[i]] += Math.exp(lattice.score(row)) / all;
            }
        }
        assertArrayEquals(wanted, expected, 1e-4, "seed " + seed);
    }

    @Test
    void runsAreTheStatesThatTheyWereMadeOf() {
        List<Bilou.Run> runs = List.of(new Bilou.Run(0, 1, 1), new Bilou.Run(1, 4, 0), new Bilou.Run(6, 8, 1));
        assertEquals(runs, STATES.runs(STATES.states(runs, 9), 9));
    }

    @Test
    void noScoreIsTooLargeForALegalRow() {
        Lattice lattice = new Lattice(STATES, new float[SIZE * SIZE]);
        lattice.begin(3);
        // Each word would by far rather be the middle of a run than anything else, which the ends cannot be.
        for (int i = 0; i < 3; i++) {
            lattice.scores()[i * SIZE + 2] = 10_000;
        }
        assertEquals(List.of(new Bilou.Run(0, 3, 0)), lattice.runs());
        lattice.sum();
        assertTrue(lattice.leastSure(1, 2) > 0.99);
        assertEquals(1, lattice.probability(0, 1) + lattice.probability(0, 4) + rest(lattice), 1e-9);
    }

    private static double rest(Lattice lattice) {
        double sum = 0;
        for (int state = 0; state < SIZE; state++) {
            sum += state == 1 || state == 4 ? 0 : lattice.probability(0, state);
        }
        return sum;
    }

    @Test
    void aShorterSentenceAfterALongerOneIsReadByItself() {
        Lattice lattice = new Lattice(STATES, new float[SIZE * SIZE]);
        lattice.begin(40);
        for (int i = 0; i < 40; i++) {
            lattice.scores()[i * SIZE + 4] = 9;
        }
        assertEquals(40, lattice.runs().size());
        lattice.sum();
        lattice.begin(2);
        assertEquals(List.of(), lattice.runs());
        lattice.begin(0);
        assertEquals(List.of(), lattice.runs());
        assertEquals(0, lattice.sum());
    }

    private static Lattice lattice(Random random, int words) {
        float[] steps = new float[SIZE * SIZE];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (float) random.nextGaussian();
        }
        Lattice lattice = new Lattice(STATES, steps);
        lattice.begin(words);
        for (int i = 0; i < words * SIZE; i++) {
            lattice.scores()[i] = 2 * (float) random.nextGaussian();
        }
        return lattice;
    }

    /// All legal rows.
    private static List<int[]> rows(int words) {
        List<int[]> out = new ArrayList<>();
        extend(new int[words], 0, out);
        return out;
    }

    private static void extend(int[] row, int at, List<int[]> out) {
        if (at == row.length) {
            if (STATES.mayEnd(row[at - 1])) {
                out.add(row.clone());
            }
            return;
        }
        for (int state = 0; state < SIZE; state++) {
            int next = state;
            boolean legal = at == 0
                    ? STATES.mayBegin(state)
                    : Arrays.stream(STATES.before(next)).anyMatch(before -> before == row[at - 1]);
            if (legal) {
                row[at] = state;
                extend(row, at + 1, out);
            }
        }
    }
}
