package org.copydesk.index;

import static org.copydesk.index.StoryMaker.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.index.Facets.Count;
import org.copydesk.index.Facets.Dimension;
import org.copydesk.index.query.ParsedQuery;
import org.copydesk.index.query.QueryReader;
import org.copydesk.index.query.QuerySyntaxException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StorySearchTest {

    private StorySearch search;

    @BeforeAll
    void open(@TempDir Path folder) {
        Newsroom.fill(folder);
        search = StorySearch.open(folder);
    }

    @AfterAll
    void close() {
        search.close();
    }

    @Test
    void aHitSaysWhatItFound() throws QuerySyntaxException {
        Hit hit = search.search("grain", SearchOptions.DEFAULT).hits().getFirst();
        assertEquals("Grain exports rise at Saltholm", hit.title());
        assertEquals("2025-02-28", hit.published());
        assertEquals("Coast Herald", hit.publisher());
        assertTrue(hit.score() > 0);
        Hit bare = search.search("dockers", SearchOptions.DEFAULT).hits().getFirst();
        assertEquals(null, bare.published());
        assertEquals(null, bare.publisher());
    }

    @Test
    void sortsByDateWithTheUndatedLast() throws QuerySyntaxException {
        assertEquals("bank hymn port ferry lodz strike", order(SearchOptions.Sort.NEWEST));
        assertEquals("lodz ferry port hymn bank strike", order(SearchOptions.Sort.OLDEST));
    }

    @Test
    void sortsWithinADayByTheHour(@TempDir Path folder) throws QuerySyntaxException {
        Newsroom.fill(
                folder,
                List.of(
                        story("A tide at eight.")
                                .title("8")
                                .at("2025-03-01T08:00:00Z")
                                .file(),
                        story("A tide at nine.")
                                .title("9")
                                .at("2025-03-01T09:00:00Z")
                                .file(),
                        story("A tide some day.").title("0").on("2025-03-01").file()));
        try (StorySearch hours = StorySearch.open(folder)) {
            Hits hits = hours.search("date:2025-03-01", SearchOptions.DEFAULT.sortedBy(SearchOptions.Sort.NEWEST));
            assertEquals("980", hits.hits().stream().map(Hit::title).collect(Collectors.joining()));
        }
    }

    @Test
    void aTitleWeighsMoreThanTheText() throws QuerySyntaxException {
        assertEquals(
                "strike",
                Newsroom.names(search.search("strike OR ferries", SearchOptions.DEFAULT.page(1, 0)))
                        .collect(Collectors.joining()));
    }

    @Test
    void onlyFiltersScoreNothing() throws QuerySyntaxException {
        for (String query : List.of("is:duplicate", "language:en", "publisher:gazette", "date:2025", "-grain")) {
            assertTrue(
                    search.search(query, SearchOptions.DEFAULT).hits().stream().allMatch(hit -> hit.score() == 0),
                    query);
        }
    }

    @Test
    void givesAPageAndTheTotal() throws QuerySyntaxException {
        SearchOptions byDate = SearchOptions.DEFAULT.sortedBy(SearchOptions.Sort.OLDEST);
        Hits page = search.search(ParsedQuery.EVERYTHING, byDate.page(2, 3));
        assertEquals(6, page.total());
        assertEquals("hymn bank", Newsroom.names(page).collect(Collectors.joining(" ")));
        assertEquals(6, search.search(ParsedQuery.EVERYTHING, byDate.page(0, 0)).total());
        Hits beyond = search.search(ParsedQuery.EVERYTHING, byDate.page(SearchOptions.MOST, SearchOptions.MOST));
        assertEquals(new Hits(6, 6, List.of(), null), beyond);
        assertThrows(IllegalArgumentException.class, () -> byDate.page(-1, 0));
    }

    @Test
    void countsWhatIsFound() throws QuerySyntaxException {
        Facets facets = search.search("saltholm OR ferries", SearchOptions.DEFAULT.withFacets(10))
                .facets()
                .orElseThrow();
        assertEquals(3, facets.total());
        assertEquals(
                List.of(new Count("Harbour Gazette", 2), new Count("Coast Herald", 1)), facets.by(Dimension.PUBLISHER));
        assertEquals(
                List.of(new Count("2025-06", 1), new Count("2025-02", 1), new Count("2025-01", 1)),
                facets.by(Dimension.MONTH));
        assertEquals(List.of(new Count("en", 3)), facets.by(Dimension.LANGUAGE));
        assertEquals(List.of(new Count("Ana-Li Brandt", 1), new Count("Brandt Olsen", 1)), facets.by(Dimension.PERSON));
        assertEquals(List.of(new Count("Northwind Marine", 1)), facets.by(Dimension.FIRM));
        assertEquals(List.of(new Count("Tidewater Institute", 1)), facets.by(Dimension.INSTITUTION));
        assertEquals(List.of(new Count("Saltholm", 2)), facets.by(Dimension.PLACE));
    }

    @Test
    void countsTheMostFrequentOnlyAndSaysHowManyThereAre() throws QuerySyntaxException {
        Facets facets = search.search(ParsedQuery.EVERYTHING, SearchOptions.DEFAULT.withFacets(1))
                .facets()
                .orElseThrow();
        Facets.Facet publishers = facets.facets().getFirst();
        assertEquals(List.of(new Count("Harbour Gazette", 2)), publishers.counts());
        assertEquals(3, publishers.values());
        assertEquals(
                Optional.empty(), search.search("grain", SearchOptions.DEFAULT).facets());
    }

    @Test
    void aFacetOfAVeryLongNameIsCut(@TempDir Path folder) throws QuerySyntaxException {
        Newsroom.fill(folder, List.of(story("A tide.").by("x".repeat(40_000)).file()));
        try (StorySearch one = StorySearch.open(folder)) {
            Hits hits = one.search("tide", SearchOptions.DEFAULT.withFacets(5));
            int length = hits.facets()
                    .orElseThrow()
                    .by(Dimension.PUBLISHER)
                    .getFirst()
                    .value()
                    .length();
            assertEquals(300, length);
        }
    }

    @Test
    void findsStoriesThatAreLikeOne() {
        Hits like = search.like(Newsroom.some("ferry").getFirst().story().id(), SearchOptions.DEFAULT)
                .orElseThrow();
        List<String> names = Newsroom.names(like).toList();
        assertTrue(!names.contains("ferry"), "a story is not like itself");
        assertEquals("bank", names.getFirst(), "they share Brandt and the island");
        assertEquals(Optional.empty(), search.like(StoryMaker.id("unheard of"), SearchOptions.DEFAULT));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "saltholn grian,          saltholm grain",
                "(Dokcers OR x) -grian,   (dockers OR x) -grian",
                "person:brant,            person:brandt",
            })
    void proposesABetterSpelling(String typed, String better) throws QuerySyntaxException {
        assertEquals(Optional.of(better), search.betterSpelling(QueryReader.parse(typed)));
    }

    @Test
    void proposesNothingForWhatIsKnownOrStrange() throws QuerySyntaxException {
        for (String query : List.of("exporting", "grain", "qqqqqqqqqq", "date:2020", "\"grian\"")) {
            assertEquals(Optional.empty(), search.betterSpelling(QueryReader.parse(query)), query);
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "&&&              | 0 | no word",
                "... -!!!         | 0 | no word",
                "`  \"—\"`        | 2 | no word",
                "island title:&   | 13 | no word",
                "Sung-la*         | 0 | reads as 2",
                "a &*             | 2 | letters or digits",
                "$$~1             | 0 | letters or digits",
            })
    void aQueryForNothingSaysSo(String query, int position, String problem) {
        QuerySyntaxException wrong =
                assertThrows(QuerySyntaxException.class, () -> search.search(query, SearchOptions.DEFAULT));
        assertTrue(wrong.problem().contains(problem), wrong.problem());
        assertEquals(position, wrong.position(), wrong.describe());
    }

    @Test
    void aQueryOfVeryManyWordsIsAnswered() throws QuerySyntaxException {
        assertEquals(
                2,
                search.search("entity:saltholm " + "OR entity:x ".repeat(190), SearchOptions.DEFAULT)
                        .total());
    }

    @Test
    void aQueryOfTooManyWordsIsAComplaint() {
        String query =
                IntStream.range(0, 150).mapToObj(i -> "entity:word" + i + "~1").collect(Collectors.joining(" "));
        QuerySyntaxException wrong =
                assertThrows(QuerySyntaxException.class, () -> search.search(query, SearchOptions.DEFAULT));
        assertTrue(wrong.problem().contains("too many words"), wrong.problem());
        assertThrows(QuerySyntaxException.class, () -> search.ids(QueryReader.parse(query)));
    }

    private String order(SearchOptions.Sort sort) throws QuerySyntaxException {
        Hits hits = search.search(ParsedQuery.EVERYTHING, SearchOptions.DEFAULT.sortedBy(sort));
        return Newsroom.names(hits).collect(Collectors.joining(" "));
    }
}
