package org.copydesk.pipeline.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Nobody reads the output any more (`copydesk search … | head`): a reason to stop, not a fault.
public final class ClosedPipeException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    ClosedPipeException(IOException cause) {
        super(cause);
    }
}
