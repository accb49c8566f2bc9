package org.copydesk.corpus.read;

import java.util.Locale;

/// Names out of file systems and archives, made fit to print and to keep.
final class Names {

    /// The longest record name that is kept, in UTF-16 units: a row's `id` may be anything.
    private static final int LONGEST = 1_000;

    private Names() {}

    /// `name` with control characters (Unicode Cc, and the marks that turn the direction of text) as U+FFFD, cut
    /// after 1,000 units; U+FFFD alone where nothing else is left.
    static String clean(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
        StringBuilder clean = new StringBuilder(cut.length());
        cut.chars().forEach(c -> clean.append(isControl((char) c) ? '\uFFFD' : (char) c));
        return clean.toString().isBlank() ? "\uFFFD" : clean.toString();
    }

    /// The ending of a file name in lower case without its dot, or an empty string.
    static String ending(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    static boolean isControl(char c) {
        return Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
