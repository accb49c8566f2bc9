package org.copydesk.index;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;

/// Makes the Lucene document of a story, field by field as [Schema] says.
final class StoryDocument {

    private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType NAMES = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);

    private final StoryAnalyzer analyzer;
    private final Document document = new Document();

    private StoryDocument(StoryAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    static Document of(FiledStory filed, StoryAnalyzer analyzer) {
        StoryDocument made = new StoryDocument(analyzer);
        made.story(filed);
        made.published(filed.story().credits().published());
        made.sightings(filed);
        for (EntityType type : EntityType.values()) {
            made.mentions(type, filed);
        }
        filed.annotated().figures().forEach(made::figure);
        return made.document;
    }

    /// The field that holds the names of `type`.
    static String field(EntityType type) {
        return switch (type) {
            case PERSON -> Schema.PERSON;
            case FIRM -> Schema.FIRM;
            case INSTITUTION -> Schema.INSTITUTION;
            case PLACE -> Schema.PLACE;
        };
    }

    private void story(FiledStory filed) {
        Story story = filed.story();
        String id = story.id().hex();
        document.add(new StringField(Schema.ID, id, Field.Store.YES));
        document.add(new SortedDocValuesField(Schema.ID, new BytesRef(id)));
        String title = story.credits().title();
        if (title != null) {
            document.add(new StoredField(Schema.TITLE, title));
        }
        for (String each : said(filed, Credits::title)) {
            document.add(new Field(Schema.TITLE, each, WORDS));
            document.add(new Field(Schema.TITLE + Schema.EXACT, each, WORDS));
        }
        document.add(new StoredField(Schema.TEXT, story.text()));
        WordsOnce words = WordsOnce.of(analyzer, story.text());
        document.add(new Field(Schema.TEXT, words.stemmed(), WORDS));
        document.add(new Field(Schema.TEXT + Schema.EXACT, words.exact(), WORDS));
        String publisher = story.credits().publisher();
        if (publisher != null) {
            document.add(new StoredField(Schema.STORED_PUBLISHER, publisher));
        }
        for (String each : said(filed, Credits::publisher)) {
            document.add(new Field(Schema.PUBLISHER, each, NAMES));
            facet(Facets.Dimension.PUBLISHER, each);
        }
        String language = story.language();
        if (language != null) {
            String code = Labels.cut(language.toLowerCase(Locale.ROOT));
            document.add(new StringField(Schema.LANGUAGE, code, Field.Store.NO));
            facet(Facets.Dimension.LANGUAGE, code);
        }
    }

    /// What the story and its sightings say, each thing once, the story's own word first.
    private static Collection<String> said(FiledStory filed, Function<Credits, @Nullable String> what) {
        Set<String> said = new LinkedHashSet<>();
        String own = what.apply(filed.story().credits());
        if (own != null) {
            said.add(own);
        }
        filed.sightings().stream()
                .map(Sighting::credits)
                .map(what)
                .filter(Objects::nonNull)
                .forEach(said::add);
        return said;
    }

    private void published(Published published) {
        LocalDate day = published.day();
        String at = published.at();
        if (day == null || at == null) {
            return;
        }
        document.add(new StoredField(Schema.STORED_PUBLISHED, at));
        document.add(new IntPoint(Schema.DAY, Math.toIntExact(day.toEpochDay())));
        document.add(new NumericDocValuesField(Schema.WHEN, seconds(at, day)));
        facet(Facets.Dimension.MONTH, day.toString().substring(0, day.toString().length() - 3));
    }

    private static long seconds(String at, LocalDate day) {
        try {
            return at.length() > day.toString().length()
                    ? Instant.parse(at).getEpochSecond()
                    : day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        } catch (DateTimeException e) {
            return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        }
    }

    private void sightings(FiledStory filed) {
        filed.sightings().stream()
                .map(Sighting::batch)
                .distinct()
                .forEach(batch -> document.add(new StringField(Schema.BATCH, batch.toString(), Field.Store.NO)));
        StoryId leader = filed.leader();
        if (leader != null) {
            document.add(new SortedDocValuesField(Schema.GROUP, new BytesRef(leader.hex())));
        }
        if (filed.sightings().size() > 1 || leader != null) {
            document.add(new StringField(Schema.DUPLICATE, "true", Field.Store.NO));
        }
        if (filed.release() != null) {
            document.add(new StringField(Schema.RELEASE, "true", Field.Store.NO));
        }
    }

    private void mentions(EntityType type, FiledStory filed) {
        String field = field(type);
        MentionTokens tokens = new MentionTokens(analyzer, type, filed.annotated(), filed.otherNames());
        if (!tokens.isEmpty()) {
            document.add(new Field(field, tokens, NAMES));
        }
        filed.annotated().mentions().stream()
                .filter(mention -> mention.type() == type)
                .map(mention -> Labels.cut(mention.name()))
                .distinct()
                .forEach(name -> facet(Facets.Dimension.of(type), name));
    }

    private void figure(Figure figure) {
        switch (figure) {
            case Figure.Money money -> amount(Schema.MONEY + money.currency(), figure, money.value(), money.upTo());
            case Figure.Percent percent -> amount(Schema.PERCENT, figure, percent.value(), percent.upTo());
            case Figure.Quantity _, Figure.Date _ -> {
                // the query language asks for neither
            }
        }
    }

    private void amount(String field, Figure figure, BigDecimal value, @Nullable BigDecimal upTo) {
        double low = value.doubleValue();
        double high = upTo == null ? low : upTo.doubleValue();
        document.add(new DoubleRange(field, new double[] {low}, new double[] {high}));
        document.add(
                new StoredField(Schema.STORED_FIGURE, new StoredFigure(field, low, high, figure.span()).written()));
    }

    private void facet(Facets.Dimension dimension, String value) {
        document.add(new SortedSetDocValuesField(dimension.field(), new BytesRef(Labels.cut(value))));
    }

    private static FieldType words(IndexOptions kept, boolean norms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(!norms);
        type.setIndexOptions(kept);
        type.freeze();
        return type;
    }
}
