package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.corpus.same.Likeness;
import org.copydesk.corpus.same.Link;
import org.copydesk.corpus.same.Reason;
import org.copydesk.corpus.same.Relation;

/// Which stories have to do with each other, pair by pair. A link is unsettled until the groups follow from it.
final class Kin implements AutoCloseable {

    private static final String COLUMNS =
            "shorter, longer, relation, reason, score, cover, strong, framed, \"from\", \"to\"";

    private final Query insert;
    private final Query unsettle;
    private final Query unsettled;
    private final Query settle;
    private final Query ofShorter;
    private final Query ofLonger;

    Kin(Connection connection) throws SQLException {
        insert = new Query(
                connection,
                "INSERT OR REPLACE INTO kin(" + COLUMNS + ", settled) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
        unsettle = new Query(connection, "UPDATE kin SET settled = 0 WHERE shorter = ?1 OR longer = ?1");
        unsettled = new Query(connection, "SELECT " + COLUMNS + " FROM kin WHERE settled = 0");
        settle = new Query(connection, "UPDATE kin SET settled = 1 WHERE settled = 0");
        ofShorter = new Query(connection, "SELECT " + COLUMNS + " FROM kin WHERE shorter = ?");
        ofLonger = new Query(connection, "SELECT " + COLUMNS + " FROM kin WHERE longer = ?");
    }

    void add(Link link) throws SQLException {
        Likeness likeness = link.likeness();
        insert.with(
                        link.shorter(),
                        link.longer(),
                        CreditColumns.lower(likeness.relation()),
                        CreditColumns.lower(likeness.reason()),
                        likeness.score(),
                        likeness.cover(),
                        likeness.strong(),
                        likeness.framed(),
                        likeness.from(),
                        likeness.to())
                .update();
    }

    /// What ranks stories has changed for this one: its groups have to be made again.
    void unsettle(long story) throws SQLException {
        unsettle.with(story).update();
    }

    List<Link> unsettled() throws SQLException {
        return unsettled.all(Kin::link);
    }

    void settle() throws SQLException {
        settle.update();
    }

    /// All links of a story.
    List<Link> of(int story) throws SQLException {
        List<Link> links = new ArrayList<>(ofShorter.with(story).all(Kin::link));
        links.addAll(ofLonger.with(story).all(Kin::link));
        return links;
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getInt("shorter"),
                row.getInt("longer"),
                new Likeness(
                        Relation.valueOf(upper(row.getString("relation"))),
                        Reason.valueOf(upper(row.getString("reason"))),
                        row.getDouble("score"),
                        row.getDouble("cover"),
                        row.getBoolean("strong"),
                        row.getBoolean("framed"),
                        row.getInt("from"),
                        row.getInt("to")));
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() throws SQLException {
        for (Query query : new Query[] {insert, unsettle, unsettled, settle, ofShorter, ofLonger}) {
            query.close();
        }
    }
}
