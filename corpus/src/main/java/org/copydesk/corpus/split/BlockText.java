package org.copydesk.corpus.split;

import java.util.Arrays;

/// A block's text as the block model reads it, in one pass: its words as hashes, and what stands between
/// them.
final class BlockText {

    static final int AT = 1;
    static final int COPYRIGHT = 2;
    static final int ADDRESS = 4;
    static final int MONEY = 8;

    /// What a character below 128 is: a small letter as it is, a capital as its small letter, a digit as
    /// '#', a sign that counts as [#SIGN], 0 for none of these.
    private static final byte[] FOLDED = new byte[128];

    private static final byte SIGN = 1;

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            FOLDED[c] = (byte) c;
            FOLDED[c - 32] = (byte) c;
        }
        for (char c = '0'; c <= '9'; c++) {
            FOLDED[c] = '#';
        }
        for (char c : ",|@$:".toCharArray()) {
            FOLDED[c] = SIGN;
        }
    }

    static final BlockText NONE = new BlockText(0);

    private int[] words;
    private int size;
    private int digits;
    private int commas;
    private int bars;
    private int signs;

    private BlockText(int words) {
        this.words = new int[words];
    }

    static BlockText of(Block block) {
        BlockText read = new BlockText(block.shape().words() + 4);
        read.read(block.text());
        return read;
    }

    /// The words of any text, as hashes.
    static int[] words(String text) {
        BlockText read = new BlockText(16);
        read.read(text);
        return Arrays.copyOf(read.words, read.size);
    }

    private void read(String text) {
        char[] chars = text.toCharArray();
        int hash = 0;
        boolean in = false;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            int as = c < 128 ? FOLDED[c] : Letters.isLetter(c) ? Character.toLowerCase(c) : SIGN;
            if (as > SIGN) {
                digits += as == '#' ? 1 : 0;
                hash = in ? (as == '#' && hash == '#' ? hash : hash * 31 + as) : as;
                in = true;
            } else {
                if (in) {
                    add(hash);
                    in = false;
                }
                if (as == SIGN) {
                    sign(c, i, text);
                }
            }
        }
        if (in) {
            add(hash);
        }
    }

    private void add(int hash) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = hash;
    }

    private void sign(char c, int i, String text) {
        switch (c) {
            case ',' -> commas++;
            case '|', '·', '•', '»', '›' -> bars++;
            case '@' -> signs |= AT;
            case '©' -> signs |= COPYRIGHT;
            case '$', '€', '£', '¥' -> signs |= MONEY;
            case ':' -> signs |= text.startsWith("://", i) ? ADDRESS : 0;
            default -> {}
        }
    }

    /// How many words there are.
    int size() {
        return size;
    }

    /// The hash of a word in lower case, its digits folded.
    int word(int i) {
        return words[i];
    }

    int digits() {
        return digits;
    }

    int commas() {
        return commas;
    }

    int bars() {
        return bars;
    }

    /// Whether a sign of some kind is in it.
    boolean has(int sign) {
        return (signs & sign) != 0;
    }
}
