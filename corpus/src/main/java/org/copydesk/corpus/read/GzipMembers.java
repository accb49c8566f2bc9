package org.copydesk.corpus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// What the members of a gzip file unpack to, one behind the other (RFC 1952, 2.2). What stands behind
/// the last and is no member is passed over, as gzip does: tapes and broken downloads leave some bytes.
/// For one thread.
final class GzipMembers extends InputStream {

    private final BufferedInputStream packed;
    private InputStream member;

    GzipMembers(InputStream packed) throws IOException {
        this.packed = new BufferedInputStream(packed);
        this.member = open();
    }

    private InputStream open() throws IOException {
        return GzipCompressorInputStream.builder().setInputStream(packed).get();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = member.read(bytes, from, length);
        while (read < 0 && goesOn()) {
            member = open();
            read = member.read(bytes, from, length);
        }
        return read;
    }

    private boolean goesOn() throws IOException {
        packed.mark(2);
        boolean next = packed.read() == 0x1f && packed.read() == 0x8b;
        packed.reset();
        return next;
    }

    @Override
    public void close() throws IOException {
        member.close();
        packed.close();
    }
}
