package org.copydesk.models.names;

import java.util.BitSet;

/// The ends of lines at which a long row was wrapped, so that the sentence and its names go on: in a paragraph of which
/// some line begins with a small letter, and no line but a headline had room for the first word of the next.
/// Rows of a list have room.
final class Wraps {

    /// Rows of verse and of narrow columns are shorter; nobody wraps at less.
    private static final int SHORTEST_LINE = 30;

    private final String text;
    private final BitSet wrapped = new BitSet();

    Wraps(String text) {
        this.text = text;
        int start = 0;
        while (start < text.length()) {
            start = paragraph(start);
        }
    }

    /// Whether the blanks from `from` to `to` hold one end of a line, and it parts nothing.
    boolean is(int from, int to) {
        int end = text.indexOf('\n', from, to);
        return end >= 0 && wrapped.get(end) && text.indexOf('\n', end + 1, to) < 0;
    }

    /// Looks at the lines from `start` up to an empty one.
    ///
    /// @return where the next paragraph may begin
    private int paragraph(int start) {
        int longest = 0;
        int line = start;
        boolean small = false;
        while (line < text.length() && text.charAt(line) != '\n') {
            int end = end(line);
            longest = Math.max(longest, end - line);
            small |= line > start && Character.isLowerCase(text.charAt(line));
            line = Math.min(text.length(), end + 1);
        }
        // a headline above wrapped rows is shorter, all others are full
        int second = Math.min(line, end(start) + 1);
        if (small && longest >= SHORTEST_LINE && isFull(second, line, longest)) {
            mark(start, line, longest);
        }
        return line + 1;
    }

    private boolean isFull(int start, int last, int longest) {
        for (int line = start; line < last; line = end(line) + 1) {
            if (!hasNoRoom(line, last, longest) && end(line) + 1 < last) {
                return false;
            }
        }
        return true;
    }

    /// Whether the first word of the next line did not fit into this one.
    private boolean hasNoRoom(int line, int last, int longest) {
        int end = end(line);
        return end + 1 < last && end - line + 1 + word(end + 1) > longest;
    }

    private void mark(int start, int last, int longest) {
        for (int line = start; line < last; line = end(line) + 1) {
            if (hasNoRoom(line, last, longest)) {
                wrapped.set(end(line));
            }
        }
    }

    private int end(int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end;
    }

    /// The length of the word at `start`.
    private int word(int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - start;
    }
}
