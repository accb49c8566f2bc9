package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.copydesk.corpus.Credits;
import org.jspecify.annotations.Nullable;

/// Finds a story's credits in its sightings: field by field what the first sighting says that says anything.
final class CreditDerivation implements AutoCloseable {

    private final Map<Integer, Query> firstStated = new TreeMap<>();
    private final Query current;
    private final Query update;
    private final Query sequenceOf;

    CreditDerivation(Connection connection) throws SQLException {
        for (int i = 0; i < CreditColumns.LIST.size(); i++) {
            String field = CreditColumns.LIST.get(i);
            if (!field.endsWith("_from")) {
                String known = isDate(i) ? CreditColumns.LIST.get(i + 1) : "NULL";
                firstStated.put(
                        i,
                        new Query(
                                connection,
                                "SELECT " + field + ", " + known + " FROM sightings WHERE story = ? AND " + field
                                        + " IS NOT NULL ORDER BY batch, file, record, line LIMIT 1"));
            }
        }
        current = new Query(connection, "SELECT " + CreditColumns.NAMES + " FROM stories WHERE story = ?");
        sequenceOf = new Query(connection, "SELECT sequence FROM stories WHERE story = ?");
        update = new Query(
                connection,
                "UPDATE stories SET sequence = ?, " + String.join(" = ?, ", CreditColumns.LIST)
                        + " = ? WHERE story = ?");
    }

    private static boolean isDate(int column) {
        return column == CreditColumns.PUBLISHED || column == CreditColumns.MODIFIED;
    }

    /// Brings story `row` up to date with what a new sighting `said`: only fields that it states can have
    /// changed.
    void update(Touched touched) throws SQLException {
        @Nullable
        Object[] values = CreditColumns.values(
                current.with(touched.row()).first(CreditColumns::read).orElse(Credits.NONE));
        for (int i : firstStated.keySet()) {
            if (touched.stated().get(i)) {
                fill(values, i, touched.row());
            }
        }
        write(values, touched.sequence(), touched.row());
    }

    /// Finds all credits of story `row` anew; its sequence number stays.
    ///
    /// @return whether the date is another one now
    boolean deriveAll(long row) throws SQLException {
        @Nullable
        Object[] before = CreditColumns.values(
                current.with(row).first(CreditColumns::read).orElse(Credits.NONE));
        @Nullable Object[] values = CreditColumns.values(Credits.NONE);
        for (int i : firstStated.keySet()) {
            fill(values, i, row);
        }
        long sequence = sequenceOf.with(row).first(each -> each.getLong(1)).orElseThrow();
        write(values, sequence, row);
        return !Objects.equals(values[CreditColumns.PUBLISHED], before[CreditColumns.PUBLISHED]);
    }

    private void fill(@Nullable Object[] values, int field, long row) throws SQLException {
        Objects.requireNonNull(firstStated.get(field)).with(row).each(found -> {
            values[field] = found.getString(1);
            if (isDate(field)) {
                values[field + 1] = found.getString(2);
            }
        });
    }

    private void write(@Nullable Object[] values, long sequence, long row) throws SQLException {
        @Nullable Object[] all = new @Nullable Object[values.length + 2];
        all[0] = sequence;
        System.arraycopy(values, 0, all, 1, values.length);
        all[all.length - 1] = row;
        update.with(all).update();
    }

    @Override
    public void close() throws SQLException {
        for (Query query : firstStated.values()) {
            query.close();
        }
        current.close();
        update.close();
        sequenceOf.close();
    }
}
