package org.copydesk.corpus.split;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names as printed, without the word in front of them.
final class Bylines {

    private static final Pattern BY = Pattern.compile("^(?i:by|written by|reported by|von|par|por)[: ]\\s*");

    private Bylines() {}

    /// The names, or null where none are left.
    static @Nullable String names(@Nullable String text) {
        String names =
                text == null ? "" : BY.matcher(text.strip()).replaceFirst("").strip();
        return names.isEmpty() ? null : names;
    }
}
