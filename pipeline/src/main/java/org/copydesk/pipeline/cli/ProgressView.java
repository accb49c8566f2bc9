package org.copydesk.pipeline.cli;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.copydesk.pipeline.flow.IngestListener;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Width;

/// One line on standard error that says how an ingest goes on: bar, counts, rate, time left. It is drawn anew at most
/// ten times a second, and wiped at the end.
final class ProgressView implements IngestListener {

    private static final long NANOS = 1_000_000_000;
    private static final long BETWEEN_DRAWINGS = NANOS / 10;
    private static final int BAR = 20;

    private final Terminal terminal;
    private final LongSupplier clock;
    private final long began;
    private long drawn;
    private long total = UNKNOWN;

    /// @param clock nanoseconds from any point in time
    ProgressView(Terminal terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.began = clock.getAsLong();
        this.drawn = began - BETWEEN_DRAWINGS;
    }

    /// A view where somebody watches, else nothing.
    static IngestListener on(Terminal terminal) {
        return terminal.isWatched() ? new ProgressView(terminal, System::nanoTime) : IngestListener.NONE;
    }

    @Override
    public void started(long totalFiles) {
        total = totalFiles;
    }

    @Override
    public void advanced(long filesDone, long bytesDone, long storiesFound, long newStories, long failed) {
        long now = clock.getAsLong();
        if (now - drawn < BETWEEN_DRAWINGS) {
            return;
        }
        drawn = now;
        double seconds = Math.max(now - began, 1) / (double) NANOS;
        String counts = Say.count(storiesFound, "story") + ", " + Say.number(newStories) + " new"
                + (failed > 0 ? ", " + Say.number(failed) + " failed" : "");
        String rate = Say.number(Math.round(filesDone / seconds)) + " files/s, "
                + Say.bytes(Math.round(bytesDone / seconds)) + "/s";
        String line = way(filesDone) + "  " + counts + "  " + rate + left(filesDone, seconds);
        String cut = Width.cut(line, terminal.width() - 1);
        int bar = total > 0 ? Math.min(BAR, cut.length()) : 0;
        terminal.replaceLine(terminal.errPaint().apply(Style.GREEN, cut.substring(0, bar)) + cut.substring(bar));
    }

    private String way(long filesDone) {
        if (total <= 0) {
            return Say.count(filesDone, "file");
        }
        int full = (int) Math.min(BAR, filesDone * BAR / total);
        return "█".repeat(full) + "░".repeat(BAR - full) + " " + Say.number(filesDone) + " of "
                + Say.count(total, "file");
    }

    private String left(long filesDone, double seconds) {
        if (total <= 0 || filesDone == 0 || filesDone >= total) {
            return "";
        }
        double rest = seconds / filesDone * (total - filesDone);
        return "  " + Say.time(Duration.ofMillis(Math.round(rest * 1000))) + " left";
    }

    @Override
    public void close() {
        terminal.replaceLine("");
    }
}
