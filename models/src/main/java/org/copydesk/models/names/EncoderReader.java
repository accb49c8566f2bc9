package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.models.encoder.EncodedName;
import org.copydesk.models.encoder.NameEncoder;
import org.copydesk.models.encoder.UnreadableEncoderException;

/// The encoder, its names trimmed as those of the fast reader are. Safe for use by many threads.
final class EncoderReader {

    /// What is added to the logarithm of the probability that a place begins with a name that is on no list, and
    /// that an organisation's name goes on. The encoder learned from names that had been exchanged for listed
    /// ones, and cuts long names short. Set on development sets: each helps on three of four, wherever it lies
    /// between -0.3 and -2, and 0.3 and 0.7.
    private static final float UNLISTED_PLACE = -1.5f;

    private static final float LONGER_ORGANISATION = 0.5f;

    private static final int PLACE_BEGINS = 5;
    private static final int ORGANISATION_GOES_ON = 4;

    private final NameEncoder encoder;
    private final Lexicon lexicon;

    EncoderReader(NameEncoder encoder, Lexicon lexicon) {
        this.encoder = encoder;
        this.lexicon = lexicon;
    }

    /// The reader over the encoder in the program's jar, which all of them share.
    ///
    /// @throws BrokenModelException if its files are not the right ones, or if this machine cannot run it
    static EncoderReader load() {
        return Shared.READER;
    }

    /// The names among `words`, in order, none overlapping.
    ///
    /// @param words tokens as [Tokenizer] cuts them
    /// @param sure where its first layers are so sure of each word the others are not asked
    /// @param hints the opinion of another reader, as [NameEncoder] takes it
    List<NameSpan> find(List<String> words, double sure, float... hints) {
        List<NameSpan> out = new ArrayList<>();
        for (EncodedName name : encoder.names(words, ListClues.of(words, lexicon), sure, corrected(words, hints))) {
            int from = Edges.first(words, name.from(), name.to());
            int to = Edges.last(words, from, name.to());
            if (from < to && !Edges.isCurrency(words, from, to)) {
                int begin = Edges.withArticle(words, from);
                double score = Math.clamp(name.score(), 0.0, 1.0);
                out.add(new NameSpan(begin, to, name.kind(), score, name.firm()));
            }
        }
        return out;
    }

    private float[] corrected(List<String> words, float... hints) {
        float[] out = hints.clone();
        for (int i = 0; i < words.size(); i++) {
            out[i * NameEncoder.LABELS + ORGANISATION_GOES_ON] += LONGER_ORGANISATION;
            if (lexicon.isUnlistedName(words.get(i))) {
                out[i * NameEncoder.LABELS + PLACE_BEGINS] += UNLISTED_PLACE;
            }
        }
        return out;
    }

    private static final class Shared {

        private static final EncoderReader READER = new EncoderReader(encoder(), Lexicon.shared());

        private static NameEncoder encoder() {
            try {
                return NameEncoder.load(
                        ModelFiles.checked(ModelFiles.ENCODER),
                        ModelFiles.checked(ModelFiles.FURTHER),
                        ModelFiles.checked(ModelFiles.PIECES));
            } catch (UnreadableEncoderException e) {
                throw new BrokenModelException(e.getMessage() + "; names can be found by the fast engine alone", e);
            }
        }
    }
}
