package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.copydesk.models.encoder.NameEncoder;

/// Lets the fast reader read every sentence, and the encoder those of which the fast one is not sure, or
/// in which it left out what has a firm's legal form. Of a long sentence the encoder reads the parts that
/// are in doubt. What the fast one thinks of these is weighed in: the two err differently, and together
/// are right more often than either. Sentences that the encoder has read before are answered from memory.
final class CascadeReader implements SentenceReader {

    /// The encoder is asked where the fast reader takes its label of some word to be less probable. Set on
    /// development sets: the curve stands in the README of the room.
    static final double SURE = 0.65;

    /// In a sentence that the encoder is asked about, what the fast reader takes to be less probable is
    /// in doubt too.
    private static final double IN_DOUBT = 0.85;

    /// No label is so probable: the encoder is always asked.
    static final double NEVER_SURE = 1.1;

    /// Where the encoder's first layers take their label of each word to be at least so probable, the
    /// others are not asked: set on development sets, where 0.85 costs a sixth more and is as good.
    private static final double SETTLED = 0.65;

    /// The same where every sentence is read: with it nothing is lost, and half of the time saved.
    private static final double SETTLED_BEYOND_DOUBT = 0.95;

    /// What the fast reader's opinion weighs against the encoder's 1, set on development sets, where
    /// anything between a twentieth and a fifth is as good: the fast reader learned from the encoder.
    private static final double WEIGHT = 0.1;

    private final FastReader fast;
    private final EncoderReader accurate;
    private final SentenceMemory memory;
    private final double sure;

    CascadeReader(FastReader fast, EncoderReader accurate, SentenceMemory memory, double sure) {
        this.fast = fast;
        this.accurate = accurate;
        this.memory = memory;
        this.sure = sure;
    }

    /// A reader over the models in the program's jar, with the memory that all of them share.
    ///
    /// @param sure how probable the fast reader must take the least sure of its labels to be, or the encoder is
    ///     asked
    static CascadeReader load(double sure) {
        return new CascadeReader(FastReader.load(), EncoderReader.load(), SentenceMemory.shared(), sure);
    }

    /// As [#load], with a memory of its own for hardly more than the last sentence.
    static CascadeReader fresh(double sure) {
        return new CascadeReader(FastReader.load(), EncoderReader.load(), new SentenceMemory(1), sure);
    }

    @Override
    public List<NameSpan> find(List<String> words) {
        List<NameSpan> names = fast.find(words);
        boolean settled = fast.leastSure() >= sure && !(sure > 0 && LegalForms.isMissed(words, names));
        return settled || !FastReader.hasCapital(words) ? names : memory.names(words, key -> ask(key, names));
    }

    /// What the encoder says of the parts in doubt, and the other names; a name with a firm's legal form
    /// stands where the encoder sees none at all.
    private List<NameSpan> ask(List<String> words, List<NameSpan> names) {
        double settled = sure >= 1 ? SETTLED_BEYOND_DOUBT : SETTLED;
        float[] hints = fast.hints(words.size(), WEIGHT);
        List<NameSpan> out = new ArrayList<>();
        boolean[] read = new boolean[words.size()];
        for (Doubts.Part part : Doubts.parts(fast.sureness(), Math.max(sure, IN_DOUBT), names)) {
            Arrays.fill(read, part.from(), part.to(), true);
            float[] own = Arrays.copyOfRange(hints, part.from() * NameEncoder.LABELS, part.to() * NameEncoder.LABELS);
            for (NameSpan name : accurate.find(words.subList(part.from(), part.to()), settled, own)) {
                out.add(name.moved(part.from()));
            }
        }
        List<NameSpan> kept = names.stream()
                .filter(name -> !read[name.from()] || (LegalForms.isIn(words, name) && isFree(name, out)))
                .toList();
        out.addAll(kept);
        out.sort(Comparator.comparingInt(NameSpan::from));
        return List.copyOf(out);
    }

    private static boolean isFree(NameSpan name, List<NameSpan> others) {
        return others.stream().noneMatch(other -> other.from() < name.to() && name.from() < other.to());
    }
}
