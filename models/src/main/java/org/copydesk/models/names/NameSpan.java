package org.copydesk.models.names;

/// A name in a sentence of tokens.
///
/// @param from its first token
/// @param to one past its last token, `from < to`
/// @param kind `PERSON`, `ORG` or `PLACE`
/// @param score how probable the finder takes it to be, 0 to 1
public record NameSpan(int from, int to, String kind, double score) {

    public NameSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a name must be 0 <= from < to, not " + from + ".." + to);
        }
    }
}
