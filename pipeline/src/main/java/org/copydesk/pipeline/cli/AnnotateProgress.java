package org.copydesk.pipeline.cli;

import java.util.function.LongSupplier;
import org.copydesk.pipeline.flow.AnnotateListener;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Terminal;

/// One line on standard error that says how annotating goes on: bar, counts, rate, time left.
final class AnnotateProgress implements AnnotateListener {

    private final Terminal terminal;
    private final ProgressLine line;

    /// @param clock nanoseconds from any point in time
    AnnotateProgress(Terminal terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.line = new ProgressLine(terminal, clock, "story");
    }

    /// A view where somebody watches, else what is out of the ordinary alone.
    static AnnotateListener on(Terminal terminal) {
        return terminal.isWatched()
                ? new AnnotateProgress(terminal, System::nanoTime)
                : AnnotateListener.hearing(terminal::say);
    }

    @Override
    public void noticed(String notice) {
        line.wipe();
        terminal.say(notice);
    }

    @Override
    public void advanced(long done, long total, long changed) {
        if (line.isDue()) {
            String rate = Say.number(Math.round(done / line.seconds())) + " stories/s";
            line.draw(done, total, Say.number(changed) + " changed  " + rate);
        }
    }

    @Override
    public void close() {
        line.wipe();
    }
}
