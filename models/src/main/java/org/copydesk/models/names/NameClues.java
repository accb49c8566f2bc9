package org.copydesk.models.names;

import java.util.Arrays;
import java.util.List;
import org.copydesk.models.chain.Clue;

/// The clues from which the finder decides on a word: the word, its neighbours, the run of capitalised words
/// that it stands in, the lists that it stands on. What a word says by itself stands in [Word]; here is what
/// only words together say. The arrays are used again from sentence to sentence. Not safe for use by many
/// threads.
final class NameClues {

    private final Lexicon lexicon;
    private final Runs runs = new Runs();
    private long[] clues = new long[1024];
    private int[] ends = new int[64];
    private int used;
    private List<String> phrases = List.of();

    NameClues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Reads a sentence.
    ///
    /// @param tokens its words as text
    /// @param words the same words; more may follow
    void read(List<String> tokens, Word[] words) {
        int n = tokens.size();
        used = 0;
        if (ends.length < n) {
            ends = new int[n + n / 2];
        }
        runs.read(words, n);
        phrases = lexicon.phrases(tokens);
        for (int i = 0; i < n; i++) {
            together(i, n, words);
            if (!phrases.get(i).isEmpty()) {
                long phrase = Clue.of(phrases.get(i));
                add(Clue.of(ClueKind.PHRASE, phrase));
                add(Clue.of(ClueKind.PHRASE + 1, phrase, words[i].shape));
            }
            runs.add(i, this);
            ends[i] = used;
        }
    }

    private void together(int i, int n, Word[] words) {
        Word here = words[i];
        if (i > 0) {
            Word before = words[i - 1];
            add(Clue.of(ClueKind.PAIR_BEFORE, before.lower, here.lower));
            add(Clue.of(ClueKind.PAIR_BEFORE + 1, before.cluster, here.cluster));
            add(Clue.of(ClueKind.PAIR_BEFORE + 2, before.shape, here.shape));
        } else {
            add(Clue.of(ClueKind.PAIR_BEFORE + 3, here.shape));
        }
        if (i + 1 < n) {
            Word after = words[i + 1];
            add(Clue.of(ClueKind.PAIR_AFTER, here.lower, after.lower));
            add(Clue.of(ClueKind.PAIR_AFTER + 1, here.cluster, after.cluster));
            add(Clue.of(ClueKind.PAIR_AFTER + 2, here.shape, after.shape));
        } else {
            add(Clue.of(ClueKind.PAIR_AFTER + 3, 0));
        }
        if (i > 0 && i + 1 < n) {
            add(Clue.of(ClueKind.THREE, words[i - 1].shape, here.shape, words[i + 1].shape));
            add(Clue.of(ClueKind.THREE + 1, words[i - 1].coarse, here.shape, words[i + 1].coarse));
        }
    }

    void add(long clue) {
        if (used == clues.length) {
            clues = Arrays.copyOf(clues, used * 2);
        }
        clues[used++] = clue;
    }

    /// Where the clues of word `i` begin in [#clues].
    int begin(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    /// One past where they end.
    int end(int i) {
        return ends[i];
    }

    /// What [Lexicon#phrases] says of the sentence that was read last.
    List<String> phrases() {
        return phrases;
    }

    /// The clues of all words of the sentence that was read last; more may follow.
    long[] clues() {
        return clues;
    }
}
