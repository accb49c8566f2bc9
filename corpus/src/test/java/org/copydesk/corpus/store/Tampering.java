package org.copydesk.corpus.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Changes a corpus behind its back.
final class Tampering {

    /// Takes away what format 4 added.
    private static final String TO_THREE = "ALTER TABLE stories DROP COLUMN description;"
            + " ALTER TABLE stories DROP COLUMN modified; ALTER TABLE stories DROP COLUMN modified_from;"
            + " ALTER TABLE sightings DROP COLUMN description; ALTER TABLE sightings DROP COLUMN modified;"
            + " ALTER TABLE sightings DROP COLUMN modified_from; ALTER TABLE sightings DROP COLUMN origins;"
            + " UPDATE meta SET value = '3' WHERE key = 'format';";

    /// Takes away what format 3 added, too.
    private static final String TO_TWO =
            TO_THREE + "DROP INDEX stories_by_annotated; ALTER TABLE stories DROP COLUMN annotated;"
                    + " ALTER TABLE figures DROP COLUMN change; ALTER TABLE figures DROP COLUMN same_start;"
                    + " ALTER TABLE figures DROP COLUMN same_end; ALTER TABLE figures DROP COLUMN rate;"
                    + " DROP TABLE decisions; DROP TABLE decision_names; DROP TABLE same_as;"
                    + " UPDATE meta SET value = '2' WHERE key = 'format';";

    private Tampering() {}

    /// Makes a desk of format 3 of one that [Corpus] wrote.
    static void toFormatThree(Path desk) {
        run(desk, TO_THREE);
    }

    /// Makes a desk of format 2 of one that [Corpus] wrote.
    static void toFormatTwo(Path desk) {
        run(desk, TO_TWO);
    }

    /// Makes a desk of format 1 of one that [Corpus] wrote.
    static void toFormatOne(Path desk) {
        run(
                desk,
                TO_TWO + " DROP TABLE fingerprints; DROP TABLE kin; DROP TABLE groups; DROP TABLE contained;"
                        + " UPDATE meta SET value = '1' WHERE key = 'format'");
    }

    static void run(Path desk, String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + desk.resolve("corpus.sqlite"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
