package org.copydesk.index;

import static org.copydesk.index.StoryMaker.id;
import static org.copydesk.index.StoryMaker.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.corpus.FiledStory;
import org.copydesk.index.query.QuerySyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories of one group are one hit, if that is asked for.
final class CollapseTest {

    private static final SearchOptions COLLAPSED = SearchOptions.DEFAULT.collapsing();

    private static FiledStory led(String text, String leader) {
        FiledStory filed = story(text).file();
        return new FiledStory(filed.sequence(), filed.annotated(), filed.sightings(), id(leader));
    }

    private static void fill(Path folder) {
        try (StoryIndex index = StoryIndex.open(folder)) {
            for (int i = 0; i < 40; i++) {
                index.add(led("ferry ferry ferry copy " + i, "ferry ferry ferry copy 0"));
                if (i % 7 == 0) {
                    index.commit(i + 1); // several segments
                }
            }
            index.add(led("tram and ferry, first", "tram and ferry, first"));
            index.add(led("tram and ferry, second", "tram and ferry, first"));
            index.add(story("a ferry that is alone").file());
            index.commit(100);
        }
    }

    @Test
    void theBestOfEachGroupStandsForAll(@TempDir Path folder) throws QuerySyntaxException {
        fill(folder);
        try (StorySearch search = StorySearch.open(folder)) {
            Hits hits = search.search("ferry", COLLAPSED);
            assertEquals(43, hits.total());
            assertEquals(3, hits.listed());
            assertEquals(
                    List.of(0, 1, 39),
                    hits.hits().stream().map(Hit::more).sorted().toList());
            assertEquals(3, hits.hits().stream().map(Hit::leader).distinct().count());
            assertEquals(1, search.search("first ferry", COLLAPSED).hits().size(), "only what answers is counted");
            assertEquals(
                    0, search.search("first ferry", COLLAPSED).hits().getFirst().more());
            assertEquals(2, search.search("ferry", COLLAPSED.page(2, 1)).hits().size(), "pages count groups");
            assertEquals(
                    42, search.search("is:duplicate", SearchOptions.DEFAULT).total());
        }
    }

    @Test
    void withoutCollapsingEveryStoryIsAHit(@TempDir Path folder) throws QuerySyntaxException {
        fill(folder);
        try (StorySearch search = StorySearch.open(folder)) {
            Hits hits = search.search("ferry", SearchOptions.DEFAULT.page(100, 0));
            assertEquals(43, hits.hits().size());
            assertEquals(43, hits.listed());
            assertEquals(0, hits.hits().getFirst().more());
        }
    }
}
