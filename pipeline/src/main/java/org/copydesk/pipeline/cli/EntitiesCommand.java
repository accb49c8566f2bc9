package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.EntityCount;
import org.copydesk.index.SearchOptions;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.ParsedQuery;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists who is named.
@Command(
        name = "entities",
        description = {
            "List the persons, firms, institutions and places that are named, in the most stories first.",
            "Stories that are one story in other words count once."
        },
        footer = {
            "  copydesk entities --type firm --limit 50",
            "  copydesk entities 'harbour date:2025'",
            "  copydesk entities --proposals",
            "",
            "With QUERY only the stories that it finds are counted."
        })
final class EntitiesCommand implements Callable<Integer> {

    /// A type of entity, as it is typed.
    enum Kind {
        person,
        firm,
        institution,
        place;

        EntityType type() {
            return EntityType.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "only stories that this finds; see search --help")
    List<String> query = List.of();

    @Option(names = "--type", paramLabel = "TYPE", description = "only person, firm, institution or place")
    @Nullable
    Kind type;

    @Option(names = "--limit", paramLabel = "N", description = "at most so many names of each type (20)")
    int limit = 20;

    @Option(
            names = "--proposals",
            description = "list names that may stand for one, each pair with the reason and the command that says so")
    boolean proposals;

    EntitiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > SearchOptions.MOST) {
            throw new RefusedException("--limit is 1 to " + Say.number(SearchOptions.MOST));
        }
        if (proposals && !query.isEmpty()) {
            throw new RefusedException("--proposals looks at all stories and takes no query");
        }
        EntityType only = type == null ? null : type.type();
        if (proposals) {
            try (Corpus corpus = session.desk().corpus()) {
                new ProposalView(session).print(corpus, only, limit);
            }
            return ExitCode.WELL;
        }
        List<StoryId> stories = query.isEmpty() ? null : found(Session.parse(query));
        try (Corpus corpus = session.desk().corpus()) {
            for (Kind kind : type == null ? List.of(Kind.values()) : List.of(type)) {
                print(
                        stories == null
                                ? corpus.entities(kind.type(), null, limit)
                                : corpus.entities(kind.type(), limit, stories));
            }
        }
        return ExitCode.WELL;
    }

    private List<StoryId> found(ParsedQuery asked) {
        try (StorySearch search = session.search()) {
            return search.ids(asked);
        } catch (QuerySyntaxException e) {
            throw Session.refused(e);
        }
    }

    private void print(List<EntityCount> counts) {
        if (session.json()) {
            counts.forEach(count -> session.terminal().line(Json.object(json -> EntityView.count(json, count))));
            return;
        }
        new EntityView(session.terminal()).list(counts);
    }
}
