package org.copydesk.corpus.same;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Which stories hold a shingle: a hash table with open addressing outside of the heap, in memory or in a
/// file that is used in place. Eight bytes an entry: 32 bits of the shingle's hash, 32 bits of the story's
/// number. A shingle that [#CAP] stories hold takes no more.
///
/// A false answer is possible and harmless: what is found is compared word by word. For one thread at a time;
/// whoever makes it closes it.
public final class SketchTable implements AutoCloseable {

    /// How many stories a shingle may have. A template that a thousand stories fill in is met here a thousand
    /// times; the first so many are enough to find one's like, for what is special to a story lies in other
    /// shingles.
    static final int CAP = 32;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final long MAGIC = 0x434F50592D534D32L;
    /// Longs before the first entry: magic, bits, entries, stamp.
    private static final int HEADER = 8;
    private static final int STAMP = 3;
    private static final int ZEROS = 1 << 20;
    private static final int FIRST_BITS = 12;
    private static final int MOST_BITS = 31;
    private static final double FULL = 0.7;

    private final @Nullable Path file;
    private Arena arena;
    private MemorySegment table;
    private int bits;
    private long entries;
    private long steps;

    /// An empty table in memory.
    public SketchTable() {
        file = null;
        bits = FIRST_BITS;
        arena = Arena.ofShared();
        table = arena.allocate(size(FIRST_BITS), Long.BYTES);
    }

    private SketchTable(Path file, Arena arena, MemorySegment table, int bits, long entries) {
        this.file = file;
        this.arena = arena;
        this.table = table;
        this.bits = bits;
        this.entries = entries;
    }

    /// The table in `file`, if it was closed with this `stamp`; else an empty one in its place. From here
    /// until [#close(long)] the file has no stamp, so that what a killed process leaves behind is not taken
    /// for whole.
    ///
    /// @param stamp stands for what the table has to hold; not 0
    /// @throws IOException if the file cannot be read or written
    public static SketchTable open(Path file, long stamp) throws IOException {
        Arena arena = Arena.ofShared();
        MemorySegment held = Files.isRegularFile(file) ? map(file, arena, Files.size(file)) : null;
        if (held != null && isWhole(held, stamp)) {
            held.setAtIndex(LONG, STAMP, 0);
            return new SketchTable(file, arena, held, (int) held.getAtIndex(LONG, 1), held.getAtIndex(LONG, 2));
        }
        arena.close();
        Files.deleteIfExists(file);
        Arena fresh = Arena.ofShared();
        return new SketchTable(file, fresh, map(file, fresh, size(FIRST_BITS)), FIRST_BITS, 0);
    }

    private static boolean isWhole(MemorySegment held, long stamp) {
        return held.byteSize() >= HEADER * (long) Long.BYTES
                && held.getAtIndex(LONG, 0) == MAGIC
                && held.getAtIndex(LONG, STAMP) == stamp
                && held.getAtIndex(LONG, 1) >= FIRST_BITS
                && held.getAtIndex(LONG, 1) <= MOST_BITS
                && held.byteSize() == size((int) held.getAtIndex(LONG, 1));
    }

    private static MemorySegment map(Path file, Arena arena, long bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // A full disk must show here, as an exception, and not when memory is written to.
            ByteBuffer zeros = ByteBuffer.allocate((int) Math.min(bytes, ZEROS));
            for (long at = channel.size(); at < bytes; at += channel.write(zeros, at)) {
                zeros.clear().limit((int) Math.min(zeros.capacity(), bytes - at));
            }
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, arena);
        }
    }

    private static long size(int bits) {
        return Long.BYTES * (HEADER + (1L << bits));
    }

    /// How many entries it holds; 0 for a table that has to be filled.
    public long size() {
        return entries;
    }

    /// The bytes that it takes, in memory or on disk.
    public long bytes() {
        return table.byteSize();
    }

    /// How many entries were looked at so far: the work done.
    long steps() {
        return steps;
    }

    /// Writes the stories that hold `hash` into `found`, which has room for [#CAP].
    ///
    /// @return how many
    int find(long hash, int[] found) {
        int tag = tag(hash);
        long mask = (1L << bits) - 1;
        int count = 0;
        for (long slot = slot(tag); ; slot = (slot + 1) & mask) {
            steps++;
            long entry = table.getAtIndex(LONG, HEADER + slot);
            if (entry == 0) {
                return count;
            }
            if ((int) (entry >>> 32) == tag && count < CAP) {
                found[count++] = (int) entry - 1;
            }
        }
    }

    /// Notes that `story` holds `hash`, unless [#CAP] stories do.
    ///
    /// @param story 0 or more
    void add(long hash, int story) throws IOException {
        if (entries >= FULL * (1L << bits) && bits < MOST_BITS) {
            grow();
        }
        put(((long) tag(hash) << 32) | (story + 1L));
    }

    private void put(long added) {
        int tag = (int) (added >>> 32);
        long mask = (1L << bits) - 1;
        int count = 0;
        for (long slot = slot(tag); ; slot = (slot + 1) & mask) {
            steps++;
            long entry = table.getAtIndex(LONG, HEADER + slot);
            if (entry == 0) {
                table.setAtIndex(LONG, HEADER + slot, added);
                entries++;
                return;
            }
            if (entry == added || ((int) (entry >>> 32) == tag && ++count >= CAP)) {
                return;
            }
        }
    }

    private void grow() throws IOException {
        MemorySegment old = table;
        Arena oldArena = arena;
        Path larger = file == null ? null : file.resolveSibling(file.getFileName() + ".new");
        bits++;
        arena = Arena.ofShared();
        if (larger == null) {
            table = arena.allocate(size(bits), Long.BYTES);
        } else {
            Files.deleteIfExists(larger);
            table = map(larger, arena, size(bits));
        }
        entries = 0;
        for (long i = HEADER; i < old.byteSize() / Long.BYTES; i++) {
            long entry = old.getAtIndex(LONG, i);
            if (entry != 0) {
                put(entry);
            }
        }
        oldArena.close();
        if (file != null && larger != null) {
            Files.move(larger, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int tag(long hash) {
        return (int) (hash ^ (hash >>> 31));
    }

    private long slot(int tag) {
        return (tag * 0x9E3779B97F4A7C15L) >>> (64 - bits);
    }

    /// Writes everything out, with a stamp by which [#open] knows it again, and closes the table.
    public void close(long stamp) {
        if (file != null) {
            table.setAtIndex(LONG, 0, MAGIC);
            table.setAtIndex(LONG, 1, bits);
            table.setAtIndex(LONG, 2, entries);
            table.force();
            table.setAtIndex(LONG, STAMP, stamp);
            table.force();
        }
        arena.close();
    }

    /// Closes the table; one in a file has to be filled anew.
    @Override
    public void close() {
        arena.close();
    }
}
