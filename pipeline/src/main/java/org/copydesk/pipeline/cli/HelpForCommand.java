package org.copydesk.pipeline.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `copydesk help search`. Picocli's own help command has options that clash with ours.
@Command(
        name = "help",
        description = "Show help for a command.",
        footer = {"  copydesk help search"})
final class HelpForCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "the command; else all are listed")
    @Nullable
    String command;

    @Spec
    @Nullable
    CommandSpec spec;

    HelpForCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandLine root = Objects.requireNonNull(spec).root().commandLine();
        CommandLine asked = command == null ? root : root.getSubcommands().get(command);
        if (asked == null) {
            throw new RefusedException("there is no command '" + command + "'"
                    + Nearest.hint(
                            Objects.requireNonNull(command),
                            root.getSubcommands().keySet()));
        }
        session.terminal().line(asked.getUsageMessage().stripTrailing());
        return ExitCode.WELL;
    }
}
