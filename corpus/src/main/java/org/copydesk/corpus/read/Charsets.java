package org.copydesk.corpus.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Tells the charset of text, whatever it declares: a byte order mark, then UTF-8 where the bytes are valid
/// UTF-8, then the declaration where it fits, then a guess from the first 64 KiB.
final class Charsets {

    /// A guess never looks at more.
    private static final int SAMPLE = 1 << 16;

    /// A charset of wide units, and how many bytes of byte order mark precede the text.
    record Wide(Charset charset, int mark) {}

    private Charsets() {}

    /// The text in `bytes`, without byte order mark; what is malformed becomes U+FFFD.
    ///
    /// @param declared what an HTTP header or a mail says, or null
    /// @param markup whether the text may declare its charset itself, as HTML and XML do
    static String decode(byte[] bytes, @Nullable String declared, boolean markup) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        Wide wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide.mark, bytes.length - wide.mark, wide.charset);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0 && !hasEscapes(bytes)) {
            return text; // nothing was malformed: the quick way of nearly every page
        }
        Charset said = CharsetLabels.of(declared);
        if (said == null && markup) {
            said = CharsetLabels.of(CharsetLabels.inMarkup(bytes));
        }
        Charset charset = choose(bytes, said);
        return charset.equals(StandardCharsets.UTF_8) ? text : new String(bytes, charset);
    }

    /// The charset of a text that begins with `head`.
    static Charset of(byte[] head, @Nullable String declared) {
        Wide wide = wide(head);
        return wide != null ? wide.charset : choose(head, CharsetLabels.of(declared));
    }

    /// Whether `bytes` are UTF-8 without fault.
    static boolean validUtf8(byte[] bytes) {
        return decodes(bytes, StandardCharsets.UTF_8);
    }

    /// UTF-16 or UTF-32, by byte order mark or by where the zero bytes stand; null where it is neither.
    static @Nullable Wide wide(byte[] bytes) {
        int b0 = at(bytes, 0);
        int b1 = at(bytes, 1);
        if (b0 == 0xFF && b1 == 0xFE) {
            boolean four = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
            return four ? new Wide(Charset.forName("UTF-32LE"), 4) : new Wide(StandardCharsets.UTF_16LE, 2);
        }
        if (b0 == 0xFE && b1 == 0xFF) {
            return new Wide(StandardCharsets.UTF_16BE, 2);
        }
        if (b0 == 0 && b1 == 0 && at(bytes, 2) == 0xFE && at(bytes, 3) == 0xFF) {
            return new Wide(Charset.forName("UTF-32BE"), 4);
        }
        return byZeros(bytes);
    }

    /// Latin text in UTF-16 has zeros in every other byte and none in the bytes between.
    private static @Nullable Wide byZeros(byte[] bytes) {
        int length = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length >= 4 && even == 0 && odd * 10 >= length / 2 * 6) {
            return new Wide(StandardCharsets.UTF_16LE, 0);
        }
        return length >= 4 && odd == 0 && even * 10 >= length / 2 * 6 ? new Wide(StandardCharsets.UTF_16BE, 0) : null;
    }

    private static Charset choose(byte[] bytes, @Nullable Charset said) {
        boolean escapes = hasEscapes(bytes);
        if (escapes && said != null && said.name().startsWith("ISO-2022")) {
            return said;
        }
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        if (mostlyUtf8(sample) && !escapes) {
            return StandardCharsets.UTF_8;
        }
        if (said != null && !said.equals(StandardCharsets.UTF_8) && Plausible.text(sample, said)) {
            return said;
        }
        return Plausible.guess(sample);
    }

    /// UTF-8, but for a page cut in mid-character or a stray byte: ten good sequences for each bad byte.
    private static boolean mostlyUtf8(byte[] sample) {
        int good = 0;
        int bad = 0;
        int at = 0;
        while (at < sample.length) {
            int length = sequence(sample, at);
            good += length > 1 ? 1 : 0;
            bad += length == 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return bad == 0 || good >= 10 * bad;
    }

    /// Bytes of the UTF-8 sequence at `at`: 1 for ASCII, 0 for none. A sequence that the end cuts off counts as
    /// whole.
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        for (int i = at + 1; i < Math.min(at + length, bytes.length); i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /// Whether the charset decodes all of it without fault.
    static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// ISO 2022 switches charsets with ESC `$` or ESC `(`: ASCII to look at, but no ASCII.
    private static boolean hasEscapes(byte[] bytes) {
        int end = Math.min(bytes.length, SAMPLE) - 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0x1b && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static int at(byte[] bytes, int at) {
        return at < bytes.length ? bytes[at] & 0xff : -1;
    }
}
