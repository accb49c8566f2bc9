package org.copydesk.corpus.split;

/// From what is thought of each block to which ones are kept: the likeliest sequence of inside and outside a story
/// (Viterbi, 1967), where going in or out costs something, so that a story is one run with few holes.
final class StoryLines {

    /// What going in or out costs, in log-odds.
    private static final double TURN = 1.0;

    /// A block of many words weighs more than one of few: by this power of their number.
    private static final double BY_WORDS = 0.3;

    private StoryLines() {}

    /// @param odds the log-odds of each block
    /// @param words its words
    static boolean[] of(double[] odds, float[] words) {
        return of(odds, words, TURN, BY_WORDS);
    }

    static boolean[] of(double[] odds, float[] words, double turn, double byWords) {
        int size = odds.length;
        boolean[] in = new boolean[size];
        boolean[] cameIn = new boolean[size];
        boolean[] wentOut = new boolean[size];
        double outside = 0;
        double inside = -turn;
        for (int i = 0; i < size; i++) {
            double gain = odds[i] * Math.pow(Math.max(1, words[i]), byWords) / 2;
            cameIn[i] = outside - turn > inside;
            wentOut[i] = inside - turn > outside;
            double stays = Math.max(inside, outside - turn) + gain;
            outside = Math.max(outside, inside - turn) - gain;
            inside = stays;
        }
        boolean state = inside > outside;
        for (int i = size - 1; i >= 0; i--) {
            in[i] = state;
            state = state ? !cameIn[i] : wentOut[i];
        }
        return in;
    }
}
