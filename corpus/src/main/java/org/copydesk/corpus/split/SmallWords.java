package org.copydesk.corpus.split;

import java.util.BitSet;

/// The words that texts have in small letters, as buckets of a hash: what menus list is called by such
/// words, people are not. For one thread.
final class SmallWords {

    private static final int BUCKETS = 1 << 16;

    /// What stands before a character: no letter, a word in small letters, one with a capital.
    private static final int BETWEEN = 0;

    private static final int SMALL = 1;
    private static final int LARGE = 2;

    private final BitSet words = new BitSet(BUCKETS);

    /// Adds the words of a text.
    void add(String text) {
        int hash = 0;
        int state = BETWEEN;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Letters.isLetter(c)) {
                put(hash, state);
                state = BETWEEN;
            } else if (Letters.toLower(c) == c) {
                hash = (state == BETWEEN ? 0 : hash * 31) + c;
                state = state == BETWEEN ? SMALL : state;
            } else {
                state = LARGE;
            }
        }
        put(hash, state);
    }

    private void put(int hash, int state) {
        if (state == SMALL) {
            words.set(hash & (BUCKETS - 1));
        }
    }

    /// Whether a text had the word in small letters; now and then so where only another had its bucket.
    boolean have(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + Letters.toLower(word.charAt(i));
        }
        return words.get(hash & (BUCKETS - 1));
    }
}
