package org.copydesk.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes out of words what a reader does not type: combining accents (U+0300 to U+036F, so that a decomposed "é" is an
/// "e" like a composed one), soft hyphens, joiners. Offsets stay those of the whole word. A word of nothing else stays
/// as it is.
final class MarkFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    MarkFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        int kept = 0;
        for (int i = 0; i < term.length(); i++) {
            if (!mark(letters[i])) {
                letters[kept++] = letters[i];
            }
        }
        if (kept > 0) {
            term.setLength(kept);
        }
        return true;
    }

    private static boolean mark(char c) {
        return (c >= '\u0300' && c <= '\u036F') || c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060';
    }
}
