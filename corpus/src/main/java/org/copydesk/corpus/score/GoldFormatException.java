package org.copydesk.corpus.score;

/// A line of a gold file that cannot be read. The message names the file, the line and what is wrong with it.
public final class GoldFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    GoldFormatException(String message) {
        super(message);
    }
}
