package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A prepared statement that takes its values in one call. For one thread at a time; whoever makes it closes it.
final class Query implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement statement;
    private @Nullable PreparedStatement lastRow;

    Query(Connection connection, String sql) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(sql);
    }

    /// Reads one row.
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Does something with one row.
    @FunctionalInterface
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    /// Sets the values, in the order of the question marks: texts, whole numbers, doubles, booleans, byte arrays,
    /// null.
    Query with(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            switch (value) {
                case null -> statement.setNull(i + 1, Types.NULL);
                case String text -> statement.setString(i + 1, WellFormed.of(text));
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                case Double number -> statement.setDouble(i + 1, number);
                case Boolean truth -> statement.setInt(i + 1, truth ? 1 : 0);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
            }
        }
        return this;
    }

    /// Runs a change; how many rows it touched.
    int update() throws SQLException {
        return statement.executeUpdate();
    }

    /// Runs a change; the row number that the last insert gave.
    long insert() throws SQLException {
        statement.executeUpdate();
        if (lastRow == null) {
            lastRow = connection.prepareStatement("SELECT last_insert_rowid()");
        }
        try (ResultSet keys = lastRow.executeQuery()) {
            if (!keys.next()) {
                throw new SQLException("an insert gave no row number");
            }
            return keys.getLong(1);
        }
    }

    /// The first row, if any.
    <T> Optional<T> first(RowReader<T> reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    /// All rows.
    <T> List<T> all(RowReader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        each(row -> all.add(reader.read(row)));
        return all;
    }

    /// Each row in turn.
    void each(RowVisitor visitor) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                visitor.visit(rows);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        if (lastRow != null) {
            lastRow.close();
        }
        statement.close();
    }
}
