package org.copydesk.models.chain;

import java.util.Arrays;
import java.util.List;

/// The scores of a sentence's words in each state, and what follows from them: the best legal row of states
/// (Viterbi) and how probable each state of each word is (forward and backward sums, scaled word by word as in
/// Rabiner 1989). Its arrays are used again from sentence to sentence. Time and memory grow with the words.
/// Not safe for use by many threads.
public final class Lattice {

    /// A state that is this much worse than the best of its word counts as just this much worse: it decides
    /// nothing, and every legal row keeps a probability above 0.
    private static final double HOPELESS = -30;

    private static final double HOPELESS_LIKE = Math.exp(HOPELESS);

    private final Bilou states;
    private final int size;
    private final float[] steps;
    private final double[] factors;
    private int length;
    private float[] scores = new float[0];
    private double[] likes = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] scale = new double[0];
    private byte[] back = new byte[0];
    private int[] best = new int[0];

    /// @param steps what a step from state `a` to state `b` adds, at `a * size + b`; illegal ones are not
    ///     looked at
    public Lattice(Bilou states, float[] steps) {
        this.states = states;
        this.size = states.size();
        this.steps = steps;
        this.factors = new double[size * size];
        stepsChanged();
    }

    /// To be called when the numbers of the steps have changed.
    public void stepsChanged() {
        for (int i = 0; i < factors.length; i++) {
            factors[i] = Math.exp(steps[i]);
        }
    }

    /// Makes room for a sentence, all scores 0.
    public void begin(int words) {
        length = words;
        int room = words * size;
        if (scores.length < room) {
            int grown = room + room / 2;
            scores = new float[grown];
            likes = new double[grown];
            forward = new double[grown];
            backward = new double[grown];
            back = new byte[grown];
            scale = new double[grown / size + 1];
            best = new int[grown / size + 1];
        }
        Arrays.fill(scores, 0, room, 0);
    }

    /// The scores, `size` for each word, to be written to after [#begin].
    public float[] scores() {
        return scores;
    }

    /// The state of each word in the best legal row; more room than words.
    int[] best() {
        float[] last = new float[size];
        float[] now = new float[size];
        for (int s = 0; s < size; s++) {
            last[s] = states.mayBegin(s) ? scores[s] : Float.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < length; i++) {
            for (int s = 0; s < size; s++) {
                int from = 0;
                float most = Float.NEGATIVE_INFINITY;
                for (int p : states.before(s)) {
                    float sum = last[p] + steps[p * size + s];
                    if (sum > most) {
                        most = sum;
                        from = p;
                    }
                }
                now[s] = most + scores[i * size + s];
                back[i * size + s] = (byte) from;
            }
            float[] held = last;
            last = now;
            now = held;
        }
        int at = Bilou.OUTSIDE;
        for (int s = 0; s < size; s++) {
            if (states.mayEnd(s) && last[s] > last[at]) {
                at = s;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            best[i] = at;
            at = back[i * size + at];
        }
        return best;
    }

    /// The runs of the best legal row.
    public List<Bilou.Run> runs() {
        return length == 0 ? List.of() : states.runs(best(), length);
    }

    /// Works out the probabilities.
    ///
    /// @return the logarithm of the sum over all rows of states of the exponential of their scores
    public double sum() {
        double total = 0;
        for (int i = 0; i < length; i++) {
            total += like(i);
        }
        for (int i = 0; i < length; i++) {
            total += Math.log(forward(i));
        }
        backward();
        return total;
    }

    private double like(int i) {
        int base = i * size;
        float most = scores[base];
        for (int s = 1; s < size; s++) {
            most = Math.max(most, scores[base + s]);
        }
        for (int s = 0; s < size; s++) {
            double below = scores[base + s] - (double) most;
            likes[base + s] = below < HOPELESS ? HOPELESS_LIKE : Math.exp(below);
        }
        return most;
    }

    private double forward(int i) {
        int base = i * size;
        double total = 0;
        for (int s = 0; s < size; s++) {
            double sum = 0;
            if (i == 0) {
                sum = states.mayBegin(s) ? 1 : 0;
            } else {
                for (int p : states.before(s)) {
                    sum += forward[base - size + p] * factors[p * size + s];
                }
            }
            if (i == length - 1 && !states.mayEnd(s)) {
                sum = 0;
            }
            forward[base + s] = sum * likes[base + s];
            total += forward[base + s];
        }
        for (int s = 0; s < size; s++) {
            forward[base + s] /= total;
        }
        scale[i] = total;
        return total;
    }

    private void backward() {
        int end = (length - 1) * size;
        for (int s = 0; s < size && length > 0; s++) {
            backward[end + s] = states.mayEnd(s) ? 1 : 0;
        }
        for (int i = length - 1; i > 0; i--) {
            int base = i * size;
            Arrays.fill(backward, base - size, base, 0);
            for (int s = 0; s < size; s++) {
                double here = likes[base + s] * backward[base + s] / scale[i];
                if (here > 0) {
                    for (int p : states.before(s)) {
                        backward[base - size + p] += here * factors[p * size + s];
                    }
                }
            }
        }
    }

    /// How probable a word's state is, 0 to 1, after [#sum].
    public double probability(int word, int state) {
        return forward[word * size + state] * backward[word * size + state];
    }

    /// How probable the state of each of the words `from..to` in the best row is at least, after [#runs] and
    /// [#sum].
    public double leastSure(int from, int to) {
        double least = 1;
        for (int i = from; i < to; i++) {
            least = Math.min(least, probability(i, best[i]));
        }
        return least;
    }

    /// Adds to `expected` how often each step is expected to be taken, after [#sum].
    public void addSteps(double[] expected) {
        for (int i = 1; i < length; i++) {
            int base = i * size;
            for (int s = 0; s < size; s++) {
                double here = likes[base + s] * backward[base + s] / scale[i];
                if (here > 0) {
                    for (int p : states.before(s)) {
                        expected[p * size + s] += forward[base - size + p] * factors[p * size + s] * here;
                    }
                }
            }
        }
    }

    /// The score of one row of states.
    public double score(int[] row) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += scores[i * size + row[i]] + (i > 0 ? steps[row[i - 1] * size + row[i]] : 0);
        }
        return sum;
    }
}
