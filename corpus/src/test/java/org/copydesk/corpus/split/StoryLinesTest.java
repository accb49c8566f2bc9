package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryLinesTest {

    private static final float[] EVEN = {20, 20, 20, 20, 20, 20, 20};

    @Test
    void aDoubtfulLineInsideAStoryStaysAndALoneOneOutsideGoes() {
        assertArrayEquals(
                new boolean[] {false, true, true, true, true, true, false},
                StoryLines.of(new double[] {-3, 3, 3, -0.3, 3, 3, -3}, EVEN));
        assertArrayEquals(
                new boolean[] {false, false, false, false, false, true, true},
                StoryLines.of(new double[] {-3, -3, 0.3, -3, -3, 3, 3}, EVEN));
    }

    @Test
    void aPageOfNothingHasNoStory() {
        assertArrayEquals(new boolean[0], StoryLines.of(new double[0], new float[0]));
        assertArrayEquals(new boolean[7], StoryLines.of(new double[7], EVEN));
    }

    @Test
    void noOtherSequenceIsLikelier() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(9);
            double[] odds = random.doubles(size, -2, 2).toArray();
            float[] words = new float[size];
            for (int i = 0; i < size; i++) {
                words[i] = random.nextInt(80);
            }
            double turn = random.nextDouble() * 3;
            double best = Double.NEGATIVE_INFINITY;
            for (int choice = 0; choice < 1 << size; choice++) {
                best = Math.max(best, value(bits(choice, size), odds, words, turn));
            }
            double found = value(StoryLines.of(odds, words, turn, 0.3), odds, words, turn);
            assertEquals(best, found, 1e-9, () -> "seed " + seed + ", " + Arrays.toString(odds));
        }
    }

    private static boolean[] bits(int choice, int size) {
        boolean[] bits = new boolean[size];
        for (int i = 0; i < size; i++) {
            bits[i] = (choice >> i & 1) == 1;
        }
        return bits;
    }

    private static double value(boolean[] in, double[] odds, float[] words, double turn) {
        double value = 0;
        boolean before = false;
        for (int i = 0; i < in.length; i++) {
            double gain = odds[i] * Math.pow(Math.max(1, words[i]), 0.3) / 2;
            value += (in[i] ? gain : -gain) - (in[i] == before ? 0 : turn);
            before = in[i];
        }
        return value;
    }
}
