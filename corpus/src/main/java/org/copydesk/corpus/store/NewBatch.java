package org.copydesk.corpus.store;

import java.util.List;
import java.util.Objects;

/// What a run of ingest is asked to do. Two runs with equal roots and options are the same batch if the first one
/// did not finish.
///
/// @param roots the files and folders, as the user gave them
/// @param options whatever changes what comes out, in a form of the caller's that is equal for equal options
public record NewBatch(List<String> roots, String options) {

    public NewBatch {
        roots = List.copyOf(roots);
        Objects.requireNonNull(options);
    }
}
