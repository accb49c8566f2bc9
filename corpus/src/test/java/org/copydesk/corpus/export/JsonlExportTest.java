package org.copydesk.corpus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.DeskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.exc.JacksonIOException;

class JsonlExportTest {

    private static final Instant SEEN = Instant.parse("2026-11-21T10:00:00Z");

    private static final String TEXT =
            "Falk paid $44.6 billion, up 2.5 to 3 percent.\n\n\"Falk \u00E9\uD83D\uDE00\" 7 km";

    private static final String GOLDEN = """
            {"id":"%s","title":"Berths","text":"Falk paid $44.6 billion, up 2.5 to 3 percent.\\n\\n\\"Falk \u00E9\uD83D\uDE00\\" 7 km",\
            "url":null,"publisher":"Harbour Gazette","byline":null,"language":"en","published":"2025-07-01",\
            "publishedFrom":"text","section":null,"description":"Falk buys a quay.","modified":"2025-07-02",\
            "modifiedFrom":"meta","origins":{"title":{"from":"text","confidence":0.9},\
            "description":{"from":"json-ld","confidence":0.8}},"sightings":[{"file":"a/b.txt","line":7,"how":"first","batch":1,\
            "seen":"2026-11-21T10:00:00Z","title":"Berths","publisher":"Harbour Gazette","byline":null,"url":null,\
            "published":"2025-07-01","publishedFrom":"text"},{"file":"rows.jsonl","record":"42","line":1,"how":"exact",\
            "batch":2,"seen":"2026-11-21T10:00:00Z","title":null,"publisher":null,"byline":null,"url":null,\
            "published":null,"publishedFrom":"none"}],"entities":[{"type":"PERSON","name":"Ines Falk","mentions":[\
            {"start":0,"end":4,"text":"Falk","score":0.98,"by":"model"},\
            {"start":48,"end":52,"text":"Falk","score":0.5,"by":"alias"}]}],"figures":[\
            {"kind":"MONEY","value":44600000000,"unit":"USD","text":"$44.6 billion","start":10,"end":23,\
            "approximate":true},{"kind":"PERCENT","value":2.5,"upTo":3,"unit":"percent","text":"2.5 to 3 percent",\
            "start":28,"end":44,"approximate":false},{"kind":"QUANTITY","value":7,"unit":"km","text":"7 km","start":58,\
            "end":62,"approximate":false}]}
            """.formatted("ab".repeat(32));

    @TempDir
    Path folder;

    private static FiledStory story() {
        Credits credits = new Credits.Builder()
                .text(CreditField.TITLE, "Berths", new Origin(Origin.From.TEXT, 0.9))
                .text(CreditField.PUBLISHER, "Harbour Gazette", null)
                .text(CreditField.DESCRIPTION, "Falk buys a quay.", new Origin(Origin.From.JSON_LD, 0.8))
                .published(Published.on(LocalDate.of(2025, 7, 1), Published.From.TEXT), null)
                .modified(Published.on(LocalDate.of(2025, 7, 2), Published.From.META), null)
                .build();
        Story story = new Story(new StoryId("ab".repeat(32)), TEXT, "en", credits);
        return new FiledStory(
                9,
                new AnnotatedStory(
                        story,
                        List.of(
                                new Mention(new Span(0, 4), EntityType.PERSON, "Ines Falk", 0.98, Mention.By.MODEL),
                                new Mention(new Span(48, 52), EntityType.PERSON, "Ines Falk", 0.5, Mention.By.ALIAS)),
                        List.of(
                                new Figure.Money(new Span(10, 23), new BigDecimal("4.46E+10"), null, "USD", true),
                                new Figure.Percent(
                                        new Span(28, 44), new BigDecimal("2.5"), BigDecimal.valueOf(3), false, false),
                                new Figure.Quantity(new Span(58, 62), BigDecimal.valueOf(7), null, "km", false))),
                List.of(
                        new Sighting(new Place("rows.jsonl", "42", 1), 2, SEEN, Credits.NONE),
                        new Sighting(new Place("a/b.txt", null, 7), 1, SEEN, credits)));
    }

