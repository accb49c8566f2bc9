package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;

/// Goes through the stories of a corpus that are to be annotated again, in a fixed order, and takes back what was
/// found. What [#put] has taken survives a kill: who asks for the same again goes on behind it. For one thread.
///
/// Only the text counts: no story comes with its credits, for what is found must not depend on a sighting.
public final class Reannotation {

    /// So many UTF-16 units are handed out together at most, one story aside.
    private static final int TOGETHER = 2_000_000;

    private static final String MARKER = "annotating";

    private final Database database;
    private final Writer writer;
    private final String by;
    private final boolean all;
    private final Map<StoryId, Long> handedOut = new HashMap<>();
    private final long total;
    private long row;

    /// @param by the version of what annotates
    /// @param all whether stories that this version has annotated are to be annotated again
    Reannotation(Database database, Writer writer, String by, boolean all) {
        this.database = database;
        this.writer = writer;
        this.by = Objects.requireNonNull(by);
        this.all = all;
        this.row = all ? database.read(this::begun) : 0;
        this.total = database.read(this::left);
    }

    private long begun(Connection connection) throws SQLException {
        try (Query select = new Query(connection, "SELECT value FROM meta WHERE key = '" + MARKER + "'")) {
            Optional<String> marker = select.first(each -> each.getString(1));
            return marker.filter(value -> value.startsWith(by + " "))
                    .map(value -> Long.parseLong(value.substring(by.length() + 1)))
                    .orElse(0L);
        }
    }

    private long left(Connection connection) throws SQLException {
        try (Query select =
                new Query(connection, "SELECT count(*) FROM stories WHERE story > ? AND (? OR annotated IS NOT ?)")) {
            return select.with(row, all, by).first(each -> each.getLong(1)).orElse(0L);
        }
    }

    /// How many stories there were to annotate when this began; fewer than the corpus holds where another run was cut
    /// off.
    public long total() {
        return total;
    }

    /// The next stories, none when all were handed out. Those handed out before and not put back stay as they are,
    /// and are due again.
    public List<Story> next(int most) {
        handedOut.clear();
        return database.read(connection -> {
            List<Story> stories = new ArrayList<>();
            int[] units = {0};
            try (Query select = new Query(
                    connection,
                    "SELECT story, id, text, language FROM stories JOIN texts USING(story)"
                            + " WHERE story > ? AND (? OR annotated IS NOT ?) ORDER BY story LIMIT ?")) {
                select.with(row, all, by, most).each(each -> {
                    if (units[0] < TOGETHER) {
                        stories.add(story(each));
                        units[0] += stories.getLast().text().length();
                    }
                });
            }
            return stories;
        });
    }

    private Story story(ResultSet each) throws SQLException {
        row = each.getLong(1);
        StoryId id = Identity.story(each.getBytes(2));
        handedOut.put(id, row);
        return new Story(id, each.getString(3), each.getString(4), Credits.NONE);
    }

    /// Takes back stories of the last [#next] with what was found in them now, all of them or, if this throws, none.
    /// A story in which the same was found as before keeps its place in the order of changes.
    ///
    /// @return how many stories have changed
    /// @throws IllegalArgumentException if a story was not handed out
    public int put(List<AnnotatedStory> annotated) {
        return writer.annotate(connection -> {
            Sequence sequence = new Sequence(Stories.lastSequence(connection));
            int changed = 0;
            try (AnnotationWriter annotations = new AnnotationWriter(connection);
                    StoredAnnotations stored = new StoredAnnotations(connection);
                    Query set = new Query(
                            connection,
                            "UPDATE stories SET annotated = ?, language = ?, sequence = ? WHERE story = ?");
                    Query setMeta = new Query(connection, "INSERT OR REPLACE INTO meta VALUES(?, ?)")) {
                for (AnnotatedStory story : annotated) {
                    long number = row(story.story());
                    StoredAnnotations.Held held = stored.of(number);
                    boolean same = held.holds(story);
                    set.with(by, story.story().language(), same ? held.sequence() : sequence.next(), number)
                            .update();
                    if (!same) {
                        annotations.delete(number);
                        annotations.insert(number, story);
                        changed++;
                    }
                }
                setMeta.with("sequence", Long.toString(sequence.last())).update();
                if (all) {
                    setMeta.with(MARKER, by + " " + row).update();
                }
            }
            return changed;
        });
    }

    private long row(Story story) {
        @Nullable Long number = handedOut.get(story.id());
        if (number == null) {
            throw new IllegalArgumentException("story " + story.id() + " was not to be annotated");
        }
        return number;
    }

    /// All stories are done: the same again begins with the first.
    public void finish() {
        if (all) {
            writer.write(connection -> {
                try (Query delete = new Query(connection, "DELETE FROM meta WHERE key = '" + MARKER + "'")) {
                    return delete.update();
                }
            });
        }
    }
}
