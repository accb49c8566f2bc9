package org.copydesk.corpus.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/// One number for all that a corpus holds, times and sequence numbers aside: equal for equal content,
/// whatever way it came there.
final class CorpusDigest {

    /// Each names its rows in an order that follows from content alone.
    private static final List<String> CONTENT = List.of(
            "SELECT batch, state, roots, options FROM batches ORDER BY batch",
            "SELECT batch, file FROM files ORDER BY batch, file",
            "SELECT batch, file, record, line, kind, stage, reason FROM outcomes"
                    + " ORDER BY batch, file, record, line, kind, stage",
            "SELECT hex(id), language, annotated, paragraphs, hex(layout), text, " + CreditColumns.NAMES
                    + " FROM stories JOIN texts USING(story) ORDER BY id",
            "SELECT hex(id), hex(l.layout), l.text FROM layouts l JOIN stories USING(story) ORDER BY id, l.layout",
            "SELECT hex(s.id), n.batch, n.file, n.record, n.line, n.paragraphs, hex(n.layout), n.origins, n."
                    + String.join(", n.", CreditColumns.LIST) + " FROM sightings n JOIN stories s USING(story)"
                    + " ORDER BY s.id, n.batch, n.file, n.record, n.line",
            "SELECT hex(id), \"start\", \"end\", type, name, score, found_by FROM mentions JOIN entities USING(entity)"
                    + " JOIN stories USING(story) ORDER BY id, \"start\"",
            "SELECT hex(id), " + FigureColumns.NAMES + " FROM figures"
                    + " JOIN stories USING(story) ORDER BY id, \"start\"",
            "SELECT hex(s.id), hex(l.id), g.relation FROM groups g JOIN stories s USING(story)"
                    + " JOIN stories l ON l.story = g.leader ORDER BY s.id",
            "SELECT hex(s.id), hex(p.id), c.score, c.\"from\", c.\"to\" FROM contained c JOIN stories s USING(story)"
                    + " JOIN stories p ON p.story = c.page ORDER BY s.id, p.id",
            "SELECT decision, kind, place, type, name FROM decisions JOIN decision_names USING(decision)"
                    + " ORDER BY decision, place",
            "SELECT p.batch, p.file, p.record, hex(g.sha256), p.media_type, p.charset, p.fetched, p.url, g.size"
                    + " FROM page_places p JOIN pages g USING(page) ORDER BY p.batch, p.file, p.record");

    private CorpusDigest() {}

    /// SHA-256 over all rows, 64 hex digits.
    static String of(Connection connection) throws SQLException {
        MessageDigest digest = sha256();
        for (String sql : CONTENT) {
            digest.update((byte) 1);
            try (Query select = new Query(connection, sql)) {
                select.each(row -> add(digest, row));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            String value = row.getString(i);
            digest.update((byte) (value == null ? 2 : 3));
            if (value != null) {
                digest.update(value.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
