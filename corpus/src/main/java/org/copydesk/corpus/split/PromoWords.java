package org.copydesk.corpus.split;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words and pairs of words that sell, each with its weight. Weighing a text makes no object: its words are
/// looked up by a hash that is made while they are read, and compared only where the hash is known. Immutable, for
/// use by many threads.
final class PromoWords {

    /// FNV-1a, 64 bits (Fowler, Noll and Vo).
    private static final long SEED = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private static final Word NONE = new Word("", 0, Map.of());

    private final long[] hashes;
    private final @Nullable Word[] words;

    /// A word that sells, by itself or before another.
    ///
    /// @param weight its own, 0 for none
    /// @param pairs the weights of the words behind it
    private record Word(String text, double weight, Map<String, Double> pairs) {}

    /// @param weights by the words, in lower case, two with a space between them
    PromoWords(Map<String, Double> weights) {
        Map<String, Word> known = new HashMap<>();
        weights.forEach((said, weight) -> {
            int space = said.indexOf(' ');
            String first = space < 0 ? said : said.substring(0, space);
            Word before = known.getOrDefault(first, NONE);
            Map<String, Double> pairs = new HashMap<>(before.pairs());
            if (space >= 0) {
                pairs.put(said.substring(space + 1), weight);
            }
            known.put(first, new Word(first, space < 0 ? weight : before.weight(), pairs));
        });
        int slots = Integer.highestOneBit(Math.max(4, known.size())) * 8;
        hashes = new long[slots];
        words = new Word[slots];
        known.values().forEach(word -> {
            long hash = hash(word.text());
            int slot = slot(hash);
            hashes[slot] = hash;
            words[slot] = word;
        });
    }

    /// The weights of all words and pairs of words of a text together.
    double weigh(String text) {
        double weight = 0;
        Word before = NONE;
        char[] chars = text.toCharArray();
        int length = chars.length;
        int i = 0;
        while (i < length) {
            if (!isPart(chars[i])) {
                i++;
                continue;
            }
            int start = i;
            long hash = SEED;
            while (i < length && isPart(chars[i])) {
                hash = (hash ^ lower(chars[i])) * PRIME;
                i++;
            }
            if (!before.pairs().isEmpty()) {
                weight += before.pairs().getOrDefault(lower(text, start, i), 0.0);
            }
            before = word(hash, text, start, i);
            weight += before.weight();
        }
        return weight;
    }

    private Word word(long hash, String text, int start, int end) {
        int slot = slot(hash);
        Word word = words[slot];
        return word != null && hashes[slot] == hash && lower(text, start, end).equals(word.text()) ? word : NONE;
    }

    /// Where a hash stands, or would: the table is an eighth full at the most.
    private int slot(long hash) {
        int slot = (int) (hash >>> 20) & (hashes.length - 1);
        while (hashes[slot] != hash && words[slot] != null) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static String lower(String text, int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            word.append(lower(text.charAt(i)));
        }
        return word.toString();
    }

    private static char lower(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c != ' ' && isOtherPart(c));
    }

    private static boolean isOtherPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }
}
