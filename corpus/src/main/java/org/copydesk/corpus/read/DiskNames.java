package org.copydesk.corpus.read;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of files as the desk keeps them: fit to print, and each another one, as a batch knows its files by
/// name. A control character, and a byte that is no UTF-8, stands as U+FFFD with its number in two hex
/// digits or more; names have nothing else changed. For one thread.
final class DiskNames {

    private static final char MARK = '\uFFFD';

    /// Of names with a mark, which are rare: a file may bear the very name that another one is given.
    private final Set<String> marked = new HashSet<>();

    /// The name of a file: what leads to it and its own.
    ///
    /// @param name where it stands, as the user is told
    /// @param path where it is
    String of(String name, Path path) {
        if (name.chars().noneMatch(c -> c == MARK || Names.isControl((char) c))) {
            return name;
        }
        StringBuilder told = new StringBuilder(told(name, path));
        while (!marked.add(told.toString())) {
            told.append('~');
        }
        return told.toString();
    }

    /// As many of the path's last parts as the name has are read as the disk has them.
    private static String told(String name, Path path) {
        String[] parts = name.split("/", -1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            int at = path.getNameCount() - parts.length + i;
            boolean marked = parts[i].chars().anyMatch(c -> c == MARK || Names.isControl((char) c));
            out.append(i == 0 ? "" : "/").append(marked && at >= 0 ? written(path.getName(at)) : parts[i]);
        }
        return out.toString();
    }

    private static String written(Path part) {
        URI uri = part.toUri();
        String raw = uri.getRawPath();
        String last = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        byte[] bytes = decoded(last.substring(last.lastIndexOf('/') + 1));
        StringBuilder out = new StringBuilder();
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, chars, true);
        flush(chars, out);
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                mark(out, in.get() & 0xFF);
            }
            result = decoder.decode(in, chars, true);
            flush(chars, out);
        }
        return out.toString();
    }

    private static void flush(CharBuffer chars, StringBuilder out) {
        chars.flip().chars().forEach(c -> {
            if (Names.isControl((char) c)) {
                mark(out, c);
            } else {
                out.append((char) c);
            }
        });
        chars.clear();
    }

    private static void mark(StringBuilder out, int number) {
        out.append(MARK).append(String.format(Locale.ROOT, "%02X", number));
    }

    /// The bytes of a part of a URI's path (RFC 3986).
    private static byte[] decoded(String part) {
        byte[] bytes = new byte[part.length()];
        int size = 0;
        for (int i = 0; i < part.length(); i++) {
            boolean percent = part.charAt(i) == '%';
            bytes[size++] = (byte) (percent ? Integer.parseInt(part, i + 1, i + 3, 16) : part.charAt(i));
            i += percent ? 2 : 0;
        }
        return Arrays.copyOf(bytes, size);
    }
}
