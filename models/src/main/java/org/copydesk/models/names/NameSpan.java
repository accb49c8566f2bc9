package org.copydesk.models.names;

/// A name in a sentence of tokens.
///
/// @param from its first token
/// @param to one past its last token, `from < to`
/// @param kind `PERSON`, `ORG` or `PLACE`
/// @param score how probable the finder takes it to be, 0 to 1
/// @param firm log odds that an organisation is a firm, as the finder sees it; 0 where it does not tell
public record NameSpan(int from, int to, String kind, double score, double firm) {

    public NameSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a name must be 0 <= from < to, not " + from + ".." + to);
        }
    }

    /// The same name, so many words further on.
    NameSpan moved(int words) {
        return new NameSpan(from + words, to + words, kind, score, firm);
    }
}
