package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Sighting;
import org.jspecify.annotations.Nullable;

/// What was seen on a raw page: the sightings of its record, and those of records within it (`record#item`); on
/// a page that is its whole file, all of the file's. For one thread at a time.
final class PageSightings implements AutoCloseable {

    private static final String OF_PAGE = " batch = ?1 AND file = ?2 AND (record = ?3 OR ?3 = '' OR"
            + " (record > ?3 || '#' AND record < ?3 || '$' AND NOT EXISTS (SELECT 1 FROM page_places p WHERE"
            + " p.batch = ?1 AND p.file = ?2 AND p.record = t.record)))";

    private final Query sightings;
    private final Query rows;
    private final Query delete;
    private final Query deleteOutcomes;

    PageSightings(Connection connection) throws SQLException {
        sightings = new Query(
                connection,
                "SELECT (SELECT id FROM stories s WHERE s.story = t.story) AS id, hex(layout) AS sum, file, record, line,"
                        + " batch, seen, origins, " + CreditColumns.NAMES + " FROM sightings t WHERE" + OF_PAGE);
        rows = new Query(connection, "SELECT DISTINCT story FROM sightings t WHERE" + OF_PAGE);
        delete = new Query(connection, "DELETE FROM sightings AS t WHERE" + OF_PAGE);
        deleteOutcomes = new Query(connection, "DELETE FROM outcomes AS t WHERE stage <> 'open' AND" + OF_PAGE);
    }

    /// The stories seen on a page.
    List<KeptPage.OnPage> on(int batch, Place page) throws SQLException {
        return sightings
                .with(key(batch, page))
                .all(row -> new KeptPage.OnPage(
                        Identity.story(row.getBytes("id")),
                        new Sighting(
                                StoryReader.place(row),
                                row.getInt("batch"),
                                Instant.parse(row.getString("seen")),
                                CreditColumns.readSighting(row)),
                        row.getString("sum").toLowerCase(java.util.Locale.ROOT)));
    }

    /// Takes the sightings on a page out, and what it did not give.
    ///
    /// @return the rows of the stories that were seen on it
    List<Long> takeOut(int batch, Place page) throws SQLException {
        List<Long> stories = new ArrayList<>(rows.with(key(batch, page)).all(row -> row.getLong(1)));
        delete.with(key(batch, page)).update();
        deleteOutcomes.with(key(batch, page)).update();
        return stories;
    }

    private static @Nullable Object[] key(int batch, Place page) {
        return new @Nullable Object[] {batch, page.file(), page.record() == null ? "" : page.record()};
    }

    @Override
    public void close() throws SQLException {
        for (Query query : new Query[] {sightings, rows, delete, deleteOutcomes}) {
            query.close();
        }
    }
}
