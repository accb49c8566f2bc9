package org.copydesk.pipeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.store.DeskException;
import org.copydesk.index.IndexException;
import org.copydesk.pipeline.terminal.ClosedPipeException;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;

/// Says in one line why a command could not go on, and what to do.
final class Failures {

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    /// Says what `e` means for the user and gives the exit code.
    int explain(Exception e) {
        return switch (e) {
            case ClosedPipeException closed -> ExitCode.WELL;
            case RefusedException refused -> complain(ExitCode.USAGE, refused.lines());
            case UncheckedIOException io -> explain(Objects.requireNonNull(io.getCause()));
            case DeskException desk -> complain(ExitCode.COULD_NOT_RUN, List.of(said(desk)), desk);
            case IndexException index -> complain(ExitCode.COULD_NOT_RUN, List.of(said(index)), index);
            case InterruptedException stopped ->
                complain(ExitCode.COULD_NOT_RUN, List.of("stopped; what was filed stays, run the same again to go on"));
            // What is read without being looked for first was named on the command line.
            case NoSuchFileException gone -> complain(ExitCode.USAGE, List.of(told(gone)), gone);
            case IOException io -> complain(ExitCode.COULD_NOT_RUN, List.of(told(io)), io);
            default -> complain(ExitCode.COULD_NOT_RUN, List.of(fault(e)), e);
        };
    }

    private int complain(int code, List<String> lines, Exception e) {
        complain(code, lines);
        if (session.debugs()) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            session.terminal().complain(trace.toString().stripTrailing());
        }
        return code;
    }

    private int complain(int code, List<String> lines) {
        Terminal terminal = session.terminal();
        terminal.complain("copydesk: " + Visible.line(lines.getFirst()));
        lines.stream().skip(1).map(Visible::line).forEach(terminal::complain);
        return code;
    }

    private static String told(IOException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return switch (e) {
            case NoSuchFileException gone -> "there is no file " + gone.getFile();
            case AccessDeniedException denied ->
                "not allowed to open " + denied.getFile() + "; see its permissions and those of its folder";
            default ->
                message.contains("No space left on device")
                        ? "the disk is full (" + message + "); free some space, then run the same again"
                        : message;
        };
    }

    private static String said(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }

    private static String fault(Exception e) {
        return "this should not have happened: " + e + "; COPYDESK_DEBUG=1 tells where, please report it";
    }
}
