package org.copydesk.corpus;

/// A story's name for ever: the SHA-256 of its canonical text (see `org.copydesk.corpus.same`), 64 hex digits in
/// lower case. Two texts share an id if and only if their canonical texts are equal.
///
/// @param hex 64 digits, 0-9 and a-f
public record StoryId(String hex) implements Comparable<StoryId> {

    private static final int DIGITS = 64;

    public StoryId {
        if (hex.length() != DIGITS || !hex.chars().allMatch(StoryId::isHexDigit)) {
            throw new IllegalArgumentException("a story's id is 64 hex digits in lower case, not '" + hex + "'");
        }
    }

    private static boolean isHexDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    @Override
    public int compareTo(StoryId other) {
        return hex.compareTo(other.hex);
    }

    /// The 64 digits.
    @Override
    public String toString() {
        return hex;
    }
}
