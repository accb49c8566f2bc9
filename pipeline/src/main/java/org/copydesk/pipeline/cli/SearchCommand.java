package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.index.Hits;
import org.copydesk.index.SearchOptions;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.pipeline.terminal.Say;
import org.copydesk.pipeline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds stories.
@Command(
        name = "search",
        description = "Find stories by their words, names, figures, dates and where they ran.",
        footer = {
            "  copydesk search 'harbour strike'",
            "  copydesk search 'firm:\"Northwind Marine\" date:2025-01..2025-06 money:USD:>1e9'",
            "  copydesk search --facets --sort newest 'ferry OR tram -bus'",
            "",
            "Words are all wanted; \"a phrase\", -not, OR, brackets, word*, fuzzy~, \"a b\"~5. Fields: title,",
            "text, person, firm, institution, place, entity, publisher, language, date, money, percent,",
            "is:duplicate, is:release, batch."
        })
final class SearchCommand implements Callable<Integer> {

    private static final int VALUES = 8;
    private static final int SNIPPETS = 2;

    /// The order of hits, as it is typed.
    enum Order {
        relevance,
        newest,
        oldest;

        SearchOptions.Sort sort() {
            return switch (this) {
                case relevance -> SearchOptions.Sort.RELEVANCE;
                case newest -> SearchOptions.Sort.NEWEST;
                case oldest -> SearchOptions.Sort.OLDEST;
            };
        }
    }

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "what to look for")
    List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "at most so many hits (10)")
    int limit = 10;

    @Option(names = "--offset", paramLabel = "N", description = "pass over so many hits first")
    int offset;

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, newest or oldest")
    Order sort = Order.relevance;

    @Option(names = "--facets", description = "count what was found by publisher, language, month and names")
    boolean facets;

    @Option(names = "--all", description = "every state and copy of a story, not only the one that answers best")
    boolean all;

    @Option(names = "--like", paramLabel = "ID", description = "stories like this one, instead of QUERY")
    @Nullable
    String like;

    @Option(names = "--full", description = "with --json: the whole story of each hit")
    boolean full;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        requireSense();
        SearchOptions options = new SearchOptions(limit, offset, sort.sort(), facets ? VALUES : 0, SNIPPETS, !all);
        Hits hits = like == null ? found(options) : alike(like, options);
        if (session.json()) {
            new HitsJson(session).print(hits, full);
        } else {
            print(hits);
        }
        return ExitCode.WELL;
    }

    private void requireSense() {
        if (query.isEmpty() == (like == null)) {
            throw new RefusedException(
                    query.isEmpty()
                            ? "what is to be found? copydesk search 'some words'"
                            : "either QUERY or --like, not both");
        }
        if (limit < 0 || limit > SearchOptions.MOST || offset < 0 || offset > SearchOptions.MOST) {
            throw new RefusedException("--limit and --offset are 0 to " + Say.number(SearchOptions.MOST));
        }
        if (full && !session.json()) {
            throw new RefusedException("--full goes with --json; copydesk show ID prints a whole story");
        }
    }

    private Hits found(SearchOptions options) {
        var asked = Session.parse(query);
        try (StorySearch search = session.search()) {
            return search.search(asked, options);
        } catch (QuerySyntaxException e) {
            throw Session.refused(e);
        }
    }

    private Hits alike(String beginning, SearchOptions options) {
        StoryId id;
        try (Corpus corpus = session.desk().corpus()) {
            id = Session.find(corpus, beginning);
        }
        try (StorySearch search = session.search()) {
            return search.like(id, options)
                    .orElseThrow(() -> new RefusedException("the index lacks story " + id + ": run copydesk reindex"));
        }
    }

    private void print(Hits hits) {
        Terminal terminal = session.terminal();
        SearchView view = new SearchView(terminal.paint(), terminal.width());
        for (int i = 0; i < hits.hits().size(); i++) {
            if (i > 0) {
                terminal.line("");
            }
            terminal.lines(view.hit(offset + i + 1, hits.hits().get(i)));
        }
        hits.facets().map(view::facets).ifPresent(terminal::lines);
        terminal.flush();
        terminal.say((hits.hits().isEmpty() ? "" : "\n") + count(hits));
    }

    private String count(Hits hits) {
        long last = (long) offset + hits.hits().size();
        if (hits.total() == 0) {
            return "No story answers this.";
        }
        String copies = hits.listed() < hits.total()
                ? ", with " + Say.number(hits.total() - hits.listed()) + " more states and copies of them (--all)"
                : "";
        if (last >= hits.listed() || limit == 0) {
            return Say.count(hits.listed(), "story") + copies + ".";
        }
        return Say.number(offset + 1) + " to " + Say.number(last) + " of " + Say.count(hits.listed(), "story") + copies
                + "; --offset " + last + " shows more.";
    }
}
