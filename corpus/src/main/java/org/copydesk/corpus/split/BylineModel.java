package org.copydesk.corpus.split;

import java.util.List;
import org.copydesk.corpus.trees.TreeModel;
import org.jspecify.annotations.Nullable;

/// Who wrote a story without markup, by what was learned from pages whose authors people wrote down. How
/// it was trained stands in `cards/lines.md`. Immutable, for use by many threads.
final class BylineModel {

    /// A name that is less likely the author's is not taken: better no author than a wrong one.
    static final double LEAST = 0.35;

    private final TreeModel model;

    BylineModel(TreeModel model) {
        if (!model.features().equals(BylineFeatures.NAMES)) {
            throw new IllegalArgumentException(
                    "the model asks for " + model.features() + ", not for " + BylineFeatures.NAMES);
        }
        this.model = model;
    }

    private static final class BuiltIn {
        private static final BylineModel MODEL = new BylineModel(TreeModel.resource(BylineModel.class, "byline.trees"));
    }

    static BylineModel builtIn() {
        return BuiltIn.MODEL;
    }

    /// An author.
    ///
    /// @param names as printed
    /// @param confidence how likely it is the author, to two digits
    record Found(String names, double confidence) {}

    /// The likeliest author, or null where no name is a likely one.
    @Nullable
    Found find(BylineFeatures features) {
        return find(features.names(), features.rows());
    }

    /// The likeliest of some names.
    ///
    /// @param rows as [BylineFeatures] makes them, one for each
    @Nullable
    Found find(List<String> names, float[][] rows) {
        Likeliest best = Likeliest.of(model, rows, LEAST);
        return best == null ? null : new Found(names.get(best.at()), best.confidence());
    }
}
