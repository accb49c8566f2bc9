package org.copydesk.corpus.learn;

import java.util.Arrays;

/// How often each hash was counted: an open table of 20 bytes an entry, at the most two thirds full. For one
/// thread.
final class HashCounts {

    private static final int FIRST = 1 << 10;

    private long[] keys = new long[FIRST];
    private int[] counts = new int[FIRST];
    private int[] marked = new int[FIRST];
    private int[] lasts = new int[FIRST];
    private int size;

    /// Counts a hash once for each page.
    ///
    /// @param page the number of the page, from 1, never falling
    /// @param mark whether this is one of those to be counted apart
    /// @return whether it was not counted on this page before
    boolean count(long hash, int page, boolean mark) {
        if (3 * size >= 2 * keys.length) {
            grow();
        }
        int at = slot(hash);
        if (counts[at] == 0) {
            keys[at] = hash;
            size++;
        }
        boolean first = lasts[at] != page;
        if (first) {
            counts[at]++;
            marked[at] += mark ? 1 : 0;
            lasts[at] = page;
        }
        return first;
    }

    /// On how many pages a hash was counted.
    int of(long hash) {
        return counts[slot(hash)];
    }

    /// On how many of them it was marked.
    int marked(long hash) {
        return marked[slot(hash)];
    }

    private int slot(long hash) {
        int at = (int) (hash ^ (hash >>> 32)) & (keys.length - 1);
        while (counts[at] != 0 && keys[at] != hash) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[][] old = {counts, marked, lasts};
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        marked = new int[keys.length];
        lasts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (old[0][i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = old[0][i];
                marked[at] = old[1][i];
                lasts[at] = old[2][i];
            }
        }
    }

    /// A hash of 64 bits (FNV-1a over UTF-16 units, finished as in MurmurHash3).
    static long hash(String... parts) {
        long hash = 0xcbf29ce484222325L;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1f) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }

    @Override
    public String toString() {
        return size + " hashes, " + Arrays.stream(counts).filter(n -> n > 1).count() + " of them again";
    }
}
