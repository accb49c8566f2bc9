package org.copydesk.corpus.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;

/// Writes what came of a group of files. Filing the same again changes nothing. The caller begins and ends the
/// transaction. For one thread at a time.
final class FilingWriter implements AutoCloseable {

    private final Connection connection;
    private final StoryWriter stories;
    private final CreditDerivation credits;
    private final Likenesses likenesses;
    private final Query insertSighting;
    private final Query insertOutcome;
    private final Query insertPage;
    private final Query findPage;
    private final Query insertPagePlace;
    private final Query insertFile;
    private final Query setSequence;

    FilingWriter(Path desk, Connection connection) throws SQLException {
        this.connection = connection;
        likenesses = new Likenesses(desk, connection);
        stories = new StoryWriter(connection);
        credits = new CreditDerivation(connection);
        insertSighting = new Query(
                connection,
                "INSERT OR IGNORE INTO sightings(story, batch, file, record, line, seen, paragraphs, layout, origins, "
                        + CreditColumns.NAMES + ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?"
                        + ", ?".repeat(CreditColumns.LIST.size()) + ")");
        insertOutcome = new Query(connection, "INSERT OR REPLACE INTO outcomes VALUES(?, ?, ?, ?, ?, ?, ?)");
        findPage = new Query(connection, "SELECT page FROM pages WHERE sha256 = ?");
        insertPage = new Query(connection, "INSERT INTO pages(sha256, size, zstd) VALUES(?, ?, ?)");
        insertPagePlace = new Query(connection, "INSERT OR REPLACE INTO page_places VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        insertFile = new Query(connection, "INSERT OR IGNORE INTO files VALUES(?, ?, ?)");
        setSequence = new Query(connection, "UPDATE meta SET value = ? WHERE key = 'sequence'");
    }

    /// Writes everything; the sequence goes on after `lastSequence`.
    ///
    /// @throws IllegalArgumentException if a sighting is of no story, a new story has no sighting, or a
    ///     sighting is of another batch
    void write(int batch, List<Filing> filings, long lastSequence, Instant now) throws SQLException {
        stories.begin();
        Map<StoryId, Touched> touched = new LinkedHashMap<>();
        Sequence sequence = new Sequence(lastSequence);
        for (Filing filing : filings) {
            for (AnnotatedStory story : filing.stories()) {
                boolean known = touched.containsKey(story.story().id());
                stories.put(story, touched, sequence);
                compare(story, known ? null : touched.get(story.story().id()));
            }
        }
        for (Filing filing : filings) {
            for (Seen seen : filing.sightings()) {
                write(batch, seen, touched, sequence);
            }
        }
        for (Map.Entry<StoryId, Touched> entry : touched.entrySet()) {
            if (entry.getValue().isOrphan()) {
                throw new IllegalArgumentException("story " + entry.getKey() + " is filed without a sighting");
            }
            credits.update(entry.getValue());
            if (!entry.getValue().isFresh() && entry.getValue().stated().get(CreditColumns.PUBLISHED)) {
                likenesses.changed(entry.getValue().row());
            }
        }
        for (Filing filing : filings) {
            writeRest(batch, filing, now);
        }
        setSequence.with(Long.toString(sequence.last())).update();
    }

    /// Puts what pages give now in place of what they gave.
    void refile(Refiling refiling, long lastSequence, Instant now, Function<Story, AnnotatedStory> annotator)
            throws SQLException {
        Set<Long> before = Refiler.takeOut(connection, refiling);
        write(refiling.batch(), List.of(refiling.filing()), lastSequence, now);
        Sequence sequence = new Sequence(Stories.lastSequence(connection));
        try (StoryRemoval removal = new StoryRemoval(connection)) {
            new Refiler(connection, annotator, sequence, removal).bringInStep(before, stories, credits, likenesses);
        }
        setSequence.with(Long.toString(sequence.last())).update();
    }

    private void compare(AnnotatedStory story, @Nullable Touched touched) throws SQLException {
        if (touched != null && touched.isFresh()) {
            likenesses.add(touched.row(), story.story().text());
        }
    }

    private void write(int batch, Seen seen, Map<StoryId, Touched> touched, Sequence sequence) throws SQLException {
        Sighting sighting = seen.sighting();
        if (sighting.batch() != batch) {
            throw new IllegalArgumentException(
                    "a sighting of batch " + sighting.batch() + " is filed in batch " + batch + ": " + sighting);
        }
        Held held = stories.find(seen.story())
                .orElseThrow(() -> new IllegalArgumentException(
                        "story " + seen.story() + " is sighted at " + sighting.place() + " but was never filed"));
        stories.keepLayout(seen.story(), held, seen.layout());
        if (insert(held.row(), seen)) {
            touched.computeIfAbsent(seen.story(), absent -> Touched.changed(held.row(), sequence.next()))
                    .sightedWith(sighting.credits());
        }
    }

    private boolean insert(long row, Seen seen) throws SQLException {
        Sighting sighting = seen.sighting();
        @Nullable Object[] credit = CreditColumns.values(sighting.credits());
        @Nullable
        Object[] key = {
            row,
            sighting.batch(),
            sighting.place().file(),
            record(sighting.place()),
            sighting.place().line(),
            sighting.seen().toString(),
            seen.layout().paragraphs(),
            Identity.of(seen.layout()),
            CreditColumns.origins(sighting.credits())
        };
        @Nullable Object[] all = new @Nullable Object[key.length + credit.length];
        System.arraycopy(key, 0, all, 0, key.length);
        System.arraycopy(credit, 0, all, key.length, credit.length);
        return insertSighting.with(all).update() == 1;
    }

    private void writeRest(int batch, Filing filing, Instant now) throws SQLException {
        for (LeftOut out : filing.leftOut()) {
            insertOutcome
                    .with(
                            batch,
                            out.place().file(),
                            record(out.place()),
                            out.place().line(),
                            out.failed() ? "failed" : "dropped",
                            out.stage() == null ? "" : CreditColumns.lower(out.stage()),
                            out.reason())
                    .update();
        }
        for (PackedPage page : filing.pages()) {
            write(batch, page);
        }
        for (String file : filing.complete()) {
            insertFile.with(batch, file, now.toString()).update();
        }
    }

    private void write(int batch, PackedPage page) throws SQLException {
        byte[] sha256 = Identity.bytes(page.sha256());
        Long known = findPage.with((Object) sha256).first(row -> row.getLong(1)).orElse(null);
        long row = known != null
                ? known
                : insertPage.with(sha256, page.size(), page.packed().array()).insert();
        insertPagePlace
                .with(
                        batch,
                        page.place().file(),
                        record(page.place()),
                        row,
                        page.mediaType(),
                        page.charset(),
                        page.fetched() == null ? null : page.fetched().toString(),
                        page.url())
                .update();
    }

    private static String record(Place place) {
        return place.record() == null ? "" : place.record();
    }

    @Override
    public void close() throws SQLException {
        likenesses.close();
        stories.close();
        credits.close();
        for (Query query : new Query[] {
            insertSighting, insertOutcome, insertPage, findPage, insertPagePlace, insertFile, setSequence
        }) {
            query.close();
        }
    }
}
