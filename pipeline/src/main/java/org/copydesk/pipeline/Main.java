package org.copydesk.pipeline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.pipeline.cli.Cli;
import org.copydesk.pipeline.terminal.Shell;
import org.copydesk.pipeline.terminal.Tty;

/// The program's front door: `copydesk COMMAND …`.
public final class Main {

    private Main() {}

    /// Runs the command and leaves the process with its exit code.
    public static void main(String[] args) {
        Shell shell = new Shell(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Tty.isTerminal(1),
                Tty.isTerminal(2),
                System.getenv(),
                Path.of(""),
                Path.of(System.getProperty("user.home")));
        int code = Cli.run(List.of(args), shell);
        // System.exit looks through every jar for somebody who logs it: a fifth of the time that a search takes
        if (code != 0 || Thread.activeCount() > 1) {
            System.exit(code);
        }
    }
}
