package org.copydesk.corpus.read;

import java.io.IOException;

/// A file is over a limit that is there to catch bombs: nothing more of it is read.
final class LimitReached extends IOException {

    private static final long serialVersionUID = 1L;

    /// @param message what is over which limit
    LimitReached(String message) {
        super(message + "; the rest of it was left unread");
    }
}
