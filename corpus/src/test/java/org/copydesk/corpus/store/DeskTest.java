package org.copydesk.corpus.store;

import static org.copydesk.corpus.store.Fixtures.FERRY;
import static org.copydesk.corpus.store.Fixtures.asked;
import static org.copydesk.corpus.store.Fixtures.bare;
import static org.copydesk.corpus.store.Fixtures.ferry;
import static org.copydesk.corpus.store.Fixtures.filing;
import static org.copydesk.corpus.store.Fixtures.full;
import static org.copydesk.corpus.store.Fixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What a user is told when a desk cannot be used, and what survives.
class DeskTest {

    @TempDir
    Path folder;

    private Path desk() {
        return folder.resolve("desk");
    }

    private static String told(Executable action) {
        DeskException thrown = assertThrows(DeskException.class, action);
        assertEquals(1, thrown.getMessage().lines().count(), thrown.getMessage());
        return thrown.getMessage();
    }

    private static void assertTold(String part, Executable action) {
        String told = told(action);
        assertTrue(told.contains(part), told);
    }

    @Test
    void theSecondWriterIsToldWhoHoldsTheDesk() {
        try (Corpus held = Corpus.open(desk(), "ingest")) {
            DeskLockedException thrown =
                    assertThrows(DeskLockedException.class, () -> Corpus.open(held.desk(), "watch"));
            assertEquals(
                    Long.toString(ProcessHandle.current().pid()),
                    thrown.holder().pid());
            assertEquals("ingest", thrown.holder().command());
            assertTrue(thrown.getMessage().contains("ingest (process "), thrown.getMessage());
        }
        Corpus.open(desk(), "watch").close();
    }

    @Test
    void readersComeInWhileSomebodyWrites() {
        try (Corpus writer = Corpus.open(desk(), "ingest");
                Corpus reader = Corpus.openReadOnly(desk())) {
            writer.begin(asked("in"));
            writer.file(1, List.of(filing(ferry(FERRY), 1, "a.txt", 1, full())));
            assertTrue(reader.story(id(FERRY)).isPresent());
            assertThrows(IllegalStateException.class, () -> reader.begin(asked("in")));
        }
    }

    @Test
    void noDeskIsAClearLine() {
        assertTold("run `copydesk ingest PATH` first", () -> Corpus.openReadOnly(desk()));
        assertFalse(Files.exists(desk()), "looking must not make a desk");
    }

