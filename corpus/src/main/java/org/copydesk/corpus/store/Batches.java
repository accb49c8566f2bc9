package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.corpus.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Batches in the file: beginning, resuming, ending them, and what came of them.
final class Batches {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String COUNTS = """
            SELECT (SELECT count(*) FROM files WHERE batch = ?1),
              (SELECT count(*) FROM outcomes WHERE batch = ?1 AND kind = 'failed'),
              (SELECT count(*) FROM outcomes WHERE batch = ?1 AND kind = 'dropped'),
              (SELECT count(*) FROM sightings WHERE batch = ?1)
            """;

    /// The stories that no earlier batch saw, by what they are: of each group that no earlier batch saw
    /// either, the leader or else the smallest id is the new one.
    private static final String KINDS = """
            WITH fresh(story) AS (
                SELECT DISTINCT story FROM sightings AS here WHERE batch = ?1 AND NOT EXISTS
                  (SELECT 1 FROM sightings AS earlier WHERE earlier.story = here.story AND earlier.batch < ?1)),
              led(leader) AS (SELECT DISTINCT leader FROM fresh JOIN groups USING(story)),
              old(leader) AS (
                SELECT leader FROM led WHERE EXISTS
                  (SELECT 1 FROM groups g JOIN sightings USING(story) WHERE g.leader = led.leader AND batch < ?1)),
              placed AS (
                SELECT story, leader, relation,
                  row_number() OVER (PARTITION BY leader ORDER BY story = leader DESC, id) AS place
                FROM fresh JOIN groups USING(story) JOIN stories USING(story)),
              again AS (
                SELECT story, relation FROM placed WHERE place > 1 OR leader IN (SELECT leader FROM old))
            SELECT (SELECT count(*) FROM fresh),
              (SELECT count(*) FROM again WHERE relation = 'near'),
              (SELECT count(*) FROM again WHERE relation = 'version'),
              (SELECT count(*) FROM fresh WHERE story NOT IN (SELECT story FROM again)
                AND story IN (SELECT story FROM contained))
            """;

    private Batches() {}

    /// The batch to go on with: the newest one if it was cut off and was asked the same, else a new one.
    static Batch begin(Connection connection, NewBatch asked, Instant now) throws SQLException {
        Optional<Batch> newest =
                all(connection, "ORDER BY batch DESC LIMIT 1").stream().findFirst();
        if (newest.isPresent() && newest.get().state() == Batch.State.RUNNING) {
            if (newest.get().asked().equals(asked)) {
                return newest.get();
            }
            end(connection, newest.get().number(), Batch.State.INTERRUPTED, now);
        }
        int number = newest.map(Batch::number).orElse(0) + 1;
        try (Query insert = new Query(connection, "INSERT INTO batches VALUES(?, 'running', ?, NULL, ?, ?)")) {
            insert.with(number, now.toString(), JSON.writeValueAsString(asked.roots()), asked.options())
                    .update();
        }
        return require(connection, number);
    }

    /// Sets a batch's end.
    static Batch end(Connection connection, int number, Batch.State state, Instant now) throws SQLException {
        try (Query update = new Query(connection, "UPDATE batches SET state = ?, finished = ? WHERE batch = ?")) {
            update.with(CreditColumns.lower(state), now.toString(), number).update();
        }
        return require(connection, number);
    }

    /// All batches, the first one first.
    static List<Batch> all(Connection connection) throws SQLException {
        return all(connection, "ORDER BY batch");
    }

    private static Batch require(Connection connection, int number) throws SQLException {
        return all(connection, "WHERE batch = ?", number).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no batch " + number));
    }

    private static List<Batch> all(Connection connection, String which, @Nullable Object... values)
            throws SQLException {
        try (Query select =
                new Query(connection, "SELECT batch, state, started, finished, roots, options FROM batches " + which)) {
            return select.with(values).all(row -> batch(connection, row));
        }
    }

    private static Batch batch(Connection connection, ResultSet row) throws SQLException {
        int number = row.getInt("batch");
        String finished = row.getString("finished");
        return new Batch(
                number,
                Batch.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Instant.parse(row.getString("started")),
                finished == null ? null : Instant.parse(finished),
                new NewBatch(List.of(JSON.readValue(row.getString("roots"), String[].class)), row.getString("options")),
                counts(connection, number));
    }

    private static BatchCounts counts(Connection connection, int batch) throws SQLException {
        try (Query counts = new Query(connection, COUNTS);
                Query kinds = new Query(connection, KINDS)) {
            long[] all = counts.with(batch).first(row -> numbers(row, 4)).orElseThrow();
            long[] kind = kinds.with(batch).first(row -> numbers(row, 4)).orElseThrow();
            return new BatchCounts(
                    all[0],
                    all[1],
                    all[2],
                    all[3],
                    kind[0] - kind[1] - kind[2] - kind[3],
                    all[3] - kind[0],
                    kind[1],
                    kind[2],
                    kind[3]);
        }
    }

    private static long[] numbers(ResultSet row, int columns) throws SQLException {
        long[] numbers = new long[columns];
        for (int i = 0; i < columns; i++) {
            numbers[i] = row.getLong(i + 1);
        }
        return numbers;
    }

    /// Whether nothing more will come of `file` in this batch.
    static boolean isDone(Connection connection, int batch, String file) throws SQLException {
        try (Query select = new Query(connection, "SELECT 1 FROM files WHERE batch = ? AND file = ?")) {
            return select.with(batch, file).first(row -> true).orElse(false);
        }
    }

    /// What gave no story, by place.
    static List<LeftOut> leftOut(Connection connection, int batch) throws SQLException {
        try (Query select = new Query(
                connection,
                "SELECT file, record, line, stage, reason FROM outcomes WHERE batch = ?"
                        + " ORDER BY file, record, line, stage")) {
            return select.with(batch).all(row -> {
                String stage = row.getString("stage");
                return new LeftOut(
                        StoryReader.place(row),
                        stage.isEmpty() ? null : Outcome.Stage.valueOf(stage.toUpperCase(Locale.ROOT)),
                        row.getString("reason"));
            });
        }
    }
}
