package org.copydesk.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.pipeline.terminal.Shell;
import org.copydesk.pipeline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/// One command's run: what surrounds it and what the global options made of that. The options are read first when
/// something is asked for, so a session may be made before the command line is parsed.
final class Session {

    private final Shell shell;
    private final GlobalOptions globals;
    private @Nullable Terminal terminal;

    Session(Shell shell, GlobalOptions globals) {
        this.shell = shell;
        this.globals = globals;
    }

    Shell shell() {
        return shell;
    }

    Terminal terminal() {
        if (terminal == null) {
            terminal = new Terminal(shell, globals.color, globals.quiet);
        }
        return terminal;
    }

    boolean json() {
        return globals.json;
    }

    /// The path that the user typed, from the folder in which it was typed.
    Path path(String typed) {
        return shell.folder().resolve(typed);
    }

    Path deskFolder() {
        if (globals.desk != null) {
            return shell.folder().resolve(globals.desk);
        }
        Path here = shell.folder().resolve("desk");
        return Files.isDirectory(here) ? here : dataFolder().resolve("copydesk/desk");
    }

    /// By the XDG Base Directory Specification 0.8, which says that a relative path is to be ignored.
    private Path dataFolder() {
        String data = shell.variable("XDG_DATA_HOME");
        return data.startsWith("/") ? Path.of(data) : shell.home().resolve(".local/share");
    }

    boolean debugs() {
        return "1".equals(shell.variable("COPYDESK_DEBUG"));
    }
}
