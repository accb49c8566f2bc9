package org.copydesk.corpus.read;

import java.io.IOException;
import java.io.InputStream;

/// Stops a parser that reads one row without end: an open quote, a row of gigabytes.
final class CappedStream extends CountingStream {

    private final long most;
    private long start;

    /// @param most how many bytes may be read between two calls of [#restart]
    CappedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /// The next row begins.
    void restart() {
        start = count();
    }

    @Override
    void counted(long more) throws IOException {
        if (count() - start > most) {
            throw new IOException(
                    "a row is larger than " + most + " bytes (--max-file-size), or a quote is never closed");
        }
    }
}
