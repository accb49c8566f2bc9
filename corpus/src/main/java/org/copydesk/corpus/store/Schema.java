package org.copydesk.corpus.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The tables of the corpus, and their version.
///
/// A record that is null in a [org.copydesk.corpus.Place] is the empty text here, for a primary key wants a
/// value. Times and dates are ISO 8601 texts. What can be derived from sightings (a story's credits, which
/// layout is its text) is kept too, so that one can ask for it in SQL; `StoryWriter` keeps it in step.
///
/// `meta` holds the format, the last sequence number, how far a run over the raw pages has come, and under `index`
/// by what an index is known ([IndexTokens]).
final class Schema {

    /// The version that this program reads and writes. A change to the tables raises it and adds an upgrade.
    static final int VERSION = 4;

    private static final String TABLES = """
            CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE batches(batch INTEGER PRIMARY KEY, state TEXT NOT NULL, started TEXT NOT NULL, finished TEXT,
              roots TEXT NOT NULL, options TEXT NOT NULL);
            CREATE TABLE files(batch INTEGER NOT NULL, file TEXT NOT NULL, done TEXT NOT NULL,
              PRIMARY KEY(batch, file)) WITHOUT ROWID;
            CREATE TABLE outcomes(batch INTEGER NOT NULL, file TEXT NOT NULL, record TEXT NOT NULL,
              line INTEGER NOT NULL, kind TEXT NOT NULL, stage TEXT NOT NULL, reason TEXT NOT NULL,
              PRIMARY KEY(batch, file, record, line, kind, stage)) WITHOUT ROWID;
            CREATE TABLE stories(story INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, sequence INTEGER NOT NULL,
              language TEXT, paragraphs INTEGER NOT NULL, layout BLOB NOT NULL,
              title TEXT, byline TEXT, publisher TEXT, section TEXT, url TEXT, declared TEXT,
              published TEXT, published_from TEXT NOT NULL DEFAULT 'none');
            CREATE UNIQUE INDEX stories_by_sequence ON stories(sequence);
            CREATE TABLE texts(story INTEGER PRIMARY KEY, text TEXT NOT NULL);
            CREATE TABLE layouts(story INTEGER NOT NULL, layout BLOB NOT NULL, text TEXT NOT NULL,
              PRIMARY KEY(story, layout));
            CREATE TABLE sightings(story INTEGER NOT NULL, batch INTEGER NOT NULL, file TEXT NOT NULL,
              record TEXT NOT NULL, line INTEGER NOT NULL, seen TEXT NOT NULL, paragraphs INTEGER NOT NULL,
              layout BLOB NOT NULL, title TEXT, byline TEXT, publisher TEXT, section TEXT, url TEXT, declared TEXT,
              published TEXT, published_from TEXT NOT NULL,
              PRIMARY KEY(story, batch, file, record, line)) WITHOUT ROWID;
            CREATE INDEX sightings_by_batch ON sightings(batch, story);
            CREATE TABLE entities(entity INTEGER PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL,
              folded TEXT NOT NULL, UNIQUE(type, name));
            CREATE TABLE mentions(story INTEGER NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
              entity INTEGER NOT NULL, score REAL NOT NULL, found_by TEXT NOT NULL,
              PRIMARY KEY(story, "start")) WITHOUT ROWID;
            CREATE INDEX mentions_by_entity ON mentions(entity, story);
            CREATE TABLE figures(story INTEGER NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
              kind TEXT NOT NULL, unit TEXT NOT NULL, value TEXT NOT NULL, up_to TEXT, number REAL,
              up_to_number REAL, approximate INTEGER NOT NULL, PRIMARY KEY(story, "start")) WITHOUT ROWID;
            CREATE INDEX figures_by_value ON figures(kind, unit, number);
            CREATE TABLE tombstones(sequence INTEGER PRIMARY KEY, story BLOB NOT NULL);
            CREATE TABLE pages(page INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, size INTEGER NOT NULL,
              zstd BLOB NOT NULL);
            CREATE TABLE page_places(batch INTEGER NOT NULL, file TEXT NOT NULL, record TEXT NOT NULL,
              page INTEGER NOT NULL, media_type TEXT NOT NULL, charset TEXT, fetched TEXT, url TEXT,
              PRIMARY KEY(batch, file, record)) WITHOUT ROWID;
            CREATE INDEX page_places_by_page ON page_places(page);
            INSERT INTO meta VALUES('format', '1'), ('sequence', '0'), ('index', '');
            """;

