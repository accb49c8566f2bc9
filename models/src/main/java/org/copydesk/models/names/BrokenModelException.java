package org.copydesk.models.names;

/// A model file is missing, damaged, or not the one that the program was built for.
public final class BrokenModelException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    BrokenModelException(String message) {
        super(message);
    }

    BrokenModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
