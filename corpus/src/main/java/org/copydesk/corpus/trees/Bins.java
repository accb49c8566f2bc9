package org.copydesk.corpus.trees;

import java.util.Arrays;

/// Rows with their features cut into bins of about equally many rows, at most [#MOST] a feature.
final class Bins {

    static final int MOST = 64;

    private final byte[][] bins;
    private final float[][] edges;

    private Bins(byte[][] bins, float[][] edges) {
        this.bins = bins;
        this.edges = edges;
    }

    static Bins of(TrainingRows rows) {
        int features = rows.features().size();
        byte[][] bins = new byte[features][rows.size()];
        float[][] edges = new float[features][];
        float[] column = new float[rows.size()];
        for (int f = 0; f < features; f++) {
            for (int i = 0; i < column.length; i++) {
                column[i] = rows.row(i)[f];
                if (Float.isNaN(column[i])) {
                    throw new IllegalArgumentException(rows.features().get(f) + " is no number in row " + i);
                }
            }
            edges[f] = edges(column.clone());
            for (int i = 0; i < column.length; i++) {
                int at = Arrays.binarySearch(edges[f], column[i]);
                bins[f][i] = (byte) (at < 0 ? -at - 1 : at);
            }
        }
        return new Bins(bins, edges);
    }

    /// The upper edges of all bins but the last, which has none: half-way between two values that occur.
    private static float[] edges(float[] values) {
        Arrays.sort(values);
        float[] distinct = new float[values.length];
        int[] last = new int[values.length];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (n == 0 || values[i] != distinct[n - 1]) {
                distinct[n++] = values[i];
            }
            last[n - 1] = i;
        }
        float[] edges = new float[MOST];
        int used = 0;
        for (int i = 0; i + 1 < n && used < MOST - 1; i++) {
            boolean full = last[i] + 1 >= (long) (used + 1) * values.length / MOST;
            if (n <= MOST || full) {
                edges[used++] = between(distinct[i], distinct[i + 1]);
            }
        }
        return Arrays.copyOf(edges, used);
    }

    private static float between(float low, float high) {
        float middle = (float) ((low + (double) high) / 2);
        return middle < high ? middle : low;
    }

    int features() {
        return bins.length;
    }

    /// The bin of each row, from 0.
    byte[] of(int feature) {
        return bins[feature];
    }

    /// How many bins a feature has.
    int count(int feature) {
        return edges[feature].length + 1;
    }

    /// The upper edge of a bin that is not the last.
    float edge(int feature, int bin) {
        return edges[feature][bin];
    }
}
