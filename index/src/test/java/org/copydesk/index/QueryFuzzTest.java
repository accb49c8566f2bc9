package org.copydesk.index;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Collectors;
import org.copydesk.index.query.QuerySyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is typed: an answer or a complaint that points into the query, and nothing else.
final class QueryFuzzTest {

    private static final int QUERIES = 3000;

    private static final String[] PARTS = {
        "island",
        "Łódź",
        "the",
        "grain",
        "a",
        "\"",
        "“",
        "”",
        "(",
        ")",
        "-",
        "--",
        " ",
        " ",
        " ",
        "OR",
        " OR ",
        " AND ",
        " NOT ",
        "*",
        "~",
        "~1",
        "~2",
        "~9",
        ":",
        "title:",
        "text:",
        "person:",
        "firm:",
        "institution:",
        "place:",
        "entity:",
        "publisher:",
        "language:",
        "date:",
        "money:",
        "percent:",
        "is:",
        "batch:",
        "duplicate",
        "USD:",
        ">",
        "<=",
        "1e9",
        "..",
        "2025",
        "-01",
        "2025-02-30",
        "en",
        "\u0000",
        "\n",
        "😀",
        "\uD83D",
        "\uDE00",
        "e\u0301",
        "ﬁ",
        "漢字",
        "\\",
        "[",
        "]",
        "{",
        "^2",
        "&&",
        "||",
        "!",
        "/a+/",
        "?",
        "+",
        "\u202E",
        "\u00A0",
        "x".repeat(300),
        "%",
    };

    @Test
    void nothingButAnswersAndComplaints(@TempDir Path folder) {
        Newsroom.fill(folder);
        long seed = Instant.now().toEpochMilli();
        Random random = new Random(seed);
        int answered = 0;
        try (StorySearch search = StorySearch.open(folder)) {
            for (int i = 0; i < QUERIES; i++) {
                answered += answered(search, random(random), seed) ? 1 : 0;
            }
        }
        assertTrue(answered > QUERIES / 20, () -> "the queries of seed " + seed + " are nearly all unreadable");
    }

    private static boolean answered(StorySearch search, String query, long seed) {
        try {
            search.search(query, SearchOptions.DEFAULT.withFacets(3));
            return true;
        } catch (QuerySyntaxException wrong) {
            assertTrue(wrong.position() >= 0 && wrong.position() <= query.length(), query);
            assertTrue(wrong.describe().contains("^") && !wrong.problem().isBlank(), query);
            return false;
        } catch (RuntimeException e) {
            return fail("'" + query + "' of seed " + seed + " gave " + e, e);
        }
    }

    private static String random(Random random) {
        return random.ints(1 + random.nextInt(12), 0, PARTS.length)
                .mapToObj(part -> PARTS[part])
                .collect(Collectors.joining());
    }
}
