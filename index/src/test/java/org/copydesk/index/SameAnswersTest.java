package org.copydesk.index;

import static org.copydesk.index.StoryMaker.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.FiledStory;
import org.copydesk.index.query.QuerySyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same stories give the same answers, whatever the order in which they came and whatever was there before.
final class SameAnswersTest {

    private static final List<String> WORDS = List.of(
            "tide", "harbour", "grain", "ferry", "island", "rates", "choir", "dock", "salt", "north", "report",
            "winter");

    private static final List<String> QUERIES = List.of(
            "tide",
            "tide OR grain OR ferry",
            "harbour island -salt",
            "\"tide grain\"~4",
            "gra* OR winter~",
            "person:olsen OR rates",
            "language:en",
            "-tide");

    @Test
    void answersDependOnTheStoriesAlone(@TempDir Path room) throws QuerySyntaxException {
        Random random = new Random(20261122);
        List<FiledStory> stories = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            stories.add(made(i, random));
        }
        List<Hits> expected = answers(filled(room.resolve("plain"), stories), stories);
        for (int round = 0; round < 2; round++) {
            Collections.shuffle(stories, random);
            Path folder = room.resolve("round" + round);
            withAPast(folder, stories, random);
            assertEquals(expected, answers(folder, sorted(stories)), "round " + round);
        }
        assertTrue(expected.stream().allMatch(hits -> hits.total() > 1), "the queries find something to compare");
    }

    @Test
    void equalsAreSortedByTheirIds(@TempDir Path folder) throws QuerySyntaxException {
        List<FiledStory> stories = new ArrayList<>();
        for (String last : List.of("alpha", "beta", "gamma", "delta", "omega")) {
            stories.add(story("The tide " + last).on("2025-03-01").file());
        }
        filled(folder, stories);
        List<String> byId =
                stories.stream().map(each -> each.story().id().hex()).sorted().toList();
        try (StorySearch search = StorySearch.open(folder)) {
            for (SearchOptions.Sort sort : SearchOptions.Sort.values()) {
                Hits hits = search.search("tide", SearchOptions.DEFAULT.sortedBy(sort));
                assertEquals(
                        byId, hits.hits().stream().map(hit -> hit.id().hex()).toList(), sort.toString());
            }
        }
    }

    /// Commits here and there, adds stories that go again, adds some twice.
    private static void withAPast(Path folder, List<FiledStory> stories, Random random) {
        try (StoryIndex index = StoryIndex.open(folder)) {
            int sequence = 1;
            for (FiledStory each : stories) {
                FiledStory passing =
                        story("A tide of grain, a tide " + random.nextInt(50)).file();
                index.add(passing);
                if (random.nextBoolean()) {
                    index.add(each);
                }
                if (random.nextInt(40) == 0) {
                    index.commit(sequence++);
                }
                index.add(each);
                index.remove(passing.story().id(), sequence++);
            }
            index.commit(sequence);
        }
    }

    private static Path filled(Path folder, List<FiledStory> stories) {
        Newsroom.fill(folder, stories);
        return folder;
    }

    private static List<Hits> answers(Path folder, List<FiledStory> stories) throws QuerySyntaxException {
        SearchOptions all = new SearchOptions(200, 0, SearchOptions.Sort.RELEVANCE, 10, 2, false);
        try (StorySearch search = StorySearch.open(folder)) {
            List<Hits> answers = new ArrayList<>();
            for (String query : QUERIES) {
                answers.add(search.search(query, all));
            }
            FiledStory first = sorted(stories).getFirst();
            answers.add(search.like(first.story().id(), all).orElseThrow());
            return answers;
        }
    }

    private static List<FiledStory> sorted(List<FiledStory> stories) {
        return stories.stream()
                .sorted((a, b) -> a.story().id().compareTo(b.story().id()))
                .toList();
    }

    private static FiledStory made(int number, Random random) {
        String words = random.ints(10 + random.nextInt(60), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
        return story("Story " + number + " of Brandt Olsen: " + words)
                .title(WORDS.get(random.nextInt(WORDS.size())) + " " + number)
                .names(EntityType.PERSON, "Brandt Olsen")
                .file();
    }
}
