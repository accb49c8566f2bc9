package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How far the raw pages have been split anew, kept in the corpus so that a run that was cut off can go on.
final class Resplitting {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KEY = "resplit";

    private Resplitting() {}

    /// Where a run with these options stands; the beginning where there is none.
    static PageCursor at(Connection connection, String options) throws SQLException {
        try (Query select = new Query(connection, "SELECT value FROM meta WHERE key = ?")) {
            Optional<JsonNode> found = select.with(KEY).first(row -> JSON.readTree(row.getString(1)));
            return found.filter(node -> node.path("options").asString().equals(options))
                    .map(node -> new PageCursor(
                            node.path("batch").asInt(),
                            node.path("file").asString(),
                            node.path("record").asString()))
                    .orElse(PageCursor.START);
        }
    }

    static void set(Connection connection, String options, PageCursor cursor) throws SQLException {
        String value = JSON.writeValueAsString(JSON.createObjectNode()
                .put("options", options)
                .put("batch", cursor.batch())
                .put("file", cursor.file())
                .put("record", cursor.record()));
        try (Query put = new Query(connection, "INSERT OR REPLACE INTO meta VALUES(?, ?)")) {
            put.with(KEY, value).update();
        }
    }

    static void end(Connection connection) throws SQLException {
        try (Query delete = new Query(connection, "DELETE FROM meta WHERE key = ?")) {
            delete.with(KEY).update();
        }
    }
}
