package org.copydesk.pipeline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.corpus.store.DeskException;
import org.copydesk.index.Facets;
import org.copydesk.index.Facets.Dimension;
import org.copydesk.index.Hit;
import org.copydesk.index.Hits;
import org.copydesk.index.IndexException;
import org.copydesk.index.SearchOptions;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.pipeline.flow.IngestResult;

/// Two things to try after an ingest: a search that finds something of what came in, and a command that fits.
final class NextSteps {

    private static final List<Dimension> NAMES =
            List.of(Dimension.FIRM, Dimension.INSTITUTION, Dimension.PERSON, Dimension.PLACE);

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./~-]+");
    private static final int SHORTEST_WORD = 4;

    private NextSteps() {}

    /// Whole command lines, none where nothing came in.
    static List<String> after(IngestResult result, Session session) {
        List<String> steps = new ArrayList<>();
        if (result.batch() == 0 || result.found() == 0) {
            return steps;
        }
        String program = "copydesk" + session.deskOption();
        try (StorySearch search = session.search()) {
            SearchOptions options =
                    SearchOptions.DEFAULT.page(1, 0).withFacets(1).withSnippets(0);
            Hits came = search.search("batch:" + result.batch(), options);
            name(came)
                    .or(() -> word(came))
                    .filter(query -> finds(search, query))
                    .ifPresent(query -> steps.add(program + " search " + quoted(query)));
            came.hits().stream()
                    .findFirst()
                    .map(hit -> second(result, hit))
                    .ifPresent(command -> steps.add(program + command));
        } catch (DeskException | IndexException e) {
            // the stories are in; whoever searches next is told what is wrong with the index
            return List.of();
        } catch (QuerySyntaxException e) {
            throw new IllegalStateException("batch:" + result.batch() + " is a query", e);
        }
        return steps;
    }

    private static String second(IngestResult result, Hit hit) {
        return result.duplicates().all() > 0 ? " duplicates" : " show " + Shown.shortId(hit.id());
    }

    /// The name that most of the stories share.
    private static Optional<String> name(Hits came) {
        Facets facets = came.facets().orElseThrow();
        return NAMES.stream()
                .flatMap(dimension -> facets.by(dimension).stream()
                        .map(count -> new Named(dimension, count.value(), count.stories())))
                .filter(named -> named.name.chars().noneMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c)))
                .max(Comparator.comparingLong(Named::stories))
                .map(named -> named.dimension.name().toLowerCase(Locale.ROOT) + ":\"" + named.name + "\"");
    }

    /// The longest word of a title.
    private static Optional<String> word(Hits came) {
        return came.hits().stream()
                .flatMap(hit ->
                        hit.title() == null ? Arrays.stream(new String[0]) : NOT_A_WORD.splitAsStream(hit.title()))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .max(Comparator.comparingInt(String::length))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static boolean finds(StorySearch search, String query) {
        try {
            return search.search(query, SearchOptions.DEFAULT.page(0, 0).withSnippets(0))
                            .total()
                    > 0;
        } catch (QuerySyntaxException e) {
            return false;
        }
    }

    /// For a POSIX shell.
    static String quoted(String argument) {
        return PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    private record Named(Dimension dimension, String name, long stories) {}
}
