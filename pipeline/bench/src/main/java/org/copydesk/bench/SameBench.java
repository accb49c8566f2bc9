package org.copydesk.bench;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.same.Fingerprint;
import org.copydesk.corpus.same.Link;
import org.copydesk.corpus.same.Matcher;
import org.copydesk.corpus.same.SketchTable;

/// What it costs to find out whether a story was there before, as the corpus grows: fingerprint, candidates and
/// decision in one thread, the table in a file, the fingerprints outside of the heap. Making the stories is not
/// counted.
final class SameBench {

    private static final int FIRST_REPORT = 10_000;
    private static final int STEP = 10;
    private static final int WINDOW = 5_000;

    private final Variants stories;
    private final int most;

    /// Where the fingerprints lie: one segment for each story.
    private final Arena arena = Arena.ofConfined();

    private MemorySegment[] held = new MemorySegment[1 << 16];

    SameBench(Path texts, int most) throws IOException {
        this.stories = new Variants(texts);
        this.most = most;
    }

    void run() throws IOException {
        Path folder = Files.createTempDirectory("copydesk-bench");
        Path file = folder.resolve("same.table");
        try (SketchTable table = SketchTable.open(file, 1)) {
            Matcher matcher = new Matcher(table, this::fingerprint);
            int report = FIRST_REPORT;
            int copies = 0;
            int found = 0;
            long nanos = 0;
            for (int story = 0; story < most; story++) {
                String text = stories.next();
                boolean counts = story >= report - WINDOW;
                long begun = counts ? Cpu.thread() : 0;
                Fingerprint fingerprint = Fingerprint.of(text);
                List<Link> links = matcher.add(story, fingerprint);
                nanos += counts ? Cpu.thread() - begun : 0;
                int original = stories.original(story);
                copies += original >= 0 ? 1 : 0;
                found += links.stream().anyMatch(link -> link.shorter() == original || link.longer() == original)
                        ? 1
                        : 0;
                keep(story, fingerprint);
                if (story + 1 == report) {
                    say(report, nanos, copies, found, table);
                    report = Math.min(most, Math.multiplyExact(report, STEP));
                    nanos = 0;
                }
            }
        } finally {
            arena.close();
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static void say(int stories, long nanos, int copies, int found, SketchTable table) {
        System.out.printf(
                Locale.ROOT,
                "%,9d stories: %.0f CPU microseconds a story (%,.0f a second), %,d of %,d near copies found,"
                        + " table %d bytes a story%n",
                stories,
                nanos / 1e3 / WINDOW,
                WINDOW * 1e9 / nanos,
                found,
                copies,
                table.bytes() / stories);
    }

    private Fingerprint fingerprint(int story) {
        return new Fingerprint(Bytes.of(held[story].toArray(ValueLayout.JAVA_BYTE)));
    }

    private void keep(int story, Fingerprint fingerprint) {
        if (story == held.length) {
            held = Arrays.copyOf(held, 2 * story);
        }
        held[story] =
                arena.allocateFrom(ValueLayout.JAVA_BYTE, fingerprint.bytes().array());
    }
}
