package org.copydesk.corpus.split;

import java.util.function.IntConsumer;

/// The long words of a text, whatever their case, as buckets of a hash: to see cheaply which words two texts share.
final class LongWords {

    /// How many buckets there are.
    static final int BUCKETS = 1 << 15;

    private static final int ASCII = 128;
    private static final boolean[] LETTER = new boolean[ASCII];
    private static final boolean[] LETTER_OR_DIGIT = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            LETTER[c] = Character.isLetter(c);
            LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
        }
    }

    private LongWords() {}

    /// Hands over the bucket of each word of letters, and of digits too if these count, that is so long.
    static void each(String text, int shortest, boolean digits, IntConsumer action) {
        boolean[] ascii = digits ? LETTER_OR_DIGIT : LETTER;
        int hash = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c < ASCII ? ascii[c] : Character.isLetter(c) || (digits && Character.isDigit(c))) {
                hash = hash * 31 + (c < ASCII ? c | 0x20 : Character.toLowerCase(c));
                length++;
            } else {
                if (length >= shortest) {
                    action.accept((hash ^ (hash >>> 15)) & (BUCKETS - 1));
                }
                hash = 0;
                length = 0;
            }
        }
    }
}
