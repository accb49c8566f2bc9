package org.copydesk.models.train;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/// Makes of trained weights a model that OpenNLP reads: weights rounded to a coarse grid, so that the file packs well,
/// those that round to nothing left out.
final class Weights {

    private static final System.Logger LOG = System.getLogger(Weights.class.getName());

    private Weights() {}

    /// @param grid the step that weights are rounded to, such as 1/16
    /// @param least a clue whose largest weight is below this is left out
    static GISModel pack(Events events, SoftmaxTrainer trained, double grid, double least) {
        List<String> outcomes = events.outcomes();
        Map<String, Integer> sorted = new TreeMap<>(events.clues());
        List<String> names = new ArrayList<>();
        List<Context> contexts = new ArrayList<>();
        sorted.forEach((clue, number) -> {
            Context context = context(trained, number, outcomes.size(), grid, least);
            if (context != null) {
                names.add(clue);
                contexts.add(context);
            }
        });
        LOG.log(Level.INFO, "{0} clues kept of {1}", names.size(), sorted.size());
        return new GISModel(
                contexts.toArray(new Context[0]), names.toArray(new String[0]), outcomes.toArray(new String[0]));
    }

    private static @Nullable Context context(
            SoftmaxTrainer trained, int clue, int outcomes, double grid, double least) {
        int[] which = new int[outcomes];
        double[] value = new double[outcomes];
        int n = 0;
        double largest = 0;
        for (int o = 0; o < outcomes; o++) {
            double rounded = Math.round(trained.weight(clue, o) / grid) * grid;
            largest = Math.max(largest, Math.abs(rounded));
            if (rounded != 0) {
                which[n] = o;
                value[n++] = rounded;
            }
        }
        if (n == 0 || largest < least) {
            return null;
        }
        return new Context(java.util.Arrays.copyOf(which, n), java.util.Arrays.copyOf(value, n));
    }
}
