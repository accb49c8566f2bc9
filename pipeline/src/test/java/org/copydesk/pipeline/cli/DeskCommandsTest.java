package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.NewBatch;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DeskCommandsTest {

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
    void showIsTheWholeStory() {
        Answer answer = desktop.run("show", FERRY.substring(0, 6).toUpperCase(Locale.ROOT));

        assertEquals("""
                Ferry line buys berths
                Harbour Gazette · 2025-07-01 · Tom Reed · en
                https://gazette.example/ferry
                id %s

                Northwind Marine will pay $44.6 billion for 3,000 berths.

                Shares rose 2.5 percent. Ines Falk, its chair, spoke in Leeds on Tuesday.

                Names
                  PERSON       Ines Falk
                  FIRM         Northwind Marine
                  PLACE        Leeds

                Figures
                  ~USD 44,600,000,000  $44.6 billion
                  3,000 berths         3,000 berths
                  2.5 percent          2.5 percent

                How this is known
                  title      Ferry line buys berths         JSON-LD   93%%
                  byline     Tom Reed                       JSON-LD   93%%
                  publisher  Harbour Gazette                JSON-LD   93%%
                  url        https://gazette.example/ferry  JSON-LD   93%%
                  published  2025-07-01                     JSON-LD   93%%

                Seen 2 times
                  in/ferry.txt:3  batch 1  2026-11-21T10:00:00Z  Harbour Gazette  2025-07-01  Ferry line buys berths
                  in/wire.txt:1   batch 1  2026-11-21T10:00:00Z  Evening Post                 Berths for billions
                """.formatted(FERRY), answer.out());
        assertEquals("", answer.err());
    }

    @Test
    void showHidesControlCharactersAndJsonKeepsThem() {
        assertFalse(desktop.run("show", TRAM).out().contains("\u001B"));
        assertEquals(
                TinyDesk.TRAM,
                json(desktop.run("show", "--json", TRAM).out()).get("text").asString());
    }

    @Test
    void anIdThatIsNoneOrNobodysIsWrongUsage() {
        assertEquals(
                "copydesk: an id is 6 to 64 hex digits, not 'xyz'\n",
                desktop.run("show", "xyz").err());
        Answer nobody = desktop.run("show", "0000000");
        assertEquals("copydesk: no story's id begins with 0000000\n", nobody.err());
        assertEquals(2, nobody.code());
    }

    @Test
    void duplicatesAreGroupsOfSightings() {
        Answer answer = desktop.run("duplicates");
        assertTrue(answer.out().startsWith("Ferry line buys berths  " + FERRY.substring(0, 12) + "\n  in/ferry.txt:3"));
        assertEquals("1 story seen again.\n", answer.err());

        JsonNode group = json(desktop.run("duplicates", "--json").out());
        assertEquals(FERRY, group.get("stories").get(0).get("id").asString());
        JsonNode sightings = group.get("stories").get(0).get("sightings");
        assertEquals("first", sightings.get(0).get("how").asString());
        assertEquals("exact", sightings.get(1).get("how").asString());
        assertEquals("Berths for billions", sightings.get(1).get("title").asString());
        assertEquals(0, group.get("contained").size());
        assertTrue(desktop.run("duplicates", TRAM).out().contains("in/tram.txt:1"));
    }

    @Test
    void entitiesAreCountedByType() {
        assertEquals("""
                type    stories  mentions  since       name
                PERSON        2         2  2025-07-01  Ines Falk

                """, desktop.run("entities", "--type", "person").out());
        assertEquals("""
                type  stories  mentions  since       name
                FIRM        1         1  2025-07-01  Northwind Marine

                """, desktop.run("entities", "--type", "FIRM", "berths").out());
        assertEquals(
                "{\"type\":\"PLACE\",\"name\":\"Leeds\",\"otherNames\":[],\"stories\":1,\"mentions\":1,"
                        + "\"first\":\"2025-07-01\",\"last\":\"2025-07-01\"}\n",
                desktop.run("entities", "--json", "--type", "place").out());
        assertTrue(desktop.run("entities", "--type", "firma").err().contains("did you mean firm?"));
    }

    @Test
    void anEntityIsToldWithItsCompany() {
        assertEquals(
                """
                Ines Falk  PERSON
                named 2 times in 2 stories on 2025-07-01

                with FIRM
                  Northwind Marine (1)

                with PLACE
                  Leeds (1)

                2025-07-01  %s  Ferry line buys berths
                undated     %s  Tram␇ runs

                """.formatted(FERRY.substring(0, 12), TRAM.substring(0, 12)),
                desktop.run("entity", "ines", "falk").out());
        JsonNode entity = json(desktop.run("entity", "--json", "Leeds").out());
        assertEquals("Ines Falk", entity.get("with").get(0).get("name").asString());
        assertEquals(FERRY, entity.get("in").get(0).get("id").asString());
        assertEquals(
                "copydesk: nobody is called 'Falk'; did you mean Ines Falk?\n",
                desktop.run("entity", "Falk").err());
    }

    @Test
    void figuresComeAsValuesWithTheirSentences() {
        assertEquals(
                "~USD 44,600,000,000  " + FERRY.substring(0, 12) + "  Ferry line buys berths\n"
                        + "    Northwind Marine will pay $44.6 billion for 3,000 berths.\n",
                desktop.run("figures", "--kind", "money", "--min", "1e9").out());
        assertEquals(
                "No figure answers this.\n",
                desktop.run("figures", "--min", "1e12").err());
        assertEquals("No figure answers this.\n", desktop.run("figures", "tram").err());
        assertEquals(3, desktop.run("figures", "--json", "berths").out().lines().count());

        JsonNode money =
                json(desktop.run("figures", "--json", "--currency", "usd").out());
        assertEquals("MONEY", money.get("kind").asString());
        assertEquals("44600000000", money.get("value").asString());
        assertEquals("USD", money.get("unit").asString());
        assertEquals("$44.6 billion", money.get("text").asString());
        assertTrue(money.get("sentence").get("text").asString().endsWith("3,000 berths."));
        assertEquals(
                2, desktop.run("figures", "--kind", "date", "--currency", "USD").code());
        assertTrue(desktop.run("figures", "--currency", "UZD").err().contains("did you mean"));
        assertEquals(2, desktop.run("figures", "--min", "5", "--max", "1").code());
        Answer days = desktop.run("figures", "--kind", "date", "--min", "2025");
        assertEquals(2, days.code());
        assertTrue(days.err().contains("a query such as date:2025-01..2025-06"), days.err());
    }

    @Test
    void whatIsNoNumberIsSaidInWords() {
        for (String typed : List.of("abc", "NaN", "1,000", "")) {
            Answer answer = desktop.run("figures", "--min", typed);
            assertEquals(2, answer.code());
            assertTrue(answer.err().contains("a number is written 5, -2.5 or 1e9, not '" + typed + "'"), answer.err());
            assertFalse(answer.err().contains("Exception"), answer.err());
        }
    }

    @Test
    void figuresSayWhetherThereAreMore() {
        assertEquals("3 figures.\n", desktop.run("figures", "--limit", "3").err());
        Answer two = desktop.run("figures", "--json", "--limit", "2");
        assertEquals("2 figures; --limit shows more.\n", two.err());
        assertEquals(2, two.out().lines().count());
    }

    @Test
    void statsCountTheDesk() {
        String out = desktop.run("stats").out();
        assertTrue(out.startsWith("2 stories seen 3 times in 1 batch\n1 raw page kept, "), out);
        assertTrue(out.contains("\npublisher        stories\n"), out);

        JsonNode stats = json(desktop.run("stats", "--json").out());
        assertEquals(2, stats.get("stories").asInt());
        assertEquals(3, stats.get("sightings").asInt());
        assertEquals(1, stats.get("duplicates").get("exact").asInt());
        assertTrue(stats.get("months").isArray());
    }

    @Test
    void batchesSayWhatCameInWhen() {
        JsonNode batch = json(desktop.run("batches", "--json").out());

        assertEquals("finished", batch.get("state").asString());
        assertEquals("in", batch.get("paths").get(0).asString());
        assertEquals(2, batch.get("new").asInt());
        assertEquals(1, batch.get("failed").asInt());
        assertTrue(desktop.run("batches").out().startsWith("batch  begun"));
    }

    @Test
    void aBatchThatNobodyGoesOnWithWasCutOff() {
        try (Corpus writing = Corpus.open(folder.resolve("desk"), "ingest")) {
            writing.begin(new NewBatch(List.of("more"), "{}"));
            assertEquals("running", lastState());
        }
        assertEquals("cut-off", lastState());
        assertTrue(desktop.run("batches").out().contains("  cut off  "));
    }

    private String lastState() {
        String last = desktop.run("batches", "--json").out().lines().toList().getLast();
        return json(last).get("state").asString();
    }

    @Test
    void anExportSaysWhereItIs() throws IOException {
        Answer folders = desktop.run("export", "--json", "out/all");
        assertEquals("out/all/stories.jsonl", json(folders.out()).get("file").asString());
        assertTrue(folders.err().contains(", in out/all/stories.jsonl with a manifest beside it."), folders.err());
        JsonNode manifest = json(Files.readString(folder.resolve("out/all/manifest.json")));
        assertEquals("stories.jsonl", manifest.get("file").asString());
        Answer file = desktop.run("export", "--json", "out/all.jsonl.gz");
        assertEquals("out/all.jsonl.gz", json(file.out()).get("file").asString());
    }

    @Test
    void anEndingThatIsNoFormIsRefusedUnlessAFolderIsMeant() throws IOException {
        Answer refused = desktop.run("export", "out.txt");
        assertEquals(2, refused.code(), refused.err());
        assertTrue(refused.err().contains(".jsonl, .jsonl.gz or .jsonl.zst, or to a folder"), refused.err());
        assertFalse(Files.exists(folder.resolve("out.txt")));
        assertEquals(0, desktop.run("export", "made.2025/").code());
        Files.createDirectory(folder.resolve("out.txt"));
        assertEquals(0, desktop.run("export", "out.txt").code());
        assertTrue(Files.exists(folder.resolve("out.txt/stories.jsonl")));
    }

    @Test
    void exportsAreWholeOrOfAQuery() throws IOException {
        Answer answer = desktop.run("export", "all.jsonl");

        assertEquals(0, answer.code(), answer.err());
        assertEquals(2, Files.readAllLines(folder.resolve("all.jsonl")).size());
        JsonNode manifest = json(Files.readString(folder.resolve("all.jsonl.manifest.json")));
        assertEquals(2, manifest.get("stories").asInt());

        assertEquals(
                FERRY,
                json(desktop.run("export", "--query", "berths", "-").out())
                        .get("id")
                        .asString());
        assertEquals(2, desktop.run("export", "--query", "berths AND (", "-").code());
        assertTrue(desktop.run("export", "--fromat", "jsonl", "x").err().contains("did you mean --format?"));
        assertTrue(desktop.run("export", "--format", "json", "x").err().contains("did you mean jsonl?"));
    }

    @Test
    void reindexMakesTheIndexAnew() throws IOException {
        desktop.run("search", "berths");
        Path index = folder.resolve("desk/index");
        try (var files = Files.list(index)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".si")).toList()) {
                Files.writeString(file, "rubbish");
            }
        }
        Answer broken = desktop.run("search", "berths");
        assertEquals(3, broken.code());
        assertTrue(broken.err().contains("copydesk reindex"), broken.err());

        assertEquals(0, desktop.run("reindex").code());
        assertEquals("\n1 story.\n", desktop.run("search", "berths").err());
        assertEquals(
                2, json(desktop.run("reindex", "--json").out()).get("stories").asInt());
    }

    @Test
    void whoWritesIsNamedAndSearchGoesOn() {
        try (Corpus writing = Corpus.open(folder.resolve("desk"), "ingest")) {
            Answer reindex = desktop.run("reindex");
            assertEquals(3, reindex.code());
            assertEquals(1, reindex.err().lines().count(), reindex.err());
            assertTrue(reindex.err().contains("in use by ingest (process "), reindex.err());
            assertEquals(2, writing.stats().stories());
        }
        desktop.run("search", "berths");
        try (Corpus writing = Corpus.open(folder.resolve("desk"), "ingest")) {
            writing.begin(new NewBatch(List.of("more"), "{}"));
            assertEquals(0, desktop.run("search", "berths").code());
        }
    }

    @Test
    void explainShowsAFileAndAStorysPage() throws IOException {
        Files.writeString(
                folder.resolve("row.jsonl"),
                "{\"id\":\"7\",\"text\":\"" + TinyDesk.FERRY.replace("\n", "\\n") + "\"}\n");

        Answer row = desktop.run("explain", "row.jsonl");
        assertEquals(0, row.code(), row.err());
        assertTrue(row.out().startsWith("row.jsonl#7: 1 story"), row.out());
        assertEquals(0, desktop.run("explain", TRAM).code());
        assertTrue(desktop.run("explain", FERRY).err().contains("is not kept; explain its file: in/ferry.txt"));
        assertEquals(2, desktop.run("explain", "nothing.txt").code());
        Files.writeString(folder.resolve("empty.txt"), "");
        assertEquals(
                "dropped empty.txt: empty file\n",
                desktop.run("explain", "empty.txt").err());
    }

    @Test
    void aBatchWhoseReportCannotBeWrittenIsNotBegun() {
        String before = desktop.run("batches").out();
        Answer refused = desktop.run("ingest", ".", "--no-names", "--report", "nowhere/report.json");
        assertEquals(2, refused.code(), refused.err());
        assertTrue(refused.err().contains("there is no folder"), refused.err());
        assertEquals(before, desktop.run("batches").out());
    }

    @Test
    void theDoctorFindsASoundDeskSoundAndABrokenOneBroken() throws IOException {
        desktop.run("search", "berths");
        Answer sound = desktop.run("doctor");
        assertEquals(0, sound.code(), sound.out());
        assertTrue(sound.out().lines().allMatch(line -> line.startsWith("ok  ")), sound.out());
        assertTrue(sound.out().contains("2 stories, sound, in step"), sound.out());

        try (Corpus corpus = Corpus.open(folder.resolve("desk"), "test")) {
            corpus.begin(new NewBatch(List.of("more files"), "raw=false names=true"));
        }
        Answer cut = desktop.run("doctor");
        assertEquals(1, cut.code(), cut.out());
        assertTrue(cut.out().contains("warn  batches   batch 2 was cut off\n"), cut.out());
        assertTrue(cut.out().contains("copydesk ingest --no-raw 'more files'"), cut.out());

        try (var files = Files.walk(folder.resolve("desk/index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        Answer broken = desktop.run("doctor", "--json");
        assertEquals(3, broken.code(), broken.out());
        assertTrue(broken.out().contains("\"check\":\"index\",\"state\":\"fail\""), broken.out());
        assertEquals(0, desktop.run("doctor", "--desk", "nowhere").code());
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }
}
