package org.copydesk.corpus.store;

import java.text.BreakIterator;
import java.util.Locale;
import org.copydesk.corpus.Span;

/// The sentence around a place in a text, for showing: the JDK's sentence rules within the paragraph, mended where
/// a break follows a short word with a full stop ("U.S.", "Gen.", "No."), which seldom ends a sentence.
final class Sentence {

    private static final int LONGEST_ABBREVIATION = 4;

    private Sentence() {}

    static Span around(String text, Span span) {
        int paragraphStart = text.lastIndexOf("\n\n", span.start()) + 1;
        int paragraphEnd = text.indexOf("\n\n", span.end());
        String paragraph = text.substring(paragraphStart, paragraphEnd < 0 ? text.length() : paragraphEnd);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(paragraph);
        int start = breaks.preceding(span.start() - paragraphStart + 1);
        while (start > 0 && endsInAbbreviation(paragraph, start)) {
            start = breaks.previous();
        }
        int end = breaks.following(span.end() - paragraphStart - 1);
        while (end < paragraph.length() && endsInAbbreviation(paragraph, end)) {
            end = breaks.next();
        }
        return trimmed(text, paragraphStart + Math.max(start, 0), paragraphStart + end);
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean endsInAbbreviation(String paragraph, int end) {
        int stop = end;
        while (stop > 0 && Character.isWhitespace(paragraph.charAt(stop - 1))) {
            stop--;
        }
        if (stop == 0 || paragraph.charAt(stop - 1) != '.') {
            return false;
        }
        int word = stop - 1;
        while (word > 0 && !Character.isWhitespace(paragraph.charAt(word - 1))) {
            word--;
        }
        return stop - 1 - word <= LONGEST_ABBREVIATION && Character.isUpperCase(paragraph.charAt(word));
    }
}
