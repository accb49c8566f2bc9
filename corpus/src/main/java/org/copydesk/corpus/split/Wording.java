package org.copydesk.corpus.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.function.IntConsumer;

/// How much a line's words speak for a story and against furniture: a logistic model over its words and pairs of words,
/// which are told apart by a hash alone (Weinberger and others, "Feature hashing", ICML 2009). Numbers count as one
/// word, case does not count. Immutable.
final class Wording {

    /// How many weights there are: a power of two.
    static final int BUCKETS = 1 << 14;

    /// A line's first words tell what it is.
    private static final int MOST_WORDS = 24;

    private static final int FIRST = 0x5bd1e995;
    private static final int LAST = 0x27d4eb2d;
    private static final int PAIR = 0x165667b1;

    /// Weights are kept in steps of this.
    private static final float STEP = 0.05f;

    private final byte[] weights;

    /// @param weights one for each bucket, in steps of 0.05
    private Wording(byte[] weights) {
        this.weights = weights;
    }

    /// Rounds trained weights.
    static Wording of(float[] trained) {
        byte[] weights = new byte[BUCKETS];
        for (int i = 0; i < BUCKETS; i++) {
            weights[i] = (byte) Math.clamp(Math.round(trained[i] / STEP), -127, 127);
        }
        return new Wording(weights);
    }

    /// Reads the weights that stand as lines of Base64 (RFC 4648) in a file beside this class.
    static Wording resource(String name) {
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name)) {
            StringBuilder text = new StringBuilder();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))
                    .lines()
                    .forEach(text::append);
            byte[] weights = Base64.getDecoder().decode(text.toString());
            if (weights.length != BUCKETS) {
                throw new IOException(name + " has " + weights.length + " weights, not " + BUCKETS);
            }
            return new Wording(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("the weights that come with the program cannot be read", e);
        }
    }

    /// The weights as [#resource(String)] reads them.
    String written() {
        return Base64.getMimeEncoder(100, new byte[] {'\n'}).encodeToString(weights) + "\n";
    }

    /// The evidence of a line's words, as log-odds; 0 where nothing is known.
    float of(String text) {
        int[] sum = new int[2];
        each(text, bucket -> {
            sum[0] += weights[bucket];
            sum[1]++;
        });
        return sum[1] == 0 ? 0 : sum[0] * STEP / (float) Math.sqrt(sum[1]);
    }

    /// The buckets of a line's words and pairs; its first and last word count once more as such.
    static void each(String text, IntConsumer action) {
        int words = 0;
        int before = 0;
        int hash = 0;
        boolean digit = false;
        for (int i = 0; i <= text.length() && words < MOST_WORDS; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z') {
                hash = hash * 31 + c;
            } else if (Letters.isLetter(c)) {
                hash = hash * 31 + Letters.toLower(c);
            } else if (Letters.isDigit(c)) {
                hash = digit ? hash : hash * 31 + '#';
            } else if (hash != 0) {
                action.accept(bucket(hash));
                action.accept(bucket(words == 0 ? hash ^ FIRST : (before * PAIR) ^ hash));
                before = hash;
                hash = 0;
                words++;
            }
            digit = Letters.isDigit(c);
        }
        if (words > 0) {
            action.accept(bucket(before ^ LAST));
        }
    }

    /// The upper bits of a multiplication by the golden ratio (Knuth, "The Art of Computer Programming", 6.4).
    private static int bucket(int hash) {
        return (hash * 0x9e3779b9) >>> (32 - 14);
    }
}
