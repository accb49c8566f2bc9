package org.copydesk.index;

import static org.copydesk.index.StoryMaker.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.copydesk.corpus.StoryId;
import org.copydesk.index.query.ParsedQuery;
import org.copydesk.index.query.QuerySyntaxException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StoryIndexTest {

    private Path folder;

    @BeforeEach
    void room(@TempDir Path room) {
        folder = room.resolve("desk/index");
    }

    @Test
    void anEmptyIndexCanBeReadAtOnce() throws QuerySyntaxException {
        StoryIndex.open(folder).close();
        try (StorySearch search = StorySearch.open(folder)) {
            assertEquals(0, search.sequence());
            assertEquals(0, search.search("grain", SearchOptions.DEFAULT).total());
            assertEquals(List.of(), search.ids(ParsedQuery.EVERYTHING));
        }
    }

    @Test
    void whatWasNotCommittedIsNotThere() throws QuerySyntaxException {
        try (StoryIndex index = StoryIndex.open(folder)) {
            index.add(story("The first tide.").file());
            index.commit(7);
            index.add(story("The second tide.").file());
            assertEquals(1, count("tide"));
        }
        assertEquals(1, count("tide"));
        try (StoryIndex index = StoryIndex.open(folder)) {
            assertEquals(7, index.sequence());
        }
    }

    @Test
    void aKilledWriterLeavesTheLastCommit(@TempDir Path after) throws IOException, QuerySyntaxException {
        try (StoryIndex index = StoryIndex.open(folder)) {
            index.add(story("The first tide.").file());
            index.commit(7);
            for (int i = 0; i < 200; i++) {
                index.add(story("Tide number " + i + ".").file());
            }
            // what a killed process leaves on the disk
            copy(folder, after);
        }
        try (StoryIndex index = StoryIndex.open(after)) {
            assertEquals(7, index.sequence());
            index.add(story("Another tide.").file());
            index.commit(8);
        }
        folder = after;
        assertEquals(2, count("tide"));
    }

    @Test
    void anOpenReaderSeesOneCommitWhole() throws QuerySyntaxException {
        try (StoryIndex index = StoryIndex.open(folder)) {
            index.add(story("The first tide.").file());
            index.commit(1);
            try (StorySearch before = StorySearch.open(folder)) {
                assertTrue(before.current());
                index.add(story("The second tide.").file());
                index.remove(StoryMaker.id("The first tide."), 3);
                index.commit(3);
                assertFalse(before.current());
                assertEquals(List.of(StoryMaker.id("The first tide.")), ids(before, "tide"));
                try (StorySearch now = StorySearch.open(folder)) {
                    assertEquals(3, now.sequence());
                    assertEquals(List.of(StoryMaker.id("The second tide.")), ids(now, "tide"));
                }
            }
        }
    }

    @Test
    void aStoryThatComesAgainReplacesItself() throws QuerySyntaxException {
        try (StoryIndex index = StoryIndex.open(folder)) {
            index.add(story("The only tide.").title("Old words").seen(1).file());
            index.add(story("The only tide.").title("New words").seen(1).seen(2).file());
            index.commit(2);
        }
        assertEquals(1, count("tide"));
        assertEquals(1, count("title:new is:duplicate batch:2"));
        assertEquals(0, count("title:old"));
    }

    @Test
    void replayingTheSameChangesAddsNothing() throws QuerySyntaxException {
        for (int round = 0; round < 3; round++) {
            Newsroom.fill(folder);
        }
        try (StorySearch search = StorySearch.open(folder)) {
            assertEquals(Newsroom.STORIES.size(), search.size());
            assertEquals("ferry port", Newsroom.names(search, "ferries OR grain"));
            search.verify();
        }
    }

    @Test
    void aCommitCannotGoBack() {
        try (StoryIndex index = StoryIndex.open(folder)) {
            index.commit(5);
            assertThrows(IllegalArgumentException.class, () -> index.commit(4));
            index.commit(5);
            assertEquals(5, index.sequence());
        }
    }

    @Test
    void aSecondWriterIsTurnedAway() {
        try (StoryIndex index = StoryIndex.open(folder)) {
            IndexException busy = assertThrows(IndexBusyException.class, () -> StoryIndex.open(folder));
            assertTrue(busy.toString().contains("another copydesk"), busy.toString());
            assertThrows(IndexBusyException.class, () -> StoryIndex.rebuild(folder));
            index.commit(1);
        }
    }

    @Test
    void thereIsNoReadingWhereNothingIs() {
        assertThrows(IndexMissingException.class, () -> StorySearch.open(folder));
        assertFalse(Files.exists(folder), "a reader makes no folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
    void damageIsToldAndARebuildMendsIt(String part) throws IOException, QuerySyntaxException {
        Newsroom.fill(folder);
        garble(part);
        assertThrows(IndexDamagedException.class, this::readAll);
        assertThrows(IndexDamagedException.class, this::writeOne);
        try (StoryIndex index = StoryIndex.rebuild(folder)) {
            assertEquals(0, index.sequence());
            Newsroom.STORIES.values().forEach(index::add);
            index.commit(6);
        }
        assertEquals(4, count("island"));
    }

    @Test
    void aLostFileIsDamage() throws IOException {
        Newsroom.fill(folder);
        Files.delete(file(".cfs"));
        IndexException lost = assertThrows(IndexDamagedException.class, () -> StorySearch.open(folder));
        assertTrue(lost.toString().contains("copydesk reindex"), lost.toString());
    }

    @Test
    void aSearchThatDamageLeadsAstraySaysThatItIsDamage() throws IOException, QuerySyntaxException {
        Newsroom.fill(folder);
        Path file = file(".cfs");
        byte[] sound = Files.readAllBytes(file);
        int astray = 0;
        for (int at = 0; at < sound.length; at += 7) {
            byte[] garbled = sound.clone();
            garbled[at] ^= 0x5A;
            Files.write(file, garbled);
            try (StorySearch search = StorySearch.open(folder)) {
                search.search("island OR ferr*", SearchOptions.DEFAULT.withFacets(5));
                search.like(StoryMaker.id("The first tide."), SearchOptions.DEFAULT);
            } catch (IndexException e) {
                astray++;
            } catch (AssertionError e) {
                astray++; // Lucene's own, which tests switch on
            }
        }
        assertTrue(astray > 0, "a file of " + sound.length + " bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
    void whatIsLostIsNoticedByAWriterAndARebuildMendsIt(String part) throws IOException, QuerySyntaxException {
        Newsroom.fill(folder);
        Files.delete(file(part));
        if (!part.equals("segments_")) {
            assertThrows(IndexDamagedException.class, () -> StoryIndex.open(folder));
        }
        try (StoryIndex index = StoryIndex.rebuild(folder)) {
            Newsroom.STORIES.values().forEach(index::add);
            index.commit(6);
        }
        assertEquals(4, count("island"));
    }

    @Test
    void aFileWhereTheFolderIsToBeIsNamed() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "A list of names.");
        IndexException open = assertThrows(IndexObstructedException.class, () -> StoryIndex.open(folder));
        assertTrue(open.toString().contains("move it away"), open.toString());
        assertThrows(IndexObstructedException.class, () -> StoryIndex.rebuild(folder));
        assertThrows(IndexObstructedException.class, () -> StorySearch.open(folder));
    }

    @Test
    void aCommitSaysByWhatTheCorpusKnowsIt() {
        try (StoryIndex index = StoryIndex.open(folder)) {
            index.commit(5);
            assertEquals(0, index.token());
            index.commit(5, -77);
        }
        try (StorySearch search = StorySearch.open(folder);
                StoryIndex index = StoryIndex.open(folder)) {
            assertEquals(-77, search.token());
            assertEquals(-77, index.token());
        }
    }

    @Test
    void theOldIndexIsReadUntilTheRebuiltOneIsCommitted() throws QuerySyntaxException {
        Newsroom.fill(folder);
        try (StoryIndex index = StoryIndex.rebuild(folder)) {
            index.add(story("A new island.").file());
            assertEquals(4, count("island"));
            index.commit(9);
            assertEquals(1, count("island"));
            assertEquals(9, index.sequence());
        }
    }

    @Test
    void anotherLayoutIsOutdated() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(Map.of(Schema.COMMIT_SEQUENCE, "3", Schema.COMMIT_VERSION, "0")
                    .entrySet());
            writer.commit();
        }
        IndexException old = assertThrows(IndexOutdatedException.class, () -> StorySearch.open(folder));
        assertTrue(old.toString().contains("layout 0"), old.toString());
        assertThrows(IndexOutdatedException.class, () -> StoryIndex.open(folder));
        StoryIndex.rebuild(folder).close();
    }

    private void readAll() {
        try (StorySearch search = StorySearch.open(folder)) {
            search.verify();
        }
    }

    private void writeOne() {
        try (StoryIndex index = StoryIndex.open(folder);
                StorySearch search = StorySearch.open(folder)) {
            search.verify();
            index.commit(99);
        }
    }

    private long count(String query) throws QuerySyntaxException {
        try (StorySearch search = StorySearch.open(folder)) {
            return search.search(query, SearchOptions.DEFAULT).total();
        }
    }

    private static List<StoryId> ids(StorySearch search, String query) throws QuerySyntaxException {
        return search.search(query, SearchOptions.DEFAULT).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private Path file(String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .sorted()
                    .toList()
                    .getLast();
        }
    }

    private void garble(String part) throws IOException {
        Path file = file(part);
        byte[] content = Files.readAllBytes(file);
        for (int i = content.length / 3; i < content.length / 3 + 12; i++) {
            content[i] ^= 0x5A;
        }
        Files.write(file, content);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
