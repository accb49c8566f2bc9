package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.EntityCard;
import org.copydesk.index.SearchOptions;
import org.copydesk.pipeline.terminal.Say;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells about one name; below it, the commands that make names one or part them.
@Command(
        name = "entity",
        description = {
            "Tell about one name: what else it is called, how often it is named, since when, with whom, in which stories.",
            "Stories that are one story in other words count once."
        },
        commandListHeading = "%nWhat can be said about names:%n",
        footer = {
            "  copydesk entity 'Northwind Marine'",
            "  copydesk entity firm:Northwind",
            "  copydesk entity merge 'Northwind Marine' NWM",
            "  copydesk entity undo"
        })
final class EntityCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "the name, in whatever case; person:, firm:, institution: or place: before it says which")
    List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "at most so many stories, and names beside it (10)")
    int limit = 10;

    private EntityCommand(Session session) {
        this.session = session;
    }

    /// The command with those below it.
    static CommandLine with(Session session) {
        return new CommandLine(new EntityCommand(session))
                .addSubcommand("merge", new EntityMergeCommand(session))
                .addSubcommand("split", new EntitySplitCommand(session))
                .addSubcommand("undo", new EntityUndoCommand(session));
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > SearchOptions.MOST) {
            throw new RefusedException("--limit is 1 to " + Say.number(SearchOptions.MOST));
        }
        if (words.isEmpty()) {
            throw new RefusedException("entity of which name? copydesk entities lists who is named");
        }
        try (Corpus corpus = session.desk().corpus()) {
            EntityView view = new EntityView(session.terminal());
            // the same name may stand for a person here and a firm there
            for (Entity entity : new EntityNames(corpus).called(String.join(" ", words))) {
                EntityCard card = corpus.entity(entity, limit).orElseThrow();
                if (session.json()) {
                    session.terminal().line(EntityView.json(card));
                } else {
                    view.print(card);
                }
            }
        }
        return ExitCode.WELL;
    }
}
