package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What "5 days ago" counts from, on pages that say when they were fetched and on others.
final class AnchorTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String MARKUP = """
            <html><body><article><h1>%s</h1><p>By Ona Vell</p><p>%s ago</p>\
            <p>The pier of %1$s closes on Friday, because two of its pillars have moved since the storm, the board said.</p>\
            <p>A new one will be built until the summer, and the ferry will land at the old quay until then, it said.</p>\
            </article></body></html>""";

    @TempDir
    Path folder;

    @BeforeEach
    void pages() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                pages.resolve("rows.jsonl"),
                row("Varn", "5 days", "2024-05-10 08:00:00") + row("Oru", "5 days", "") + row("Olmen", "2 hours", ""));
        Path mail = Files.writeString(
                pages.resolve("mail.eml"), """
                From: Desk <desk@gazette.example>
                Subject: The pier
                Date: Fri, 10 May 2024 08:00:00 +0000
                Snapshot-Content-Location: https://gazette.example/pier
                Content-Type: text/html; charset=utf-8

                """.replace("\n", "\r\n") + MARKUP.formatted("Ferrol", "5 days"));
        for (Path file : List.of(pages.resolve("rows.jsonl"), mail)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-02-20T12:00:00Z")));
        }
    }

    private static String row(String place, String ago, String downloaded) {
        var row = JSON.createObjectNode().put("id", place).put("html", MARKUP.formatted(place, ago));
        return (downloaded.isEmpty() ? row : row.put("date_download", downloaded)) + "\n";
    }

    @Test
    void aDayThatIsNamedCountsOnlyWhereThePageSaysNothing() {
        String known = "{Ferrol=2024-05-05, Olmen=%s, Oru=%s, Varn=2024-05-05}";
        assertEquals(known.formatted("null", "null"), days("known"));
        assertEquals(known.formatted("2025-03-10", "2025-03-05"), days("day", "--anchor", "2025-03-10"));
        assertEquals(known.formatted("2025-02-20", "2025-02-15"), days("time", "--anchor", "file-time"));
    }

    @Test
    void withoutAnAnchorRelativeDatesStayUnreadWhenPagesAreSplitAnewToo() {
        String none = "{Ferrol=null, Olmen=null, Oru=null, Varn=null}";
        assertEquals(none, days("none", "--anchor", "none"));
        assertEquals(0, run("none", "resplit").code());
        assertEquals(none, held("none"));
        String day = days("day", "--anchor", "2025-03-10");
        assertEquals(0, run("day", "resplit").code());
        assertEquals(day, held("day"));
    }

    private String days(String desk, String... options) {
        desktop(desk).ingest(folder.resolve("pages"), options);
        return held(desk);
    }

    private String held(String desk) {
        TreeMap<String, String> days = new TreeMap<>();
        for (String line : run(desk, "export", "--all", "-").out().lines().toList()) {
            JsonNode story = JSON.readTree(line);
            JsonNode published = story.path("published");
            days.put(
                    story.path("title").asString(),
                    published.isString() ? published.asString().substring(0, 10) : "null");
        }
        return days.toString();
    }

    private Answer run(String desk, String... args) {
        return desktop(desk).run(args);
    }

    private Desktop desktop(String desk) {
        return new Desktop(folder).with("COPYDESK_DESK", folder.resolve(desk).toString());
    }
}
