package org.copydesk.corpus.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.same.Fingerprint;
import org.copydesk.corpus.same.Link;
import org.copydesk.corpus.same.Matcher;
import org.copydesk.corpus.same.SketchTable;
import org.jspecify.annotations.Nullable;

/// Compares each new story with all that the corpus holds, in the transaction that adds it.
///
/// Who holds which shingle stands in the file `same.table` beside the corpus. It is a view, like the index:
/// after a kill, or where it is lacking, it is made again from the fingerprints. An entry too many, of a
/// transaction that was undone, is harmless, for it only proposes pairs.
final class Likenesses implements AutoCloseable {

    private final Path file;
    private final Connection connection;
    private final Kin kin;
    private final Query insert;
    private final Query find;
    private @Nullable SketchTable table;
    private @Nullable Matcher matcher;

    Likenesses(Path desk, Connection connection) throws SQLException {
        this.file = desk.resolve("same.table");
        this.connection = connection;
        this.kin = new Kin(connection);
        this.insert = new Query(connection, "INSERT OR REPLACE INTO fingerprints VALUES(?, ?)");
        this.find = new Query(connection, "SELECT words FROM fingerprints WHERE story = ?");
    }

    /// Compares a story that was just added.
    ///
    /// @throws UncheckedIOException if the file cannot be written
    void add(long row, String text) throws SQLException {
        Matcher ready = matcher();
        compare(ready, row, text);
    }

    /// What ranks a story, its date, has changed.
    void changed(long row) throws SQLException {
        kin.unsettle(row);
    }

    private void compare(Matcher ready, long row, String text) throws SQLException {
        int story = Math.toIntExact(row);
        Fingerprint fingerprint = Fingerprint.of(text);
        insert.with(row, fingerprint.bytes().array()).update();
        for (Link link : ready.add(story, fingerprint)) {
            kin.add(link);
        }
    }

    private Matcher matcher() throws SQLException {
        if (matcher != null) {
            return matcher;
        }
        try {
            SketchTable opened = SketchTable.open(file, stamp());
            table = opened;
            Matcher ready = new Matcher(opened, this::fingerprint);
            if (opened.size() == 0) {
                fill(ready);
            }
            compareOlder(ready);
            matcher = ready;
            return ready;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Matcher ready) throws SQLException {
        try (Query all = new Query(connection, "SELECT story, words FROM fingerprints ORDER BY story")) {
            all.each(row -> ready.note(row.getInt(1), new Fingerprint(Bytes.of(row.getBytes(2)))));
        }
    }

    /// Stories of a desk that was made before stories were compared.
    private void compareOlder(Matcher ready) throws SQLException {
        List<Long> older = new ArrayList<>();
        try (Query lacking = new Query(
                connection,
                "SELECT story FROM stories WHERE story NOT IN (SELECT story FROM fingerprints) ORDER BY story")) {
            lacking.each(row -> older.add(row.getLong(1)));
        }
        try (Query text = new Query(connection, "SELECT text FROM texts WHERE story = ?")) {
            for (long row : older) {
                Optional<String> found = text.with(row).first(each -> each.getString(1));
                if (found.isPresent()) {
                    compare(ready, row, found.get());
                }
            }
        }
    }

    private @Nullable Fingerprint fingerprint(int story) {
        try {
            return find.with(story)
                    .first(row -> new Fingerprint(Bytes.of(row.getBytes(1))))
                    .orElse(null);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /// Stands for the fingerprints that the corpus holds: how many, the last, and what that one is.
    private long stamp() throws SQLException {
        try (Query count = new Query(
                connection,
                "SELECT count(*), coalesce(max(story), 0), (SELECT id FROM stories ORDER BY story DESC LIMIT 1)"
                        + " FROM fingerprints")) {
            return count.first(row -> {
                        byte[] id = row.getBytes(3);
                        long start = id == null ? 1 : ByteBuffer.wrap(id).getLong();
                        return (row.getLong(1) * 31 + row.getLong(2)) * 31 + (start | 1);
                    })
                    .orElse(1L);
        }
    }

    @Override
    public void close() throws SQLException {
        if (table != null) {
            try {
                table.close(stamp());
            } catch (IOException e) {
                table.close(); // no room for what it gathered: it is made anew from the fingerprints next time
            }
        }
        kin.close();
        insert.close();
        find.close();
    }
}
