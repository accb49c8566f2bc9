package org.copydesk.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.same.CanonicalText;
import org.jspecify.annotations.Nullable;

/// Writes stories with their texts, keeping the rule that a story's text is its best layout, whatever came
/// first.
///
/// `layouts` keeps the texts of all other layouts that were seen, so that a batch that brought the best one can
/// be taken out again.
final class StoryWriter implements AutoCloseable {

    private final Query find;
    private final Query insert;
    private final Query insertText;
    private final Query setLayout;
    private final Query setText;
    private final Query setLanguage;
    private final Query keepLayout;
    private final Query dropLayout;
    private final AnnotationWriter annotations;

    StoryWriter(Connection connection) throws SQLException {
        find = new Query(
                connection,
                "SELECT story, paragraphs, text, language FROM stories JOIN texts USING(story) WHERE id = ?");
        insert = new Query(
                connection, "INSERT INTO stories(id, sequence, language, paragraphs, layout) VALUES(?, ?, ?, ?, ?)");
        insertText = new Query(connection, "INSERT INTO texts VALUES(?, ?)");
        setLayout =
                new Query(connection, "UPDATE stories SET language = ?, paragraphs = ?, layout = ? WHERE story = ?");
        setText = new Query(connection, "UPDATE texts SET text = ? WHERE story = ?");
        setLanguage = new Query(connection, "UPDATE stories SET language = ? WHERE story = ?");
        keepLayout = new Query(connection, "INSERT OR IGNORE INTO layouts VALUES(?, ?, ?)");
        dropLayout = new Query(connection, "DELETE FROM layouts WHERE story = ? AND layout = ?");
        annotations = new AnnotationWriter(connection);
    }

    /// Another transaction begins.
    void begin() {
        annotations.begin();
    }

    /// What the corpus holds of `id`, this transaction's changes included.
    Optional<Held> find(StoryId id) throws SQLException {
        return find.with((Object) Identity.bytes(id))
                .first(row -> new Held(row.getLong(1), new Layout(row.getInt(2), row.getString(3)), row.getString(4)));
    }

    /// Adds the story, or takes over its text if that is better than the one held, or does nothing.
    void put(AnnotatedStory annotated, Map<StoryId, Touched> touched, Sequence sequence) throws SQLException {
        StoryId id = annotated.story().id();
        Layout layout = Layout.of(annotated.story().text());
        requireId(id, layout);
        Optional<Held> found = find(id);
        if (found.isEmpty()) {
            touched.put(id, insert(annotated, layout, sequence.next()));
            return;
        }
        Held held = found.get();
        String language = annotated.story().language();
        if (layout.isBetterThan(held.layout())) {
            replace(held, layout, annotated);
            touched.computeIfAbsent(id, absent -> Touched.changed(held.row(), sequence.next()));
        } else if (layout.equals(held.layout()) && comesBefore(language, held.language())) {
            setLanguage.with(language, held.row()).update();
            touched.computeIfAbsent(id, absent -> Touched.changed(held.row(), sequence.next()));
        }
    }

    /// Makes another text that of a story; the one before is not kept.
    void replaceText(long row, Layout layout, AnnotatedStory annotated) throws SQLException {
        setLayout
                .with(annotated.story().language(), layout.paragraphs(), Identity.of(layout), row)
                .update();
        setText.with(layout.text(), row).update();
        annotations.delete(row);
        annotations.insert(row, annotated);
    }

    /// Keeps the text of a sighting that is set otherwise than the story's text.
    ///
    /// @throws IllegalArgumentException if it is better than the story's text: then it must come annotated
    void keepLayout(StoryId id, Held held, Layout layout) throws SQLException {
        if (layout.isBetterThan(held.layout())) {
            throw new IllegalArgumentException("a sighting of story " + id + " has a better layout ("
                    + layout.paragraphs() + " paragraphs) than the corpus holds: it must be filed annotated");
        }
        if (!layout.equals(held.layout())) {
            requireId(id, layout);
            keepLayout.with(held.row(), Identity.of(layout), layout.text()).update();
        }
    }

    private Touched insert(AnnotatedStory annotated, Layout layout, long sequence) throws SQLException {
        long row = insert.with(
                        Identity.bytes(annotated.story().id()),
                        sequence,
                        annotated.story().language(),
                        layout.paragraphs(),
                        Identity.of(layout))
                .insert();
        insertText.with(row, layout.text()).update();
        annotations.insert(row, annotated);
        return Touched.added(row, sequence);
    }

    private void replace(Held held, Layout layout, AnnotatedStory annotated) throws SQLException {
        byte[] hash = Identity.of(layout);
        keepLayout
                .with(held.row(), Identity.of(held.layout()), held.layout().text())
                .update();
        dropLayout.with(held.row(), hash).update();
        setLayout
                .with(annotated.story().language(), layout.paragraphs(), hash, held.row())
                .update();
        setText.with(layout.text(), held.row()).update();
        annotations.delete(held.row());
        annotations.insert(held.row(), annotated);
    }

    /// Two runs that guess differently for one text must end alike: any guess before none, then the smaller.
    private static boolean comesBefore(@Nullable String guess, @Nullable String held) {
        return guess != null && (held == null || guess.compareTo(held) < 0);
    }

    private static void requireId(StoryId id, Layout layout) {
        StoryId should = CanonicalText.idOf(layout.text());
        if (!id.equals(should)) {
            throw new IllegalArgumentException("the id of this text is " + should + ", not " + id);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Query query :
                new Query[] {find, insert, insertText, setLayout, setText, setLanguage, keepLayout, dropLayout}) {
            query.close();
        }
        annotations.close();
    }
}
