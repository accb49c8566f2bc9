package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;

/// Keeps what people said about names, and the table `same_as` that follows from it: for each name that is one with
/// others, the name's own row included, the row of the main name. Rows of names are never deleted, so what was said
/// outlives every mention.
///
/// Whatever changes gives the stories concerned a new number in the order of changes: the index then learns their
/// names anew. (Searches could look the names up instead, but then each would have to open the corpus, and facets
/// would still count names apart.) The caller begins and ends the transaction.
final class Decisions {

    private final Connection connection;

    Decisions(Connection connection) {
        this.connection = connection;
    }

    /// All decisions, the first one first.
    List<Decision> all() throws SQLException {
        Map<Long, List<Entity>> names = new HashMap<>();
        try (Query select =
                new Query(connection, "SELECT decision, type, name FROM decision_names ORDER BY decision, place")) {
            select.each(row -> names.computeIfAbsent(row.getLong(1), number -> new ArrayList<>())
                    .add(new Entity(type(row.getString(2)), row.getString(3))));
        }
        try (Query select = new Query(connection, "SELECT kind, made, decision FROM decisions ORDER BY decision")) {
            return select.all(row -> new Decision(
                    Decision.Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                    names.getOrDefault(row.getLong(3), List.of()),
                    Instant.parse(row.getString(2))));
        }
    }

    static EntityType type(String column) {
        return EntityType.valueOf(column.toUpperCase(Locale.ROOT));
    }

    /// Adds a decision; how many stories it touches.
    int add(Decision decision) throws SQLException {
        try (Query insert = new Query(connection, "INSERT INTO decisions(kind, made) VALUES(?, ?)");
                Query insertName = new Query(connection, "INSERT INTO decision_names VALUES(?, ?, ?, ?)")) {
            long number = insert.with(
                            CreditColumns.lower(decision.kind()),
                            decision.made().truncatedTo(ChronoUnit.SECONDS).toString())
                    .insert();
            for (int i = 0; i < decision.names().size(); i++) {
                Entity entity = decision.names().get(i);
                insertName
                        .with(number, i, CreditColumns.lower(entity.type()), entity.name())
                        .update();
            }
        }
        return derive();
    }

    /// Takes the last decision back.
    Optional<Decision> undo() throws SQLException {
        List<Decision> all = all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        try (Query names = new Query(
                        connection,
                        "DELETE FROM decision_names WHERE decision = (SELECT max(decision) FROM decisions)");
                Query last = new Query(
                        connection, "DELETE FROM decisions WHERE decision = (SELECT max(decision) FROM decisions)")) {
            names.update();
            last.update();
        }
        derive();
        return Optional.of(all.getLast());
    }

    /// Writes `same_as` anew from all decisions, and touches the stories of every name whose company has changed.
    private int derive() throws SQLException {
        Map<Long, Set<Long>> before = companies(held());
        Map<Long, Long> mains = mains(NameSets.of(all()));
        Map<Long, Set<Long>> after = companies(mains);
        Map<Long, Long> heldMains = held();
        Set<Long> changed = new HashSet<>();
        Set<Long> either = new HashSet<>(before.keySet());
        either.addAll(after.keySet());
        for (long entity : either) {
            boolean same = Objects.equals(before.get(entity), after.get(entity))
                    && Objects.equals(heldMains.get(entity), mains.get(entity));
            if (!same) {
                changed.add(entity);
            }
        }
        try (Query clear = new Query(connection, "DELETE FROM same_as");
                Query put = new Query(connection, "INSERT INTO same_as VALUES(?, ?)")) {
            clear.update();
            for (Map.Entry<Long, Long> entry : mains.entrySet()) {
                put.with(entry.getKey(), entry.getValue()).update();
            }
        }
        return touch(changed);
    }

    private Map<Long, Long> held() throws SQLException {
        Map<Long, Long> held = new HashMap<>();
        try (Query select = new Query(connection, "SELECT entity, main FROM same_as")) {
            select.each(row -> held.put(row.getLong(1), row.getLong(2)));
        }
        return held;
    }

    private static Map<Long, Set<Long>> companies(Map<Long, Long> mains) {
        Map<Long, Set<Long>> byMain = new HashMap<>();
        mains.forEach((entity, main) ->
                byMain.computeIfAbsent(main, absent -> new HashSet<>()).add(entity));
        Map<Long, Set<Long>> companies = new HashMap<>();
        mains.forEach((entity, main) -> companies.put(entity, byMain.getOrDefault(main, Set.of())));
        return companies;
    }

    /// The rows of names; a name that has no row yet gets one.
    private Map<Long, Long> mains(NameSets sets) throws SQLException {
        Map<Long, Long> mains = new LinkedHashMap<>();
        try (Query find = new Query(connection, "SELECT entity FROM entities WHERE type = ? AND name = ?");
                Query insert = new Query(connection, "INSERT INTO entities(type, name, folded) VALUES(?, ?, ?)")) {
            for (Map.Entry<Entity, Entity> entry : sets.mains().entrySet()) {
                mains.put(row(entry.getKey(), find, insert), row(entry.getValue(), find, insert));
            }
        }
        return mains;
    }

    private static long row(Entity entity, Query find, Query insert) throws SQLException {
        String type = CreditColumns.lower(entity.type());
        Optional<Long> found = find.with(type, entity.name()).first(row -> row.getLong(1));
        return found.isPresent()
                ? found.get()
                : insert.with(type, entity.name(), entity.name().toLowerCase(Locale.ROOT))
                        .insert();
    }

    private int touch(Set<Long> entities) throws SQLException {
        Set<Long> stories = new TreeSet<>();
        Sequence sequence = new Sequence(Stories.lastSequence(connection));
        try (Query naming = new Query(connection, "SELECT DISTINCT story FROM mentions WHERE entity = ?");
                Query touch = new Query(connection, "UPDATE stories SET sequence = ? WHERE story = ?");
                Query setSequence = new Query(connection, "UPDATE meta SET value = ? WHERE key = 'sequence'")) {
            for (long entity : entities) {
                naming.with(entity).each(row -> stories.add(row.getLong(1)));
            }
            for (long story : stories) {
                touch.with(sequence.next(), story).update();
            }
            setSequence.with(Long.toString(sequence.last())).update();
        }
        return stories.size();
    }
}
