package org.copydesk.pipeline.cli;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Width;

/// One line on standard error: bar, counts, rate, time left. It is drawn anew at most ten times a second, and wiped at
/// the end.
final class ProgressLine {

    private static final long NANOS = 1_000_000_000;
    private static final long BETWEEN_DRAWINGS = NANOS / 10;
    private static final int BAR = 20;

    private final Terminal terminal;
    private final LongSupplier clock;
    private final String one;
    private final long began;
    private long drawn;

    /// @param clock nanoseconds from any point in time
    /// @param one what is counted, in the singular
    ProgressLine(Terminal terminal, LongSupplier clock, String one) {
        this.terminal = terminal;
        this.clock = clock;
        this.one = one;
        this.began = clock.getAsLong();
        this.drawn = began - BETWEEN_DRAWINGS;
    }

    /// Whether it is time to draw; who is told so draws.
    boolean isDue() {
        long now = clock.getAsLong();
        boolean due = now - drawn >= BETWEEN_DRAWINGS;
        drawn = due ? now : drawn;
        return due;
    }

    /// How long it has gone on, in seconds, above 0.
    double seconds() {
        return Math.max(drawn - began, 1) / (double) NANOS;
    }

    /// Draws the line.
    ///
    /// @param total how many there are, 0 or less where nobody knows
    /// @param words what else there is to say
    void draw(long done, long total, String words) {
        String line = way(done, total) + "  " + words + left(done, total);
        String cut = Width.cut(line, terminal.width() - 1);
        int bar = total > 0 ? Math.min(BAR, cut.length()) : 0;
        terminal.replaceLine(terminal.errPaint().apply(Style.GREEN, cut.substring(0, bar)) + cut.substring(bar));
    }

    private String way(long done, long total) {
        if (total <= 0) {
            return Say.count(done, one);
        }
        int full = (int) Math.min(BAR, done * BAR / total);
        return "█".repeat(full) + "░".repeat(BAR - full) + " " + Say.number(done) + " of " + Say.count(total, one);
    }

    private String left(long done, long total) {
        if (total <= 0 || done == 0 || done >= total) {
            return "";
        }
        double rest = seconds() / done * (total - done);
        return "  " + Say.time(Duration.ofMillis(Math.round(rest * 1000))) + " left";
    }

    /// Wipes it.
    void wipe() {
        terminal.replaceLine("");
    }
}
