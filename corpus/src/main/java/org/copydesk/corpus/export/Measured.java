package org.copydesk.corpus.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts and hashes what passes through.
final class Measured extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    Measured(OutputStream out) {
        super(out);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
        bytes++;
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
        out.write(from, start, length);
        digest.update(from, start, length);
        bytes += length;
    }

    /// How many so far.
    long bytes() {
        return bytes;
    }

    /// SHA-256 of all, 64 hex digits; call it once, at the end.
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
