package org.copydesk.models.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.models.chain.ChainModel;

/// Marked sentences as numbers: of each word its clues, of each sentence its states. Clues seen fewer than
/// `cutoff` times are left out. They are counted beforehand in buckets, which takes 64 MB however many there
/// are.
final class ChainSentences {

    private static final int BUCKET_BITS = 26;
    private static final int BUCKET_SHIFT = Long.SIZE - BUCKET_BITS;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final byte[] counts = new byte[1 << BUCKET_BITS];
    private final int cutoff;
    private long[] table = new long[1 << 20];
    private int[] numbers = new int[1 << 20];
    private long[] keys = new long[1 << 19];
    private int known;
    private int[] clues = new int[1 << 22];
    private int used;
    private int[] ends = new int[1 << 20];
    private int words;
    private final List<int[]> states = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();

    ChainSentences(int cutoff) {
        this.cutoff = cutoff;
    }

    /// First round: counts a clue.
    void count(long clue) {
        int bucket = bucket(clue);
        if (counts[bucket] < 100) {
            counts[bucket]++;
        }
    }

    /// Second round: a clue of the word that [#endWord] ends.
    void add(long clue) {
        if (counts[bucket(clue)] >= cutoff) {
            if (used == clues.length) {
                clues = Arrays.copyOf(clues, used + used / 2);
            }
            clues[used++] = number(ChainModel.Builder.key(clue));
        }
    }

    private static int bucket(long clue) {
        return (int) (clue >>> BUCKET_SHIFT);
    }

    private int number(long key) {
        if (known == keys.length) {
            grow();
        }
        int slot = slot(key);
        if (table[slot] == 0) {
            table[slot] = key + 1;
            numbers[slot] = known;
            keys[known++] = key;
        }
        return numbers[slot];
    }

    private int slot(long key) {
        int slot = (int) ((key * MIX) >>> Long.numberOfLeadingZeros(table.length - 1L));
        while (table[slot] != 0 && table[slot] != key + 1) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] held = table;
        int[] heldNumbers = numbers;
        table = new long[held.length * 2];
        numbers = new int[held.length * 2];
        keys = Arrays.copyOf(keys, keys.length * 2);
        for (int i = 0; i < held.length; i++) {
            if (held[i] != 0) {
                int slot = slot(held[i] - 1);
                table[slot] = held[i];
                numbers[slot] = heldNumbers[i];
            }
        }
    }

    void endWord() {
        if (words == ends.length) {
            ends = Arrays.copyOf(ends, words + words / 2);
        }
        ends[words++] = used;
    }

    /// Ends a sentence whose words have these states.
    void endSentence(int[] row) {
        states.add(row);
        first.add(words - row.length);
    }

    int size() {
        return states.size();
    }

    int length(int sentence) {
        return states.get(sentence).length;
    }

    int[] states(int sentence) {
        return states.get(sentence);
    }

    int begin(int sentence, int word) {
        int at = first.get(sentence) + word;
        return at == 0 ? 0 : ends[at - 1];
    }

    int end(int sentence, int word) {
        return ends[first.get(sentence) + word];
    }

    int clue(int at) {
        return clues[at];
    }

    int clueCount() {
        return known;
    }

    /// What a clue is known by in a model file.
    long key(int clue) {
        return keys[clue];
    }

    /// The clues in the order of their keys.
    int[] sorted() {
        return IntStream.range(0, known)
                .boxed()
                .sorted((a, b) -> Long.compare(keys[a], keys[b]))
                .mapToInt(i -> i)
                .toArray();
    }
}
