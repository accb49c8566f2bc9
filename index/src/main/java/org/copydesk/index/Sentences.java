package org.copydesk.index;

import org.copydesk.corpus.Span;

/// Finds the sentence around a place, well enough for a snippet: "Mr. Brown" may be parted, no offset is ever wrong.
final class Sentences {

    private static final String ENDS = ".!?…。！？";
    private static final String CLOSERS = "\"'”’)]»";

    private Sentences() {}

    /// The sentence of `text` that holds the unit `at`, without white space around it; at least that unit. A line
    /// break ends a sentence.
    static Span at(String text, int at) {
        int start = at;
        while (start > 0 && !breakBefore(text, start)) {
            start--;
        }
        while (start < at && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = at + 1;
        while (end < text.length() && !breakBefore(text, end)) {
            end++;
        }
        while (end > at + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /// Whether a sentence begins at `at`: after a line break, or after an end mark, closers and white space, unless
    /// a small letter follows.
    private static boolean breakBefore(String text, int at) {
        char before = text.charAt(at - 1);
        if (before == '\n') {
            return true;
        }
        if (!Character.isWhitespace(before)) {
            return before == '。' || before == '！' || before == '？';
        }
        char next = text.charAt(at);
        if (Character.isWhitespace(next) || Character.isLowerCase(next)) {
            return false;
        }
        int last = at - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
