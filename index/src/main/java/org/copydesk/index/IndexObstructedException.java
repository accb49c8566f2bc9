package org.copydesk.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the folder of the index is to be stands something else.
public final class IndexObstructedException extends IndexException {

    IndexObstructedException(Path folder, @Nullable Throwable cause) {
        super(folder + " is no folder, and the folder of the index is to be there: move it away", cause);
    }
}
