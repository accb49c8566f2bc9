package org.copydesk.corpus.split;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.corpus.trees.TreeModel;

/// Which blocks of a dump are story, by what was learned from pages whose stories people cut out. Two models:
/// the first judges each block by itself and its neighbours, the second by what the first thought of the page.
/// How they were trained stands in `cards/lines.md`. Immutable, for use by many threads.
final class LineModel {

    /// How a rule's name begins where the model had the last word.
    static final String REASON = "model:";

    private static final int REASONS = 3;
    private static final int AT_A_TIME = 512;

    private final Wording wording;
    private final TreeModel first;
    private final TreeModel second;

    LineModel(Wording wording, TreeModel first, TreeModel second) {
        this.wording = wording;
        this.first = check(first, LineFeatures.NAMES);
        this.second = check(second, LineContext.NAMES);
    }

    /// The model that comes with the program, read when a splitter first needs it.
    private static final class BuiltIn {
        private static final LineModel MODEL = new LineModel(
                Wording.resource("line-wording.txt"),
                TreeModel.resource(LineModel.class, "line-first.trees"),
                TreeModel.resource(LineModel.class, "line-second.trees"));
    }

    static LineModel builtIn() {
        return BuiltIn.MODEL;
    }

    private static TreeModel check(TreeModel model, List<String> features) {
        if (!model.features().equals(features)) {
            throw new IllegalArgumentException("the model asks for " + model.features() + ", not for " + features);
        }
        return model;
    }

    /// What the models say of one page.
    Judged judge(List<Labelled> blocks, List<String> lines) {
        LinePage page = new LinePage(blocks, lines, wording);
        LineFeatures features = new LineFeatures(page);
        float[][] shared = new float[page.size][];
        double[] guesses = scores(first, page.size, i -> {
            float[] row = features.row(i);
            shared[i] = LineContext.shared(row);
            return row;
        });
        LineContext context = new LineContext(page, guesses);
        double[] odds = scores(second, page.size, i -> context.row(i, shared[i]));
        return new Judged(page, shared, context, odds);
    }

    /// The log-odds of every block, so many at a time that the rows of a page of any size need little
    /// memory.
    ///
    /// @param row gives the row of a block, which it may overwrite with the next
    private static double[] scores(TreeModel model, int size, IntFunction<float[]> row) {
        double[] scores = new double[size];
        for (int from = 0; from < size; from += AT_A_TIME) {
            float[][] rows = IntStream.range(from, Math.min(size, from + AT_A_TIME))
                    .mapToObj(i -> row.apply(i).clone())
                    .toArray(float[][]::new);
            System.arraycopy(model.scores(rows), 0, scores, from, rows.length);
        }
        return scores;
    }

    /// One page as the model sees it. For one thread.
    final class Judged {
        private final float[][] shared;
        private final LineContext context;
        private final double[] odds;
        private final boolean[] kept;

        private Judged(LinePage page, float[][] shared, LineContext context, double[] odds) {
            this.shared = shared;
            this.context = context;
            this.odds = odds;
            this.kept = StoryLines.of(odds, page.words);
        }

        /// Whether any block is story.
        boolean keepsAny() {
            for (boolean one : kept) {
                if (one) {
                    return true;
                }
            }
            return false;
        }

        /// Whether block `i` is story.
        boolean kept(int i) {
            return kept[i];
        }

        /// The log-odds that block `i` is story.
        double odds(int i) {
            return odds[i];
        }

        /// What spoke most for what became of block `i`: the features' names, the strongest first.
        String reasons(int i) {
            float[] row = context.row(i, shared[i]);
            return second.reasons(row, 0, kept[i], REASONS).stream()
                    .map(TreeModel.Reason::feature)
                    .collect(Collectors.joining(",", REASON, ""));
        }
    }
}
