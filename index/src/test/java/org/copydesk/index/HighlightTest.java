package org.copydesk.index;

import static org.copydesk.index.StoryMaker.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Span;
import org.copydesk.index.Highlight.Part;
import org.copydesk.index.query.QuerySyntaxException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HighlightTest {

    private Path folder;

    @BeforeEach
    void room(@TempDir Path room) {
        folder = room;
    }

    /// What is marked, in its own place in the story's text, joined by `+`.
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ferries          | Three ferries, one ferry.                   | ferries+ferry",
                "\"one ferry\"    | One other. A ferry? One ferry.              | One ferry",
                "ferry -grain     | A ferry full of people.                     | ferry",
                "ferr*            | The ferryman's ferry, unlike any fern.      | ferryman's+ferry",
                "feryy~1          | A ferry, not a fern.                        | ferry",
                "tide             | 🚢🚢 and 𝒜 the tide 🌊 turned: Tide!          | tide+Tide",
                "🌊               | A wave 🌊 came.                              | 🌊",
                "cafe             | The cafe\u0301 and the café, a\u0301 la.    | cafe\u0301+café",
                "final            | The ﬁnal of the ﬁrst is final.              | ﬁnal+final",
                "sung-lac         | Ana Sung-lac; a Sung lac; lac Sung.         | Sung-lac+Sung lac",
                "person:brandt    | Ana-Li Brandt left. Brandt was late, she said. | Ana-Li Brandt+Brandt was",
                "person:\"ana li brandt\" | Ana-Li Brandt left. Brandt was late.  | Ana-Li Brandt+Brandt was",
                "money:USD:>1e6   | It cost $4-5 million, not $9.               | $4-5 million",
                "ferry money:USD:>1e6 | A ferry cost $4-5 million.              | ferry+$4-5 million",
                "ferry -money:USD:>1e9 | A ferry cost $4-5 million.             | ferry",
                "ferry OR \"cost $4\" | A ferry cost $4-5 million.              | ferry+cost $4",
            })
    void marksWhatAnswers(String query, String text, String expected) throws QuerySyntaxException {
        StoryMaker maker = story(text);
        if (text.contains("Brandt")) {
            maker.names(EntityType.PERSON, "Ana-Li Brandt", "Ana-Li Brandt");
            maker.names(EntityType.PERSON, "Brandt was", "Ana-Li Brandt");
        }
        if (text.contains("$4-5 million")) {
            maker.money("$4-5 million", "USD", "4000000", "5000000");
        }
        Newsroom.fill(folder, List.of(maker.file()));
        assertEquals(expected, marked(text, only(query)));
    }

    @Test
    void marksTheTitleAndOtherTitlesOfTheSameStoryNot() throws QuerySyntaxException {
        Newsroom.fill(folder, Newsroom.some("port"));
        Highlight title = only("grain").getFirst();
        assertEquals(new Highlight(Part.TITLE, 0, "Grain exports rise at Saltholm", List.of(new Span(0, 5))), title);
        assertTrue(only("rise").stream().anyMatch(highlight -> highlight.part() == Part.TITLE));
        assertTrue(only("title:rise").get(1).matches().isEmpty(), "the text is shown without a mark");
    }

    @Test
    void showsTheBeginningWhereTheTextWasNotAskedFor() throws QuerySyntaxException {
        Newsroom.fill(folder, Newsroom.some("ferry"));
        assertEquals(
                List.of(new Highlight(
                        Part.TEXT, 0, "Northwind Marine will build three ferries for the island route.", List.of())),
                only("is:duplicate"));
    }

    @Test
    void showsSentencesOfOneParagraph() throws QuerySyntaxException {
        Newsroom.fill(folder, Newsroom.some("ferry"));
        assertEquals(
                List.of("Brandt's engineers began in May."),
                only("engineers").stream().map(Highlight::snippet).toList());
    }

    @Test
    void showsNoMoreThanAskedForAndTheBestOfIt() throws QuerySyntaxException {
        String text = "A tide. ".repeat(9) + "The moon draws the tide. " + "A tide. ".repeat(9);
        Newsroom.fill(folder, List.of(story(text.strip()).file()));
        try (StorySearch search = StorySearch.open(folder)) {
            List<Highlight> one = search.search("moon tide", SearchOptions.DEFAULT.withSnippets(1))
                    .hits()
                    .getFirst()
                    .highlights();
            assertEquals(
                    List.of("The moon draws the tide."),
                    one.stream().map(Highlight::snippet).toList());
            assertEquals(
                    List.of(),
                    search.search("tide", SearchOptions.DEFAULT.withSnippets(0))
                            .hits()
                            .getFirst()
                            .highlights());
        }
    }

    @Test
    void aLongSentenceIsCutBetweenWords() throws QuerySyntaxException {
        String text = "one two three four five ".repeat(60) + "needle " + "six seven eight ".repeat(60) + "end";
        Newsroom.fill(folder, List.of(story(text).file()));
        Highlight cut = only("needle").getFirst();
        assertTrue(cut.snippet().length() <= 240, cut.snippet());
        assertEquals("needle", cut.matches().getFirst().of(cut.snippet()));
        assertEquals(' ', text.charAt(cut.start() - 1));
        assertEquals(' ', text.charAt(cut.start() + cut.snippet().length()));
    }

    @Test
    void everyHighlightIsAPieceOfTheTextWhateverTheText() throws QuerySyntaxException {
        long seed = Instant.now().toEpochMilli();
        Random random = new Random(seed);
        String[] parts = {
            "tide",
            "Tide’s",
            " ",
            " ",
            " ",
            "\n\n",
            "🌊",
            "𝒜𝓑",
            "e\u0301",
            "ﬁ",
            "漢字。",
            ". ",
            "\u00AD",
            "\u200D",
            "Tid",
            "x".repeat(300)
        };
        List<FiledStory> stories = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String text = random.ints(1 + random.nextInt(120), 0, parts.length)
                    .mapToObj(part -> parts[part])
                    .collect(Collectors.joining());
            stories.add(story(i + " tide " + text + "!").file());
        }
        Newsroom.fill(folder, stories);
        try (StorySearch search = StorySearch.open(folder)) {
            for (String query : List.of("tide", "ti*", "tide OR tid", "tide OR 字 OR fi", "tidd~ OR é")) {
                for (Hit hit : search.search(query, new SearchOptions(200, 0, SearchOptions.Sort.OLDEST, 0, 5, false))
                        .hits()) {
                    String text = text(stories, hit);
                    for (Highlight each : hit.highlights()) {
                        requirePiece(text, each, query + " with seed " + seed);
                    }
                }
            }
        }
    }

    @Test
    void aHighlightOutsideOfItsSnippetCannotBe() {
        assertThrows(
                IllegalArgumentException.class, () -> new Highlight(Part.TEXT, 0, "short", List.of(new Span(3, 6))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Highlight(Part.TEXT, 0, "short", List.of(new Span(2, 4), new Span(3, 5))));
    }

    private static void requirePiece(String text, Highlight each, String where) {
        int end = each.start() + each.snippet().length();
        assertEquals(text.substring(each.start(), end), each.snippet(), where);
        assertFalse(Character.isLowSurrogate(each.snippet().charAt(0)), where);
        assertFalse(
                Character.isHighSurrogate(each.snippet().charAt(each.snippet().length() - 1)), where);
        for (Span span : each.inWhole()) {
            String found = span.of(text);
            assertFalse(found.contains(" "), () -> "'" + found + "' " + where);
            assertFalse(Character.isLowSurrogate(found.charAt(0)), where);
        }
    }

    private static String text(List<FiledStory> stories, Hit hit) {
        return stories.stream()
                .map(FiledStory::story)
                .filter(story -> story.id().equals(hit.id()))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private List<Highlight> only(String query) throws QuerySyntaxException {
        try (StorySearch search = StorySearch.open(folder)) {
            return search.search(query, SearchOptions.DEFAULT.withSnippets(10))
                    .hits()
                    .getFirst()
                    .highlights();
        }
    }

    private static String marked(String text, List<Highlight> highlights) {
        return highlights.stream()
                .flatMap(highlight -> highlight.inWhole().stream())
                .map(span -> span.of(text))
                .collect(Collectors.joining("+"));
    }
}
