package org.copydesk.models.encoder;

import java.nio.FloatBuffer;
import java.util.List;

/// What the encoder says of each word of a sentence. Immutable.
final class Scores {

    /// Numbers a word: a log probability for each [Label], and the log odds that it is a firm's, were it an
    /// organisation's.
    static final int WIDTH = Label.COUNT + 1;

    private final float[] numbers;

    /// @param numbers [#WIDTH] for each word, one word after the other; not copied
    Scores(float... numbers) {
        if (numbers.length % WIDTH != 0) {
            throw new IllegalArgumentException(numbers.length + " numbers are not " + WIDTH + " a word");
        }
        this.numbers = numbers;
    }

    /// The scores of words that follow each other.
    static Scores joined(List<Scores> parts) {
        FloatBuffer all = FloatBuffer.allocate(
                parts.stream().mapToInt(part -> part.numbers.length).sum());
        parts.forEach(part -> all.put(part.numbers));
        return new Scores(all.array());
    }

    /// How probable the most probable label is where that is least so, 0 to 1; 1 of no words.
    double leastSure() {
        float least = 0;
        for (int word = 0; word < words(); word++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int label = 0; label < Label.COUNT; label++) {
                most = Math.max(most, logProbability(word, label));
            }
            least = Math.min(least, most);
        }
        return Math.exp(least);
    }

    /// These scores with something added to each label's, made probabilities again.
    ///
    /// @param hints [Label#COUNT] for each word
    Scores with(float... hints) {
        float[] sum = numbers.clone();
        for (int word = 0; word < words(); word++) {
            double total = 0;
            for (int label = 0; label < Label.COUNT; label++) {
                sum[word * WIDTH + label] += hints[word * Label.COUNT + label];
                total += Math.exp(sum[word * WIDTH + label]);
            }
            for (int label = 0; label < Label.COUNT; label++) {
                sum[word * WIDTH + label] -= (float) Math.log(total);
            }
        }
        return new Scores(sum);
    }

    int words() {
        return numbers.length / WIDTH;
    }

    /// The natural logarithm of the probability that `word` has a label.
    float logProbability(int word, int label) {
        return numbers[word * WIDTH + label];
    }

    /// Above 0 where an organisation at `word` is a firm rather than an institution.
    float firm(int word) {
        return numbers[word * WIDTH + Label.COUNT];
    }
}
