package org.copydesk.models.names;

import java.util.List;

/// Lets the fast reader read every sentence, and the encoder those of which the fast one is not sure. Sentences that
/// the encoder has read before are answered from memory.
final class CascadeReader implements SentenceReader {

    /// The encoder is asked where the fast reader takes its label of some word to be less probable. Set on
    /// development sets: the curve stands in the README of the room.
    static final double SURE = 0.8;

    private final SentenceFinder fast;
    private final EncoderReader accurate;
    private final SentenceMemory memory;
    private final double sure;

    CascadeReader(SentenceFinder fast, EncoderReader accurate, SentenceMemory memory, double sure) {
        this.fast = fast;
        this.accurate = accurate;
        this.memory = memory;
        this.sure = sure;
    }

    /// A reader over the models in the program's jar, with the memory that all of them share.
    static CascadeReader load() {
        return new CascadeReader(SentenceFinder.load(), EncoderReader.load(), SentenceMemory.shared(), SURE);
    }

    @Override
    public List<NameSpan> find(List<String> words) {
        List<NameSpan> names = fast.find(words);
        boolean settled = fast.leastSure() >= sure || words.stream().noneMatch(CascadeReader::hasCapital);
        return settled ? names : memory.names(words, accurate::find);
    }

    /// Where there is no capital the encoder finds next to nothing, and what has none is often no prose.
    private static boolean hasCapital(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase);
    }

    @Override
    public void clear() {
        fast.clear();
    }
}
