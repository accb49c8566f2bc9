package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Reads what was found in a story as it was found: no decisions about names, no day for open dates.
final class StoredAnnotations implements AutoCloseable {

    /// What the corpus holds of a story.
    ///
    /// @param sequence its place in the order of changes
    /// @param language the language its text is in
    /// @param mentions as found
    /// @param figures as found
    record Held(long sequence, @Nullable String language, List<Mention> mentions, List<Figure> figures) {

        /// Whether all that was found now was found before.
        boolean holds(AnnotatedStory story) {
            return Objects.equals(language, story.story().language())
                    && mentions.equals(story.mentions())
                    && figures.equals(story.figures());
        }
    }

    private final Query story;
    private final Query mentions;
    private final Query figures;

    StoredAnnotations(Connection connection) throws SQLException {
        story = new Query(connection, "SELECT sequence, language FROM stories WHERE story = ?");
        mentions = new Query(
                connection,
                "SELECT \"start\", \"end\", type, name, score, found_by FROM mentions JOIN entities USING(entity)"
                        + " WHERE story = ? ORDER BY \"start\"");
        figures = new Query(
                connection, "SELECT " + FigureColumns.NAMES + " FROM figures WHERE story = ? ORDER BY \"start\"");
    }

    Held of(long row) throws SQLException {
        List<Mention> named = mentions.with(row)
                .all(each -> new Mention(
                        new Span(each.getInt(1), each.getInt(2)),
                        Decisions.type(each.getString(3)),
                        each.getString(4),
                        each.getDouble(5),
                        Mention.By.valueOf(each.getString(6).toUpperCase(Locale.ROOT))));
        List<Figure> counted = figures.with(row).all(FigureColumns::read);
        return story.with(row)
                .first(each -> new Held(each.getLong(1), each.getString(2), named, counted))
                .orElseThrow(() -> new SQLException("there is no story in row " + row));
    }

    @Override
    public void close() throws SQLException {
        story.close();
        mentions.close();
        figures.close();
    }
}
