package org.copydesk.corpus.read;

import java.io.IOException;

/// A file is over a limit that is there to catch bombs: nothing more of it is read.
final class LimitReached extends IOException {

    private static final long serialVersionUID = 1L;

    LimitReached(String message) {
        super(message);
    }
}
