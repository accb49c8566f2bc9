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
        System.exit(Cli.run(List.of(args), shell));
    }
}
