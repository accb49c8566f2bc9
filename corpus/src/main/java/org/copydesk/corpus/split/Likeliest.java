package org.copydesk.corpus.split;

import org.copydesk.corpus.trees.Logistic;
import org.copydesk.corpus.trees.TreeModel;
import org.jspecify.annotations.Nullable;

/// The likeliest of some candidates, as a model of trees sees them.
///
/// @param at its place among the candidates
/// @param confidence how likely it is the right one, to two digits, never quite certain
record Likeliest(int at, double confidence) {

    private static final double SUREST = 0.95;
    private static final double HUNDREDTHS = 100;

    /// The likeliest, the last of equals; null where none is as likely as `least`.
    ///
    /// @param rows the features of each candidate, in the order of the model's
    static @Nullable Likeliest of(TreeModel model, float[][] rows, double least) {
        double[] scores = model.scores(rows);
        int best = -1;
        double most = least;
        for (int k = 0; k < scores.length; k++) {
            double chance = Logistic.of(scores[k]);
            if (chance >= most) {
                most = chance;
                best = k;
            }
        }
        return best < 0 ? null : new Likeliest(best, Math.round(Math.min(most, SUREST) * HUNDREDTHS) / HUNDREDTHS);
    }
}
