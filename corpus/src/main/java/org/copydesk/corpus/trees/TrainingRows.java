package org.copydesk.corpus.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a model learns from: rows of features, each with its class and its weight. For one thread.
public final class TrainingRows {

    private final List<String> features;
    private final List<float[]> rows = new ArrayList<>();
    private int[] classes = new int[1024];
    private float[] weights = new float[1024];

    /// No rows yet.
    ///
    /// @param features the features' names, without spaces, in the order in which rows hold them
    public TrainingRows(List<String> features) {
        this.features = List.copyOf(features);
    }

    /// Adds a row.
    ///
    /// @param row one value for each feature, none of them NaN; it is not copied
    /// @param kind its class, from 0; of a model with one output 1 is yes
    /// @param weight how much it counts, above 0
    public void add(float[] row, int kind, double weight) {
        if (row.length != features.size() || kind < 0 || !(weight > 0)) {
            throw new IllegalArgumentException(
                    "a row of " + row.length + " for " + features.size() + " features, " + kind + ", " + weight);
        }
        int n = rows.size();
        if (n == classes.length) {
            classes = Arrays.copyOf(classes, n * 2);
            weights = Arrays.copyOf(weights, n * 2);
        }
        classes[n] = kind;
        weights[n] = (float) weight;
        rows.add(row);
    }

    /// How many rows there are.
    public int size() {
        return rows.size();
    }

    List<String> features() {
        return features;
    }

    float[] row(int i) {
        return rows.get(i);
    }

    int kind(int i) {
        return classes[i];
    }

    float weight(int i) {
        return weights[i];
    }
}
