package org.copydesk.models.train;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Random;
import org.copydesk.models.chain.Bilou;
import org.copydesk.models.chain.ChainModel;
import org.copydesk.models.chain.Lattice;

/// Fits a chain of states by AdaGrad with an L1 pull towards zero (Duchi, Hazan, Singer: "Adaptive subgradient
/// methods", JMLR 12, 2011), one thread, a fixed order of shuffles: the same sentences give the same weights.
final class ChainTrainer {

    private static final System.Logger LOG = System.getLogger(ChainTrainer.class.getName());

    private static final long SEED = 25;

    /// Smaller differences from what was wanted teach nothing worth the time.
    private static final double NEGLIGIBLE = 1e-3;

    private static final float FIRST_SQUARE = 1e-2f;

    private final ChainSentences sentences;
    private final int size;
    private final float[] weights;
    private final float[] squares;
    private final float[] steps;
    private final float[] stepSquares;
    private final Lattice lattice;
    private final float rate;
    private final float pull;
    private final Random random = new Random(SEED);
    private int[] active = new int[1 << 12];
    private int[] ends = new int[64];

    /// @param rate the step, about 0.1
    /// @param pull the L1 penalty a step, about 1e-4
    ChainTrainer(ChainSentences sentences, Bilou states, double rate, double pull) {
        this.sentences = sentences;
        this.size = states.size();
        this.weights = new float[sentences.clueCount() * size];
        this.squares = new float[weights.length];
        this.steps = new float[size * size];
        this.stepSquares = new float[steps.length];
        this.lattice = new Lattice(states, steps);
        this.rate = (float) rate;
        this.pull = (float) pull;
        Arrays.fill(squares, FIRST_SQUARE);
        Arrays.fill(stepSquares, 1);
    }

    /// Goes over all sentences `passes` times, the steps of learning growing smaller towards the end.
    ///
    /// @param keep of each word's clues each is used with this chance, so that no clue is leant on alone
    void fit(int passes, double keep) {
        int[] order = new int[sentences.size()];
        Arrays.setAll(order, i -> i);
        for (int pass = 0; pass < passes; pass++) {
            shuffle(order);
            double loss = 0;
            long words = 0;
            for (int i = 0; i < order.length; i++) {
                double done = (pass + (double) i / order.length) / passes;
                loss += learn(order[i], keep, rate * (float) Math.min(1, 2 * (1 - done) + 0.05));
                words += sentences.length(order[i]);
            }
            LOG.log(Level.INFO, "pass {0}: loss {1,number,0.0000}", pass + 1, loss / words);
        }
    }

    private double learn(int sentence, double keep, float step) {
        int n = sentences.length(sentence);
        draw(sentence, n, keep);
        lattice.begin(n);
        float[] scores = lattice.scores();
        for (int i = 0; i < n; i++) {
            for (int c = i == 0 ? 0 : ends[i - 1]; c < ends[i]; c++) {
                int base = active[c] * size;
                for (int s = 0; s < size; s++) {
                    scores[i * size + s] += weights[base + s];
                }
            }
        }
        int[] gold = sentences.states(sentence);
        double loss = lattice.sum() - lattice.score(gold);
        for (int i = 0; i < n; i++) {
            for (int s = 0; s < size; s++) {
                double gradient = lattice.probability(i, s) - (gold[i] == s ? 1 : 0);
                if (gradient > NEGLIGIBLE || gradient < -NEGLIGIBLE) {
                    for (int c = i == 0 ? 0 : ends[i - 1]; c < ends[i]; c++) {
                        update(active[c] * size + s, (float) gradient, step);
                    }
                }
            }
        }
        learnSteps(gold, n, step);
        return loss;
    }

    private void draw(int sentence, int n, double keep) {
        int used = 0;
        if (ends.length < n) {
            ends = new int[n * 2];
        }
        for (int i = 0; i < n; i++) {
            int from = sentences.begin(sentence, i);
            int to = sentences.end(sentence, i);
            if (active.length < used + to - from) {
                active = Arrays.copyOf(active, (used + to - from) * 2);
            }
            for (int c = from; c < to; c++) {
                if (random.nextFloat() < keep) {
                    active[used++] = sentences.clue(c);
                }
            }
            ends[i] = used;
        }
    }

    private void learnSteps(int[] gold, int n, float step) {
        double[] expected = new double[steps.length];
        lattice.addSteps(expected);
        for (int i = 1; i < n; i++) {
            expected[gold[i - 1] * size + gold[i]]--;
        }
        for (int i = 0; i < steps.length; i++) {
            float gradient = (float) expected[i];
            stepSquares[i] += gradient * gradient;
            steps[i] -= step * gradient / (float) Math.sqrt(stepSquares[i]);
        }
        lattice.stepsChanged();
    }

    private void update(int at, float gradient, float rate) {
        squares[at] += gradient * gradient;
        float step = rate / (float) Math.sqrt(squares[at]);
        float next = weights[at] - step * gradient;
        float shrink = step * pull;
        weights[at] = next > shrink ? next - shrink : next < -shrink ? next + shrink : 0;
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
    }

    /// Writes the model, its numbers rounded to bytes, clues that say next to nothing left out.
    ///
    /// @param share what scores are multiplied by in use, where all clues are used
    /// @param grid the step that numbers are rounded to, such as 1/16; larger ones than 127 of them are cut
    /// @param least a clue whose largest number is below this is left out
    /// @throws IOException if `out` fails
    void write(OutputStream out, int kinds, double share, double grid, double least) throws IOException {
        int[] numbers = sentences.sorted();
        byte[][] rows = new byte[numbers.length][];
        int kept = 0;
        for (int i = 0; i < numbers.length; i++) {
            rows[i] = row(numbers[i], grid, least);
            kept += rows[i].length > 0 ? 1 : 0;
        }
        LOG.log(Level.INFO, "{0} clues kept of {1}", kept, numbers.length);
        try (ChainModel.Builder model = new ChainModel.Builder(out, kinds, (float) (grid * share), steps, kept)) {
            for (int i = 0; i < numbers.length; i++) {
                if (rows[i].length > 0) {
                    model.add(sentences.key(numbers[i]), rows[i]);
                }
            }
        }
    }

    private byte[] row(int clue, double grid, double least) {
        byte[] row = new byte[size];
        float most = 0;
        for (int s = 0; s < size; s++) {
            float weight = weights[clue * size + s];
            most = Math.max(most, Math.abs(weight));
            row[s] = (byte) Math.clamp(Math.round(weight / grid), -127, 127);
        }
        return most < least ? new byte[0] : row;
    }
}
