package org.copydesk.index;

import java.nio.file.Path;

/// Files of the index are missing or not as they were written.
public final class IndexDamagedException extends IndexException {

    IndexDamagedException(Path folder, Throwable cause) {
        super("the index in " + folder + " is damaged: run copydesk reindex", cause);
    }
}
