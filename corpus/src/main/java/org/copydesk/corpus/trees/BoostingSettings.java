package org.copydesk.corpus.trees;

/// How trees are trained.
///
/// @param rounds how many rounds; each adds one tree for each output
/// @param leaves how many leaves a tree has at the most, from 2
/// @param rate how much of each tree's answer is taken, above 0, at most 1
/// @param leastCurve how much curvature a leaf holds at the least; a row adds its weight times p(1 - p), a quarter of
/// it
///     where the model is unsure
/// @param pull how strongly leaves with few rows are drawn to zero (the L2 penalty), from 0
/// @param rowShare the share of the rows that each round draws, above 0, at most 1
/// @param featureShare the share of the features that each tree may ask, above 0, at most 1
/// @param seed of the draws: the same rows, settings and seed give the same model
public record BoostingSettings(
        int rounds,
        int leaves,
        double rate,
        double leastCurve,
        double pull,
        double rowShare,
        double featureShare,
        long seed) {

    /// Trees of sixteen leaves, for some ten thousand rows.
    public static final BoostingSettings DEFAULT = new BoostingSettings(120, 16, 0.1, 2, 5, 0.7, 0.6, 25);

    public BoostingSettings {
        if (rounds < 1 || leaves < 2 || leastCurve < 0 || pull < 0) {
            throw new IllegalArgumentException(
                    "rounds " + rounds + ", leaves " + leaves + ", least curve " + leastCurve + ", pull " + pull);
        }
        share("rate", rate);
        share("rowShare", rowShare);
        share("featureShare", featureShare);
    }

    private static void share(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " lies above 0 and at most at 1, not " + value);
        }
    }

    /// The same with another number of rounds and leaves.
    public BoostingSettings sized(int rounds, int leaves) {
        return new BoostingSettings(rounds, leaves, rate, leastCurve, pull, rowShare, featureShare, seed);
    }
}
