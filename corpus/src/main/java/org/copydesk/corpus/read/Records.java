package org.copydesk.corpus.read;

/// Which records of one input file are taken, so that each of its rows and members is called by a name of its
/// own. For one thread.
///
/// The store knows a page by file and record: two of one name would be one page to it. Names are remembered as
/// 64-bit hashes, at 16 to 32 bytes a name; two names that meet in one hash cost no more than a `#N` too many. The
/// same file always gives the same names.
final class Records {

    /// So many names are remembered, at 64 MiB. What comes after them is never called by its bare name.
    static final int MOST = 1 << 22;

    private final int most;
    private long[] taken = new long[64];
    private int size;

    Records() {
        this(MOST);
    }

    /// @param most how many names are remembered at most
    Records(int most) {
        this.most = most;
    }

    /// `record` where it is free; else `record#N`, and `#N` once more until it is.
    ///
    /// @param number N, which no other record that this source names so has: a row's number, or how many members
    ///     came so far
    String free(String record, long number) {
        String free = size < most ? record : record + "#" + number;
        while (!take(free)) {
            free += "#" + number;
        }
        return free;
    }

    /// Whether `record` was free. Behind the limit it is looked up, but no longer remembered.
    private boolean take(String record) {
        long hash = hash(record);
        int at = slot(taken, hash);
        if (taken[at] == hash) {
            return false;
        }
        if (size < most) {
            taken[at] = hash;
            size++;
            if (size * 2 > taken.length) {
                grow();
            }
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[taken.length * 2];
        for (long hash : taken) {
            if (hash != 0) {
                larger[slot(larger, hash)] = hash;
            }
        }
        taken = larger;
    }

    /// Where `hash` stands, or would stand: the next free slot from its own on.
    private static int slot(long[] table, long hash) {
        int at = (int) hash & (table.length - 1);
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    /// FNV-1a over the UTF-16 units, mixed as MurmurHash3 does at its end; never 0, which marks a free slot.
    private static long hash(String record) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < record.length(); i++) {
            hash = (hash ^ record.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
