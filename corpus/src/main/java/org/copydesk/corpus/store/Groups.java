package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.corpus.StoryId;

/// Finds groups of stories that are one story.
final class Groups {

    /// Every story that is in a group, was seen again, or stands inside another one; by the leader of its
    /// group.
    private static final String LEADERS = """
            SELECT leader FROM (
              SELECT leader FROM groups
              UNION SELECT story FROM sightings WHERE story NOT IN (SELECT story FROM groups)
                GROUP BY story HAVING count(*) > 1
              UNION SELECT story FROM contained WHERE story NOT IN (SELECT story FROM groups))
            JOIN stories ON story = leader
            ORDER BY (SELECT count(*) FROM sightings WHERE story IN
                (SELECT g.story FROM groups g WHERE g.leader = stories.story UNION SELECT stories.story)) DESC, id
            """;

    private static final String MEMBERS = """
            SELECT id FROM stories LEFT JOIN fingerprints USING(story)
            WHERE story IN (SELECT story FROM groups WHERE leader = ?1 UNION SELECT ?1)
            ORDER BY story = ?1 DESC, length(words) DESC, coalesce(published, '~'), id
            """;

    private static final String INSIDE = """
            SELECT s.id, p.id, c.score FROM contained c JOIN stories s USING(story) JOIN stories p ON p.story = c.page
            WHERE c.story IN (SELECT story FROM groups WHERE leader = ?1 UNION SELECT ?1)
            ORDER BY s.id, p.id
            """;

    private Groups() {}

    /// All groups, those that were seen most often first.
    static List<StoryGroup> all(Connection connection) throws SQLException {
        List<Long> leaders = new ArrayList<>();
        try (Query select = new Query(connection, LEADERS)) {
            select.each(row -> leaders.add(row.getLong(1)));
        }
        List<StoryGroup> groups = new ArrayList<>(leaders.size());
        try (Query members = new Query(connection, MEMBERS);
                Query inside = new Query(connection, INSIDE)) {
            for (long leader : leaders) {
                groups.add(group(leader, members, inside));
            }
        }
        return groups;
    }

    /// The group of a story, it alone where there is no other; empty if the corpus lacks the story.
    static Optional<StoryGroup> of(Connection connection, StoryId id) throws SQLException {
        try (Query leader = new Query(
                        connection,
                        "SELECT coalesce(leader, story) FROM stories LEFT JOIN groups USING(story) WHERE id = ?");
                Query members = new Query(connection, MEMBERS);
                Query inside = new Query(connection, INSIDE)) {
            Optional<Long> row = leader.with((Object) Identity.bytes(id)).first(each -> each.getLong(1));
            return row.isPresent() ? Optional.of(group(row.get(), members, inside)) : Optional.empty();
        }
    }

    private static StoryGroup group(long leader, Query members, Query inside) throws SQLException {
        return new StoryGroup(
                members.with(leader).all(row -> Identity.story(row.getBytes(1))),
                inside.with(leader)
                        .all(row -> new StoryGroup.Inside(
                                Identity.story(row.getBytes(1)), Identity.story(row.getBytes(2)), row.getDouble(3))));
    }
}
