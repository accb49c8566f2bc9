package org.copydesk.pipeline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command above those that measure.
@Command(
        name = "evaluate",
        description = "Measure the program against your own gold data.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat to measure:%n",
        footer = {
            "  copydesk evaluate stories gold.jsonl.gz",
            "  copydesk evaluate duplicates gold.jsonl.gz",
            "  copydesk evaluate entities gold.conll",
            "  copydesk evaluate figures figures.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Session session;

    private EvaluateCommand(Session session) {
        this.session = session;
    }

    /// The command with those below it.
    static CommandLine with(Session session) {
        return new CommandLine(new EvaluateCommand(session))
                .addSubcommand("stories", new EvaluateStoriesCommand(session))
                .addSubcommand("duplicates", new EvaluateDuplicatesCommand(session))
                .addSubcommand("entities", new EvaluateEntitiesCommand(session))
                .addSubcommand("figures", new EvaluateFiguresCommand(session));
    }

    @Override
    public Integer call() {
        session.terminal().complain("copydesk: evaluate what?");
        session.terminal().complain("Try 'copydesk evaluate --help'.");
        return ExitCode.USAGE;
    }
}
