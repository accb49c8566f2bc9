package org.copydesk.index;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;

/// Makes a filed story out of a text and a few words on it.
final class StoryMaker {

    private final String text;
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String language = "en";
    private Published published = Published.UNKNOWN;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();
    private long sequence = 1;

    private StoryMaker(String text) {
        this.text = text;
    }

    static StoryMaker story(String text) {
        return new StoryMaker(text);
    }

    static StoryId id(String text) {
        return new StoryId(Bytes.of(text.getBytes(StandardCharsets.UTF_8)).sha256());
    }

    StoryMaker title(String title) {
        this.title = title;
        return this;
    }

    StoryMaker by(String publisher) {
        this.publisher = publisher;
        return this;
    }

    StoryMaker in(@Nullable String language) {
        this.language = language;
        return this;
    }

    StoryMaker on(String day) {
        this.published = Published.on(LocalDate.parse(day), Published.From.META);
        return this;
    }

    StoryMaker at(String instant) {
        this.published = new Published(instant, Published.From.META);
        return this;
    }

    /// Every place where `surface` stands in the text names `name`.
    StoryMaker names(EntityType type, String surface, String name) {
        for (Span span : all(surface)) {
            mentions.add(new Mention(span, type, name, 0.9, Mention.By.MODEL));
        }
        return this;
    }

    StoryMaker names(EntityType type, String name) {
        return names(type, name, name);
    }

    StoryMaker money(String surface, String currency, String value, @Nullable String upTo) {
        BigDecimal high = upTo == null ? null : new BigDecimal(upTo);
        figures.add(new Figure.Money(all(surface).getFirst(), new BigDecimal(value), high, currency, false));
        return this;
    }

    StoryMaker percent(String surface, String value) {
        figures.add(new Figure.Percent(all(surface).getFirst(), new BigDecimal(value), null, false, false));
        return this;
    }

    StoryMaker seen(int batch) {
        batches.add(batch);
        return this;
    }

    StoryMaker sequence(long sequence) {
        this.sequence = sequence;
        return this;
    }

    FiledStory file() {
        Credits credits = new Credits(title, null, publisher, null, null, language, published);
        Story story = new Story(id(text), text, language, credits);
        mentions.sort(Comparator.comparing(Mention::span));
        figures.sort(Comparator.comparing(Figure::span));
        List<Integer> seen = batches.isEmpty() ? List.of(1) : batches;
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Place place = new Place("in/" + i + ".txt", null, 1);
            sightings.add(new Sighting(place, seen.get(i), Instant.EPOCH, credits));
        }
        return new FiledStory(sequence, new AnnotatedStory(story, mentions, figures), sightings);
    }

    private List<Span> all(String surface) {
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
            spans.add(new Span(at, at + surface.length()));
        }
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("'" + surface + "' does not stand in '" + text + "'");
        }
        return spans;
    }
}
