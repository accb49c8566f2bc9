package org.copydesk.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Text of any charset as valid UTF-8: for parsers that know no other. The charset is told by [Charsets#of] from
/// the first 64 KiB that hold more than ASCII; what is malformed becomes U+FFFD. Closing it leaves the stream below
/// open. For one thread; it reads ahead.
final class Utf8Stream extends InputStream {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final @Nullable String declared;
    private @Nullable CharsetDecoder decoder;

    /// What the decoder has not taken yet: a character that goes on in the next chunk.
    private byte[] left = {};

    private byte[] ready = {};
    private int at;
    private boolean ended;

    /// @param declared the charset as something outside says, or null
    Utf8Stream(InputStream in, @Nullable String declared) {
        this.in = in;
        this.declared = declared;
    }

    @Override
    public int read() throws IOException {
        return fill() ? ready[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, target, offset, count);
        at += count;
        return count;
    }

    /// Whether a byte is ready, after reading on where none was.
    private boolean fill() throws IOException {
        while (at == ready.length && !ended) {
            byte[] chunk = Faults.guard(() -> in.readNBytes(CHUNK));
            ended = chunk.length < CHUNK;
            ready = utf8(chunk);
            at = 0;
        }
        return at < ready.length;
    }

    private byte[] utf8(byte[] chunk) {
        if (decoder == null) {
            if (ascii(chunk)) {
                return chunk;
            }
            Charset charset = Charsets.of(chunk, declared);
            decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
        }
        return decoded(decoder, chunk).getBytes(StandardCharsets.UTF_8);
    }

    private String decoded(CharsetDecoder decoder, byte[] chunk) {
        ByteBuffer bytes = ByteBuffer.allocate(left.length + chunk.length)
                .put(left)
                .put(chunk)
                .flip();
        // two units more than the bytes give at most: a flush may replace what the end cut off
        CharBuffer chars = CharBuffer.allocate((int) (bytes.remaining() * (double) decoder.maxCharsPerByte()) + 2);
        decoder.decode(bytes, chars, ended);
        if (ended) {
            decoder.flush(chars);
        }
        left = new byte[bytes.remaining()];
        bytes.get(left);
        return chars.flip().toString();
    }

    /// Whether it is plain ASCII, without zeros and escapes, which UTF-16 and ISO 2022 are told by.
    private static boolean ascii(byte[] chunk) {
        for (byte b : chunk) {
            if (b <= 0 || b == 0x1b) {
                return false;
            }
        }
        return true;
    }
}
