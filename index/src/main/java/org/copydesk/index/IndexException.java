package org.copydesk.index;

import org.jspecify.annotations.Nullable;

/// The index cannot be used as it is. The message is one line that says what to do; nothing of the corpus is lost, for
/// the index is a view of it. Faults of the disk itself (full, gone) come as [java.io.UncheckedIOException].
public abstract sealed class IndexException extends RuntimeException
        permits IndexBusyException,
                IndexDamagedException,
                IndexMissingException,
                IndexObstructedException,
                IndexOutdatedException {

    IndexException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
