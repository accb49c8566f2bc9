package org.copydesk.corpus.split;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// What can be counted in a block's text in one pass.
///
/// @param words runs of letters or digits; four ideographs, kana or hangul syllables without spaces count as two
/// @param functionWords how many of them are little words that only running text has ("the", "said", "und", "de")
/// @param sentenceEnds full stops, question and exclamation marks that end a word
/// @param terminal whether the text ends like a sentence
/// @param question whether it ends with a question mark, as headlines do that end like a sentence
/// @param capitalised words that begin with a capital letter or digit
record Shape(int words, int functionWords, int sentenceEnds, boolean terminal, boolean question, int capitalised) {

    /// Little words of the languages that news dumps are mostly written in: what labels and menus do without.
    private static final Set<String> LITTLE = Set.copyOf(Arrays.asList(
            ("the a an of to in and that is was for on with as at by it from be has have are were its his her their not"
                            + " but this which who had will would said after he she they we i you or than been about"
                            + " der die das und ist nicht ein eine mit von zu den dem im auf für"
                            + " le la les des et est un une dans que qui pour sur du au en il elle"
                            + " el los las y es del al por con para se su lo de da do os um uma não com"
                            + " il che di e per non una het een en van dat op te zijn met och att det som på är"
                            + " i w na z że się do jest nie")
                    .split(" ")));

    private static final int LONGEST_LITTLE = 5;
    private static final int ASCII = 128;

    /// No ideograph, kana or bopomofo letter stands before this character.
    private static final char CJK = 0x3000;

    private static final int SLOTS = 1 << 10;

    /// The little words without accents, eight bits a letter, each in the first free slot from its hash on: looking a
    /// word up makes no object and takes one step.
    private static final long[] PACKED_LITTLE = packedLittle();

    private static long[] packedLittle() {
        long[] slots = new long[SLOTS];
        LITTLE.stream()
                .filter(word -> word.chars().allMatch(c -> c < ASCII))
                .mapToLong(word -> word.chars().asLongStream().reduce(0, (packed, c) -> packed << 8 | c))
                .forEach(packed -> slots[slot(slots, packed)] = packed);
        return slots;
    }

    /// Where a packed word stands, or would.
    private static int slot(long[] slots, long packed) {
        int slot = (int) ((packed * 0x9E3779B97F4A7C15L) >>> 54);
        while (slots[slot] != 0 && slots[slot] != packed) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    /// What an ASCII character of a word is in lower case, 0 for those that stand in no word.
    private static final byte[] LOWER = lower();

    private static byte[] lower() {
        byte[] lower = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            lower[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
        }
        return lower;
    }

    private static final int SURE_PROSE_WORDS = 25;
    private static final int LONGEST_HEADLINE = 40;
    private static final int SHORTEST_SENTENCE = 8;

    static Shape of(String text) {
        return new Counter(text).count();
    }

    /// Running text: a sentence with its end, or so long that it can be nothing else.
    boolean prose() {
        if (words >= SURE_PROSE_WORDS) {
            return terminal || sentenceEnds > 0 || (words >= LONGEST_HEADLINE && functionWords * 6 >= words);
        }
        boolean sentence = terminal && (sentenceEnds > 1 || !question);
        return words >= SHORTEST_SENTENCE && sentence && (functionWords > 0 || words != capitalised);
    }

    /// One walk over the characters.
    private static final class Counter {
        private final String text;
        private final char[] chars;
        private int words;
        private int little;
        private int ends;
        private int capitalised;
        private int ideographs;

        Counter(String text) {
            this.text = text;
            this.chars = text.toCharArray();
        }

        Shape count() {
            int i = 0;
            while (i < chars.length) {
                char c = chars[i];
                if (isWordPart(c)) {
                    i = word(i);
                } else {
                    ends += isFullWidthEnd(c) || (isEnd(c) && endsWord(i) && !isInitial(i)) ? 1 : 0;
                    i++;
                }
            }
            return new Shape(
                    words + ideographs / 2, little, ends, endsLikeSentence(text), text.endsWith("?"), capitalised);
        }

        private boolean endsWord(int i) {
            return i + 1 >= chars.length || chars[i + 1] <= ' ' || "\"'”’»)".indexOf(chars[i + 1]) >= 0;
        }

        /// The full stop of "S. Korea" or "U.S." ends no sentence.
        private boolean isInitial(int i) {
            return i >= 1
                    && Character.isUpperCase(chars[i - 1])
                    && (i == 1 || !Character.isLetterOrDigit(chars[i - 2]));
        }

        /// Counts the word that begins here; returns where it ends.
        private int word(int start) {
            int end = start;
            long packed = 0;
            while (end < chars.length && chars[end] < ASCII && LOWER[chars[end]] != 0) {
                packed = packed << 8 | LOWER[chars[end]];
                end++;
            }
            boolean plain = true;
            while (end < chars.length && isWordPart(chars[end])) {
                plain = false;
                end++;
            }
            char first = chars[start];
            if (first >= CJK && (Character.isIdeographic(first) || (first >= 0x3040 && first <= 0x30ff))) {
                ideographs += end - start;
                return end;
            }
            words++;
            capitalised += isCapital(first) ? 1 : 0;
            if (end - start <= LONGEST_LITTLE) {
                little += (plain ? isLittle(packed) : isLittle(text, start, end)) ? 1 : 0;
            }
            return end;
        }
    }

    private static boolean isCapital(char first) {
        return first < ASCII ? first < 'a' : Character.isUpperCase(first) || Character.isDigit(first);
    }

    private static boolean isWordPart(char c) {
        return Letters.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isLittle(long packed) {
        return PACKED_LITTLE[slot(PACKED_LITTLE, packed)] == packed;
    }

    /// Whether the word from `start` to before `end` is one that only running text has.
    static boolean isLittle(String text, int start, int end) {
        if (end - start > LONGEST_LITTLE) {
            return false;
        }
        long packed = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                return LITTLE.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
            packed = packed << 8 | (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        }
        return packed != 0 && isLittle(packed);
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean isFullWidthEnd(char c) {
        return c == '。' || c == '！' || c == '？' || c == '।' || c == '؟' || c == '۔';
    }

    /// Ends with a full stop or the like, closing quotes and brackets aside. Three dots end a teaser, not a sentence.
    static boolean endsLikeSentence(String text) {
        int i = text.length() - 1;
        while (i >= 0 && "\"'”’»)]› ".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        char c = text.charAt(i);
        boolean dots = c == '.' && i > 1 && text.charAt(i - 1) == '.' && text.charAt(i - 2) == '.';
        return !dots && (isEnd(c) || isFullWidthEnd(c));
    }
}
