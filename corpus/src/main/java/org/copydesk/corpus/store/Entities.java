package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;

/// Who is named, over all stories: names that people made one are one, stories of a group count once.
final class Entities {

    /// For what an entity is printed as, so many of its newest stories are read.
    private static final int LOOKED_AT = 300;

    /// A row for each entity (by its main name's row) and story: how often it is named there, and the story's group.
    private static final String NAMED = """
            SELECT coalesce(main, m.entity) AS entity, m.story AS story, coalesce(leader, m.story) AS origin, count(*) AS times
            FROM mentions m LEFT JOIN same_as a ON a.entity = m.entity LEFT JOIN groups g ON g.story = m.story
            """;

    private static final String COUNTS = """
            SELECT e.type, e.name, count(*) AS stories, sum(times) AS mentions, min(first), max(last), e.entity
            FROM (SELECT n.entity AS entity, max(times) AS times, min(substr(published, 1, 10)) AS first,
                    max(substr(published, 1, 10)) AS last
                  FROM (%s GROUP BY 1, 2) n JOIN stories s ON s.story = n.story GROUP BY n.entity, n.origin)
              JOIN entities e USING(entity)
            WHERE (?1 IS NULL OR e.type = ?1) AND (?2 IS NULL OR instr(e.folded, ?2) > 0 OR e.entity IN
              (SELECT main FROM same_as JOIN entities USING(entity) WHERE instr(folded, ?2) > 0))
            GROUP BY e.entity ORDER BY stories DESC, mentions DESC, e.type, e.name LIMIT ?3
            """;

    private static final String ALL = COUNTS.formatted(NAMED);

    private static final String SOME = COUNTS.formatted(
            NAMED + " WHERE m.story IN (SELECT story FROM stories WHERE hex(id) IN (SELECT value FROM json_each(?4)))");

    private static final String ONE = COUNTS.formatted(
            NAMED + " WHERE m.entity = ?4 OR m.entity IN (SELECT entity FROM same_as WHERE main = ?4)");

    private static final String BESIDE = """
            SELECT e.type, e.name, count(DISTINCT n.origin) AS stories FROM (%s
              WHERE m.story IN (SELECT story FROM mentions WHERE entity = ?1
                OR entity IN (SELECT entity FROM same_as WHERE main = ?1)) GROUP BY 1, 2) n
              JOIN entities e USING(entity)
            WHERE e.entity <> ?1 GROUP BY e.entity ORDER BY stories DESC, e.type, e.name
            """.formatted(NAMED);

    private static final String NEWEST = """
            SELECT (SELECT leader FROM groups g WHERE g.story = stories.story), story, id, title, published
            FROM stories WHERE story IN (SELECT story FROM mentions WHERE entity = ?1
                OR entity IN (SELECT entity FROM same_as WHERE main = ?1))
            ORDER BY published IS NULL, published DESC, id
            """;

    private Entities() {}

    /// @param stories only in these, or null
    static List<EntityCount> counts(
            Connection connection,
            @Nullable EntityType type,
            @Nullable String namePart,
            int limit,
            @Nullable Collection<StoryId> stories)
            throws SQLException {
        String kind = type == null ? null : CreditColumns.lower(type);
        String part = namePart == null ? null : namePart.toLowerCase(Locale.ROOT);
        try (Query select = new Query(connection, stories == null ? ALL : SOME);
                Query names = otherNames(connection)) {
            Query asked = stories == null
                    ? select.with(kind, part, limit)
                    : select.with(kind, part, limit, Listings.jsonArray(stories));
            return asked.all(row -> count(row, names));
        }
    }

    private static Query otherNames(Connection connection) throws SQLException {
        return new Query(
                connection,
                "SELECT name FROM same_as JOIN entities USING(entity) WHERE main = ? AND entity <> main ORDER BY name");
    }

