package org.copydesk.corpus;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Bytes that nobody changes. Equality is by content.
public final class Bytes {

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /// Takes over `content`: the caller must not change the array afterwards. No copy is made, for a page may be large.
    public static Bytes of(byte[] content) {
        return new Bytes(content);
    }

    /// How many.
    public int size() {
        return content.length;
    }

    /// A fresh stream over them; closing it does nothing.
    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /// The array itself, not a copy: for libraries that want one and only read it.
    public byte[] array() {
        return content;
    }

    /// The bytes as text in `charset`; what is malformed becomes U+FFFD.
    public String text(Charset charset) {
        return new String(content, charset);
    }

    /// SHA-256 (FIPS 180-4), 64 hex digits in lower case.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
