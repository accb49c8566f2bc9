package org.copydesk.pipeline.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Where a command's words go: data to standard output, talk to standard error, both as UTF-8 whatever the locale.
///
/// Not safe for use by many threads. Who made it calls [#flush] at the end. Every method throws
/// [ClosedPipeException] once nobody reads the output, [UncheckedIOException] where it cannot be written.
public final class Terminal {

    private static final int WIDEST = 100;

    /// ECMA-48, Erase in Line.
    private static final String ERASE_TO_END = "\u001B[K";

    private final Shell shell;
    private final Writer out;
    private final Writer err;
    private final Paint paint;
    private final Paint errPaint;
    private final boolean quiet;
    private int columns;
    private boolean broken;

    /// A terminal over the shell's streams.
    ///
    /// @param quiet whether talk is left out
    public Terminal(Shell shell, ColorChoice color, boolean quiet) {
        this.shell = shell;
        this.out = new BufferedWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8));
        this.err = new BufferedWriter(new OutputStreamWriter(shell.err(), StandardCharsets.UTF_8));
        this.paint = new Paint(color.coloured(shell.environment(), shell.outIsTerminal()));
        this.errPaint = new Paint(color.coloured(shell.environment(), shell.errIsTerminal()));
        this.quiet = quiet;
    }

    /// Prints a line of data. Text from files goes through [Visible] first.
    public void line(String line) {
        try {
            write(out, line);
        } catch (UncheckedIOException e) {
            broken = true;
            throw e;
        }
    }

    /// Prints several lines of data.
    public void lines(Iterable<String> lines) {
        lines.forEach(this::line);
    }

    /// Says something on standard error, unless the user wants quiet.
    public void say(String line) {
        if (!quiet) {
            complain(line);
        }
    }

    /// Says something on standard error that even those who want quiet must know.
    public void complain(String line) {
        write(err, line);
        flushTalk();
    }

    /// Whether somebody watches standard error and wants to see how things go on.
    public boolean isWatched() {
        return !quiet && shell.errIsTerminal() && !"dumb".equals(shell.variable("TERM"));
    }

    /// Replaces the last line of a watched standard error, which no line break has ended, by `line`.
    public void replaceLine(String line) {
        try {
            err.write("\r" + line + ERASE_TO_END);
        } catch (IOException e) {
            throw failed(e);
        }
        flushTalk();
    }

    /// Styles for standard output.
    public Paint paint() {
        return paint;
    }

    /// Styles for standard error.
    public Paint errPaint() {
        return errPaint;
    }

    /// Whether the user wants no talk.
    public boolean isQuiet() {
        return quiet;
    }

    /// The columns for running text: those of the terminal, at most 100, at least 20, for longer lines read badly.
    public int width() {
        if (columns == 0) {
            columns = Math.clamp(Tty.columns(shell), 20, WIDEST);
        }
        return columns;
    }

    /// Standard output for a writer of machine-readable lines.
    public Writer data() {
        return out;
    }

    /// Hands on what is buffered; what could not be written once is not tried again.
    public void flush() {
        try {
            if (!broken) {
                out.flush();
            }
        } catch (IOException e) {
            broken = true;
            throw failed(e);
        }
        flushTalk();
    }

    private void flushTalk() {
        try {
            err.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// The exception that a failed write of output rises as.
    public static UncheckedIOException failed(IOException e) {
        String reason = String.valueOf(e.getMessage());
        boolean closed = reason.contains("Broken pipe") || reason.contains("EPIPE") || reason.contains("Pipe closed");
        if (reason.contains("Bad file descriptor")) {
            // what a shell's >&- leaves
            return new UncheckedIOException(
                    "the output cannot be written",
                    new IOException("standard output is closed: let it go somewhere, /dev/null if nowhere", e));
        }
        return closed ? new ClosedPipeException(e) : new UncheckedIOException("the output cannot be written", e);
    }
}
