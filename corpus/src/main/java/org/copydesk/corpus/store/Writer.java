package org.copydesk.corpus.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Story;

/// The one who writes to a corpus: holds the desk's lock and the one connection that can write. Its methods
/// go one at a time, each in a transaction of its own.
final class Writer implements AutoCloseable {

    private final Path desk;
    private final Database database;
    private final DeskLock lock;
    private final Connection connection;
    private final FilingWriter filing;
    private final IndexMarker marker;

    private Writer(Path desk, Database database, DeskLock lock, Connection connection) throws SQLException {
        this.desk = desk;
        this.database = database;
        this.lock = lock;
        this.connection = connection;
        this.filing = new FilingWriter(desk, connection);
        this.marker = new IndexMarker(desk);
    }

    static Writer open(Path desk, Database database, String command, long mostPages) {
        try {
            Files.createDirectories(desk);
            DeskLock lock = DeskLock.take(desk, command);
            Writer writer = null;
            try {
                writer = open(desk, database, lock, mostPages);
                return writer;
            } finally {
                if (writer == null) {
                    lock.close();
                }
            }
        } catch (IOException e) {
            throw cannotWrite(desk, e);
        }
    }

    private static Writer open(Path desk, Database database, DeskLock lock, long mostPages) {
        try {
            Connection connection = database.openWriter(mostPages);
            Writer writer = null;
            try {
                Schema.bringUpToDate(connection, database.file());
                connection.setAutoCommit(false);
                writer = new Writer(desk, database, lock, connection);
                return writer;
            } finally {
                if (writer == null) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw database.explain(e);
        }
    }

    /// Does `work` in a transaction: all of it or, if it throws, nothing. Where it changes what an index is to hold,
    /// the corpus knows from then on that none is in step, whatever becomes of the marker.
    synchronized <T> T write(Database.Work<T> work) {
        try {
            boolean done = false;
            try {
                long before = Stories.lastSequence(connection);
                T result = work.on(connection);
                if (Stories.lastSequence(connection) != before) {
                    IndexTokens.fallBehind(connection);
                }
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    undo();
                }
            }
        } catch (SQLException e) {
            throw database.explain(e);
        } catch (UncheckedSqlException e) {
            throw database.explain(e.sql());
        } catch (UncheckedIOException e) {
            throw cannotWrite(desk, Objects.requireNonNull(e.getCause()));
        }
    }

    private void undo() {
        try {
            connection.rollback();
        } catch (SQLException undoneAlready) {
            // A full or failing disk makes SQLite undo the transaction by itself (sqlite.org/lang_transaction.html,
            // "Response to errors within a transaction"); what the user must hear is the first error.
        }
    }

    synchronized void file(int batch, List<Filing> filings) {
        if (filings.stream().anyMatch(filing -> !filing.sightings().isEmpty())) {
            raiseMarker();
        }
        write(open -> {
            filing.write(batch, filings, Stories.lastSequence(open), Instant.now());
            return true;
        });
    }

    synchronized void refile(
            List<Refiling> refilings, Function<Story, AnnotatedStory> annotator, String options, PageCursor done) {
        if (!refilings.isEmpty()) {
            raiseMarker();
        }
        write(open -> {
            for (Refiling refiling : refilings) {
                filing.refile(refiling, Stories.lastSequence(open), Instant.now(), annotator);
            }
            Resplitting.set(open, options, done);
            return true;
        });
    }

    /// Does work that changes what was found in stories.
    synchronized <T> T annotate(Database.Work<T> work) {
        raiseMarker();
        return write(work);
    }

    /// Brings the groups in step with what was filed.
    synchronized void settle() {
        if (write(Settling::isDue)) {
            raiseMarker();
            write(open -> {
                Settling.settle(open);
                return true;
            });
        }
    }

    private void raiseMarker() {
        try {
            marker.raise();
        } catch (IOException e) {
            throw cannotWrite(desk, e);
        }
    }

    synchronized void markIndexComplete(long upTo) {
        if (write(Stories::lastSequence) == upTo) {
            try {
                marker.lower();
            } catch (IOException e) {
                throw cannotWrite(desk, e);
            }
        }
    }

    private static DeskException cannotWrite(Path desk, IOException e) {
        return new DeskUnwritableException(
                "the desk " + desk + " cannot be written (" + Reason.of(e) + "): check the folder's rights and the"
                        + " disk's free space, or name another desk with --desk",
                e);
    }

    @Override
    public synchronized void close() {
        try (lock;
                connection;
                filing) {
            undo();
        } catch (IOException e) {
            throw cannotWrite(desk, e);
        } catch (SQLException e) {
            throw database.explain(e);
        }
    }
}
