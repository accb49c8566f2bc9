package org.copydesk.corpus.same;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.copydesk.corpus.Bytes;

/// What is kept of a text to tell whether it is another one again: its words in their order, four bytes each,
/// without case, punctuation and layout. A pure value: equal texts have equal fingerprints, on every machine.
///
/// @param bytes the words; see [Words]
public record Fingerprint(Bytes bytes) {

    public Fingerprint {
        Objects.requireNonNull(bytes);
        if (bytes.size() % Integer.BYTES != 0) {
            throw new IllegalArgumentException(
                    "a fingerprint has " + Integer.BYTES + " bytes a word, not " + bytes.size() + " in all");
        }
    }

    /// The fingerprint of `text`, in any layout. Takes time in proportion to the text.
    public static Fingerprint of(String text) {
        int[] words = Words.of(CanonicalText.of(text));
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * words.length);
        buffer.asIntBuffer().put(words);
        return new Fingerprint(Bytes.of(buffer.array()));
    }

    /// How many words the text has.
    public int length() {
        return bytes.size() / Integer.BYTES;
    }

    /// A new array of the words.
    int[] words() {
        int[] words = new int[length()];
        ByteBuffer.wrap(bytes.array()).asIntBuffer().get(words);
        return words;
    }
}
