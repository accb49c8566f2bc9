package org.copydesk.models.names;

/// A word, number or mark of a text.
///
/// @param start its first UTF-16 unit in the text
/// @param end one past its last unit, `start < end`
/// @param text what the text has there, with quotation marks folded to `"` and `'`; so the two may differ
///     in characters, never in place
public record Token(int start, int end, String text) {

    public Token {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a token must be 0 <= start < end, not " + start + ".." + end);
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("the token at " + start + " has no text");
        }
    }
}
