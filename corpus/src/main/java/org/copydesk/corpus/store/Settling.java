package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.same.Grouping;
import org.copydesk.corpus.same.Link;
import org.copydesk.corpus.same.Relation;

/// Makes the groups follow from the links that came since the last time: takes all stories that can be
/// reached from them, groups these anew, and gives each whose group has changed a new number in the order of
/// changes.
///
/// What comes out depends on the links and stories alone, not on how many times it was done.
final class Settling {

    private final Connection connection;
    private final Kin kin;
    private final Sequence sequence;
    private final Map<Long, Link> links = new LinkedHashMap<>();
    private final Set<Integer> circle = new HashSet<>();
    private final Map<Integer, Rank> ranks = new HashMap<>();

    private Settling(Connection connection, Kin kin, Sequence sequence) {
        this.connection = connection;
        this.kin = kin;
        this.sequence = sequence;
    }

    /// What puts a story before another one of its group: the fullest, then the first published, then the id.
    private record Rank(int words, String published, StoryId id) implements Comparable<Rank> {
        private static final String NEVER = "~";

        private static final Comparator<Rank> ORDER = Comparator.comparingInt((Rank rank) -> -rank.words)
                .thenComparing(Rank::published)
                .thenComparing(Rank::id);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    /// Which group a story stands in, and as what.
    private record Place(int leader, Relation relation) {}

    /// Whether there is anything to do.
    static boolean isDue(Connection connection) throws SQLException {
        try (Query due = new Query(connection, "SELECT 1 FROM kin WHERE settled = 0 LIMIT 1")) {
            return due.first(row -> true).orElse(false);
        }
    }

    /// Does it, in the caller's transaction.
    static void settle(Connection connection) throws SQLException {
        Sequence sequence = new Sequence(Stories.lastSequence(connection));
        try (Kin kin = new Kin(connection);
                Query setSequence = new Query(connection, "UPDATE meta SET value = ? WHERE key = 'sequence'")) {
            new Settling(connection, kin, sequence).run();
            setSequence.with(Long.toString(sequence.last())).update();
        }
    }

    private void run() throws SQLException {
        reach();
        rank();
        Comparator<Integer> order = Comparator.comparing(story -> Objects.requireNonNull(ranks.get(story)));
        Grouping.Groups groups = Grouping.of(links.values(), order);
        write(places(groups.groups()));
        writeContained(groups.contained());
        kin.settle();
    }

    /// Everything that new links touch, over links between states of one story; with the links of all that,
    /// and those between the stories that stand inside them.
    private void reach() throws SQLException {
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (Link link : kin.unsettled()) {
            open.add(link.shorter());
            open.add(link.longer());
        }
        Set<Integer> beside = new HashSet<>();
        while (!open.isEmpty()) {
            int story = open.remove();
            if (circle.add(story)) {
                for (Link link : kin.of(story)) {
                    links.put(key(link), link);
                    int other = link.shorter() == story ? link.longer() : link.shorter();
                    (link.likeness().relation() == Relation.CONTAINED ? beside : open).add(other);
                }
            }
        }
        beside.removeAll(circle);
        for (int story : beside) {
            for (Link link : kin.of(story)) {
                if (beside.contains(link.shorter()) && beside.contains(link.longer())) {
                    links.put(key(link), link);
                }
            }
        }
    }

    private static long key(Link link) {
        return ((long) link.shorter() << 32) | link.longer();
    }

    private void rank() throws SQLException {
        try (Query select = new Query(
                connection,
                "SELECT length(words) / 4, published, id FROM stories JOIN fingerprints USING(story) WHERE story = ?")) {
            for (Link link : links.values()) {
                for (int story : new int[] {link.shorter(), link.longer()}) {
                    if (!ranks.containsKey(story)) {
                        select.with(story)
                                .each(row -> ranks.put(
                                        story,
                                        new Rank(
                                                row.getInt(1),
                                                Objects.requireNonNullElse(row.getString(2), Rank.NEVER),
                                                Identity.story(row.getBytes(3)))));
                    }
                }
            }
        }
    }

    /// A story is [Relation#NEAR] in its group if it is so to any other there.
    private Map<Integer, Place> places(List<List<Integer>> groups) {
        Map<Integer, Integer> leaders = new HashMap<>();
        groups.forEach(group -> group.forEach(story -> leaders.put(story, group.getFirst())));
        Set<Integer> near = new HashSet<>();
        for (Link link : links.values()) {
            if (link.likeness().relation() == Relation.NEAR
                    && leaders.containsKey(link.shorter())
                    && Objects.equals(leaders.get(link.shorter()), leaders.get(link.longer()))) {
                near.add(link.shorter());
                near.add(link.longer());
            }
        }
        Map<Integer, Place> places = new HashMap<>();
        leaders.forEach((story, leader) ->
                places.put(story, new Place(leader, near.contains(story) ? Relation.NEAR : Relation.VERSION)));
        return places;
    }

    private void write(Map<Integer, Place> places) throws SQLException {
        try (Query held = new Query(connection, "SELECT leader, relation FROM groups WHERE story = ?");
                Query delete = new Query(connection, "DELETE FROM groups WHERE story = ?");
                Query put = new Query(connection, "INSERT OR REPLACE INTO groups VALUES(?, ?, ?)");
                Query touch = new Query(connection, "UPDATE stories SET sequence = ? WHERE story = ?")) {
            for (int story : circle.stream().sorted().toList()) {
                Place place = places.get(story);
                Place before = held.with(story)
                        .first(row -> new Place(row.getInt(1), relation(row.getString(2))))
                        .orElse(null);
                if (Objects.equals(place, before)) {
                    continue;
                }
                if (place == null) {
                    delete.with(story).update();
                } else {
                    put.with(story, place.leader(), CreditColumns.lower(place.relation()))
                            .update();
                }
                touch.with(sequence.next(), story).update();
            }
        }
    }

    private static Relation relation(String name) {
        return Relation.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    private void writeContained(Collection<Link> contained) throws SQLException {
        try (Query delete = new Query(connection, "DELETE FROM contained WHERE story = ?1 OR page = ?1");
                Query put = new Query(connection, "INSERT OR REPLACE INTO contained VALUES(?, ?, ?, ?, ?)")) {
            for (int story : circle) {
                delete.with(story).update();
            }
            for (Link link : contained) {
                if (circle.contains(link.shorter()) || circle.contains(link.longer())) {
                    put.with(
                                    link.shorter(),
                                    link.longer(),
                                    link.likeness().score(),
                                    link.likeness().from(),
                                    link.likeness().to())
                            .update();
                }
            }
        }
    }
}