    private static EntityCount count(ResultSet row, Query names) throws SQLException {
        String first = row.getString(5);
        String last = row.getString(6);
        return new EntityCount(
                new Entity(Decisions.type(row.getString(1)), row.getString(2)),
                names.with(row.getLong(7)).all(each -> each.getString(1)),
                row.getLong(3),
                row.getLong(4),
                first == null ? null : LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last));
    }

    /// Who is called `name` in whatever case, under any of their names, by their main names: those that a story
    /// names, or that people have spoken of.
    static List<Entity> called(Connection connection, String name) throws SQLException {
        try (Query select = new Query(connection, """
                SELECT DISTINCT c.type, c.name FROM entities e LEFT JOIN same_as a USING(entity)
                  JOIN entities c ON c.entity = coalesce(main, e.entity)
                WHERE e.folded = ? AND (main IS NOT NULL OR e.entity IN (SELECT entity FROM mentions))
                ORDER BY c.type, c.name
                """)) {
            return select.with(name.toLowerCase(Locale.ROOT)).all(Entities::entity);
        }
    }

    private static Entity entity(ResultSet row) throws SQLException {
        return new Entity(Decisions.type(row.getString(1)), row.getString(2));
    }

    /// What is known of the entity with that main name.
    ///
    /// @param limit at most so many stories, and others of each type
    static Optional<EntityCard> card(Connection connection, Entity entity, int limit) throws SQLException {
        Optional<Long> found = row(connection, entity);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        long row = found.get();
        try (Query one = new Query(connection, ONE);
                Query names = otherNames(connection)) {
            EntityCount count = one.with(null, null, 1, row)
                    .first(each -> count(each, names))
                    .orElseGet(() -> new EntityCount(entity, List.of(), 0, 0, null, null));
            return Optional.of(new EntityCard(
                    count,
                    printed(connection, row, count),
                    beside(connection, row, limit),
                    newest(connection, row, limit)));
        }
    }

    private static Optional<Long> row(Connection connection, Entity entity) throws SQLException {
        try (Query find = new Query(connection, "SELECT entity FROM entities WHERE type = ? AND name = ?")) {
            return find.with(CreditColumns.lower(entity.type()), entity.name()).first(row -> row.getLong(1));
        }
    }

    static List<Entity> names(Connection connection) throws SQLException {
        try (Query select = new Query(connection, """
                SELECT type, name FROM entities
                WHERE entity IN (SELECT entity FROM mentions) OR entity IN (SELECT entity FROM same_as)
                ORDER BY type, name
                """)) {
            return select.all(Entities::entity);
        }
    }

    static Set<Entity> company(Connection connection, Entity entity) throws SQLException {
        Optional<Long> row = row(connection, entity);
        try (Query select = new Query(connection, BESIDE)) {
            return row.isEmpty()
                    ? Set.of()
                    : new LinkedHashSet<>(select.with(row.get()).all(Entities::entity));
        }
    }

    private static List<EntityCard.Beside> beside(Connection connection, long row, int limit) throws SQLException {
        Map<EntityType, Integer> taken = new HashMap<>();
        List<EntityCard.Beside> beside = new ArrayList<>();
        try (Query select = new Query(connection, BESIDE)) {
            select.with(row).each(each -> {
                Entity other = entity(each);
                if (taken.merge(other.type(), 1, Integer::sum) <= limit) {
                    beside.add(new EntityCard.Beside(other, each.getLong(3)));
                }
            });
        }
        beside.sort(Comparator.comparing(each -> each.entity().type()));
        return beside;
    }

    private static List<EntityCard.Naming> newest(Connection connection, long row, int limit) throws SQLException {
        List<EntityCard.Naming> newest = new ArrayList<>();
        Set<Long> origins = new LinkedHashSet<>();
        try (Query select = new Query(connection, NEWEST)) {
            select.with(row).each(each -> {
                long leader = each.getLong(1);
                long origin = each.wasNull() ? each.getLong(2) : leader;
                if (newest.size() < limit && origins.add(origin)) {
                    newest.add(new EntityCard.Naming(
                            Identity.story(each.getBytes(3)), each.getString(4), each.getString(5)));
                }
            });
        }
        return newest;
    }

    /// Offsets count UTF-16 units, which SQL's functions do not know: the texts are read.
    private static List<String> printed(Connection connection, long row, EntityCount count) throws SQLException {
        Map<String, Integer> printed = new HashMap<>();
        try (Query select = new Query(connection, """
                SELECT text, "start", "end" FROM mentions JOIN texts USING(story)
                WHERE story IN (SELECT story FROM mentions JOIN stories USING(story) WHERE entity = ?1
                    OR entity IN (SELECT entity FROM same_as WHERE main = ?1)
                    GROUP BY story ORDER BY published DESC, story LIMIT %d)
                  AND (entity = ?1 OR entity IN (SELECT entity FROM same_as WHERE main = ?1))
                """.formatted(LOOKED_AT))) {
            select.with(row).each(each -> {
                String form = each.getString(1).substring(each.getInt(2), each.getInt(3));
                printed.merge(form.replaceAll("\\s+", " "), 1, Integer::sum);
            });
        }
        printed.remove(count.name());
        count.otherNames().forEach(printed::remove);
        return printed.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
