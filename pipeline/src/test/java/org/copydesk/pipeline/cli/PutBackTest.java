package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.index.StoryIndex;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.copydesk.pipeline.flow.DeskIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A corpus or an index that was put back from a copy, made anew or lost: what is found is what the corpus holds.
final class PutBackTest {

    private static final String ANEW = "made anew";
    private static final String SNOW =
            "Snow closed the road over the pass on Monday, and the mayor of Velm asked drivers to wait for the plough.";
    private static final String WHEAT =
            "Wheat prices rose for a third week, traders at the exchange in Orlo said, after a dry month in the east.";

    @TempDir
    Path folder;

    private Path desk;
    private Desktop desktop;

    @BeforeEach
    void aDeskOfTwoStories() {
        desk = folder.resolve("desk");
        TinyDesk.make(desk);
        desktop = new Desktop(folder);
        assertEquals(1, found("berths"));
    }

    @Test
    void whatCameAfterTheCopyIsForgottenAndWhatComesNowIsFound() throws IOException {
        Path copy = copy("corpus.sqlite");
        ingest(SNOW);
        assertEquals(1, found("plough"));
        putBack(copy);
        // by now both have as many changes, and other stories
        assertTrue(ingest(WHEAT).err().contains(ANEW));
        assertEquals(1, found("wheat"));
        assertEquals(0, found("plough"));
        assertEquals(1, found("berths"));
        assertFalse(ingest(SNOW).err().contains(ANEW), "once is enough");
    }

    @Test
    void aSearchMakesTheIndexOfAnotherStateAnewAndSaysSo() throws IOException {
        Path copy = copy("corpus.sqlite");
        ingest(SNOW);
        putBack(copy);
        Answer doctor = desktop.run("doctor");
        assertEquals(3, doctor.code(), doctor.out());
        assertTrue(doctor.out().contains("made from another state of the corpus"), doctor.out());
        Answer first = desktop.run("search", "plough");
        assertTrue(first.err().contains(ANEW), first.err());
        assertEquals("No story answers this.\n", desktop.run("search", "plough").err());
        assertEquals(0, desktop.run("doctor").code());
    }

    @Test
    void anIndexOfAnotherStateThatCannotBeMadeAnewAnswersNothing() throws IOException {
        Path copy = copy("corpus.sqlite");
        ingest(SNOW);
        putBack(copy);
        refuseWrites();
        Answer search = desktop.run("search", "plough");
        assertEquals(3, search.code(), search.err());
        assertTrue(search.err().contains("cannot be made anew"), search.err());
    }

    @Test
    void anOlderIndexOfTheSameCorpusCatchesUp() throws IOException {
        Path copy = copy("index");
        ingest(SNOW);
        empty(desk.resolve("index"));
        putBack(copy);
        Answer search = desktop.run("search", "plough");
        assertEquals("\n1 story.\n", search.err());
    }

    @Test
    void aBackupWithoutTheMarkerCatchesUp() throws IOException {
        TinyDesk.add(desk, SNOW);
        Files.delete(desk.resolve("index.behind"));
        assertEquals(1, found("plough"));
    }

    @Test
    void aCorpusThatIsGoneIsNotAnsweredForByItsIndex() throws IOException {
        Files.delete(desk.resolve("corpus.sqlite"));
        Answer gone = desktop.run("search", "berths");
        assertEquals(3, gone.code(), gone.out());
        assertTrue(gone.err().contains("corpus.sqlite is gone: put a backup in its place"), gone.err());
        Files.createFile(desk.resolve("corpus.sqlite"));
        Answer empty = desktop.run("search", "berths");
        assertEquals(3, empty.code(), empty.out());
        assertTrue(empty.err().contains("holds nothing yet"), empty.err());

        assertTrue(ingest(WHEAT).err().contains(ANEW));
        assertEquals(1, found("wheat"));
        assertEquals(0, found("berths"));
    }

