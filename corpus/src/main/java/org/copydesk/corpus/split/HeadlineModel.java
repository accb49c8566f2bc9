package org.copydesk.corpus.split;

import java.util.List;
import org.copydesk.corpus.trees.TreeModel;
import org.jspecify.annotations.Nullable;

/// Which line above a story without markup is its headline, by what was learned from pages whose headlines
/// people wrote down. How it was trained stands in `cards/lines.md`. Immutable, for use by many threads.
final class HeadlineModel {

    /// A line that is less likely the headline is none: better no headline than a wrong one.
    static final double LEAST = 0.2;

    private final TreeModel model;

    HeadlineModel(TreeModel model) {
        if (!model.features().equals(HeadlineFeatures.NAMES)) {
            throw new IllegalArgumentException(
                    "the model asks for " + model.features() + ", not for " + HeadlineFeatures.NAMES);
        }
        this.model = model;
    }

    private static final class BuiltIn {
        private static final HeadlineModel MODEL =
                new HeadlineModel(TreeModel.resource(HeadlineModel.class, "headline.trees"));
    }

    static HeadlineModel builtIn() {
        return BuiltIn.MODEL;
    }

    /// A headline.
    ///
    /// @param at the block
    /// @param confidence how likely it is the headline, to two digits
    record Found(int at, double confidence) {}

    /// The likeliest headline of a page's first story, or null where no line is likely one.
    ///
    /// @param page the page's blocks
    /// @param lines the page
    /// @param body the block with which the story begins
    /// @param story the story's blocks
    /// @param header what the rules make of what stands above it
    /// @param headAt the block that they take for the headline, or -1
    @Nullable
    Found find(List<Labelled> page, List<String> lines, int body, List<Block> story, Header header, int headAt) {
        HeadlineFeatures features = new HeadlineFeatures(page, lines, body, story, header, headAt);
        List<Integer> candidates = features.candidates();
        float[][] rows = new float[candidates.size()][];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = features.row(candidates.get(k)).clone();
        }
        Likeliest best = Likeliest.of(model, rows, LEAST);
        return best == null ? null : new Found(candidates.get(best.at()), best.confidence());
    }
}