    @Test
    void aFileThatIsNoDatabaseIsAClearLine() throws IOException {
        Files.createDirectories(desk());
        Files.writeString(desk().resolve("corpus.sqlite"), "This is a shopping list. ".repeat(1_000));
        assertTold("is damaged", () -> Corpus.open(desk(), "ingest"));
        assertTold("is damaged", () -> Corpus.openReadOnly(desk()));
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws IOException {
        Files.createDirectories(desk());
        Tampering.run(desk(), "CREATE TABLE recipes(name TEXT)");
        assertTold("no corpus of Copydesk", () -> Corpus.open(desk(), "ingest"));
    }

    @Test
    void aFormatOfTomorrowIsRefused() {
        Corpus.open(desk(), "ingest").close();
        Tampering.run(desk(), "UPDATE meta SET value = '99' WHERE key = 'format'");
        assertTold("has format 99", () -> Corpus.open(desk(), "ingest"));
        assertTold("has format 99", () -> Corpus.openReadOnly(desk()));
    }

    @Test
    void damageIsNoticedAndSaid() throws IOException {
        fill(300);
        Path file = desk().resolve("corpus.sqlite");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long at = 8_192; at < channel.size(); at += 8_192) {
                channel.write(ByteBuffer.allocate(64), at);
            }
        }
        try (Corpus corpus = Corpus.openReadOnly(desk())) {
            assertTold("is damaged", () -> corpus.forEachStory(story -> {}));
        } catch (DeskException e) {
            assertTrue(e.getMessage().contains("is damaged"), e.getMessage());
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasFiled() {
        List<Filing> first = List.of(filing(ferry(FERRY), 1, "a.txt", 1, full()));
        String before;
        try (Corpus corpus = Corpus.open(desk(), "ingest", 60)) {
            corpus.begin(asked("in"));
            corpus.file(1, first);
            before = corpus.fingerprint();
            assertTold("the disk is full", () -> corpus.file(1, stories(2_000)));
            assertEquals(before, corpus.fingerprint());
        }
        try (Corpus corpus = Corpus.open(desk(), "ingest")) {
            assertEquals(before, corpus.fingerprint());
            corpus.file(1, stories(2_000));
            assertEquals(2_001, corpus.stats().stories());
            assertEquals(List.of(), corpus.faults());
        }
    }

    @Test
    void aDiskTooFullToOpenTheCorpusIsSaidToBeFull() {
        try (Database database = new Database(desk().resolve("corpus.sqlite"))) {
            DeskException told =
                    database.explain(new SQLiteException("resizing a segment", SQLiteErrorCode.SQLITE_IOERR_SHMSIZE));
            assertTrue(told.getMessage().startsWith("the disk is full"), told.getMessage());
            assertTrue(told instanceof DeskUnwritableException, "what is indexed can be searched");
        }
    }

    @Test
    void aDeskThatWasCutOffAndCannotBeWrittenNowSaysWhatHelps() throws IOException {
        fill(3);
        Path file = desk().resolve("corpus.sqlite");
        Path log = desk().resolve("corpus.sqlite-wal");
        Files.writeString(log, "changes");
        try (Database frozen = new Database(file, folder -> false)) {
            DeskException told = frozen.explain(new SQLiteException("unable to open", SQLiteErrorCode.SQLITE_CANTOPEN));
            assertTrue(told.getMessage().contains("copy the whole folder to such a place"), told.getMessage());
            Files.writeString(log, "");
            assertEquals(3L, frozen.<Long>read(Stories::lastSequence), "a log without changes is no hindrance");
        }
    }

    @Test
    void theMarkerStandsWhileTheIndexMayLackSomething() {
        try (Corpus corpus = Corpus.open(desk(), "ingest")) {
            corpus.begin(asked("in"));
            assertFalse(Corpus.indexMayLack(desk()));
            corpus.file(1, List.of(filing(ferry(FERRY), 1, "a.txt", 1, full())));
            assertTrue(Corpus.indexMayLack(desk()));
            corpus.markIndexComplete(0);
            assertTrue(Corpus.indexMayLack(desk()), "the index has nothing of the story yet");
            corpus.markIndexComplete(corpus.lastSequence());
            assertFalse(Corpus.indexMayLack(desk()));
            corpus.file(1, List.of(new Filing(List.of(), List.of(), List.of(), List.of(), List.of("empty.txt"))));
            assertFalse(Corpus.indexMayLack(desk()), "no story came");
        }
    }

    @Test
    void aCorpusKnowsTheIndexesThatWereMadeFromItAndNoOthers() throws IOException {
        fill(3);
        Path file = desk().resolve("corpus.sqlite");
        Path copy = folder.resolve("copy.sqlite");
        int first;
        try (Corpus corpus = Corpus.open(desk(), "ingest")) {
            assertTrue(corpus.knows(0, 0), "an index that holds nothing is nobody's");
            assertFalse(corpus.knows(0, 3), "an index of who knows what");
            first = corpus.newIndexToken(3);
            assertFalse(corpus.knows(first, 4), "the corpus never had a fourth change");
        }
        Files.copy(file, copy);
        int second;
        try (Corpus corpus = Corpus.open(desk(), "ingest")) {
            second = corpus.newIndexToken(3);
            assertTrue(corpus.knows(first, 3) && corpus.knows(second, 3));
        }
        assertEquals(second, Corpus.indexTokenAtGlance(desk()));
        Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(first, Corpus.indexTokenAtGlance(desk()));
        try (Corpus corpus = Corpus.openReadOnly(desk())) {
            assertTrue(corpus.knows(first, 3));
            assertFalse(corpus.knows(second, 3));
        }
    }

    @Test
    void whatComesAfterACommitOfTheIndexIsKnownWithoutTheMarker() {
        fill(2);
        try (Corpus corpus = Corpus.open(desk(), "ingest")) {
            corpus.newIndexToken(2);
        }
        assertNotEquals(0, Corpus.indexTokenAtGlance(desk()));
        fill(3);
        assertEquals(0, Corpus.indexTokenAtGlance(desk()));
        try (Corpus corpus = Corpus.open(desk(), "ingest")) {
            corpus.newIndexToken(corpus.lastSequence() - 1);
        }
        assertEquals(0, Corpus.indexTokenAtGlance(desk()), "the commit lacks the last change");
    }

    @Test
    void theIndexOfAnOlderProgramIsTakenOverOnce() {
        fill(3);
        Tampering.run(desk(), "DELETE FROM meta WHERE key = 'index'");
        assertEquals(0, Corpus.indexTokenAtGlance(desk()));
        try (Corpus corpus = Corpus.open(desk(), "ingest")) {
            assertTrue(corpus.knows(0, 3));
            int token = corpus.newIndexToken(3);
            assertTrue(corpus.knows(0, 3), "a kill may come before the index carries the number");
            corpus.newIndexToken(3);
            assertTrue(corpus.knows(token, 3));
            assertFalse(corpus.knows(0, 3));
        }
    }

    @Test
    void aDeskThatOneMayNotEnterIsNotSaidToBeMissing() {
        Path file = desk().resolve("corpus.sqlite");
        DeskException denied = Absence.of(desk(), file, new AccessDeniedException(file.toString()));
        assertTrue(denied.getMessage().contains("may not be read"), denied.getMessage());
        Corpus.open(desk(), "ingest").close();
        assertTrue(file.toFile().delete());
        assertTold("is gone: put a backup in its place", () -> Corpus.openReadOnly(desk()));
    }

    private void fill(int count) {
        try (Corpus corpus = Corpus.open(desk(), "ingest")) {
            corpus.begin(asked("in"));
            corpus.file(1, stories(count));
        }
    }

    private static List<Filing> stories(int count) {
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            filings.add(filing(bare(("Ferry " + i + " is late. ").repeat(40).strip()), 1, "f" + i, 1, full()));
        }
        return filings;
    }

    @Test
    void aCorpusThatNobodyMayWriteIsReadWhateverItsFolderIsCalled() throws SQLException {
        Path odd = folder.resolve("desk %41 #2? é");
        try (Corpus corpus = Corpus.open(odd, "ingest")) {
            corpus.begin(new NewBatch(List.of("in"), "raw=true"));
        }
        try (Connection frozen = DriverManager.getConnection(Database.frozen(odd.resolve("corpus.sqlite")));
                Query count = new Query(frozen, "SELECT count(*) FROM batches")) {
            assertEquals(Optional.of(1L), count.first(row -> row.getLong(1)));
        }
    }
}
