package org.copydesk.corpus.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/// By what a corpus knows an index for its own: a random number for each commit of the index. The corpus keeps it
/// before the index commits, with everything that is committed then, so a corpus that lacks the number of an index
/// is not the one that the index was made from: one of the two was put back from a copy or made anew, and sequence
/// numbers say nothing any more. An older commit of the same index has a number that is known still, and catches up.
///
/// The newest number stands in the header of the database too, where it costs no database to read it, and stands
/// there only while the commit that carries it holds all that the corpus holds: the first change after that takes
/// it out again, in the change's own transaction. So an index with the header's number is in step.
final class IndexTokens {

    /// Commits that are remembered; an index that is older is made anew, which is no loss.
    private static final int REMEMBERED = 64;

    private static final String KEY = "index";

    /// How a database begins, and where its user version stands (sqlite.org/fileformat2.html, section 1.3).
    private static final String MAGIC = "SQLite format 3\0";

    private static final int USER_VERSION_AT = 60;

    private IndexTokens() {}

    /// The number of the commit that is in step; 0 where there is none, or the database must be asked.
    static int atGlance(Path file) {
        try {
            if (hasChangesBeside(file)) {
                return 0;
            }
            try (DataInputStream header = new DataInputStream(Files.newInputStream(file))) {
                boolean database =
                        new String(header.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1).equals(MAGIC);
                header.skipNBytes(USER_VERSION_AT - MAGIC.length());
                return database ? header.readInt() : 0;
            }
        } catch (IOException e) {
            return 0; // whoever opens the corpus is told what is wrong with it
        }
    }

    /// Whether the newest state stands in the write-ahead log.
    static boolean hasChangesBeside(Path file) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    /// A number for the next commit of the index, kept.
    ///
    /// @param upTo the last change that the commit will hold
    static int next(Connection connection, long upTo) throws SQLException {
        Optional<List<Integer>> known = known(connection);
        // an index of a program that gave no numbers is taken over once, with all that it holds
        List<Integer> tokens = new ArrayList<>(known.orElse(List.of(0)));
        if (known.isPresent()) {
            tokens.remove(Integer.valueOf(0));
        }
        int token = fresh(tokens);
        tokens.add(token);
        String kept = tokens.subList(Math.max(0, tokens.size() - REMEMBERED), tokens.size()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        try (Query put = new Query(connection, "INSERT OR REPLACE INTO meta VALUES(?, ?)")) {
            put.with(KEY, kept).update();
        }
        putHeader(connection, upTo == Stories.lastSequence(connection) ? token : 0);
        return token;
    }

    /// Notes, with a change to what an index holds, that none is in step.
    static void fallBehind(Connection connection) throws SQLException {
        try (Query select = new Query(connection, "PRAGMA user_version")) {
            if (select.first(row -> row.getInt(1)).orElse(0) == 0) {
                return;
            }
        }
        putHeader(connection, 0);
    }

    private static void putHeader(Connection connection, int token) throws SQLException {
        try (Query header = new Query(connection, "PRAGMA user_version = " + token)) {
            header.update();
        }
    }

    private static int fresh(List<Integer> taken) {
        int token = 0;
        while (token == 0 || taken.contains(token)) {
            token = ThreadLocalRandom.current().nextInt();
        }
        return token;
    }

    /// Whether an index was made from this corpus, and what it lacks can be replayed.
    static boolean knows(Connection connection, int token, long sequence) throws SQLException {
        if (sequence == 0) {
            return true; // it holds nothing
        }
        boolean known = known(connection).map(tokens -> tokens.contains(token)).orElse(token == 0);
        return known && sequence <= Stories.lastSequence(connection);
    }

    /// Empty for a corpus of a program that gave no numbers.
    private static Optional<List<Integer>> known(Connection connection) throws SQLException {
        try (Query select = new Query(connection, "SELECT value FROM meta WHERE key = ?")) {
            return select.with(KEY)
                    .first(row -> Arrays.stream(row.getString(1).split(" "))
                            .filter(token -> !token.isEmpty())
                            .map(Integer::valueOf)
                            .toList());
        }
    }
}
