package org.copydesk.corpus.same;

import java.util.Arrays;

/// Which few of a text's shingles (runs of [#SHINGLE] words) stand for it: those with the smallest hashes, a
/// share of all of them and never fewer than [#FEWEST]. What two texts have in common shows in proportion,
/// wherever it stands in either (bottom-k sketches, Broder 1997; a share of the whole, so that a story inside
/// a long page is found too: "FracMinHash", Irber et al. 2022).
final class Sketch {

    static final int SHINGLE = 5;
    static final int FEWEST = 24;
    static final int SHARE = 12;

    private Sketch() {}

    /// The chosen hashes, ascending and distinct; none for a text without words.
    static long[] of(int[] words) {
        return of(words, Math.max(FEWEST, words.length / SHARE));
    }

    /// As [#of(int[])], but so many.
    static long[] of(int[] words, int wanted) {
        int n = Math.max(0, words.length - SHINGLE + 1);
        if (n == 0) {
            return words.length == 0 ? new long[0] : new long[] {hash(words, 0, words.length)};
        }
        return n <= wanted ? distinct(all(words, n), n, wanted) : smallest(all(words, n), wanted);
    }

    private static long[] all(int[] words, int n) {
        long[] hashes = new long[n];
        for (int i = 0; i < n; i++) {
            hashes[i] = hash(words, i, SHINGLE);
        }
        return hashes;
    }

    /// Sorts only what lies under a limit that most likely leaves enough, for the hashes are spread evenly.
    private static long[] smallest(long[] hashes, int wanted) {
        double share = Math.min(1, (wanted * 1.3 + 12) / hashes.length);
        while (true) {
            long limit = share >= 1 ? Long.MAX_VALUE : (long) (share * Long.MAX_VALUE);
            int under = 0;
            long[] low = new long[hashes.length];
            for (long hash : hashes) {
                if (hash <= limit) {
                    low[under++] = hash;
                }
            }
            long[] chosen = distinct(low, under, wanted);
            if (chosen.length == wanted || share >= 1) {
                return chosen;
            }
            share = Math.min(1, share * 4);
        }
    }

    private static long[] distinct(long[] hashes, int count, int wanted) {
        Arrays.sort(hashes, 0, count);
        int kept = 0;
        for (int i = 0; i < count && kept < wanted; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    /// Not negative.
    private static long hash(int[] words, int from, int length) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ (words[i] >>> Words.CAPITAL_BITS)) * 0xD6E8FEB86659FD93L;
            hash ^= hash >>> 32;
        }
        hash *= 0xD6E8FEB86659FD93L;
        return (hash ^ (hash >>> 29)) & Long.MAX_VALUE;
    }
}
