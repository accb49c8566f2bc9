package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.release.Releases;
import org.jspecify.annotations.Nullable;

/// Reads whole stories over one connection. For one thread at a time.
final class StoryReader implements AutoCloseable {

    private static final String STORY = "SELECT story, id, sequence, language, annotated, " + CreditColumns.NAMES
            + ", text FROM stories JOIN texts USING(story) WHERE ";

    private final Query byId;
    private final Query bySequence;
    private final Query afterId;
    private final Query sightings;
    private final Query leaders;
    private final Query mentions;
    private final Query otherNames;
    private final Query figures;

    StoryReader(Connection connection) throws SQLException {
        byId = new Query(connection, STORY + "id = ?");
        bySequence = new Query(connection, STORY + "sequence = ?");
        afterId = new Query(connection, STORY + "id > ? ORDER BY id LIMIT ?");
        sightings = new Query(
                connection,
                "SELECT file, record, line, batch, seen, origins, " + CreditColumns.NAMES
                        + " FROM sightings WHERE story = ?");
        leaders =
                new Query(connection, "SELECT id FROM groups g JOIN stories s ON s.story = g.leader WHERE g.story = ?");
        mentions = new Query(
                connection,
                "SELECT \"start\", \"end\", type, name, score, found_by, main FROM mentions m"
                        + " LEFT JOIN same_as s USING(entity)"
                        + " JOIN entities e ON e.entity = coalesce(s.main, m.entity)"
                        + " WHERE story = ? ORDER BY \"start\"");
        otherNames = new Query(
                connection,
                "SELECT type, name FROM same_as JOIN entities USING(entity)"
                        + " WHERE main = ? AND entity <> main ORDER BY name, type");
        figures = new Query(
                connection, "SELECT " + FigureColumns.NAMES + " FROM figures WHERE story = ? ORDER BY \"start\"");
    }

    /// The story of that id, if the corpus holds it.
    Optional<FiledStory> byId(StoryId id) throws SQLException {
        return byId.with((Object) Identity.bytes(id)).first(this::read);
    }

    /// The story whose last change has that number.
    Optional<FiledStory> bySequence(long sequence) throws SQLException {
        return bySequence.with(sequence).first(this::read);
    }

    /// At most `limit` stories with ids above `id`, in the order of ids.
    List<FiledStory> after(byte[] id, int limit) throws SQLException {
        return afterId.with(id, limit).all(this::read);
    }

    private FiledStory read(ResultSet row) throws SQLException {
        long number = row.getLong("story");
        List<Sighting> seen = sightings.with(number).all(StoryReader::sighting);
        Credits credits = withOrigins(CreditColumns.read(row), seen);
        String guessed = row.getString("language");
        Story story = new Story(
                Identity.story(row.getBytes("id")),
                row.getString("text"),
                guessed != null ? guessed : credits.language(),
                credits);
        Map<Entity, Long> merged = new HashMap<>();
        AnnotatedStory annotated = new AnnotatedStory(
                story,
                mentions.with(number).all(each -> mention(each, merged)),
                figures(number, credits.published().day()),
                row.getString("annotated"));
        return new FiledStory(
                row.getLong("sequence"),
                annotated,
                seen,
                Releases.of(story.text(), seen.stream().map(Sighting::credits).toList()),
                leaders.with(number)
                        .first(each -> Identity.story(each.getBytes(1)))
                        .orElse(null),
                otherNames(merged));
    }

    /// A story says of each field what the first sighting says that says anything: its origin is the same.
    private static Credits withOrigins(Credits credits, List<Sighting> seen) {
        Credits.Builder found = new Credits.Builder();
        List<Sighting> inOrder = seen.stream().sorted().toList();
        for (CreditField field : CreditField.values()) {
            found.copy(field, credits);
            inOrder.stream()
                    .map(Sighting::credits)
                    .filter(said -> said.states(field))
                    .findFirst()
                    .ifPresent(said -> found.copy(field, said));
        }
        return found.build();
    }

    private List<Figure> figures(long story, @Nullable LocalDate day) throws SQLException {
        List<Figure> read = new ArrayList<>();
        figures.with(story).each(row -> {
            Figure figure = FigureColumns.read(row, day);
            if (figure != null) {
                read.add(figure);
            }
        });
        return read;
    }

    private Map<Entity, List<Entity>> otherNames(Map<Entity, Long> merged) throws SQLException {
        Map<Entity, List<Entity>> names = new HashMap<>();
        for (Map.Entry<Entity, Long> entity : merged.entrySet()) {
            names.put(
                    entity.getKey(),
                    otherNames
                            .with(entity.getValue())
                            .all(row -> new Entity(Decisions.type(row.getString(1)), row.getString(2))));
        }
        return names;
    }

    /// A place from columns `file`, `record`, `line`.
    static Place place(ResultSet row) throws SQLException {
        String record = row.getString("record");
        return new Place(row.getString("file"), record.isEmpty() ? null : record, row.getInt("line"));
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                place(row), row.getInt("batch"), Instant.parse(row.getString("seen")), CreditColumns.readSighting(row));
    }

    private static Mention mention(ResultSet row, Map<Entity, Long> merged) throws SQLException {
        Mention mention = new Mention(
                new Span(row.getInt(1), row.getInt(2)),
                EntityType.valueOf(upper(row.getString(3))),
                row.getString(4),
                row.getDouble(5),
                Mention.By.valueOf(upper(row.getString(6))));
        long main = row.getLong(7);
        if (!row.wasNull()) {
            merged.put(mention.entity(), main);
        }
        return mention;
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() throws SQLException {
        for (Query query : new Query[] {byId, bySequence, afterId, sightings, leaders, mentions, otherNames, figures}) {
            query.close();
        }
    }
}
