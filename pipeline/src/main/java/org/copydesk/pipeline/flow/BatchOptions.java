package org.copydesk.pipeline.flow;

import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.store.Batch;

/// What of a batch's options matters when its pages are split anew: it keeps to what it was told when it came
/// in.
///
/// @param split how its pages are split
/// @param names whether names and figures are looked for in its stories
record BatchOptions(SplitSettings split, boolean names) {

    static BatchOptions of(Batch batch) {
        String options = batch.asked().options();
        return new BatchOptions(
                new SplitSettings(options.contains("harvestRelated=true"), options.contains("cleanRows=true")),
                !options.contains("names=false"));
    }
}