    @Test
    void aDeskThatCannotBeWrittenIsSearchedAsFarAsItIsIndexed() throws IOException {
        Files.createFile(desk.resolve("index.behind"));
        refuseWrites();
        Answer search = desktop.run("search", "berths");
        assertEquals(0, search.code(), search.err());
        assertTrue(search.out().contains("Ferry line buys berths"), search.out());
        assertTrue(search.err().startsWith("the newest stories may be missing: the desk "), search.err());
        assertTrue(search.err().contains("cannot be written (is a directory)"), search.err());
    }

    @Test
    void aFileWhereTheIndexIsToBeIsNamed() throws IOException {
        empty(desk.resolve("index"));
        Files.delete(desk.resolve("index"));
        Files.writeString(desk.resolve("index"), "A list of names.");
        for (String command : List.of("reindex", "search")) {
            Answer answer = command.equals("search") ? desktop.run(command, "berths") : desktop.run(command);
            assertEquals(3, answer.code());
            assertTrue(answer.err().contains("is no folder, and the folder of the index is to be there"), answer.err());
        }
    }

    @Test
    void anIndexThatIsBeingMadeAnewAnswersNothing() throws IOException {
        empty(desk.resolve("index"));
        try (Corpus corpus = Corpus.open(desk, "reindex");
                StoryIndex index = DeskIndex.open(corpus, line -> {})) {
            assertEquals(0, index.sequence());
            assertIsBeingMade(desktop.run("search", "berths"));
        }
        assertEquals(1, found("berths"));
    }

    @Test
    void anIndexOfAnOlderCopydeskIsMadeAnewByWhoeverSearches() throws IOException {
        for (List<String> command : List.of(
                List.of("search", "berths"),
                List.of("entities", "berths"),
                List.of("figures", "berths"),
                List.of("entity", "Marine"),
                List.of("export", "--query", "berths", "out.jsonl"))) {
            makeOlder();
            Answer answer = desktop.run(command.toArray(String[]::new));
            assertTrue(
                    answer.err().contains("the index is of an older copydesk: it is made anew"),
                    command + ": " + answer.err());
            assertEquals(1, found("berths"));
        }
        makeOlder();
        assertEquals(0, desktop.run("search", "berths").code());
        makeOlder();
        try (Corpus corpus = Corpus.open(desk, "ingest")) {
            assertEquals(2, corpus.stats().stories());
            assertIsBeingMade(desktop.run("search", "berths"));
        }
    }

    private static void assertIsBeingMade(Answer answer) {
        assertEquals(3, answer.code(), answer.out());
        assertEquals(1, answer.err().lines().count(), answer.err());
        assertTrue(answer.err().contains("the index is being made anew by "), answer.err());
        assertTrue(answer.err().contains("; try again when it is done"), answer.err());
    }

    /// Gives the index's commit the layout 3, and the checksum that belongs to it, as Lucene ends its files.
    private void makeOlder() throws IOException {
        Path commit;
        try (var files = Files.list(desk.resolve("index"))) {
            commit = files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(commit);
        String key = "copydesk.schema\u0001";
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf(key) + key.length()] = '3';
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(bytes.length - Long.BYTES, sum.getValue());
        Files.write(commit, bytes);
    }

    /// As a full disk or a folder without rights does.
    private void refuseWrites() throws IOException {
        Files.delete(desk.resolve("lock"));
        Files.createDirectory(desk.resolve("lock"));
    }

    private Answer ingest(String story) throws IOException {
        Path file = Files.writeString(folder.resolve("more" + story.length() + ".txt"), story);
        Answer answer = desktop.run("ingest", "--no-names", file.toString());
        assertEquals(0, answer.code(), answer.err());
        return answer;
    }

    private long found(String word) {
        return desktop.run("search", "--json", word)
                .out()
                .lines()
                .filter(line -> line.contains("\"id\""))
                .count();
    }

    private Path copy(String name) throws IOException {
        Path to = folder.resolve("copy").resolve(name);
        Files.createDirectories(to.getParent());
        copy(desk.resolve(name), to);
        return to;
    }

    private void putBack(Path copy) throws IOException {
        copy(copy, desk.resolve(copy.getFileName()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path place = to.resolve(from.relativize(each));
                if (!Files.isDirectory(each) || !Files.isDirectory(place)) {
                    Files.copy(each, place, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
