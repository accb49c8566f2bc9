package org.copydesk.corpus.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A text as the bag of its runs of four tokens; a token is a run of letters, digits or underscores with its case. A
/// text of fewer than four tokens is one shingle.
///
/// This is the measure of scrapinghub's article-extraction-benchmark, so that scores can be compared with those that
/// are published for it. Tokens and shingles stand as hashes of 64 bits: two of a page's thousands are taken for one
/// once in a million million pages.
final class Shingles {

    private static final int SIZE = 4;

    /// Offset basis and prime of the 64-bit hash of Fowler, Noll and Vo (FNV-1a).
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final Map<Long, Integer> bag;
    private final long[] tokens;
    private final int total;

    Shingles(String text) {
        tokens = tokens(text);
        bag = new HashMap<>(tokens.length * 2);
        int count = 0;
        for (int i = 0; i <= Math.max(0, tokens.length - SIZE) && tokens.length > 0; i++) {
            long shingle = BASIS;
            for (int k = i; k < Math.min(tokens.length, i + SIZE); k++) {
                shingle = mixed(shingle ^ tokens[k]);
            }
            bag.merge(shingle, 1, Integer::sum);
            count++;
        }
        total = count;
    }

    private Shingles(Map<Long, Integer> bag, long[] tokens) {
        this.bag = bag;
        this.tokens = tokens;
        this.total = bag.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The last step of splitmix64 (Steele, Lea and Flood 2014), which spreads every bit over all.
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static long[] tokens(String text) {
        long[] tokens = new long[16 + text.length() / 6];
        int count = 0;
        long token = BASIS;
        boolean inside = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '_') {
                token = (token ^ c) * PRIME;
                inside = true;
            } else if (inside) {
                tokens = count == tokens.length ? Arrays.copyOf(tokens, count * 2) : tokens;
                tokens[count++] = token;
                token = BASIS;
                inside = false;
            }
        }
        return Arrays.copyOf(tokens, count);
    }

    int total() {
        return total;
    }

    /// How many shingles the two have in common, each as often as it stands in both.
    int common(Shingles other) {
        int common = 0;
        for (Map.Entry<Long, Integer> entry : bag.entrySet()) {
            common += Math.min(entry.getValue(), other.bag.getOrDefault(entry.getKey(), 0));
        }
        return common;
    }

    /// What is left of the bag when the other's shingles are taken out, each as often as it stands there.
    Shingles without(Shingles other) {
        Map<Long, Integer> left = new HashMap<>();
        bag.forEach((shingle, times) -> {
            int more = times - other.bag.getOrDefault(shingle, 0);
            if (more > 0) {
                left.put(shingle, more);
            }
        });
        return new Shingles(left, tokens);
    }

    boolean sameTokens(Shingles other) {
        return Arrays.equals(tokens, other.tokens);
    }
}
