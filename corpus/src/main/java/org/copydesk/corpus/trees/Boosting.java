package org.copydesk.corpus.trees;

import java.util.Arrays;
import java.util.Random;

/// Trains a [TreeModel] by gradient boosting with second-order steps (Friedman: "Greedy function approximation", 2001;
/// Chen, Guestrin: "XGBoost", KDD 2016) over histograms. One thread, a fixed order: the same rows, settings and seed
/// give the same model, bit for bit.
public final class Boosting {

    private final TrainingRows rows;
    private final BoostingSettings settings;
    private final int outputs;
    private final Bins bins;
    private final TreeNodes nodes = new TreeNodes();
    private final Random random;

    /// By output and row.
    private final double[][] scores;

    private Boosting(TrainingRows rows, int classes, BoostingSettings settings) {
        if (rows.size() == 0 || classes < 2) {
            throw new IllegalArgumentException("nothing to learn from " + rows.size() + " rows of " + classes);
        }
        this.rows = rows;
        this.settings = settings;
        this.outputs = classes == 2 ? 1 : classes;
        this.bins = Bins.of(rows);
        this.random = new Random(settings.seed());
        this.scores = new double[outputs][rows.size()];
    }

    /// Trains a model.
    ///
    /// @param rows what to learn from
    /// @param classes how many classes there are; two make a model with one output
    /// @param settings how
    public static TreeModel train(TrainingRows rows, int classes, BoostingSettings settings) {
        return new Boosting(rows, classes, settings).train();
    }

    private TreeModel train() {
        for (int output = 0; output < outputs; output++) {
            float base = base(outputs == 1 ? 1 : output);
            nodes.startTree();
            nodes.leaf(base);
            Arrays.fill(scores[output], base);
        }
        float[] gradients = new float[rows.size() * 2];
        for (int round = 0; round < settings.rounds(); round++) {
            int[] drawn = drawRows();
            double[][] before = outputs == 1 ? scores : copy(scores);
            for (int output = 0; output < outputs; output++) {
                gradients(before, output, gradients);
                int tree = nodes.trees();
                new TreeGrower(bins, settings, drawFeatures(), drawn.clone(), gradients).grow(nodes);
                for (int i = 0; i < rows.size(); i++) {
                    scores[output][i] += nodes.value(tree, rows.row(i));
                }
            }
        }
        return new TreeModel(rows.features(), outputs, nodes);
    }

    private static double[][] copy(double[][] scores) {
        return Arrays.stream(scores).map(double[]::clone).toArray(double[][]::new);
    }

    /// The log-odds (of several classes: the logarithm of the share) that a class has before anything is asked.
    private float base(int kind) {
        double of = 1;
        double all = 2;
        for (int i = 0; i < rows.size(); i++) {
            of += rows.kind(i) == kind ? rows.weight(i) : 0;
            all += rows.weight(i);
        }
        double base = outputs == 1 ? Math.log(of / (all - of)) : Math.log(of / all);
        return (float) (Math.round(base * 1e4) / 1e4);
    }

    private void gradients(double[][] before, int output, float[] gradients) {
        double[] all = new double[outputs];
        for (int i = 0; i < rows.size(); i++) {
            double p;
            if (outputs == 1) {
                p = Logistic.of(before[0][i]);
            } else {
                for (int o = 0; o < outputs; o++) {
                    all[o] = before[o][i];
                }
                p = Softmax.of(all)[output];
            }
            boolean yes = rows.kind(i) == (outputs == 1 ? 1 : output);
            gradients[2 * i] = (float) ((p - (yes ? 1 : 0)) * rows.weight(i));
            gradients[2 * i + 1] = (float) (Math.max(1e-6, p * (1 - p)) * rows.weight(i));
        }
    }

    private int[] drawRows() {
        int[] drawn = new int[rows.size()];
        int n = 0;
        for (int i = 0; i < drawn.length; i++) {
            if (settings.rowShare() >= 1 || random.nextDouble() < settings.rowShare()) {
                drawn[n++] = i;
            }
        }
        return Arrays.copyOf(drawn, n);
    }

    private boolean[] drawFeatures() {
        boolean[] asked = new boolean[bins.features()];
        for (int f = 0; f < asked.length; f++) {
            asked[f] = settings.featureShare() >= 1 || random.nextDouble() < settings.featureShare();
        }
        return asked;
    }
}
