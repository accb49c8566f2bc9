package org.copydesk.models.encoder;

/// The encoder's files are not what they should be, or this machine cannot run them.
public final class UnreadableEncoderException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    UnreadableEncoderException(String message) {
        super(message);
    }

    UnreadableEncoderException(String message, Throwable cause) {
        super(message, cause);
    }
}
