package org.copydesk.index;

import static org.copydesk.index.StoryMaker.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.FiledStory;
import org.copydesk.index.query.QuerySyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An entity to which people have given several names.
final class OtherNamesTest {

    private static final String NAME = "Northwind Marine";

    @Test
    void isFoundAndMarkedUnderEachAndCountedUnderOne(@TempDir Path folder) throws QuerySyntaxException {
        FiledStory plain = story("The berths of NWM are wet.")
                .names(EntityType.FIRM, "NWM", NAME)
                .file();
        FiledStory named = new FiledStory(
                plain.sequence(),
                plain.annotated(),
                plain.sightings(),
                null,
                Map.of(
                        new Entity(EntityType.FIRM, NAME),
                        List.of(
                                new Entity(EntityType.FIRM, "NWM"),
                                new Entity(EntityType.INSTITUTION, "Northern Winds"))));
        try (StoryIndex index = StoryIndex.open(folder)) {
            index.add(named);
            index.commit(1);
        }
        try (StorySearch search = StorySearch.open(folder)) {
            for (String query : List.of(
                    "firm:nwm",
                    "firm:\"Northern Winds\"",
                    "entity:northwind",
                    "firm:\"Northwind Marine\"",
                    "firm:wind*")) {
                Hits hits = search.search(query, SearchOptions.DEFAULT.withFacets(5));
                assertEquals(1, hits.total(), query);
                assertEquals(
                        List.of(NAME),
                        hits.facets().orElseThrow().by(Facets.Dimension.FIRM).stream()
                                .map(Facets.Count::value)
                                .toList());
                Highlight marked = hits.hits().getFirst().highlights().getFirst();
                assertEquals("The berths of NWM are wet.", marked.snippet());
                assertEquals(1, marked.matches().size(), query);
            }
            assertEquals(
                    0,
                    search.search("firm:\"NWM Northern\"", SearchOptions.DEFAULT)
                            .total(),
                    "names stay apart");
            assertEquals(
                    1,
                    search.search("institution:\"Northern Winds\"", SearchOptions.DEFAULT)
                            .total());
            assertEquals(
                    0, search.search("institution:nwm", SearchOptions.DEFAULT).total());
            assertEquals(0, search.search("person:nwm", SearchOptions.DEFAULT).total());
        }
    }

    @Test
    void isFoundAndMarkedUnderWhatIsPrintedForIt(@TempDir Path folder) throws QuerySyntaxException {
        try (StoryIndex index = StoryIndex.open(folder)) {
            index.add(story("Lee Jae-hoon came late. Lee said that NWM had kept him; Viktória Orbán had not.")
                    .names(EntityType.PERSON, "Lee Jae-hoon")
                    .names(EntityType.PERSON, "Lee said", "Lee Jae-hoon")
                    .names(EntityType.FIRM, "NWM", NAME)
                    .names(EntityType.PERSON, "Viktória Orbán", "Orbán Viktória")
                    .file());
            index.commit(1);
        }
        try (StorySearch search = StorySearch.open(folder)) {
            for (String query : List.of(
                    "firm:NWM", "entity:nwm", "firm:nw*", "person:\"Viktória Orbán\"", "person:\"Orban Viktoria\"")) {
                Hits hits = search.search(query, SearchOptions.DEFAULT.withFacets(5));
                assertEquals(1, hits.total(), query);
                assertEquals(
                        1,
                        hits.hits().getFirst().highlights().getFirst().matches().size(),
                        query);
                assertEquals(
                        List.of(NAME),
                        hits.facets().orElseThrow().by(Facets.Dimension.FIRM).stream()
                                .map(Facets.Count::value)
                                .toList());
            }
            for (String query : List.of("institution:NWM", "person:NWM", "person:\"Orbán Viktória Orbán\"")) {
                assertEquals(0, search.search(query, SearchOptions.DEFAULT).total(), query);
            }
        }
    }

    @Test
    void aLastNameThatIsPrintedAloneWeighsNoMoreThanTheWholeName(@TempDir Path folder) throws QuerySyntaxException {
        try (StoryIndex index = StoryIndex.open(folder)) {
            index.add(story("Ida Holm came with her two.")
                    .names(EntityType.PERSON, "Ida Holm")
                    .file());
            index.add(story("Holm came with her two.")
                    .names(EntityType.PERSON, "Holm", "Ida Holm")
                    .file());
            index.commit(2);
        }
        try (StorySearch search = StorySearch.open(folder)) {
            List<Hit> hits = search.search("person:Holm", SearchOptions.DEFAULT).hits();
            assertEquals(2, hits.size());
            assertEquals(hits.getFirst().score(), hits.getLast().score());
        }
    }
}
