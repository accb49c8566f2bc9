package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Sighting;

/// The raw pages that are kept.
final class Pages {

    private static final int CHUNK = 16;

    private Pages() {}

    /// A page and the batch that it came with, to go on behind.
    private record Found(int batch, PackedPage page) {}

    /// Every place's page in the order of batch, file and record, a few in memory at a time.
    static void each(Database database, Consumer<PackedPage> consumer) {
        int batch = 0;
        String file = "";
        String record = "";
        while (true) {
            int afterBatch = batch;
            String afterFile = file;
            String afterRecord = record;
            List<Found> chunk = database.read(connection -> after(connection, afterBatch, afterFile, afterRecord));
            if (chunk.isEmpty()) {
                return;
            }
            chunk.forEach(found -> consumer.accept(found.page()));
            Place last = chunk.getLast().page().place();
            batch = chunk.getLast().batch();
            file = last.file();
            record = last.record() == null ? "" : last.record();
        }
    }

    private static List<Found> after(Connection connection, int batch, String file, String record) throws SQLException {
        try (Query select = new Query(
                connection,
                "SELECT batch, file, record, 1 AS line, media_type, charset, fetched, url, sha256, size, zstd"
                        + " FROM page_places JOIN pages USING(page) WHERE (batch, file, record) > (?, ?, ?)"
                        + " ORDER BY batch, file, record LIMIT " + CHUNK)) {
            return select.with(batch, file, record).all(row -> new Found(row.getInt("batch"), page(row)));
        }
    }

    static long places(Connection connection) throws SQLException {
        try (Query count = new Query(connection, "SELECT count(*) FROM page_places")) {
            return count.first(row -> row.getLong(1)).orElse(0L);
        }
    }

    /// The pages behind a place, each with what was seen on it.
    static List<KeptPage> kept(Connection connection, PageCursor after) throws SQLException {
        List<KeptPage> kept = new ArrayList<>();
        try (PageSightings seen = new PageSightings(connection)) {
            for (Found found : after(connection, after.batch(), after.file(), after.record())) {
                kept.add(new KeptPage(
                        found.batch(),
                        found.page(),
                        seen.on(found.batch(), found.page().place())));
            }
        }
        return kept;
    }

    /// The page of a sighting's record; where there is none, the longest beginning of the record that is one,
    /// for a page may read as several (a feed's items); the whole file has the empty record.
    static Optional<PackedPage> of(Connection connection, Sighting sighting) throws SQLException {
        String record =
                sighting.place().record() == null ? "" : sighting.place().record();
        try (Query select = new Query(
                connection,
                "SELECT batch, file, record, 1 AS line, media_type, charset, fetched, url, sha256, size, zstd"
                        + " FROM page_places JOIN pages USING(page) WHERE batch = ?1 AND file = ?2"
                        + " AND substr(?3, 1, length(record)) = record ORDER BY length(record) DESC LIMIT 1")) {
            return select.with(sighting.batch(), sighting.place().file(), record)
                    .first(Pages::page);
        }
    }

    private static PackedPage page(ResultSet row) throws SQLException {
        String fetched = row.getString("fetched");
        return new PackedPage(
                StoryReader.place(row),
                Identity.hex(row.getBytes("sha256")),
                row.getString("media_type"),
                row.getString("charset"),
                fetched == null ? null : Instant.parse(fetched),
                row.getString("url"),
                row.getInt("size"),
                Bytes.of(row.getBytes("zstd")));
    }
}
