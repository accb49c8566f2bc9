package org.copydesk.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// There is no index where one was to be read.
public final class IndexMissingException extends IndexException {

    IndexMissingException(Path folder, @Nullable Throwable cause) {
        super("there is no index in " + folder + ": run copydesk ingest, or copydesk reindex", cause);
    }
}
