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

/// Which stories hold a shingle: a hash table (see [Slots]) in memory or in a file that is used in place. A shingle
/// that [#CAP] stories hold takes no more.
///
/// New entries of a table in a file gather in memory, an eighth of what the file holds at the most, and are written
/// from the file's front to its end. Put each in its place at once, they would dirty a page of the file apiece: with a
/// million stories that cost 600 microseconds a story, fifteen times as much as all the rest.
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
    private static final int MOST_BITS = 31; // of an index into 16 GB
    /// So many entries gather in memory whatever the file holds: 16 MB of slots.
    private static final long GATHERED = 1 << 20;

    private static final int GATHERED_SHARE = 8;

    private final @Nullable Path file;
    private final long gathers;
    private Arena arena;
    private MemorySegment segment;
    private Slots main;

    /// What the file does not hold yet; null for a table in memory.
    private @Nullable Slots recent;

    private Arena recentArena = Arena.ofShared();
    private long stepsBefore;

    /// An empty table in memory.
    public SketchTable() {
        this(Arena.ofShared());
    }

    private SketchTable(Arena arena) {
        this(null, 0, arena, arena.allocate(size(FIRST_BITS), Long.BYTES), FIRST_BITS, 0);
    }

    private SketchTable(@Nullable Path file, long gathers, Arena arena, MemorySegment segment, int bits, long entries) {
        this.file = file;
        this.gathers = gathers;
        this.arena = arena;
        this.segment = segment;
        this.main = slots(segment, bits, entries);
        this.recent = file == null ? null : gathering(FIRST_BITS);
    }

    private static Slots slots(MemorySegment segment, int bits, long entries) {
        return new Slots(segment.asSlice(HEADER * (long) Long.BYTES), bits, entries);
    }

    private Slots gathering(int bits) {
        return new Slots(recentArena.allocate(Slots.bytes(bits), Long.BYTES), bits, 0);
    }

    /// The table in `file`, if it was closed with this `stamp`; else an empty one in its place. From here
    /// until [#close(long)] the file has no stamp, so that what a killed process leaves behind is not taken
    /// for whole.
    ///
    /// @param stamp stands for what the table has to hold; not 0
    /// @throws IOException if the file cannot be read or written
    public static SketchTable open(Path file, long stamp) throws IOException {
        return open(file, stamp, GATHERED);
    }

    /// @param gathers so many entries gather in memory whatever the file holds
    static SketchTable open(Path file, long stamp, long gathers) throws IOException {
        Arena arena = Arena.ofShared();
        MemorySegment held = Files.isRegularFile(file) ? map(file, arena, Files.size(file)) : null;
        if (held != null && isWhole(held, stamp)) {
            held.setAtIndex(LONG, STAMP, 0);
            return new SketchTable(
                    file, gathers, arena, held, (int) held.getAtIndex(LONG, 1), held.getAtIndex(LONG, 2));
        }
        arena.close();
        Files.deleteIfExists(file);
        Arena fresh = Arena.ofShared();
        return new SketchTable(file, gathers, fresh, map(file, fresh, size(FIRST_BITS)), FIRST_BITS, 0);
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
        return HEADER * (long) Long.BYTES + Slots.bytes(bits);
    }

    /// How many entries it holds; 0 for a table that has to be filled.
    public long size() {
        return main.entries() + (recent == null ? 0 : recent.entries());
    }

    /// The bytes that it takes on disk, or in memory where it is in no file.
    public long bytes() {
        return segment.byteSize();
    }

    /// How many entries were looked at so far: the work done.
    long steps() {
        return stepsBefore + main.steps() + (recent == null ? 0 : recent.steps());
    }

    /// Writes the stories that hold `hash` into `found`, which has room for [#CAP].
    ///
    /// @return how many
    int find(long hash, int[] found) {
        int count = main.find(tag(hash), found, 0);
        return recent == null ? count : recent.find(tag(hash), found, count);
    }

    /// Notes that `story` holds `hash`. Whoever adds has looked that there is room: a shingle has no more than [#CAP].
    ///
    /// @param story 0 or more
    void add(long hash, int story) throws IOException {
        long entry = Slots.entry(tag(hash), story);
        Slots gathered = recent;
        if (gathered == null) {
            if (main.isFull()) {
                grow();
            }
            main.put(entry, CAP);
            return;
        }
        if (gathered.entries() >= Math.max(gathers, main.entries() / GATHERED_SHARE)) {
            settle(gathered);
        } else if (gathered.isFull()) {
            gathered = gatherMore(gathered);
        }
        gathered.put(entry, CAP);
    }

    private Slots gatherMore(Slots gathered) {
        Arena old = recentArena;
        recentArena = Arena.ofShared();
        Slots larger = gathering(gathered.bits() + 1);
        gathered.each(entry -> larger.put(entry, CAP));
        stepsBefore += gathered.steps();
        recent = larger;
        old.close();
        return larger;
    }

    /// Writes what was gathered into the file, from its front to its end.
    private void settle(Slots gathered) throws IOException {
        while (main.isFullWith(gathered.entries())) {
            grow();
        }
        gathered.each(entry -> main.put(entry, CAP));
        gathered.clear();
    }

    private void grow() throws IOException {
        Slots old = main;
        Arena oldArena = arena;
        int bits = old.bits() + 1;
        Path larger = file == null ? null : file.resolveSibling(file.getFileName() + ".new");
        arena = Arena.ofShared();
        if (larger == null) {
            segment = arena.allocate(size(bits), Long.BYTES);
        } else {
            Files.deleteIfExists(larger);
            segment = map(larger, arena, size(bits));
        }
        Slots grown = slots(segment, bits, 0);
        old.each(entry -> grown.put(entry, CAP));
        stepsBefore += old.steps();
        main = grown;
        oldArena.close();
        if (file != null && larger != null) {
            Files.move(larger, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int tag(long hash) {
        return (int) (hash ^ (hash >>> 31));
    }

    /// Writes everything out, with a stamp by which [#open] knows it again, and closes the table.
    ///
    /// @throws IOException if the file cannot grow; the table has to be closed without a stamp then
    public void close(long stamp) throws IOException {
        if (recent != null) {
            settle(recent);
        }
        if (file != null) {
            segment.setAtIndex(LONG, 0, MAGIC);
            segment.setAtIndex(LONG, 1, main.bits());
            segment.setAtIndex(LONG, 2, main.entries());
            segment.force();
            segment.setAtIndex(LONG, STAMP, stamp);
            segment.force();
        }
        close();
    }

    /// Closes the table; one in a file has to be filled anew.
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
            recentArena.close();
        }
    }
}
