package org.copydesk.corpus.store;

import org.jspecify.annotations.Nullable;

/// The desk cannot go on: the disk is full, the store is damaged, somebody else is writing, there is no desk. The
/// message is one line for a user and says what to do.
public sealed class DeskException extends RuntimeException permits DeskLockedException, DeskUnwritableException {

    private final String message;

    /// A message of one line, and what lies behind it, if anything.
    public DeskException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    /// A message of one line.
    public DeskException(String message) {
        this(message, null);
    }

    /// The line for the user; there always is one.
    @Override
    public final String getMessage() {
        return message;
    }
}
