package org.copydesk.corpus.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is read from a stream. Closing it leaves the stream below open.
sealed class CountingStream extends FilterInputStream permits CappedStream, UnpackedStream {

    private long count;

    CountingStream(InputStream in) {
        super(in);
    }

    /// Bytes read since it was made.
    final long count() {
        return count;
    }

    /// Called after each read.
    void counted(long more) throws IOException {}

    @Override
    public final int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            count++;
            counted(1);
        }
        return read;
    }

    @Override
    public final int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read > 0) {
            count += read;
            counted(read);
        }
        return read;
    }

    @Override
    public final long skip(long n) throws IOException {
        long skipped = in.skip(n);
        count += skipped;
        counted(skipped);
        return skipped;
    }

    @Override
    public final boolean markSupported() {
        return false;
    }

    @Override
    public final void close() {
        // whoever opened the stream below closes it
    }
}
