package org.copydesk.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.EntityCount;
import org.copydesk.index.Facets;
import org.copydesk.index.Hits;
import org.copydesk.index.SearchOptions;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Style;
import org.copydesk.pipeline.terminal.Terminal;
import org.copydesk.pipeline.terminal.Visible;
import org.copydesk.pipeline.terminal.Wrap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells about one name.
@Command(
        name = "entity",
        description = "Tell about one name: how often, since when, with whom, in which stories.",
        footer = {"  copydesk entity 'Northwind Marine'"})
final class EntityCommand implements Callable<Integer> {

    private static final int CANDIDATES = 1000;

    /// A name that is named beside another.
    private record Beside(EntityType type, Facets.Count count) {}

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "the name, in whatever case")
    List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "at most so many stories, and names beside it (10)")
    int limit = 10;

    EntityCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > SearchOptions.MOST) {
            throw new RefusedException("--limit is 1 to " + Say.number(SearchOptions.MOST));
        }
        String name = String.join(" ", words);
        List<EntityCount> found = named(name);
        for (EntityCount entity : found) {
            Hits hits = stories(entity);
            List<Beside> beside = beside(entity, hits);
            if (session.json()) {
                session.terminal().line(json(entity, beside, hits));
            } else {
                print(entity, beside, hits);
            }
        }
        return ExitCode.WELL;
    }

    /// The same name may stand for a person here and a firm there.
    private List<EntityCount> named(String name) {
        List<EntityCount> near;
        try (Corpus corpus = session.desk().corpus()) {
            near = corpus.entities(null, name, CANDIDATES);
        }
        List<EntityCount> same =
                near.stream().filter(each -> each.name().equalsIgnoreCase(name)).toList();
        if (same.isEmpty()) {
            throw new RefusedException("nobody is called '" + name + "'"
                    + (near.isEmpty()
                            ? "; copydesk entities lists who is named"
                            : "; did you mean "
                                    + String.join(
                                            ", ",
                                            near.stream()
                                                    .limit(5)
                                                    .map(EntityCount::name)
                                                    .toList()) + "?"));
        }
        return same;
    }

    private Hits stories(EntityCount entity) {
        String field = entity.type().name().toLowerCase(Locale.ROOT);
        String query = field + ":\"" + entity.name().replace("\"", " ") + "\"";
        SearchOptions options = SearchOptions.DEFAULT
                .page(limit, 0)
                .sortedBy(SearchOptions.Sort.NEWEST)
                .withSnippets(0)
                .withFacets(limit + 1);
        try (StorySearch search = session.search()) {
            return search.search(query, options);
        } catch (QuerySyntaxException e) {
            throw Session.refused(e);
        }
    }

    private List<Beside> beside(EntityCount entity, Hits hits) {
        List<Beside> beside = new ArrayList<>();
        Facets facets = hits.facets().orElseThrow();
        for (EntityType type : EntityType.values()) {
            facets.by(Facets.Dimension.valueOf(type.name())).stream()
                    .filter(count -> type != entity.type() || !count.value().equals(entity.name()))
                    .limit(limit)
                    .forEach(count -> beside.add(new Beside(type, count)));
        }
        return beside;
    }

    private void print(EntityCount entity, List<Beside> beside, Hits hits) {
        Terminal terminal = session.terminal();
        terminal.line(terminal.paint().apply(Style.BOLD, Visible.line(entity.name())) + "  " + entity.type());
        terminal.line("named " + Say.count(entity.mentions(), "time") + " in " + Say.count(entity.stories(), "story")
                + (entity.first() == null ? "" : " since " + entity.first()));
        for (EntityType type : EntityType.values()) {
            List<String> names = beside.stream()
                    .filter(each -> each.type() == type)
                    .map(each -> Visible.line(each.count().value()) + " ("
                            + Say.number(each.count().stories()) + ")")
                    .toList();
            if (!names.isEmpty()) {
                terminal.line("");
                terminal.line("with " + type);
                Wrap.lines(String.join(", ", names), terminal.width() - 2).forEach(line -> terminal.line("  " + line));
            }
        }
        terminal.line("");
        hits.hits()
                .forEach(hit -> terminal.line(Objects.requireNonNullElse(Shown.day(hit.published()), "undated   ")
                        + "  " + Shown.shortId(hit.id()) + "  "
                        + Visible.line(Objects.requireNonNullElse(hit.title(), Shown.UNTITLED))));
        terminal.line("");
    }

    private static String json(EntityCount entity, List<Beside> beside, Hits hits) {
        return Json.object(json -> {
            json.writeStringProperty("type", entity.type().name());
            json.writeStringProperty("name", entity.name());
            json.writeNumberProperty("stories", entity.stories());
            json.writeNumberProperty("mentions", entity.mentions());
            Json.field(
                    json,
                    "first",
                    entity.first() == null ? null : entity.first().toString());
            Json.objects(json, "with", beside, each -> {
                json.writeStringProperty("type", each.type().name());
                json.writeStringProperty("name", each.count().value());
                json.writeNumberProperty("stories", each.count().stories());
            });
            Json.objects(json, "in", hits.hits(), hit -> {
                json.writeStringProperty("id", hit.id().hex());
                Json.field(json, "title", hit.title());
                Json.field(json, "published", hit.published());
            });
        });
    }
}
