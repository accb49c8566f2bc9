package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.EntityCount;
import org.copydesk.index.Facets;
import org.copydesk.index.SearchOptions;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.ParsedQuery;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Table;
import org.copydesk.pipeline.terminal.Table.Column;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists who is named.
@Command(
        name = "entities",
        description = "List the persons, firms, institutions and places that are named, in the most stories first.",
        footer = {
            "  copydesk entities --type firm --limit 50",
            "  copydesk entities 'harbour date:2025'",
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

    EntitiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > SearchOptions.MOST) {
            throw new RefusedException("--limit is 1 to " + Say.number(SearchOptions.MOST));
        }
        List<Kind> kinds = type == null ? List.of(Kind.values()) : List.of(type);
        if (query.isEmpty()) {
            try (Corpus corpus = session.desk().corpus()) {
                kinds.forEach(kind -> print(corpus.entities(kind.type(), null, limit)));
            }
        } else {
            Facets found = facets(Session.parse(query));
            kinds.forEach(kind -> printCounts(kind, found));
        }
        return ExitCode.WELL;
    }

    private Facets facets(ParsedQuery asked) {
        try (StorySearch search = session.search()) {
            SearchOptions options =
                    SearchOptions.DEFAULT.page(0, 0).withSnippets(0).withFacets(limit);
            return search.search(asked, options).facets().orElseThrow();
        } catch (QuerySyntaxException e) {
            throw Session.refused(e);
        }
    }

    private void print(List<EntityCount> counts) {
        if (session.json()) {
            counts.forEach(count -> session.terminal().line(Json.object(json -> {
                json.writeStringProperty("type", count.type().name());
                json.writeStringProperty("name", count.name());
                json.writeNumberProperty("stories", count.stories());
                json.writeNumberProperty("mentions", count.mentions());
                Json.field(
                        json,
                        "first",
                        count.first() == null ? null : count.first().toString());
            })));
            return;
        }
        Table table = new Table(List.of(
                Column.text("type"),
                Column.number("stories"),
                Column.number("mentions"),
                Column.text("since"),
                Column.text("name")));
        counts.forEach(count -> table.row(
                count.type().name(),
                Say.number(count.stories()),
                Say.number(count.mentions()),
                Objects.toString(count.first(), ""),
                count.name()));
        print(table);
    }

    private void printCounts(Kind kind, Facets found) {
        List<Facets.Count> counts =
                found.by(Facets.Dimension.valueOf(kind.type().name()));
        if (session.json()) {
            counts.forEach(count -> session.terminal().line(Json.object(json -> {
                json.writeStringProperty("type", kind.type().name());
                json.writeStringProperty("name", count.value());
                json.writeNumberProperty("stories", count.stories());
            })));
            return;
        }
        Table table = new Table(List.of(Column.text("type"), Column.number("stories"), Column.text("name")));
        counts.forEach(count -> table.row(kind.type().name(), Say.number(count.stories()), count.value()));
        print(table);
    }

    private void print(Table table) {
        if (!table.isEmpty()) {
            session.terminal().lines(table.lines(session.terminal().paint()));
            session.terminal().line("");
        }
    }
}
