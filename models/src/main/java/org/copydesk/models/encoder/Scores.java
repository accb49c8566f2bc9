package org.copydesk.models.encoder;

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
