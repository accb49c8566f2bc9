package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Trains a [Wording]: logistic regression by stochastic gradient descent with a step for each weight that falls with
/// use (AdaGrad: Duchi, Hazan and Singer, 2011).
final class WordingTraining {

    private static final int ROUNDS = 3;
    private static final double STEP = 0.15;
    private static final double PULL = 2e-5;

    private final List<int[]> lines = new ArrayList<>();
    private final List<Boolean> kinds = new ArrayList<>();

    void add(String text, boolean story) {
        List<Integer> buckets = new ArrayList<>();
        Wording.each(text, buckets::add);
        if (!buckets.isEmpty()) {
            lines.add(buckets.stream().mapToInt(Integer::intValue).toArray());
            kinds.add(story);
        }
    }

    Wording train(long seed) {
        float[] weights = new float[Wording.BUCKETS];
        float[] seen = new float[Wording.BUCKETS];
        Random random = new Random(seed);
        for (long step = 0; step < (long) ROUNDS * lines.size(); step++) {
            int i = random.nextInt(lines.size());
            int[] buckets = lines.get(i);
            double scale = 1 / Math.sqrt(buckets.length);
            double sum = 0;
            for (int bucket : buckets) {
                sum += weights[bucket] * scale;
            }
            double error = 1 / (1 + Math.exp(-sum)) - (kinds.get(i) ? 1 : 0);
            for (int bucket : buckets) {
                double gradient = error * scale + PULL * weights[bucket];
                seen[bucket] += (float) (gradient * gradient);
                weights[bucket] -= (float) (STEP * gradient / Math.sqrt(seen[bucket] + 1e-3));
            }
        }
        return Wording.of(weights);
    }
}
