package org.copydesk.corpus.split;

import java.util.Arrays;

/// The long words of a text, whatever their case, as buckets of a hash: to see cheaply which words two texts share.
final class LongWords {

    /// How many buckets there are.
    static final int BUCKETS = 1 << 15;

    private static final int ASCII = 128;

    private LongWords() {}

    /// The bucket of each word of letters, and of digits too if these count, that is so long, in the
    /// text's order.
    ///
    /// @param shortest how many characters a word has at the least, from 1
    static int[] of(String text, int shortest, boolean digits) {
        int[] buckets = new int[(text.length() + 1) / (shortest + 1)];
        int found = 0;
        int hash = 0;
        int length = 0;
        char[] chars = text.toCharArray();
        for (char c : chars) {
            if (Letters.isLetter(c) || (digits && Letters.isDigit(c))) {
                hash = hash * 31 + (c < ASCII ? c | 0x20 : Character.toLowerCase(c));
                length++;
            } else if (length > 0) {
                if (length >= shortest) {
                    buckets[found++] = bucket(hash);
                }
                hash = 0;
                length = 0;
            }
        }
        if (length >= shortest) {
            buckets[found++] = bucket(hash);
        }
        return found == buckets.length ? buckets : Arrays.copyOf(buckets, found);
    }

    private static int bucket(int hash) {
        return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    }
}
