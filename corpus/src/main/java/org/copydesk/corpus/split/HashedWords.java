package org.copydesk.corpus.split;

import java.util.Arrays;

/// Words as numbers: the buckets that the words of a block, or the names of its elements, fall into. Which
/// words fell into a bucket cannot be told from it.
final class HashedWords {

    static final int BUCKETS = 1 << 15;

    private static final int FROM_START = 24;
    private static final int FROM_END = 12;
    private static final int WHOLE = 5;
    private static final int LEVELS = 5;

    private int[] buckets = new int[64];
    private int size;

    /// The buckets of a text: its words and pairs of words near its start and its end, the first and the
    /// last of them apart, short texts as a whole. Numbers count as one word.
    static int[] ofText(BlockText text) {
        HashedWords words = new HashedWords();
        int n = text.size();
        int whole = 17;
        int before = 0;
        for (int i = 0; i < n; i++) {
            if (i == FROM_START && n > FROM_START + FROM_END) {
                i = n - FROM_END;
            }
            int word = text.word(i);
            words.add(word, 1);
            if (i > 0) {
                words.add(word * 31 + before, 2);
            }
            whole = whole * 31 + word;
            before = word;
        }
        if (n > 0) {
            words.add(text.word(0), 3);
            words.add(text.word(n - 1), 4);
        }
        if (n > 1) {
            words.add(text.word(1) * 31 + text.word(0), 5);
            words.add(text.word(n - 1) * 31 + text.word(n - 2), 6);
        }
        if (n > 0 && n <= WHOLE) {
            words.add(whole, 7);
        }
        return Arrays.copyOf(words.buckets, words.size);
    }

    /// The buckets of what an element and the ones around it are called, nearer and further names apart.
    static int[] ofNames(PageElements elements, int container) {
        HashedWords words = new HashedWords();
        int at = container;
        for (int level = 0; at >= 0; level++) {
            boolean little = elements.prose[at] < 0.5 * elements.allProse();
            for (int hash : elements.names[at]) {
                words.add(hash, 100 + Math.min(level, LEVELS) * 2 + (little ? 1 : 0));
            }
            at = elements.parent[at];
        }
        return Arrays.copyOf(words.buckets, words.size);
    }

    private void add(int hash, int kind) {
        if (size == buckets.length) {
            buckets = Arrays.copyOf(buckets, size * 2);
        }
        int mixed = (hash + kind * 0x9E3779B9) * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        mixed *= 0xC2B2AE35;
        mixed ^= mixed >>> 13;
        buckets[size++] = mixed & (BUCKETS - 1);
    }
}
