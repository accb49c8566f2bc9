package org.copydesk.corpus.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// How a text is set: the same story may come with other line breaks and other quotes. Of a story's layouts one is
/// its text: the least in this order, whatever came first.
///
/// @param paragraphs how many, separated by blank lines
/// @param text the text itself; an unpaired surrogate in it becomes U+FFFD, which moves no offset
public record Layout(int paragraphs, String text) implements Comparable<Layout> {

    public Layout {
        if (paragraphs < 1 || text.isBlank()) {
            throw new IllegalArgumentException("a layout has text and paragraphs, not " + paragraphs);
        }
        text = WellFormed.of(text);
    }

    /// The layout of `text`, its paragraphs counted.
    public static Layout of(String text) {
        int paragraphs = 0;
        boolean inside = false;
        int end;
        for (int start = 0; start <= text.length(); start = end + 1) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            boolean words = hasWords(text, start, end);
            paragraphs += words && !inside ? 1 : 0;
            inside = words || (inside && !isBlankLine(text, start, end));
        }
        return new Layout(paragraphs, text);
    }

    private static boolean hasWords(String text, int start, int end) {
        int i = start;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < end;
    }

    /// A form feed or the like parts no paragraphs.
    private static boolean isBlankLine(String text, int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == end;
    }

    /// Whether this, not `other`, is to be the story's text.
    public boolean isBetterThan(Layout other) {
        return compareTo(other) < 0;
    }

    /// The most paragraphs first, then the smallest UTF-8 bytes, byte by byte, unsigned.
    @Override
    public int compareTo(Layout other) {
        int byParagraphs = Integer.compare(other.paragraphs, paragraphs);
        if (byParagraphs != 0 || text.equals(other.text)) {
            return byParagraphs;
        }
        return Arrays.compareUnsigned(
                text.getBytes(StandardCharsets.UTF_8), other.text.getBytes(StandardCharsets.UTF_8));
    }
}
