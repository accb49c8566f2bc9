package org.copydesk.corpus.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/// Weights of words, learned from many sites: what the words of a block, and the names of the elements
/// around it, say of whether it belongs to a story. A log-linear model over hashed words: no word can be
/// read from it. Words that fewer than five sites use weigh nothing, so that no site is known by its own
/// words. Immutable.
final class WordScores {

    static final String RESOURCE = "block-words.txt";

    private static final double OUT = -4;
    private static final double NONE = -9;

    private final Linear text;
    private final Linear names;

    /// One log-linear model.
    static final class Linear {
        private final float bias;
        private final float scale;
        private final byte[] weights;

        /// @param bias what an empty block gets
        /// @param scale what one step of a weight is worth
        /// @param weights one for each bucket
        Linear(float bias, float scale, byte[] weights) {
            if (weights.length != HashedWords.BUCKETS) {
                throw new IllegalArgumentException(weights.length + " weights for " + HashedWords.BUCKETS + " buckets");
            }
            this.bias = bias;
            this.scale = scale;
            this.weights = weights.clone();
        }

        /// The log-odds.
        double score(int[] buckets) {
            int sum = 0;
            for (int bucket : buckets) {
                sum += weights[bucket];
            }
            return bias + scale * sum / Math.sqrt(Math.max(1, buckets.length));
        }

        /// One line of the file: bias, scale, the weights in base 64.
        String line() {
            return bias + " " + scale + " " + Base64.getEncoder().encodeToString(weights);
        }

        static Linear read(String line) {
            String[] parts = line.split(" ");
            return new Linear(
                    Float.parseFloat(parts[0]),
                    Float.parseFloat(parts[1]),
                    Base64.getDecoder().decode(parts[2]));
        }
    }

    WordScores(Linear text, Linear names) {
        this.text = Objects.requireNonNull(text);
        this.names = Objects.requireNonNull(names);
    }

    /// The weights that come with the program.
    static WordScores builtIn() {
        try (InputStream in = Objects.requireNonNull(WordScores.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new WordScores(Linear.read(lines.get(0)), Linear.read(lines.get(1)));
        } catch (IOException e) {
            throw new UncheckedIOException("the weights that come with the program cannot be read", e);
        }
    }

    /// Both models as the file holds them, a line each.
    String lines() {
        return text.line() + "\n" + names.line() + "\n";
    }

    /// Fills the clues of words. Blocks that the model is not asked about say what menus say.
    void fill(Clues page) {
        int n = page.size();
        double[] said = new double[n];
        double[] named = new double[n];
        double[] known = new double[page.elements().parent.length];
        boolean[] read = new boolean[known.length];
        for (int i = 0; i < n; i++) {
            int c = page.blocks().get(i).markup().container();
            if (page.asked(i) && !read[c]) {
                known[c] = names.score(HashedWords.ofNames(page.elements(), c));
                read[c] = true;
            }
            named[i] = page.asked(i) ? known[c] : OUT;
            said[i] = page.asked(i) ? text.score(HashedWords.ofText(page.texts().get(i))) : OUT;
        }
        for (int i = 0; i < n; i++) {
            if (page.asked(i)) {
                fill(page.row(i), i, said, named);
            }
        }
    }

    private static void fill(float[] row, int i, double[] said, double[] named) {
        boolean last = i + 1 == said.length;
        Clues.set(row, Clue.TEXT_SCORE, said[i]);
        Clues.set(row, Clue.NAME_SCORE, named[i]);
        Clues.set(row, Clue.TEXT_BEFORE, i > 0 ? said[i - 1] : NONE);
        Clues.set(row, Clue.TEXT_AFTER, last ? NONE : said[i + 1]);
        Clues.set(row, Clue.NAME_BEFORE, i > 0 ? named[i - 1] : NONE);
        Clues.set(row, Clue.NAME_AFTER, last ? NONE : named[i + 1]);
        Clues.set(row, Clue.TEXT_LAST_6, mean(said, i - 6, i));
        Clues.set(row, Clue.TEXT_NEXT_6, mean(said, i + 1, i + 7));
    }

    private static double mean(double[] scores, int from, int to) {
        double sum = 0;
        int a = Math.max(0, from);
        int b = Math.min(scores.length, to);
        for (int i = a; i < b; i++) {
            sum += scores[i];
        }
        return b <= a ? 0 : sum / (b - a);
    }
}
