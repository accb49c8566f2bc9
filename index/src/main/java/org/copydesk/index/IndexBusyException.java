package org.copydesk.index;

import java.nio.file.Path;

/// Another writer, in this process or another, holds the index.
public final class IndexBusyException extends IndexException {

    IndexBusyException(Path folder, Throwable cause) {
        super("another copydesk is writing to the index in " + folder + ": wait for it, or stop it", cause);
    }
}
