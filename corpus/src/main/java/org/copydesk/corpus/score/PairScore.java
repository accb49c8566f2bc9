package org.copydesk.corpus.score;

/// How many pairs were found, how many of them rightly, and how many there are.
///
/// @param right found, and in the gold
/// @param found found
/// @param wanted in the gold
public record PairScore(long right, long found, long wanted) {

    public PairScore {
        if (right < 0 || found < right || wanted < right) {
            throw new IllegalArgumentException(
                    "what is right is found and wanted: " + right + ", " + found + ", " + wanted);
        }
    }

    /// The share of what was found that is right; 1 where nothing was found.
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /// The share of what is wanted that was found; 1 where nothing is wanted.
    public double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    /// The harmonic mean of precision and recall.
    public double f1() {
        return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
    }
}
