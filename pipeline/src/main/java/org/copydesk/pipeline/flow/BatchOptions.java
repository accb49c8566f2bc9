package org.copydesk.pipeline.flow;

import java.util.Arrays;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.store.Batch;
import org.copydesk.models.names.NameEngine;

/// What of a batch's options matters when its pages are split anew: it keeps to what it was told when it came
/// in.
///
/// @param split how its pages are split
/// @param names by what names and figures are looked for in its stories
record BatchOptions(SplitSettings split, NameEngine names) {

    private static final String ENGINE = " engine=";

    /// What a batch's options say of names; nothing of the engine that is the rule.
    static String written(NameEngine names) {
        boolean usual = names == NameEngine.CASCADE || names == NameEngine.NONE;
        return "names=" + (names != NameEngine.NONE) + (usual ? "" : ENGINE + names);
    }

    static BatchOptions of(Batch batch) {
        String options = batch.asked().options();
        return new BatchOptions(
                new SplitSettings(options.contains("harvestRelated=true"), options.contains("cleanRows=true")),
                names(options));
    }

    private static NameEngine names(String options) {
        return Arrays.stream(NameEngine.values())
                .filter(engine -> (options + " ").contains(ENGINE + engine + " "))
                .findFirst()
                .orElse(options.contains("names=false") ? NameEngine.NONE : NameEngine.CASCADE);
    }
}
