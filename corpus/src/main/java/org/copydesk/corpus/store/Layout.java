package org.copydesk.corpus.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/// How a text is set: the same story may come with other line breaks and other quotes. Of a story's layouts one is
/// its text: the least in this order, whatever came first.
///
/// @param paragraphs how many, separated by blank lines
/// @param text the text itself; an unpaired surrogate in it becomes U+FFFD, which moves no offset
public record Layout(int paragraphs, String text) implements Comparable<Layout> {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");

    public Layout {
        if (paragraphs < 1 || text.isBlank()) {
            throw new IllegalArgumentException("a layout has text and paragraphs, not " + paragraphs);
        }
        text = WellFormed.of(text);
    }

    /// The layout of `text`, its paragraphs counted.
    public static Layout of(String text) {
        return new Layout(
                Math.toIntExact(BLANK_LINE
                        .splitAsStream(text)
                        .filter(paragraph -> !paragraph.isBlank())
                        .count()),
                text);
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
