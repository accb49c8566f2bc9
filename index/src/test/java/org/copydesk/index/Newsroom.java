package org.copydesk.index;

import static org.copydesk.index.StoryMaker.story;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.FiledStory;
import org.copydesk.index.query.QuerySyntaxException;

/// Six stories of an invented coast, known by short names.
final class Newsroom {

    static final Map<String, FiledStory> STORIES = stories();

    private Newsroom() {}

    /// An index in `folder` with the stories in it.
    static void fill(Path folder, Collection<FiledStory> stories) {
        try (StoryIndex index = StoryIndex.open(folder)) {
            stories.forEach(index::add);
            index.commit(stories.size());
        }
    }

    static void fill(Path folder) {
        fill(folder, STORIES.values());
    }

    /// The short names of all that is found, sorted.
    static String names(StorySearch search, String query) throws QuerySyntaxException {
        return names(search.search(query, SearchOptions.DEFAULT)).sorted().collect(Collectors.joining(" "));
    }

    /// The short names of the hits, in their order.
    static Stream<String> names(Hits hits) {
        Map<String, String> byId = new LinkedHashMap<>();
        STORIES.forEach((name, story) -> byId.put(story.story().id().hex(), name));
        return hits.hits().stream().map(hit -> byId.getOrDefault(hit.id().hex(), "?"));
    }

    static List<FiledStory> some(String... names) {
        return Arrays.stream(names).map(STORIES::get).toList();
    }

    private static Map<String, FiledStory> stories() {
        Map<String, FiledStory> stories = new LinkedHashMap<>();
        stories.put("ferry", ferry());
        stories.put("port", port());
        stories.put("bank", bank());
        stories.put("lodz", lodz());
        stories.put("strike", strike());
        stories.put("hymn", hymn());
        return stories;
    }

    private static FiledStory ferry() {
        return story("Northwind Marine will build three ferries for the island route.\n\n"
                        + "Ana-Li Brandt, who runs Northwind Marine, put the price at $4-5 million each. "
                        + "Brandt's engineers began in May.")
                .title("Island ferries ordered")
                .by("Harbour Gazette")
                .on("2025-01-05")
                .names(EntityType.FIRM, "Northwind Marine")
                .names(EntityType.PERSON, "Ana-Li Brandt")
                .names(EntityType.PERSON, "Brandt's", "Ana-Li Brandt")
                .money("$4-5 million", "USD", "4000000", "5000000")
                .seen(1)
                .seen(3)
                .file();
    }

    private static FiledStory port() {
        return story("The port of Saltholm exported 12 percent more grain. Exporters paid 2.5 billion dollars in all, "
                        + "and 900 million euros went to the harbour fund.")
                .title("Grain exports rise at Saltholm")
                .by("Coast Herald")
                .on("2025-02-28")
                .names(EntityType.PLACE, "Saltholm")
                .percent("12 percent", "12")
                .money("2.5 billion dollars", "USD", "2500000000", null)
                .money("900 million euros", "EUR", "900000000", null)
                .seen(2)
                .file();
    }

    private static FiledStory bank() {
        return story("The Tidewater Institute expects rates to fall. Its chair, Brandt Olsen, said the island of "
                        + "Saltholm would gain 2.5 percent.")
                .title("Rates: a report on the coast")
                .by("Harbour Gazette")
                .on("2025-06-30")
                .names(EntityType.INSTITUTION, "Tidewater Institute")
                .names(EntityType.PERSON, "Brandt Olsen")
                .names(EntityType.PLACE, "Saltholm")
                .percent("2.5 percent", "2.5")
                .seen(2)
                .file();
    }

    private static FiledStory lodz() {
        return story("Tramwaje w mieście Łódź stanęły. Café na rogu było pełne.")
                .in("pl")
                .by("Głos Łodzi")
                .on("2024-12-31")
                .names(EntityType.PLACE, "Łódź")
                .seen(1)
                .file();
    }

    private static FiledStory strike() {
        return story("Dockers walked out at dawn. The island waits; the strike may export its anger to every port.")
                .title("Dockers strike")
                .seen(3)
                .file();
    }

    private static FiledStory hymn() {
        return story("To be or not to be: the choir sang it twice, the island choir thrice.")
                .in(null)
                .on("2025-06-01")
                .seen(1)
                .file();
    }
}
