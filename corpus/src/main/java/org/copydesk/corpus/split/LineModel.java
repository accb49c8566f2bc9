package org.copydesk.corpus.split;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.corpus.trees.TreeModel;

/// Which blocks of a dump are story, by what was learned from pages whose stories people cut out. Two models:
/// the first judges each block by itself and its neighbours, the second by what the first thought of the page.
/// How they were trained stands in `cards/lines.md`. Immutable, for use by many threads.
final class LineModel {

    /// How a rule's name begins where the model had the last word.
    static final String REASON = "model:";

    private static final int REASONS = 3;

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
        float[][] rows = new float[page.size][];
        for (int i = 0; i < page.size; i++) {
            rows[i] = features.row(i).clone();
        }
        LineContext context = new LineContext(page, first.scores(rows));
        float[][] shared = new float[page.size][];
        for (int i = 0; i < page.size; i++) {
            shared[i] = LineContext.shared(rows[i]);
            rows[i] = context.row(i, shared[i]).clone();
        }
        return new Judged(page, shared, context, second.scores(rows));
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
