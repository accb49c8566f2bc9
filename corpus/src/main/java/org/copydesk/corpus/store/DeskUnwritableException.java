package org.copydesk.corpus.store;

/// The desk cannot be written: the disk is full, or nobody may write there. What it holds can be read.
public final class DeskUnwritableException extends DeskException {

    DeskUnwritableException(String message, Throwable cause) {
        super(message, cause);
    }
}
