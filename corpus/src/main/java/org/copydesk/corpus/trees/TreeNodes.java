package org.copydesk.corpus.trees;

import java.util.Arrays;

/// The nodes of many trees in flat arrays, each tree in preorder. Grows while trees are read or trained; then it is
/// only read.
final class TreeNodes {

    /// In place of a feature: the node is a leaf.
    static final int LEAF = -1;

    private int[] feature = new int[256];

    /// Where the way parts; a leaf's value.
    private float[] split = new float[256];

    private int[] right = new int[256];

    /// The mean value of what lies below, for reasons.
    private float[] expected = new float[256];

    private int[] roots = new int[16];
    private int nodes;
    private int trees;

    /// The nodes that follow make a tree of their own.
    void startTree() {
        roots = trees == roots.length ? Arrays.copyOf(roots, trees * 2) : roots;
        roots[trees++] = nodes;
    }

    /// Adds a leaf.
    void leaf(float value) {
        add(LEAF, value, value);
    }

    /// Adds a node whose left child is added next; [#right(int)] says where its right one begins.
    ///
    /// @return its number
    int split(int by, float at, float mean) {
        return add(by, at, mean);
    }

    /// The right child of a node is the one that is added next.
    void right(int node) {
        right[node] = nodes;
    }

    private int add(int by, float at, float mean) {
        if (nodes == feature.length) {
            int more = nodes * 2;
            feature = Arrays.copyOf(feature, more);
            split = Arrays.copyOf(split, more);
            right = Arrays.copyOf(right, more);
            expected = Arrays.copyOf(expected, more);
        }
        feature[nodes] = by;
        split[nodes] = at;
        expected[nodes] = mean;
        return nodes++;
    }

    int trees() {
        return trees;
    }

    int size() {
        return nodes;
    }

    int feature(int node) {
        return feature[node];
    }

    float split(int node) {
        return split[node];
    }

    float expected(int node) {
        return expected[node];
    }

    /// The right child of a node that is no leaf.
    int rightOf(int node) {
        return right[node];
    }

    int rootOf(int tree) {
        return roots[tree];
    }

    /// A tree's answer.
    float value(int tree, float[] row) {
        int at = roots[tree];
        int by = feature[at];
        while (by != LEAF) {
            at = row[by] <= split[at] ? at + 1 : right[at];
            by = feature[at];
        }
        return split[at];
    }

    /// Adds to each feature's account what it moved on a row's way through a tree.
    void explain(int tree, float[] row, double[] accounts) {
        int at = roots[tree];
        while (feature[at] != LEAF) {
            int by = feature[at];
            int next = row[by] <= split[at] ? at + 1 : right[at];
            accounts[by] += expected[next] - expected[at];
            at = next;
        }
    }
}
