package org.copydesk.corpus.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.release.Releases;
import org.jspecify.annotations.Nullable;

/// Lists over all stories: who is named, which figures stand where, what there is.
final class Listings {

    private static final String SAVED = """
            SELECT coalesce(sum(length(text) * (times - 1 + (story IN (SELECT story FROM groups WHERE story <> leader)))), 0)
            FROM texts JOIN (SELECT story, count(*) AS times FROM sightings GROUP BY story) USING(story)
            """;

    /// A date that counts from the story's day says nothing where that is unknown.
    private static final String DATED = "(unit <> 'relative' OR published IS NOT NULL)";

    /// Of the stories of a group that have a figure the leader lists it, or else the first one. Texts are joined
    /// to what is listed alone, so that no others are sorted.
    private static final String FIGURES = """
            WITH found AS (
                SELECT story, "start", kind, unit, number, id, dense_rank() OVER (
                    PARTITION BY coalesce(leader, story), kind, unit, value, up_to, iif(unit = 'relative', published, NULL)
                    ORDER BY leader = story DESC, id) AS place
                FROM figures JOIN stories USING(story) LEFT JOIN groups USING(story)
                WHERE DATED AND (?2 IS NOT NULL OR rate IS NULL)
                  AND (?1 IS NULL OR kind = ?1) AND (?2 IS NULL OR unit = ?2)
                  AND (?3 IS NULL OR coalesce(up_to_number, number) >= ?3) AND (?4 IS NULL OR number <= ?4)
                  AND (?6 IS NULL OR hex(id) IN (SELECT value FROM json_each(?6)))),
              listed AS (
                SELECT story, "start" FROM found WHERE place = 1
                ORDER BY kind, unit, number DESC, id, "start" LIMIT ?5)
            SELECT story, id, title, text, published, COLUMNS
            FROM listed JOIN figures USING(story, "start") JOIN stories USING(story) JOIN texts USING(story)
            ORDER BY kind, unit, number DESC, id, "start"
            """.replace("DATED", DATED).replace("COLUMNS", FigureColumns.NAMES);

    /// A story that is another in other words is counted as that, as ingest counts it.
    private static final String CONTAINED = """
            SELECT count(DISTINCT story) FROM contained
            WHERE story NOT IN (SELECT story FROM groups WHERE story <> leader)
            """;

    private Listings() {}

    /// The database compares doubles, which cannot tell 2^53 from its neighbour; what it finds too much is left
    /// out here, and more is asked for in its place.
    ///
    /// @param stories only in these, or null
    static List<FigureHit> figures(Connection connection, FigureQuery asked, @Nullable Collection<StoryId> stories)
            throws SQLException {
        for (int most = asked.limit(); ; most = (int) Math.min(4L * most, Integer.MAX_VALUE)) {
            List<FigureHit> near = figures(connection, asked, stories, most);
            List<FigureHit> exact =
                    near.stream().filter(hit -> asked.admits(hit.figure())).toList();
            if (exact.size() >= asked.limit() || near.size() < most || most == Integer.MAX_VALUE) {
                return exact.subList(0, Math.min(asked.limit(), exact.size()));
            }
        }
    }

    private static List<FigureHit> figures(
            Connection connection, FigureQuery asked, @Nullable Collection<StoryId> stories, int most)
            throws SQLException {
        List<FigureHit> hits = new ArrayList<>();
        try (Query again = new Query(
                        connection,
                        "SELECT " + FigureColumns.NAMES + " FROM figures WHERE story = ? AND same_start = ?"
                                + " ORDER BY \"start\"");
                Query select = new Query(connection, FIGURES)) {
            select.with(
                            asked.kind() == null ? null : CreditColumns.lower(asked.kind()),
                            asked.unit(),
                            number(asked.min()),
                            number(asked.max()),
                            most,
                            stories == null ? null : jsonArray(stories))
                    .each(row -> {
                        String published = row.getString("published");
                        Figure figure = Objects.requireNonNull(FigureColumns.read(
                                row, published == null ? null : LocalDate.parse(published.substring(0, 10))));
                        hits.add(FigureHit.of(
                                Identity.story(row.getBytes("id")),
                                row.getString("title"),
                                row.getString("text"),
                                figure,
                                again.with(row.getLong("story"), figure.span().start())
                                        .all(FigureColumns::read)));
                    });
        }
        return hits;
    }

    static String jsonArray(Collection<StoryId> stories) {
        return stories.stream()
                .map(id -> '"' + id.hex().toUpperCase(Locale.ROOT) + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static @Nullable Double number(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.doubleValue();
    }

    static DeskStats stats(Connection connection) throws SQLException {
        long stories = number(connection, "SELECT count(*) FROM stories");
        long sightings = number(connection, "SELECT count(*) FROM sightings");
        return new DeskStats(
                stories,
                sightings,
                sightings - stories,
                number(connection, "SELECT count(*) FROM groups WHERE story <> leader AND relation = 'near'"),
                number(connection, "SELECT count(*) FROM groups WHERE story <> leader AND relation = 'version'"),
                number(connection, CONTAINED),
                stories - number(connection, "SELECT count(*) FROM groups WHERE story <> leader"),
                releases(connection),
                number(connection, SAVED),
                number(connection, "SELECT count(*) FROM batches"),
                number(connection, "SELECT count(*) FROM pages"),
                number(connection, "SELECT coalesce(sum(size), 0) FROM pages"),
                number(connection, "SELECT coalesce(sum(length(zstd)), 0) FROM pages"),
                tallies(connection, "SELECT publisher, count(*) FROM stories GROUP BY 1 ORDER BY 2 DESC, 1"),
                tallies(
                        connection,
                        "SELECT coalesce(language, declared), count(*) FROM stories GROUP BY 1 ORDER BY 2 DESC, 1"),
                tallies(connection, "SELECT substr(published, 1, 7), count(*) FROM stories GROUP BY 1 ORDER BY 1"),
                tallies(
                        connection,
                        "SELECT c.type, count(DISTINCT c.entity) FROM entities e LEFT JOIN same_as a USING(entity)"
                                + " JOIN entities c ON c.entity = coalesce(a.main, e.entity)"
                                + " WHERE e.entity IN (SELECT entity FROM mentions) GROUP BY 1 ORDER BY 1"),
                tallies(
                        connection,
                        "SELECT kind, count(*) FROM figures JOIN stories USING(story) WHERE rate IS NULL AND " + DATED
                                + " GROUP BY 1 ORDER BY 1"));
    }

    /// Reads every text, as the sum of what was saved does.
    private static long releases(Connection connection) throws SQLException {
        Set<Long> found = new HashSet<>();
        try (Query texts = new Query(
                connection,
                "SELECT story, substr(text, 1, 2000), byline, publisher FROM texts JOIN sightings USING(story)")) {
            texts.each(row -> {
                Credits said =
                        new Credits(null, row.getString(3), row.getString(4), null, null, null, Published.UNKNOWN);
                if (Releases.of(row.getString(2), List.of(said)) != null) {
                    found.add(row.getLong(1));
                }
            });
        }
        return found.size();
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Query select = new Query(connection, sql)) {
            Optional<Long> number = select.first(row -> row.getLong(1));
            return number.orElse(0L);
        }
    }

    private static List<Tally> tallies(Connection connection, String sql) throws SQLException {
        try (Query select = new Query(connection, sql)) {
            return select.all(row -> new Tally(row.getString(1), row.getLong(2)));
        }
    }
}
