package org.copydesk.models.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/// All clues of the words of a sentence, one by one, as training wants them; [SentenceFinder] takes the same
/// from sums. Not safe for use by many threads.
public final class ClueReader {

    private static final int WORDS_KEPT = 60_000;

    private final Lexicon lexicon = Lexicon.shared();
    private final NameClues clues = new NameClues(lexicon);
    private final Map<String, Word> known = new HashMap<>();
    private Word[] words = {};

    /// Reads a sentence.
    public void read(List<String> tokens) {
        if (known.size() > WORDS_KEPT) {
            known.clear();
        }
        words = tokens.stream()
                .map(token -> known.computeIfAbsent(token, t -> new Word(t, lexicon)))
                .toArray(Word[]::new);
        clues.read(tokens, words);
    }

    /// Hands out the clues of word `i` of the sentence that was read last.
    public void each(int i, LongConsumer taker) {
        each(i, Word.HERE, taker);
        each(i - 1, Word.BEFORE, taker);
        each(i + 1, Word.AFTER, taker);
        each(i - 2, Word.FAR_BEFORE, taker);
        each(i + 2, Word.FAR_AFTER, taker);
        for (int c = clues.begin(i); c < clues.end(i); c++) {
            taker.accept(clues.clues()[c]);
        }
    }

    private void each(int word, int place, LongConsumer taker) {
        if (word >= 0 && word < words.length) {
            for (long clue : words[word].clues(place)) {
                taker.accept(clue);
            }
        }
    }
}
