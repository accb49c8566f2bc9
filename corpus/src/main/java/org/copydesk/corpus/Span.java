package org.copydesk.corpus;

/// A stretch of a story's text, in UTF-16 units: `start` inclusive, `end` exclusive, never empty.
///
/// @param start the first unit, `0 ≤ start`
/// @param end one past the last unit, `start < end`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span must be 0 <= start < end, not " + start + ".." + end);
        }
    }

    /// The number of UTF-16 units, at least 1.
    public int length() {
        return end - start;
    }

    /// Whether the two share at least one unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The same length `by` units further on.
    public Span moved(int by) {
        return new Span(start + by, end + by);
    }

    /// What the span covers of `text`.
    ///
    /// @throws IndexOutOfBoundsException if the span reaches past the end of `text`
    public String of(String text) {
        return text.substring(start, end);
    }

    /// By start, the longer first where two begin together.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