    /// From 1 to 2: the fingerprints of stories, which of them are kin, and the groups that follow from that.
    /// The stories that are there already are compared when the first new one comes.
    private static final String KIN = """
            CREATE TABLE fingerprints(story INTEGER PRIMARY KEY, words BLOB NOT NULL);
            CREATE TABLE kin(shorter INTEGER NOT NULL, longer INTEGER NOT NULL, relation TEXT NOT NULL,
              reason TEXT NOT NULL, score REAL NOT NULL, cover REAL NOT NULL, strong INTEGER NOT NULL,
              framed INTEGER NOT NULL, "from" INTEGER NOT NULL, "to" INTEGER NOT NULL, settled INTEGER NOT NULL,
              PRIMARY KEY(shorter, longer)) WITHOUT ROWID;
            CREATE INDEX kin_by_longer ON kin(longer, shorter);
            CREATE INDEX kin_unsettled ON kin(settled) WHERE settled = 0;
            CREATE TABLE groups(story INTEGER PRIMARY KEY, leader INTEGER NOT NULL, relation TEXT NOT NULL);
            CREATE INDEX groups_by_leader ON groups(leader);
            CREATE TABLE contained(story INTEGER NOT NULL, page INTEGER NOT NULL, score REAL NOT NULL,
              "from" INTEGER NOT NULL, "to" INTEGER NOT NULL, PRIMARY KEY(story, page)) WITHOUT ROWID;
            CREATE INDEX contained_by_page ON contained(page);
            UPDATE meta SET value = '2' WHERE key = 'format';
            """;

    /// From 2 to 3: what annotated a story, what figures say about changes and each other, and what people have
    /// said about names. Of older stories nobody knows what annotated them: they are due for `annotate`.
    ///
    /// `same_as` follows from the decisions; it stands apart from the mentions, so that it outlives them.
    private static final String PEOPLE = """
            ALTER TABLE stories ADD COLUMN annotated TEXT;
            ALTER TABLE figures ADD COLUMN change TEXT;
            ALTER TABLE figures ADD COLUMN same_start INTEGER;
            ALTER TABLE figures ADD COLUMN same_end INTEGER;
            ALTER TABLE figures ADD COLUMN rate TEXT;
            CREATE INDEX stories_by_annotated ON stories(annotated);
            CREATE TABLE decisions(decision INTEGER PRIMARY KEY, kind TEXT NOT NULL, made TEXT NOT NULL);
            CREATE TABLE decision_names(decision INTEGER NOT NULL, place INTEGER NOT NULL, type TEXT NOT NULL,
              name TEXT NOT NULL, PRIMARY KEY(decision, place)) WITHOUT ROWID;
            CREATE TABLE same_as(entity INTEGER PRIMARY KEY, main INTEGER NOT NULL);
            CREATE INDEX same_as_by_main ON same_as(main);
            UPDATE meta SET value = '3' WHERE key = 'format';
            """;

    /// From 3 to 4: summaries, days of changes, and where each of a story's credits was found. What older
    /// batches saw says nothing of these until its pages are split anew.
    private static final String CREDITS = """
            ALTER TABLE stories ADD COLUMN description TEXT;
            ALTER TABLE stories ADD COLUMN modified TEXT;
            ALTER TABLE stories ADD COLUMN modified_from TEXT;
            ALTER TABLE sightings ADD COLUMN description TEXT;
            ALTER TABLE sightings ADD COLUMN modified TEXT;
            ALTER TABLE sightings ADD COLUMN modified_from TEXT;
            ALTER TABLE sightings ADD COLUMN origins TEXT;
            UPDATE meta SET value = '4' WHERE key = 'format';
            """;

    /// What was seen on a page is asked for whenever pages are split anew. An index changes no format: older
    /// programs keep it in step.
    private static final String PLACES =
            "CREATE INDEX IF NOT EXISTS sightings_by_place ON sightings(batch, file, record)";

    private Schema() {}

    /// Makes the tables where there are none, brings older ones up to date.
    ///
    /// @throws DeskException if the file is another program's or a newer Copydesk's
    static void bringUpToDate(Connection connection, Path file) throws SQLException {
        if (isEmpty(connection)) {
            run(connection, TABLES + KIN + PEOPLE + CREDITS);
        } else {
            switch (version(connection, file)) {
                case 1 -> run(connection, KIN + PEOPLE + CREDITS);
                case 2 -> run(connection, PEOPLE + CREDITS);
                case 3 -> run(connection, CREDITS);
                default -> {
                    // up to date, or of a version that is refused below
                }
            }
        }
        requireKnown(connection, file);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(PLACES);
        }
    }

    /// Whether [#bringUpToDate] has something to do for a desk that holds something.
    static boolean isOld(Connection connection, Path file) throws SQLException {
        return !isEmpty(connection) && version(connection, file) < VERSION;
    }

    private static void run(Connection connection, String statements) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /// Refuses what this program cannot read.
    ///
    /// @throws DeskException if the file is another program's, or of another version
    static void requireKnown(Connection connection, Path file) throws SQLException {
        if (isEmpty(connection)) {
            throw new DeskException("the corpus " + file + " holds nothing yet: run `copydesk ingest PATH` first");
        }
        int found = version(connection, file);
        if (found != VERSION) {
            throw new DeskException("the corpus " + file + " has format " + found + ", this copydesk reads format "
                    + VERSION + ": use the copydesk that wrote it, or a newer one");
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            return rows.next() && rows.getInt(1) == 0;
        }
    }

    private static int version(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows =
                    statement.executeQuery("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'")) {
                if (!rows.next()) {
                    throw new DeskException(
                            file + " is a database, but no corpus of Copydesk: name another desk" + " with --desk");
                }
            }
            try (ResultSet rows =
                    statement.executeQuery("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'format'")) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
