package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Takes a story out with all that hangs on it. A tombstone tells the index; the groups of its kin are made
/// anew when the corpus is settled next. For one thread at a time.
final class StoryRemoval implements AutoCloseable {

    /// Tables whose rows belong to a story, by their column `story`. `stories` comes last.
    private static final List<String> TABLES = List.of(
            "mentions", "figures", "layouts", "texts", "fingerprints", "groups", "contained", "sightings", "stories");

    private final Query bury;
    private final Query kin;
    private final Query unlink;
    private final Query unsettle;
    private final Query lonely;
    private final Query ungroup;
    private final Query uncontain;
    private final Query touch;
    private final List<Query> deletions = new ArrayList<>();

    StoryRemoval(Connection connection) throws SQLException {
        bury = new Query(
                connection, "INSERT INTO tombstones(sequence, story) SELECT ?1, id FROM stories WHERE story = ?2");
        kin = new Query(
                connection,
                "SELECT longer FROM kin WHERE shorter = ?1 UNION SELECT shorter FROM kin WHERE longer = ?1");
        unlink = new Query(connection, "DELETE FROM kin WHERE shorter = ?1 OR longer = ?1");
        unsettle = new Query(connection, "UPDATE kin SET settled = 0 WHERE shorter = ?1 OR longer = ?1");
        lonely = new Query(connection, "SELECT 1 FROM kin WHERE shorter = ?1 OR longer = ?1 LIMIT 1");
        ungroup = new Query(connection, "DELETE FROM groups WHERE story = ?");
        uncontain = new Query(connection, "DELETE FROM contained WHERE page = ?1 OR story = ?1");
        touch = new Query(connection, "UPDATE stories SET sequence = ? WHERE story = ?");
        for (String table : TABLES) {
            deletions.add(new Query(connection, "DELETE FROM " + table + " WHERE story = ?"));
        }
    }

    /// Takes out the story of that row.
    void remove(long row, Sequence sequence) throws SQLException {
        bury.with(sequence.next(), row).update();
        TreeSet<Long> relatives = new TreeSet<>(kin.with(row).all(each -> each.getLong(1)));
        unlink.with(row).update();
        uncontain.with(row).update();
        for (Query delete : deletions) {
            delete.with(row).update();
        }
        for (long relative : relatives) {
            if (lonely.with(relative).first(each -> true).isPresent()) {
                unsettle.with(relative).update();
            } else {
                // Nothing is left to settle it by: it stands alone.
                ungroup.with(relative).update();
                uncontain.with(relative).update();
            }
            touch.with(sequence.next(), relative).update();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Query query : new Query[] {bury, kin, unlink, unsettle, lonely, ungroup, uncontain, touch}) {
            query.close();
        }
        for (Query query : deletions) {
            query.close();
        }
    }
}
