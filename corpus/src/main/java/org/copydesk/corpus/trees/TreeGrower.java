package org.copydesk.corpus.trees;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Grows one tree, always parting the leaf that gains most (Ke et al.: "LightGBM", NIPS 2017). For one thread.
final class TreeGrower {

    private final Bins bins;
    private final BoostingSettings settings;
    private final boolean[] asked;
    private final int[] rows;
    private final float[] gradients;
    private final int[] scratch;

    /// A node while its tree grows.
    private static final class Growing {
        private final int from;
        private final int to;
        private final double gradient;
        private final double curvature;
        private @Nullable Histogram histogram;
        private Histogram.Cut cut = Histogram.Cut.NONE;
        private @Nullable Growing left;
        private @Nullable Growing right;

        Growing(int from, int to, double gradient, double curvature) {
            this.from = from;
            this.to = to;
            this.gradient = gradient;
            this.curvature = curvature;
        }
    }

    /// @param rows the numbers of the rows to learn from; the array is put into another order
    /// @param gradients by row number: gradient, curvature
    /// @param asked which features may be asked
    TreeGrower(Bins bins, BoostingSettings settings, boolean[] asked, int[] rows, float[] gradients) {
        this.bins = bins;
        this.settings = settings;
        this.asked = asked;
        this.rows = rows;
        this.gradients = gradients;
        this.scratch = new int[rows.length];
    }

    /// Adds the tree to a model's nodes.
    void grow(TreeNodes nodes) {
        Growing root = node(0, rows.length);
        Histogram all = new Histogram(bins.features());
        all.add(bins, asked, rows, 0, rows.length, gradients);
        ready(root, all);
        List<Growing> leaves = new ArrayList<>(List.of(root));
        while (leaves.size() < settings.leaves()) {
            Growing best = root;
            for (Growing leaf : leaves) {
                best = leaf.cut.gain() > best.cut.gain() ? leaf : best;
            }
            if (best.cut.gain() <= 0) {
                break;
            }
            leaves.remove(best);
            leaves.addAll(part(best));
        }
        nodes.startTree();
        write(root, nodes);
    }

    private Growing node(int from, int to) {
        double gradient = 0;
        double curvature = 0;
        for (int i = from; i < to; i++) {
            gradient += gradients[rows[i] * 2];
            curvature += gradients[rows[i] * 2 + 1];
        }
        return new Growing(from, to, gradient, curvature);
    }

    private void ready(Growing node, Histogram histogram) {
        node.histogram = histogram;
        node.cut = histogram.best(bins, asked, node.gradient, node.curvature, settings);
    }

    private List<Growing> part(Growing node) {
        int middle = divide(node);
        Growing left = node(node.from, middle);
        Growing right = node(middle, node.to);
        boolean leftSmaller = middle - node.from < node.to - middle;
        Growing small = leftSmaller ? left : right;
        Histogram histogram = new Histogram(bins.features());
        histogram.add(bins, asked, rows, small.from, small.to, gradients);
        Histogram whole = node.histogram;
        if (whole == null) {
            throw new IllegalStateException("a leaf is parted twice");
        }
        ready(small, histogram);
        ready(leftSmaller ? right : left, whole.without(histogram));
        node.left = left;
        node.right = right;
        node.cut = new Histogram.Cut(0, node.cut.feature(), node.cut.bin());
        node.histogram = null;
        return List.of(left, right);
    }

    /// Puts the rows that go left before the others, each part in its old order.
    private int divide(Growing node) {
        byte[] column = bins.of(node.cut.feature());
        int left = node.from;
        int right = 0;
        for (int i = node.from; i < node.to; i++) {
            if (column[rows[i]] <= node.cut.bin()) {
                rows[left++] = rows[i];
            } else {
                scratch[right++] = rows[i];
            }
        }
        System.arraycopy(scratch, 0, rows, left, right);
        return left;
    }

    private void write(Growing node, TreeNodes nodes) {
        float value = rounded(-node.gradient / (node.curvature + settings.pull()) * settings.rate());
        if (node.left == null || node.right == null) {
            nodes.leaf(value);
            return;
        }
        int at = nodes.split(node.cut.feature(), bins.edge(node.cut.feature(), node.cut.bin()), value);
        write(node.left, nodes);
        nodes.right(at);
        write(node.right, nodes);
    }

    /// Four places are enough, and keep the file small.
    private static float rounded(double value) {
        return (float) (Math.round(value * 1e4) / 1e4);
    }
}
