package org.copydesk.corpus.trees;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The fast way down reaches the leaves that the plain walk reaches.
class DescentTest {

    private static final int FEATURES = 5;

    /// Values that are easily put on the wrong side: both zeros, neighbours of a threshold, the ends of the scale.
    private static final float[] EDGES = {
        0f,
        -0f,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        1f,
        Math.nextUp(1f),
        Math.nextDown(1f),
        Float.MAX_VALUE,
        -Float.MAX_VALUE,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY
    };

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void everyRowReachesTheLeavesOfThePlainWalk() {
        for (int trees = 1; trees < 12; trees++) {
            TreeNodes nodes = new TreeNodes();
            for (int tree = 0; tree < trees; tree++) {
                nodes.startTree();
                grow(nodes, random.nextInt(9));
            }
            int outputs = trees % 3 == 0 ? 3 : 1;
            Descent descent = new Descent(nodes, FEATURES, outputs);
            for (int i = 0; i < 300; i++) {
                float[] row = row();
                double[] walked = new double[outputs];
                for (int tree = 0; tree < trees; tree++) {
                    walked[tree % outputs] += nodes.value(tree, row);
                }
                double[] sums = new double[outputs];
                descent.add(row, sums);
                for (int output = 0; output < outputs; output++) {
                    assertEquals(walked[output], sums[output], 1e-4, "seed " + seed + ", " + trees + " trees");
                }
            }
        }
    }

    private void grow(TreeNodes nodes, int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            nodes.leaf(random.nextInt(1000));
            return;
        }
        int node = nodes.split(random.nextInt(FEATURES), value(), 0);
        grow(nodes, depth - 1);
        nodes.right(node);
        grow(nodes, depth - 1);
    }

    private float[] row() {
        float[] row = new float[FEATURES];
        for (int i = 0; i < FEATURES; i++) {
            row[i] = value();
        }
        return row;
    }

    private float value() {
        return random.nextBoolean() ? EDGES[random.nextInt(EDGES.length)] : (float) random.nextGaussian();
    }
}
