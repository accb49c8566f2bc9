package org.copydesk.models.encoder;

/// A name that the encoder sees in a sentence.
///
/// @param from its first word
/// @param to one past its last, `from < to`
/// @param kind `PERSON`, `ORG` or `PLACE`
/// @param score how probable it takes the least sure of its words to be, 0 to 1
/// @param firm log odds that it is a firm's name, were it an organisation's
public record EncodedName(int from, int to, String kind, double score, double firm) {

    public EncodedName {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a name must be 0 <= from < to, not " + from + ".." + to);
        }
    }
}
