package org.copydesk.pipeline.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints the script that completes commands and options in bash and zsh.
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in bash and zsh.",
        footer = {
            "  copydesk completion > ~/.local/share/bash-completion/completions/copydesk",
            "",
            "or, for bash and zsh alike, put this line into ~/.bashrc or ~/.zshrc:",
            "",
            "  source <(copydesk completion)"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    @Nullable
    CommandSpec spec;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        session.terminal()
                .line(AutoComplete.bash("copydesk", own.root().commandLine()).stripTrailing());
        return ExitCode.WELL;
    }
}
