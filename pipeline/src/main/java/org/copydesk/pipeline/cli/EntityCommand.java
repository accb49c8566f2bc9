package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.EntityCard;
import org.copydesk.corpus.store.EntityCount;
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
            "Stories that are one story in other words count once. A short form or an alias that stories print tells of",
            "those for whom it is printed; of several they are listed."
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
        String typed = String.join(" ", words);
        EntityNames.Asked asked = EntityNames.Asked.of(typed);
        if (asked.name().isBlank()) {
            throw new RefusedException("entity of which name? copydesk entities lists who is named");
        }
        try (Corpus corpus = session.desk().corpus()) {
            EntityNames names = new EntityNames(corpus);
            // the same name may stand for a person here and a firm there
            List<EntityCard> cards = living(corpus, names.called(asked));
            if (!cards.isEmpty()) {
                print(cards);
                return ExitCode.WELL;
            }
            List<Entity> printed = new PrintedNames(session, corpus).of(asked);
            List<EntityCard> some = living(corpus, printed.subList(0, Math.min(limit, printed.size())));
            if (some.isEmpty()) {
                throw names.nobody(typed);
            }
            printedFor(asked.name(), some, printed.size());
        }
        return ExitCode.WELL;
    }

    private void print(List<EntityCard> cards) {
        EntityView view = new EntityView(session.terminal());
        for (EntityCard card : cards) {
            if (session.json()) {
                session.terminal().line(EntityView.json(card));
            } else {
                view.print(card);
            }
        }
    }

    private void printedFor(String name, List<EntityCard> cards, int all) {
        EntityCount first = cards.getFirst().count();
        String whom = cards.size() == 1 ? first.name() + " (" + first.type() + ")" : "several";
        String more = all > limit ? ", the most frequent " + limit + " of " + Say.number(all) : "";
        session.terminal().say("'" + name + "' is printed for " + whom + more + ".");
        if (cards.size() == 1 || session.json()) {
            print(cards);
        } else {
            new EntityView(session.terminal())
                    .list(cards.stream().map(EntityCard::count).toList());
        }
    }

    /// Those whom a story names: a decision may speak of names that no story has any more.
    private List<EntityCard> living(Corpus corpus, List<Entity> entities) {
        return entities.stream()
                .map(entity -> corpus.entity(entity, limit).orElseThrow())
                .filter(card -> card.count().stories() > 0)
                .toList();
    }
}