    private static FiledStory dated() {
        String text = "Due 2025-Q3, half a percentage point more.";
        return new FiledStory(
                1,
                new AnnotatedStory(
                        new Story(new StoryId("cd".repeat(32)), text, null, Credits.NONE),
                        List.of(),
                        List.of(
                                new Figure.Date(new Span(4, 11), "2025-Q3", false),
                                new Figure.Percent(new Span(13, 36), new BigDecimal("0.5"), null, true, false))),
                List.of(new Sighting(new Place("d", null, 1), 1, SEEN, Credits.NONE)));
    }

    @Test
    void aStoryIsWrittenInItsFixedForm() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(1, JsonlExport.write(out, each -> each.accept(story())));
        assertEquals(GOLDEN, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void datesAreTextsAndPointsAreNotPercent() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonlExport.write(out, each -> each.accept(dated()));
        String json = out.toString(StandardCharsets.UTF_8);
        assertTrue(
                json.contains("{\"kind\":\"DATE\",\"value\":\"2025-Q3\",\"unit\":\"date\",\"text\":\"2025-Q3\""), json);
        assertTrue(json.contains("{\"kind\":\"PERCENT\",\"value\":0.5,\"unit\":\"percentage points\""), json);
    }

    @Test
    void aFolderGetsTheStoriesAndAManifestThatProvesThem() throws IOException {
        ExportManifest manifest = JsonlExport.write(
                folder.resolve("out"),
                each -> {
                    each.accept(story());
                    each.accept(dated());
                },
                "person:\"Falk\"",
                SEEN);
        byte[] bytes = Files.readAllBytes(folder.resolve("out/stories.jsonl"));
        assertEquals(2, manifest.stories());
        assertEquals(Bytes.of(bytes).sha256(), manifest.sha256());
        assertEquals(bytes.length, manifest.bytes());
        assertEquals(
                """
                {
                  "file" : "stories.jsonl",
                  "stories" : 2,
                  "bytes" : %d,
                  "sha256" : "%s",
                  "created" : "2026-11-21T10:00:00Z",
                  "query" : "person:\\"Falk\\"",
                  "distinct" : false,
                  "format" : "jsonl",
                  "version" : 1
                }
                """.formatted(bytes.length, manifest.sha256()), Files.readString(folder.resolve("out/manifest.json")));
    }

    @Test
    void theSuffixSaysHowAFileIsPacked() throws IOException {
        Path gz = folder.resolve("s.jsonl.gz");
        Path zst = folder.resolve("s.jsonl.zst");
        JsonlExport.write(gz, each -> each.accept(story()), null, SEEN);
        JsonlExport.write(zst, each -> each.accept(story()), null, SEEN);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(gz)))) {
            assertEquals(GOLDEN, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        try (InputStream in = new ZstdInputStream(new ByteArrayInputStream(Files.readAllBytes(zst)))) {
            assertEquals(GOLDEN, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertTrue(Files.exists(folder.resolve("s.jsonl.zst.manifest.json")));
    }

    @Test
    void anExportThatBreaksOffLeavesWhatWasThere() throws IOException {
        Path file = folder.resolve("s.jsonl");
        Files.writeString(file, "before");
        assertThrows(
                IllegalStateException.class,
                () -> JsonlExport.write(
                        file,
                        each -> {
                            each.accept(story());
                            throw new IllegalStateException("the source broke");
                        },
                        null,
                        SEEN));
        assertEquals("before", Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aFullDiskIsSaidWithoutTheWriter() {
        Path file = folder.resolve("s.jsonl");
        DeskException thrown = assertThrows(
                DeskException.class,
                () -> JsonlExport.write(
                        file,
                        each -> {
                            throw JacksonIOException.construct(new IOException("No space left on device"));
                        },
                        null,
                        SEEN));
        assertTrue(thrown.getMessage().contains("cannot be written (no space left on device):"), thrown.getMessage());
    }

    @Test
    void aTargetThatCannotBeWrittenIsOneClearLine() throws IOException {
        Path file = folder.resolve("taken");
        Files.writeString(file, "a file where a folder should be");
        DeskException thrown = assertThrows(
                DeskException.class,
                () -> JsonlExport.write(file.resolve("s.jsonl"), each -> each.accept(story()), null, SEEN));
        assertTrue(thrown.getMessage().startsWith("the export " + file), thrown.getMessage());
        assertFalse(thrown.getMessage().contains("\n"));
    }
}
