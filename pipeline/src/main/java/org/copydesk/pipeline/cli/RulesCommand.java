package org.copydesk.pipeline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command above those for files of rules.
@Command(
        name = "rules",
        description = {
            "Look after files of rules for sites, which ingest, explain, resplit and evaluate stories obey.",
            "",
            "A file is TOML. Each [[rule]] has a name, a reason, the pages that it is for (sites, files, publishers),"
                    + " what finds blocks on them (selector, lines) and what it does: cut, keep, start, end, title,"
                    + " byline, date, set. Each [[test]] has a page (html or text) and what must come of it (cuts,"
                    + " keeps, says). A file whose tests fail is refused wherever it is named."
        },
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat to do:%n",
        footer = {"  copydesk rules test gazette.toml", "  copydesk learn-site pages --out proposals.toml"})
final class RulesCommand implements Callable<Integer> {

    private final Session session;

    private RulesCommand(Session session) {
        this.session = session;
    }

    /// The command with those below it.
    static CommandLine with(Session session) {
        return new CommandLine(new RulesCommand(session)).addSubcommand("test", new RulesTestCommand(session));
    }

    @Override
    public Integer call() {
        session.terminal().complain("copydesk: do what with rules?");
        session.terminal().complain("Try 'copydesk rules --help'.");
        return ExitCode.USAGE;
    }
}
