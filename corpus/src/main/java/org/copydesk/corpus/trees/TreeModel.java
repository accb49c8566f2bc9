package org.copydesk.corpus.trees;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A trained ensemble of decision trees that turns a row of features into probabilities. With one output it is a
/// logistic model (the chance of yes); with several, a multinomial one. Immutable, for use by many threads.
///
/// [TreeNodes] is the model as it is trained, written and explained; [Descent] is the same for answering
/// fast, and [LeafMasks] for answering many rows at once.
public final class TreeModel {

    private final List<String> features;
    private final int outputs;
    private final TreeNodes nodes;
    private final Descent descent;

    /// Null where a tree has too many leaves for them, or the model several outputs.
    private final @Nullable LeafMasks masks;

    /// Of fewer rows each goes its own way.
    private static final int FEW = 20;

    /// One feature's share in an answer.
    ///
    /// @param feature its name
    /// @param weight how far it moved the log-odds, negative towards no
    public record Reason(String feature, double weight) {}

    TreeModel(List<String> features, int outputs, TreeNodes nodes) {
        if (outputs < 1 || nodes.trees() % outputs != 0) {
            throw new IllegalArgumentException(nodes.trees() + " trees do not make rounds of " + outputs + " outputs");
        }
        this.features = List.copyOf(features);
        this.outputs = outputs;
        this.nodes = nodes;
        this.descent = new Descent(nodes, features.size(), outputs);
        this.masks = outputs == 1 && LeafMasks.fits(nodes) ? new LeafMasks(nodes, features.size()) : null;
    }

    /// The model in a file that stands beside a class.
    ///
    /// @param beside the class
    /// @param name the file's name
    /// @throws UncheckedIOException if it is missing, cannot be read, or is no such model
    public static TreeModel resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("there is no model " + name + " beside " + beside.getName());
            }
            return TreeFile.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + name + " that comes with the program cannot be read", e);
        }
    }

    /// The names of the features, in the order in which rows hold them.
    public List<String> features() {
        return features;
    }

    /// How many probabilities an answer has: 1, or the number of classes.
    public int outputs() {
        return outputs;
    }

    TreeNodes nodes() {
        return nodes;
    }

    /// The chance of yes, 0 to 1, of a model with one output.
    ///
    /// @param row one value for each feature, none of them NaN
    public double probability(float[] row) {
        return Logistic.of(score(row));
    }

    /// The log-odds of yes of a model with one output.
    ///
    /// @param row one value for each feature, none of them NaN
    /// @throws IllegalStateException if the model has several outputs
    public double score(float[] row) {
        if (outputs != 1) {
            throw new IllegalStateException("a model of " + outputs + " outputs has no one score");
        }
        double[] sum = new double[1];
        descent.add(row, sum);
        return sum[0];
    }

    /// The log-odds of yes of many rows, in less time than one by one.
    ///
    /// @param rows each with one value for each feature, none of them NaN; values are compared without
    ///     the last of their 24 bits where there are several rows
    /// @return one for each row, in their order
    /// @throws IllegalStateException if the model has several outputs
    public double[] scores(float[][] rows) {
        if (outputs != 1) {
            throw new IllegalStateException("a model of " + outputs + " outputs has no one score");
        }
        if (masks != null && rows.length >= FEW) {
            return masks.sums(rows);
        }
        double[] scores = new double[rows.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(rows[i]);
        }
        return scores;
    }

    /// The chance of each class; they add up to 1. Of a model with one output: the chance of yes alone.
    ///
    /// @param row one value for each feature, none of them NaN
    public double[] probabilities(float[] row) {
        if (outputs == 1) {
            return new double[] {probability(row)};
        }
        double[] scores = new double[outputs];
        descent.add(row, scores);
        return Softmax.of(scores);
    }

    /// What spoke most for the answer of a model, the strongest first: along each tree's path the change of the
    /// expected value is put to the account of the feature that was asked (Saabas, "Interpreting random forests",
    /// 2014).
    ///
    /// @param row the row
    /// @param output which output, from 0
    /// @param yes whether what speaks for it or against it is wanted
    /// @param most how many at the most
    public List<Reason> reasons(float[] row, int output, boolean yes, int most) {
        double[] weights = new double[features.size()];
        for (int tree = output; tree < nodes.trees(); tree += outputs) {
            nodes.explain(tree, row, weights);
        }
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (yes ? weights[i] > 0 : weights[i] < 0) {
                reasons.add(new Reason(features.get(i), weights[i]));
            }
        }
        reasons.sort(Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight())));
        return List.copyOf(reasons.subList(0, Math.min(most, reasons.size())));
    }

    /// Writes the model as text that [#resource(Class, String)] reads.
    ///
    /// @throws UncheckedIOException if it cannot be written
    public void write(Appendable out) {
        try {
            TreeFile.write(this, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
