package org.copydesk.corpus.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Changes a corpus behind its back.
final class Tampering {

    private Tampering() {}

    static void run(Path desk, String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + desk.resolve("corpus.sqlite"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
