package org.copydesk.index;

import java.nio.file.Path;

/// The index was written by another version of this program, with other fields.
public final class IndexOutdatedException extends IndexException {

    IndexOutdatedException(Path folder, String found) {
        super(
                "the index in " + folder + " has layout " + found + ", this copydesk reads layout " + Schema.VERSION
                        + ": run copydesk reindex",
                null);
    }
}
