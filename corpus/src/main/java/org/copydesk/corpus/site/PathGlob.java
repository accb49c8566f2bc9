package org.copydesk.corpus.site;

import org.jspecify.annotations.Nullable;

/// A pattern for the names of files: `*` any characters within a folder, `**` across folders, `?` one
/// character. A pattern without `/` is compared with the last part of a name alone. Time grows with the name's
/// length times the pattern's, whatever they hold. Immutable.
final class PathGlob {

    private static final int LONGEST = 500;

    private final String written;

    /// @throws IllegalArgumentException if it is blank or very long
    PathGlob(String written) {
        if (written.isBlank() || written.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a pattern for files has 1 to " + LONGEST + " characters: '" + written + "'");
        }
        this.written = written;
    }

    /// Whether a name, parted by `/`, or its end behind a `/`, fits.
    boolean fits(String name) {
        if (written.indexOf('/') < 0) {
            return whole(name.substring(name.lastIndexOf('/') + 1), 0);
        }
        for (int from = 0; from >= 0; from = name.indexOf('/', from) < 0 ? -1 : name.indexOf('/', from) + 1) {
            if (whole(name, from)) {
                return true;
            }
        }
        return false;
    }

    /// Which beginnings of the pattern fit the name so far: one row of the table, made anew for each character.
    private boolean whole(String name, int from) {
        boolean[] row = new boolean[written.length() + 1];
        row[0] = true;
        skipStars(row);
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean[] next = new boolean[row.length];
            for (int j = 0; j < written.length(); j++) {
                char p = written.charAt(j);
                if (p == '*') {
                    // a star that has begun takes one more character
                    next[j] |= row[j] && (c != '/' || twice(j));
                } else if (row[j] && (p == '?' ? c != '/' : p == c)) {
                    next[j + 1] = true;
                }
            }
            skipStars(next);
            row = next;
        }
        return row[written.length()];
    }

    /// A star may stand for nothing.
    private void skipStars(boolean[] row) {
        for (int j = 0; j < written.length(); j++) {
            if (row[j] && written.charAt(j) == '*') {
                row[j + 1] = true;
                // "**/" stands for no folder at all as well
                if (twice(j) && j > 0 && written.charAt(j - 1) == '*' && written.startsWith("/", j + 1)) {
                    row[j + 2] = true;
                }
            }
        }
    }

    private boolean twice(int star) {
        return (star > 0 && written.charAt(star - 1) == '*') || written.startsWith("*", star + 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathGlob glob && written.equals(glob.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
