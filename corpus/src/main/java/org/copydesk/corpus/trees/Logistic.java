package org.copydesk.corpus.trees;

/// Log-odds as a chance.
public final class Logistic {

    private Logistic() {}

    /// The chance, 0 to 1, that log-odds stand for.
    public static double of(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
