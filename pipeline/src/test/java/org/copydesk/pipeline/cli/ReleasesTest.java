package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Press releases keep their origin, whoever carries them.
final class ReleasesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String BODY =
            " today said that its new ferry will sail from Varn to the island in spring, with"
                    + " room for four hundred cars and a deck for bicycles.\\n\\nThe ferry was built in Olmen.";

    @TempDir
    Path folder;

    @BeforeEach
    void desk() throws IOException {
        Files.writeString(
                folder.resolve("rows.jsonl"),
                row("a", "Harbour Gazette", "VARN, Nov. 3, 2025 /PRNewswire/ -- Northwind Marine (NYSE: NWM)" + BODY)
                        + row(
                                "b",
                                "Evening Post",
                                "VARN (ots) - Nordwind Reederei" + BODY
                                        + "\\n\\nOriginal-Content von: Nordwind Reederei AG")
                        + row("c", "GlobeNewswire", "A shipyard" + BODY + " It took a year.")
                        + row(
                                "d",
                                "Harbour Gazette",
                                "Business Wire and PRNewswire will raise their prices. One firm" + BODY));
        Answer answer = run("ingest", "--no-names", folder.resolve("rows.jsonl").toString());
        assertEquals(0, answer.code(), answer.err());
    }

    private static String row(String id, String publisher, String text) {
        return "{\"id\": \"" + id + "\", \"publisher\": \"" + publisher + "\", \"text\": \"" + text + "\"}\n";
    }

    @Test
    void theyAreFoundByWhatTheyAre() {
        assertEquals(
                3, run("search", "--json", "--all", "is:release").out().lines().count());
        assertEquals(
                1,
                run("search", "--json", "--all", "ferry -is:release")
                        .out()
                        .lines()
                        .count());
        Answer wrong = run("search", "is:relase");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("is:release"), wrong.err());
    }

    @Test
    void theWireAndWhoseWordsTheyAreAreTold() {
        assertEquals("{\"wire\":\"PR Newswire\",\"issuer\":\"Northwind Marine\"}", release("NYSE"));
        assertEquals("{\"wire\":\"news aktuell\",\"issuer\":\"Nordwind Reederei AG\"}", release("Nordwind"));
        assertEquals("{\"wire\":\"GlobeNewswire\",\"issuer\":null}", release("shipyard"));
        assertEquals("", release("prices"), "news about the wires is no release");
        String id = JSON.readTree(run("search", "--json", "--all", "NYSE").out())
                .path("id")
                .asString();
        assertTrue(run("show", id).out().contains("press release by Northwind Marine, sent out by PR Newswire"));
    }

    @Test
    void statsCountThem() {
        assertTrue(
                run("stats").out().contains("3 press releases among them"),
                run("stats").out());
        assertEquals(
                3,
                JSON.readTree(run("stats", "--json").out())
                        .path("pressReleases")
                        .asInt());
    }

    private String release(String word) {
        JsonNode hit =
                JSON.readTree(run("search", "--json", "--full", "--all", word).out());
        return hit.path("pressRelease").toString();
    }

    private Answer run(String... args) {
        return new Desktop(folder).run(args);
    }
}
