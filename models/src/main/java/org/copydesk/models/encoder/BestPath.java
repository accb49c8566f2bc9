package org.copydesk.models.encoder;

import java.util.ArrayList;
import java.util.List;

/// The most probable labels of a sentence among those that make sense together (Viterbi 1967, the steps from label to
/// label being allowed or not).
final class BestPath {

    private static final double NEVER = -1e9;

    private BestPath() {}

    /// The names of the best labels, in order, none overlapping.
    static List<EncodedName> names(Scores scores) {
        int[] labels = labels(scores);
        List<EncodedName> out = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= labels.length; i++) {
            if (i == labels.length || !Label.goesOn(labels[i])) {
                if (labels[start] != Label.OUTSIDE) {
                    out.add(name(scores, labels, start, i));
                }
                start = i;
            }
        }
        return out;
    }

    private static EncodedName name(Scores scores, int[] labels, int from, int to) {
        double least = 0;
        double firm = 0;
        for (int i = from; i < to; i++) {
            least = Math.min(least, scores.logProbability(i, labels[i]));
            firm += scores.firm(i);
        }
        return new EncodedName(from, to, Label.kind(labels[from]), Math.exp(least), firm / (to - from));
    }

    private static int[] labels(Scores scores) {
        int words = scores.words();
        int[] out = new int[words];
        if (words == 0) {
            return out;
        }
        int[][] before = new int[words][Label.COUNT];
        double[] best = new double[Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            best[label] = Label.goesOn(label) ? NEVER : scores.logProbability(0, label);
        }
        for (int i = 1; i < words; i++) {
            best = step(scores, i, best, before[i]);
        }
        out[words - 1] = largest(best);
        for (int i = words - 1; i > 0; i--) {
            out[i - 1] = before[i][out[i]];
        }
        return out;
    }

    private static double[] step(Scores scores, int word, double[] best, int[] before) {
        double[] out = new double[Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int last = 0; last < Label.COUNT; last++) {
                double sum = Label.mayFollow(last, label) ? best[last] : NEVER * 2;
                if (sum > most) {
                    most = sum;
                    before[label] = last;
                }
            }
            out[label] = most + scores.logProbability(word, label);
        }
        return out;
    }

    private static int largest(double... numbers) {
        int at = 0;
        for (int i = 1; i < numbers.length; i++) {
            at = numbers[i] > numbers[at] ? i : at;
        }
        return at;
    }
}
