package org.copydesk.models.encoder;

/// Which lists of names hold a word, as the encoder is told.
///
/// @param word the lists that hold the word by itself, a bit each, 0 to 63
/// @param phrase twice the bits of the lists that hold the longest listed phrase around it, plus one where it is the
///     phrase's first word, 0 to 127
public record ListClue(int word, int phrase) {

    /// On no list.
    public static final ListClue NONE = new ListClue(0, 0);

    private static final int WORDS = 64;
    private static final int PHRASES = 128;

    public ListClue {
        if (word < 0 || word >= WORDS || phrase < 0 || phrase >= PHRASES) {
            throw new IllegalArgumentException("a clue must be below 64 and 128, not " + word + " and " + phrase);
        }
    }
}
