package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SearchTest {

    private static final String FERRY = TinyDesk.FERRY_ID.hex();
    private static final String TRAM = TinyDesk.TRAM_ID.hex();

    @TempDir
    Path folder;

    private Desktop desktop;

    @BeforeEach
    void aDeskOfTwoStories() {
        TinyDesk.make(folder.resolve("desk"));
        desktop = new Desktop(folder);
    }

    @Test
    void hitsShowWhatWasFoundWhereAndByWhom() {
        Answer answer = desktop.run("search", "berths");

        assertEquals(0, answer.code(), answer.err());
        assertEquals(
                " 1  Ferry line buys berths\n"
                        + "    Harbour Gazette · 2025-07-01 · " + FERRY.substring(0, 12) + "\n"
                        + "    Northwind Marine will pay $44.6 billion for 3,000 berths.\n",
                answer.out());
        assertEquals("\n1 story.\n", answer.err());
    }

    @Test
    void whatWasFoundStandsOutOnATerminal() {
        String out = desktop.watched().run("search", "berths").out();

        assertTrue(out.contains("3,000 \u001B[1;33mberths\u001B[0m."), out);
        assertFalse(desktop.watched()
                .with("NO_COLOR", "1")
                .run("search", "berths")
                .out()
                .contains("\u001B"));
    }

    @Test
    void controlCharactersOfStoriesNeverReachTheTerminal() {
        Answer answer = desktop.run("search", "tram");

        assertFalse(answer.out().contains("\u001B") || answer.out().contains("\u0007"), answer.out());
        assertTrue(answer.out().contains("Tram␇ runs"), answer.out());
        assertTrue(answer.out().contains("Falk␛[31m after"), answer.out());
    }

    @Test
    void theFirstSearchBringsTheIndexInStepAndTheNextOneNeedsNoCorpus() throws IOException {
        Path desk = folder.resolve("desk");
        assertTrue(Corpus.indexMayLack(desk));
        desktop.run("search", "berths");
        assertFalse(Corpus.indexMayLack(desk));

        // whoever opened it now would say that it is damaged
        Path corpus = desk.resolve("corpus.sqlite");
        byte[] header = Arrays.copyOf(Files.readAllBytes(corpus), 100);
        Files.write(corpus, header);
        assertEquals("\n1 story.\n", desktop.run("search", "berths").err());
    }

    @Test
    void jsonIsALineAHitAndALastLineOfFacets() {
        Answer answer = desktop.run("search", "--json", "--facets", "Falk", "--sort", "newest");
        JsonNode[] lines = answer.out().lines().map(SearchTest::json).toArray(JsonNode[]::new);

        assertEquals(3, lines.length, answer.out());
        assertEquals(FERRY, lines[0].get("id").asString());
        assertEquals("Ferry line buys berths", lines[0].get("title").asString());
        assertEquals("2025-07-01", lines[0].get("published").asString());
        assertEquals("Harbour Gazette", lines[0].get("publisher").asString());
        assertTrue(lines[0].get("score").isNumber());
        JsonNode match = lines[0].get("highlights").get(0).get("matches").get(0);
        assertEquals(
                "Falk",
                TinyDesk.FERRY.substring(
                        match.get("start").asInt(), match.get("end").asInt()));
        assertTrue(lines[1].get("publisher").isNull());
        assertEquals(2, lines[2].get("total").asInt());
        assertEquals(
                "Ines Falk",
                lines[2].get("facets").get("person").get(0).get("value").asString());
        assertEquals(
                2, lines[2].get("facets").get("person").get(0).get("stories").asInt());
    }

    @Test
    void fullJsonIsTheStoryWithScoreAndHighlights() {
        JsonNode story =
                json(desktop.run("search", "--json", "--full", "berths").out());

        assertEquals(TinyDesk.FERRY, story.get("text").asString());
        assertEquals(2, story.get("sightings").size());
        assertTrue(story.get("score").isNumber());
        assertEquals(
                1,
                json(desktop.run("search", "--json", "--limit", "1", "Falk").out())
                        .get("highlights")
                        .size());
    }

    @Test
    void pagesSayHowToGetTheNextOne() {
        assertEquals(
                "\n1 to 1 of 2 stories; --offset 1 shows more.\n",
                desktop.run("search", "Falk", "--limit", "1").err());
        Answer second = desktop.run("search", "Falk", "--limit", "1", "--offset", "1", "--sort", "newest");
        assertTrue(second.out().startsWith(" 2  Tram"), second.out());
    }

    @Test
    void nothingFoundIsSaidAndIsNoFailure() {
        Answer answer = desktop.run("search", "submarine");

        assertEquals("", answer.out());
        assertEquals("No story answers this.\n", answer.err());
        assertEquals(0, answer.code());
    }

    @Test
    void aQueryThatCannotBeReadPointsAtThePlace() {
        Answer answer = desktop.run("search", "berths AND publsher:gazette");

        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        String[] lines = answer.err().split("\n");
        assertEquals("  berths AND publsher:gazette", lines[1]);
        assertEquals("             ^", lines[2]);
        assertEquals("did you mean publisher:?", lines[3]);
    }

    @Test
    void storiesLikeAnother() {
        Answer answer = desktop.run("search", "--json", "--like", TRAM.substring(0, 8));

        assertEquals(0, answer.code(), answer.err());
        assertFalse(answer.out().contains(TRAM), answer.out());
        assertEquals(
                "copydesk: no story's id begins with 000000\n",
                desktop.run("search", "--like", "000000").err());
    }

    @Test
    void askingForNothingOrTwoThingsIsRefused() {
        assertEquals(2, desktop.run("search").code());
        assertEquals(
                "copydesk: either QUERY or --like, not both\n",
                desktop.run("search", "--like", TRAM, "tram").err());
        assertEquals(2, desktop.run("search", "--full", "tram").code());
        assertEquals(2, desktop.run("search", "--limit", "-1", "tram").code());
        assertTrue(desktop.run("search", "ships", "-war").err().contains("goes behind --"));
        assertEquals(0, desktop.run("search", "--", "berths -war").code());
    }

    @Test
    void withoutADeskNothingIsMadeAndOneLineSaysWhatToDo() {
        Answer answer = desktop.run("search", "--desk", "nowhere", "berths");

        assertEquals(3, answer.code());
        assertEquals(1, answer.err().lines().count(), answer.err());
        assertTrue(answer.err().contains("copydesk ingest"), answer.err());
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    @Test
    void theDeskIsFoundByFlagThenEnvironmentThenFileThenPlace() throws IOException {
        Path config = folder.resolve(".config/copydesk/config.toml");
        Files.createDirectories(config.getParent());
        Files.writeString(config, "desk = \"~/from-file\"\n");
        String here = folder.resolve("desk").toString();

        assertTrue(desktop.run("stats").err().contains("from-file"));
        desktop.with("COPYDESK_DESK", folder.resolve("from-environment").toString());
        assertTrue(desktop.run("stats").err().contains("from-environment"));
        assertEquals(0, desktop.run("stats", "--desk", here).code());
        assertEquals(0, desktop.run("--desk", here, "stats").code());

        Files.delete(config);
        assertEquals(0, new Desktop(folder).run("stats").code());
        Desktop elsewhere = new Desktop(Files.createDirectory(folder.resolve("elsewhere")));
        assertTrue(elsewhere.run("stats").err().contains(".local/share/copydesk/desk"));
        assertTrue(elsewhere.with("XDG_DATA_HOME", "/xdg").run("stats").err().contains("/xdg/copydesk/desk"));
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }
}
