package org.copydesk.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The corpus file: opens connections to it, lends them to readers, and says in a user's words what went wrong.
///
/// WAL with `synchronous=FULL`: what a commit acknowledged survives a killed process and a power cut, and readers
/// see the last commit while somebody writes (see <https://www.sqlite.org/wal.html>).
final class Database implements AutoCloseable {

    /// SQLITE_FULL.
    private static final int FULL = 13;

    private static final int IDLE_READERS_KEPT = 4;
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int PAGE_BYTES = 8_192;
    private static final int CACHE_KIBIBYTES = 16_384;

    private final Path file;
    private final Predicate<Path> writable;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    Database(Path file) {
        this(file, Files::isWritable);
    }

    /// @param writable whether a folder can be written
    Database(Path file, Predicate<Path> writable) {
        this.file = file;
        this.writable = writable;
    }

    /// Work on a connection.
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    Path file() {
        return file;
    }

    /// A connection for writing; the caller closes it, and there is only one at a time (see [DeskLock]).
    ///
    /// @param mostPages how many pages the file may have, 0 for as many as the disk holds: tests fill it with this
    Connection openWriter(long mostPages) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPageSize(PAGE_BYTES);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, Integer.toString(-CACHE_KIBIBYTES));
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        if (mostPages > 0) {
            config.setPragma(SQLiteConfig.Pragma.MAX_PAGE_COUNT, Long.toString(mostPages));
        }
        return config.createConnection(address());
    }

    /// Lends a reader's connection to `work`, in one read transaction. Any number of threads may do so at once.
    <T> T read(Work<T> work) {
        try {
            Connection connection = borrow();
            boolean sound = false;
            try {
                connection.setAutoCommit(false);
                T result = work.on(connection);
                connection.commit();
                connection.setAutoCommit(true);
                sound = true;
                return result;
            } finally {
                giveBack(connection, sound);
            }
        } catch (SQLException e) {
            throw explain(e);
        }
    }

    private Connection borrow() throws SQLException {
        if (closed.get()) {
            throw new IllegalStateException("the corpus " + file + " is closed");
        }
        Connection connection = idle.pollFirst();
        if (connection != null) {
            return connection;
        }
        SQLiteConfig config = common();
        config.setReadOnly(true);
        return config.createConnection(isFrozen() ? frozen(file) : address());
    }

    private void giveBack(Connection connection, boolean sound) throws SQLException {
        if (sound && !closed.get() && idle.size() < IDLE_READERS_KEPT) {
            idle.addFirst(connection);
        } else {
            connection.close();
        }
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        // The driver would prepare a query for the new row's number after every change; Query asks where it must.
        config.setGetGeneratedKeys(false);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    /// Where nobody can write, SQLite's write-ahead log cannot be opened either; with nothing in it the file alone is
    /// the whole corpus.
    private boolean isFrozen() {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && !writable.test(folder) && !hasChangesBeside();
    }

    private boolean hasChangesBeside() {
        try {
            return IndexTokens.hasChangesBeside(file);
        } catch (IOException e) {
            return true;
        }
    }

    /// The address of a corpus that nobody changes (sqlite.org/uri.html, "immutable").
    static String frozen(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?immutable=1";
    }

    private String address() {
        // as an address, so that no character of its name is taken for a parameter
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }

    /// One line for the user: what is wrong and what to do.
    DeskException explain(SQLException e) {
        SQLiteErrorCode code =
                e instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
        // the memory that readers and writers share is a file too (sqlite.org/wal.html, "Implementation")
        int primary = code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE ? FULL : code.code & 0xFF;
        return switch (primary) {
            case 3, 8, FULL -> new DeskUnwritableException(message(primary, said), e);
            default -> new DeskException(message(primary, said), e);
        };
    }

    private String message(int code, String said) {
        Path folder = file.toAbsolutePath().getParent();
        boolean frozen = folder != null && Files.exists(file) && !writable.test(folder);
        if (frozen && hasChangesBeside() && (code == 8 || code == 14)) {
            return "the desk " + folder + " was cut off while it was written, and its last changes can only be taken"
                    + " in where one may write: copy the whole folder to such a place, or make it writable once and"
                    + " run any command";
        }
        return switch (code) {
            case FULL ->
                "the disk is full, the corpus " + file + " cannot grow: free some space and run the same"
                        + " command again; what was filed so far is safe";
            case 11, 26 -> // SQLITE_CORRUPT, SQLITE_NOTADB
                "the corpus " + file + " is damaged (" + said + "): put a backup in its place, or move it away"
                        + " and ingest again; `copydesk doctor` says more";
            case 10 -> // SQLITE_IOERR
                "the disk under the corpus " + file + " fails (" + said + "): check the disk, then run the"
                        + " same command again";
            case 8, 3 -> // SQLITE_READONLY, SQLITE_PERM
                "the corpus " + file + " may not be written: give yourself the right to, or name another desk"
                        + " with --desk";
            case 14 -> // SQLITE_CANTOPEN
                "the corpus " + file + " cannot be opened: check that it is there and may be read, or name"
                        + " another desk with --desk";
            case 5, 6 -> // SQLITE_BUSY, SQLITE_LOCKED
                "the corpus " + file + " is kept busy by another program: close it and run the same command" + " again";
            default -> "the corpus " + file + " cannot go on (" + said + "): `copydesk doctor` says more";
        };
    }

    /// Closes the readers that are not lent; those that are close when they come back.
    @Override
    public void close() {
        closed.set(true);
        try {
            for (Connection c = idle.pollFirst(); c != null; c = idle.pollFirst()) {
                c.close();
            }
        } catch (SQLException e) {
            throw explain(e);
        }
    }
}
