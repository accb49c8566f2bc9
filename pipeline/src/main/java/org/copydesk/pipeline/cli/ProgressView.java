package org.copydesk.pipeline.cli;

import java.util.function.LongSupplier;
import org.copydesk.pipeline.flow.IngestListener;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Terminal;

/// One line on standard error that says how an ingest goes on: bar, counts, rate, time left.
final class ProgressView implements IngestListener {

    private final Terminal terminal;
    private final ProgressLine line;
    private long total = UNKNOWN;

    /// @param clock nanoseconds from any point in time
    ProgressView(Terminal terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.line = new ProgressLine(terminal, clock, "file");
    }

    /// A view where somebody watches, else what is out of the ordinary alone.
    static IngestListener on(Terminal terminal) {
        return terminal.isWatched()
                ? new ProgressView(terminal, System::nanoTime)
                : IngestListener.hearing(terminal::say);
    }

    @Override
    public void noticed(String notice) {
        line.wipe();
        terminal.say(notice);
    }

    @Override
    public void started(long totalFiles) {
        total = totalFiles;
    }

    @Override
    public void advanced(long filesDone, long bytesDone, long storiesFound, long newStories, long failed) {
        if (line.isDue()) {
            String counts = Say.count(storiesFound, "story") + ", " + Say.number(newStories) + " new"
                    + (failed > 0 ? ", " + Say.number(failed) + " failed" : "");
            String rate = Say.number(Math.round(filesDone / line.seconds())) + " files/s, "
                    + Say.bytes(Math.round(bytesDone / line.seconds())) + "/s";
            line.draw(filesDone, total, counts + "  " + rate);
        }
    }

    @Override
    public void close() {
        line.wipe();
    }
}
