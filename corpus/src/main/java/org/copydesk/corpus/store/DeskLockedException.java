package org.copydesk.corpus.store;

import java.nio.file.Path;

/// Somebody else is writing to the desk.
public final class DeskLockedException extends DeskException {

    private final DeskHolder holder;

    DeskLockedException(Path desk, DeskHolder holder) {
        super("the desk " + desk + " is in use by " + holder + ": wait for it to end, or name another with --desk");
        this.holder = holder;
    }

    /// Who, as far as the lock file tells.
    public DeskHolder holder() {
        return holder;
    }
}
