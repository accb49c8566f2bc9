package org.copydesk.corpus.trees;

/// Many rows at once through trees of one output, as QuickScorer does it for one (Lucchese and others,
/// "QuickScorer: a fast algorithm to rank documents with additive ensembles of regression trees", SIGIR
/// 2015): every node of a tree is asked, and each answer "right" rules out the leaves on its left; the
/// first leaf that is left over is the one a walk would reach. There is no branch in that, and the same
/// question goes to all rows one after another, so that the compiler asks eight or more of them with one
/// instruction. Immutable, for use by many threads.
final class LeafMasks {

    /// A mask has a bit for each leaf.
    static final int MOST_LEAVES = Integer.SIZE;

    /// How many rows are asked together: their values for a hundred features stay beside the processor.
    private static final int ROWS = 64;

    private final int features;

    /// By node, tree after tree: the feature that is asked, the threshold, the leaves that "right" rules
    /// out.
    private final int[] asked;

    private final int[] thresholds;
    private final int[] left;

    /// By tree: where its nodes end, where its leaves begin.
    private final int[] nodeEnds;

    private final int[] leafStarts;
    private final double[] leaves;
    private int nodes;
    private int found;

    /// @param from trees that do not change any more, each with [#MOST_LEAVES] leaves at the most
    LeafMasks(TreeNodes from, int features) {
        this.features = features;
        asked = new int[from.size()];
        thresholds = new int[from.size()];
        left = new int[from.size()];
        leaves = new double[from.size()];
        nodeEnds = new int[from.trees()];
        leafStarts = new int[from.trees()];
        for (int tree = 0; tree < nodeEnds.length; tree++) {
            leafStarts[tree] = found;
            place(from, from.rootOf(tree), found);
            nodeEnds[tree] = nodes;
        }
    }

    /// Whether every tree has so few leaves that a mask holds them.
    static boolean fits(TreeNodes trees) {
        for (int tree = 0; tree < trees.trees(); tree++) {
            int end = tree + 1 < trees.trees() ? trees.rootOf(tree + 1) : trees.size();
            if ((end - trees.rootOf(tree) + 1) / 2 > MOST_LEAVES) {
                return false;
            }
        }
        return true;
    }

    /// Notes a node and all below it.
    private void place(TreeNodes from, int node, int start) {
        if (from.feature(node) == TreeNodes.LEAF) {
            leaves[found++] = from.split(node);
            return;
        }
        int at = nodes++;
        asked[at] = from.feature(node);
        thresholds[at] = Descent.key(from.split(node)) >> 1;
        int first = found - start;
        place(from, node + 1, start);
        int behind = found - start;
        left[at] = (int) ((1L << behind) - (1L << first));
        place(from, from.rightOf(node), start);
    }

    /// Adds up the leaves that each row reaches.
    ///
    /// @param rows each with one value for each feature, none of them NaN
    double[] sums(float[][] rows) {
        double[] sums = new double[rows.length];
        int[][] columns = new int[features][ROWS];
        int[] ruledOut = new int[ROWS];
        for (int from = 0; from < rows.length; from += ROWS) {
            int to = Math.min(rows.length, from + ROWS);
            fill(columns, rows, from, to);
            int node = 0;
            for (int tree = 0; tree < nodeEnds.length; tree++) {
                for (; node < nodeEnds[tree]; node++) {
                    ask(columns[asked[node]], thresholds[node], left[node], ruledOut);
                }
                answer(leafStarts[tree], ruledOut, sums, from, to - from);
            }
        }
        return sums;
    }

    private void fill(int[][] columns, float[][] rows, int from, int to) {
        for (int r = from; r < to; r++) {
            float[] row = rows[r];
            for (int f = 0; f < features; f++) {
                columns[f][r - from] = Descent.key(row[f]) >> 1;
            }
        }
    }

    /// Adds the leaves that are left over, and forgets what was ruled out.
    private void answer(int first, int[] ruledOut, double[] sums, int from, int rows) {
        for (int r = 0; r < rows; r++) {
            sums[from + r] += leaves[first + Integer.numberOfTrailingZeros(~ruledOut[r])];
            ruledOut[r] = 0;
        }
    }

    /// The sign of the difference says "right". Numbers are compared without their last bit, so that no
    /// difference overflows.
    private static void ask(int[] values, int threshold, int left, int[] ruledOut) {
        for (int r = 0; r < ROWS; r++) {
            ruledOut[r] |= ((threshold - values[r]) >> 31) & left;
        }
    }
}
