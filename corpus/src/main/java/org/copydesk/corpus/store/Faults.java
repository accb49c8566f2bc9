package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.same.CanonicalText;

/// Looks for what cannot be in a sound corpus.
final class Faults {

    private static final int MOST = 20;

    private Faults() {}

    /// One line for each fault, at most a few dozen; none for a sound corpus.
    static List<String> of(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Query check = new Query(connection, "PRAGMA integrity_check(" + MOST + ")")) {
            check.each(row -> {
                if (!row.getString(1).equals("ok")) {
                    faults.add("the database says: " + row.getString(1));
                }
            });
        }
        if (faults.isEmpty()) {
            addWrongIds(connection, faults);
            add(
                    connection,
                    faults,
                    "SELECT lower(hex(id)) FROM stories WHERE story NOT IN (SELECT story FROM sightings) ORDER BY id",
                    "was never seen anywhere");
            add(
                    connection,
                    faults,
                    "SELECT lower(hex(id)) FROM stories WHERE story NOT IN (SELECT story FROM texts) ORDER BY id",
                    "has no text");
        }
        return faults;
    }

    private static void addWrongIds(Connection connection, List<String> faults) throws SQLException {
        try (Query select = new Query(connection, "SELECT id, text FROM stories JOIN texts USING(story)")) {
            select.each(row -> {
                StoryId id = Identity.story(row.getBytes(1));
                if (faults.size() < MOST
                        && !CanonicalText.idOf(row.getString(2)).equals(id)) {
                    faults.add("the text of story " + id + " is not the one that gave it its id");
                }
            });
        }
    }

    private static void add(Connection connection, List<String> faults, String sql, String what) throws SQLException {
        try (Query select = new Query(connection, sql + " LIMIT " + MOST)) {
            select.each(row -> faults.add("story " + row.getString(1) + " " + what));
        }
    }
}
