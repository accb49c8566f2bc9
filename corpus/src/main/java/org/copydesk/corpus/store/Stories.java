package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.StoryId;

/// Finds stories, one or all.
final class Stories {

    private static final int CHUNK = 100;
    private static final int FEWEST_DIGITS = 6;
    private static final int DIGITS = 64;
    private static final int EXAMPLES = 10;

    private Stories() {}

    static Set<StoryId> known(Connection connection, Collection<StoryId> ids) throws SQLException {
        Set<StoryId> known = new LinkedHashSet<>();
        try (Query select = new Query(connection, "SELECT 1 FROM stories WHERE id = ?")) {
            for (StoryId id : ids) {
                if (select.with((Object) Identity.bytes(id)).first(row -> true).isPresent()) {
                    known.add(id);
                }
            }
        }
        return known;
    }

    static Optional<Layout> layout(Connection connection, StoryId id) throws SQLException {
        try (Query select =
                new Query(connection, "SELECT paragraphs, text FROM stories JOIN texts USING(story) WHERE id = ?")) {
            return select.with((Object) Identity.bytes(id)).first(row -> new Layout(row.getInt(1), row.getString(2)));
        }
    }

    static int timesSeen(Connection connection, StoryId id) throws SQLException {
        try (Query count = new Query(
                connection, "SELECT count(*) FROM sightings WHERE story = (SELECT story FROM stories WHERE id = ?)")) {
            return count.with((Object) Identity.bytes(id))
                    .first(row -> row.getInt(1))
                    .orElse(0);
        }
    }

    static Optional<FiledStory> story(Connection connection, StoryId id) throws SQLException {
        try (StoryReader reader = new StoryReader(connection)) {
            return reader.byId(id);
        }
    }

    static FoundId find(Connection connection, String beginning) throws SQLException {
        String low = beginning.toLowerCase(Locale.ROOT);
        if (low.length() < FEWEST_DIGITS
                || low.length() > DIGITS
                || !low.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("a story is named by the first " + FEWEST_DIGITS + " to " + DIGITS
                    + " hex digits of its id, not '" + beginning + "'");
        }
        try (Query select = new Query(
                connection, "SELECT id FROM stories WHERE id BETWEEN ? AND ? ORDER BY id LIMIT " + EXAMPLES)) {
            List<StoryId> found = select.with(
                            Identity.bytes(low + "0".repeat(DIGITS - low.length())),
                            Identity.bytes(low + "f".repeat(DIGITS - low.length())))
                    .all(row -> Identity.story(row.getBytes(1)));
            return switch (found.size()) {
                case 0 -> new FoundId.None();
                case 1 -> new FoundId.One(found.getFirst());
                default -> new FoundId.Several(found);
            };
        }
    }

    /// All stories in the order of their ids, a chunk in memory at a time.
    static void each(Database database, Consumer<FiledStory> consumer) {
        byte[] last = new byte[0];
        while (true) {
            byte[] after = last;
            List<FiledStory> chunk = database.read(connection -> {
                try (StoryReader reader = new StoryReader(connection)) {
                    return reader.after(after, CHUNK);
                }
            });
            if (chunk.isEmpty()) {
                return;
            }
            chunk.forEach(consumer);
            last = Identity.bytes(chunk.getLast().story().id());
        }
    }

    static long lastSequence(Connection connection) throws SQLException {
        try (Query select = new Query(connection, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'sequence'")) {
            return select.first(row -> row.getLong(1)).orElse(0L);
        }
    }

    /// All changes after `sequence`, up to the last one at the time of the call, a chunk in memory at a time. A
    /// story that changes meanwhile is left out: it comes again with a higher number.
    static long changesAfter(Database database, long sequence, Consumer<Change> consumer) {
        long upTo = database.read(Stories::lastSequence);
        long done = sequence;
        while (done < upTo) {
            long from = done;
            List<Change> chunk = database.read(connection -> changes(connection, from, upTo));
            chunk.forEach(consumer);
            done = chunk.size() < CHUNK ? upTo : chunk.getLast().sequence();
        }
        return Math.max(upTo, sequence);
    }

    private static List<Change> changes(Connection connection, long after, long upTo) throws SQLException {
        List<Change> changes = new ArrayList<>();
        try (StoryReader reader = new StoryReader(connection);
                Query select = new Query(
                        connection,
                        "SELECT sequence, NULL FROM stories WHERE sequence > ?1 AND sequence <= ?2 UNION ALL"
                                + " SELECT sequence, story FROM tombstones WHERE sequence > ?1 AND sequence <= ?2"
                                + " ORDER BY 1 LIMIT " + CHUNK)) {
            select.with(after, upTo).each(row -> {
                long sequence = row.getLong(1);
                byte[] gone = row.getBytes(2);
                if (gone != null) {
                    changes.add(new Change.Gone(sequence, Identity.story(gone)));
                } else {
                    reader.bySequence(sequence).map(Change.Filed::new).ifPresent(changes::add);
                }
            });
        }
        return changes;
    }
}
