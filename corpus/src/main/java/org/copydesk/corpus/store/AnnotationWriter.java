package org.copydesk.corpus.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.SameAmount;
import org.jspecify.annotations.Nullable;

/// Writes the mentions and figures of a story's text.
final class AnnotationWriter implements AutoCloseable {

    /// Rows of the entities met in this transaction: news name the same few again and again.
    private final Map<Map.Entry<EntityType, String>, Long> entities = new HashMap<>();

    private final Query findEntity;
    private final Query insertEntity;
    private final Query insertMention;
    private final Query insertFigure;
    private final Query setBy;
    private final Query deleteMentions;
    private final Query deleteFigures;

    AnnotationWriter(Connection connection) throws SQLException {
        findEntity = new Query(connection, "SELECT entity FROM entities WHERE type = ? AND name = ?");
        insertEntity = new Query(connection, "INSERT INTO entities(type, name, folded) VALUES(?, ?, ?)");
        insertMention = new Query(connection, "INSERT INTO mentions VALUES(?, ?, ?, ?, ?, ?)");
        insertFigure = new Query(connection, "INSERT INTO figures VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        setBy = new Query(connection, "UPDATE stories SET annotated = ? WHERE story = ?");
        deleteMentions = new Query(connection, "DELETE FROM mentions WHERE story = ?");
        deleteFigures = new Query(connection, "DELETE FROM figures WHERE story = ?");
    }

    /// Another transaction begins; the last one may have been undone.
    void begin() {
        entities.clear();
    }

    /// Adds all of a story that has none yet, and notes what found it.
    void insert(long row, AnnotatedStory annotated) throws SQLException {
        setBy.with(annotated.by(), row).update();
        for (Mention mention : annotated.mentions()) {
            Map.Entry<EntityType, String> key = Map.entry(mention.type(), mention.name());
            Long entity = entities.get(key);
            if (entity == null) {
                entity = entity(mention.type(), mention.name());
                entities.put(key, entity);
            }
            insertMention
                    .with(
                            row,
                            mention.span().start(),
                            mention.span().end(),
                            entity,
                            mention.score(),
                            CreditColumns.lower(mention.by()))
                    .update();
        }
        for (Figure figure : annotated.figures()) {
            insert(row, figure);
        }
    }

    private void insert(long row, Figure figure) throws SQLException {
        FigureFields fields = FigureFields.of(figure);
        boolean number = fields.kind() != FigureKind.DATE;
        SameAmount same = figure instanceof Figure.Money money ? money.same() : null;
        insertFigure
                .with(
                        row,
                        figure.span().start(),
                        figure.span().end(),
                        CreditColumns.lower(fields.kind()),
                        figure instanceof Figure.Date date && date.open() ? FigureColumns.OPEN : fields.unit(),
                        fields.value(),
                        fields.upTo(),
                        number ? number(fields.value()) : null,
                        number ? number(fields.upTo()) : null,
                        figure.approximate(),
                        figure.change() == null ? null : figure.change().written(),
                        same == null ? null : same.first().start(),
                        same == null ? null : same.first().end(),
                        same == null ? null : same.rate().toPlainString())
                .update();
    }

    private static @Nullable Double number(@Nullable String value) {
        return value == null ? null : new BigDecimal(value).doubleValue();
    }

    private long entity(EntityType type, String name) throws SQLException {
        Optional<Long> found = findEntity.with(CreditColumns.lower(type), name).first(row -> row.getLong(1));
        return found.isPresent()
                ? found.get()
                : insertEntity
                        .with(CreditColumns.lower(type), name, name.toLowerCase(Locale.ROOT))
                        .insert();
    }

    /// Takes out all of a story.
    void delete(long row) throws SQLException {
        deleteMentions.with(row).update();
        deleteFigures.with(row).update();
    }

    @Override
    public void close() throws SQLException {
        for (Query query :
                new Query[] {findEntity, insertEntity, insertMention, insertFigure, deleteMentions, deleteFigures, setBy
                }) {
            query.close();
        }
    }
}
