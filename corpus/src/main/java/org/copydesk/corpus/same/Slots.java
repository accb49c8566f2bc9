package org.copydesk.corpus.same;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.LongConsumer;

/// A hash table with open addressing in memory outside of the heap, or in a file that is used as memory. Eight bytes an
/// entry: 32 bits that tell the key, 32 bits of the story's number and one more; 0 is an empty slot. Entries lie about
/// in the order of their keys' hashes, in a table of any size: reading one table in order and adding to another goes
/// through both from front to back. For one thread.
final class Slots {

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final double FULL = 0.7;
    private static final int MOST_BITS = 31;

    private final MemorySegment table;
    private final int bits;
    private long entries;
    private long steps;

    /// @param table 2 to the power of `bits` longs
    /// @param entries how many of them are not 0
    Slots(MemorySegment table, int bits, long entries) {
        this.table = table;
        this.bits = bits;
        this.entries = entries;
    }

    static long bytes(int bits) {
        return (long) Long.BYTES << bits;
    }

    int bits() {
        return bits;
    }

    long entries() {
        return entries;
    }

    /// How many slots were looked at so far: the work done.
    long steps() {
        return steps;
    }

    /// Whether a larger table is due before more is added.
    boolean isFull() {
        return isFullWith(0);
    }

    /// Whether a larger table is due before so many more are added.
    boolean isFullWith(long more) {
        return entries + more >= FULL * (1L << bits) && bits < MOST_BITS;
    }

    static long entry(int key, int story) {
        return ((long) key << 32) | (story + 1L);
    }

    private long slot(int key) {
        return (key * 0x9E3779B97F4A7C15L) >>> (64 - bits);
    }

    /// Writes the stories that have `key` into `found`, from `count` on, as long as there is room.
    ///
    /// @return how many stand in `found` then
    int find(int key, int[] found, int count) {
        long mask = (1L << bits) - 1;
        int in = count;
        for (long slot = slot(key); ; slot = (slot + 1) & mask) {
            steps++;
            long entry = table.getAtIndex(LONG, slot);
            if (entry == 0) {
                return in;
            }
            if ((int) (entry >>> 32) == key && in < found.length) {
                found[in++] = (int) entry - 1;
            }
        }
    }

    /// Adds an entry, unless it is there, or `cap` entries have its key.
    void put(long added, int cap) {
        int key = (int) (added >>> 32);
        long mask = (1L << bits) - 1;
        int count = 0;
        for (long slot = slot(key); ; slot = (slot + 1) & mask) {
            steps++;
            long entry = table.getAtIndex(LONG, slot);
            if (entry == 0) {
                table.setAtIndex(LONG, slot, added);
                entries++;
                return;
            }
            if (entry == added || ((int) (entry >>> 32) == key && ++count >= cap)) {
                return;
            }
        }
    }

    /// Every entry, from the first slot to the last.
    void each(LongConsumer action) {
        for (long slot = 0; slot < 1L << bits; slot++) {
            long entry = table.getAtIndex(LONG, slot);
            if (entry != 0) {
                action.accept(entry);
            }
        }
    }

    /// Empties the table.
    void clear() {
        table.fill((byte) 0);
        entries = 0;
    }
}
