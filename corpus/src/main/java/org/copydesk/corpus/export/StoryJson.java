package org.copydesk.corpus.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.Release;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A story as JSON: the one form in which every command and export writes it. Names and their order are fixed.
/// What is not known is null; `record`, `otherNames`, `copyOf` (the id of the story that represents the group of near
/// copies and states in which this one stands) and what [FigureJson] names are left out where there is none. Offsets
/// count UTF-16 units of
/// `text`.
public final class StoryJson {

    /// The version of the form; it rises when a name goes or changes its meaning.
    public static final int VERSION = 1;

    private StoryJson() {}

    /// Writes `filed` as one object.
    public static void write(JsonGenerator json, FiledStory filed) {
        json.writeStartObject();
        writeFields(json, filed);
        json.writeEndObject();
    }

    /// Writes the fields of `filed` into an object that the caller began and ends, to stand beside others.
    public static void writeFields(JsonGenerator json, FiledStory filed) {
        Story story = filed.story();
        json.writeStringProperty("id", story.id().hex());
        text(json, "title", story.credits().title());
        json.writeStringProperty("text", story.text());
        text(json, "url", story.credits().url());
        text(json, "publisher", story.credits().publisher());
        text(json, "byline", story.credits().byline());
        text(json, "language", story.language());
        published(json, story.credits().published());
        text(json, "section", story.credits().section());
        text(json, "description", story.credits().description());
        text(json, "modified", story.credits().modified().at());
        json.writeStringProperty(
                "modifiedFrom", lower(story.credits().modified().from()));
        origins(json, story.credits());
        release(json, filed.release());
        copyOf(json, filed);
        json.writeArrayPropertyStart("sightings");
        String how = "first";
        for (Sighting sighting : filed.sightings()) {
            sighting(json, sighting, how);
            how = "exact";
        }
        json.writeEndArray();
        entities(json, filed);
        json.writeArrayPropertyStart("figures");
        for (Figure figure : filed.annotated().figures()) {
            figure(json, figure, story.text());
        }
        json.writeEndArray();
    }

    /// Where each field was found: `{"title": {"from": "text", "confidence": 0.9}, …}`. Older desks do not
    /// know.
    private static void origins(JsonGenerator json, Credits credits) {
        json.writeObjectPropertyStart("origins");
        credits.origins().forEach((field, origin) -> {
            json.writeObjectPropertyStart(lower(field));
            json.writeStringProperty("from", lower(origin.from()).replace('_', '-'));
            json.writeNumberProperty("confidence", origin.confidence());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /// Only stories that are releases have the field: of all others the form is as it was.
    private static void release(JsonGenerator json, @Nullable Release release) {
        if (release != null) {
            json.writeObjectPropertyStart("pressRelease");
            json.writeStringProperty("wire", release.wire());
            text(json, "issuer", release.issuer());
            json.writeEndObject();
        }
    }

    /// Only stories that another one represents have the field.
    private static void copyOf(JsonGenerator json, FiledStory filed) {
        StoryId leader = filed.leader();
        if (leader != null && !leader.equals(filed.story().id())) {
            json.writeStringProperty("copyOf", leader.hex());
        }
    }

    /// Writes a sighting as one object.
    ///
    /// @param how `first` for the story's first sighting, `exact` for every other
    public static void sighting(JsonGenerator json, Sighting sighting, String how) {
        json.writeStartObject();
        json.writeStringProperty("file", sighting.place().file());
        String record = sighting.place().record();
        if (record != null) {
            json.writeStringProperty("record", record);
        }
        json.writeNumberProperty("line", sighting.place().line());
        json.writeStringProperty("how", how);
        json.writeNumberProperty("batch", sighting.batch());
        json.writeStringProperty("seen", sighting.seen().toString());
        text(json, "title", sighting.credits().title());
        text(json, "publisher", sighting.credits().publisher());
        text(json, "byline", sighting.credits().byline());
        text(json, "url", sighting.credits().url());
        published(json, sighting.credits().published());
        json.writeEndObject();
    }

    private static void published(JsonGenerator json, Published published) {
        text(json, "published", published.at());
        json.writeStringProperty("publishedFrom", lower(published.from()));
    }

    /// Mentions by what they name, in the order in which each is first named.
    private static void entities(JsonGenerator json, FiledStory filed) {
        Map<Entity, List<Mention>> entities = new LinkedHashMap<>();
        for (Mention mention : filed.annotated().mentions()) {
            entities.computeIfAbsent(mention.entity(), absent -> new ArrayList<>())
                    .add(mention);
        }
        json.writeArrayPropertyStart("entities");
        entities.forEach((entity, mentions) -> {
            json.writeStartObject();
            json.writeStringProperty("type", entity.type().name());
            json.writeStringProperty("name", entity.name());
            List<Entity> others = filed.otherNames().get(entity);
            if (others != null) {
                json.writeArrayPropertyStart("otherNames");
                others.stream().map(Entity::name).distinct().forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeArrayPropertyStart("mentions");
            for (Mention mention : mentions) {
                mention(json, mention, filed.story().text());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void mention(JsonGenerator json, Mention mention, String text) {
        Span span = mention.span();
        json.writeStartObject();
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeStringProperty("text", span.of(text));
        json.writeNumberProperty("score", mention.score());
        json.writeStringProperty("by", lower(mention.by()));
        json.writeEndObject();
    }

    /// Writes a figure of a story as one object.
    ///
    /// @param text the story's text
    public static void figure(JsonGenerator json, Figure figure, String text) {
        json.writeStartObject();
        FigureJson.writeFields(json, figure, figure.span().of(text));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
