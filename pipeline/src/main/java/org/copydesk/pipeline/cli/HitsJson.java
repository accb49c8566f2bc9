package org.copydesk.pipeline.cli;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.index.Facets;
import org.copydesk.index.Highlight;
import org.copydesk.index.Hit;
import org.copydesk.index.Hits;
import org.copydesk.pipeline.terminal.Json;
import org.copydesk.pipeline.terminal.Terminal;
import tools.jackson.core.JsonGenerator;

/// Hits for machines: a line each, and a last line with the facets where they were asked for.
final class HitsJson {

    private final Session session;

    HitsJson(Session session) {
        this.session = session;
    }

    void print(Hits hits, boolean full) {
        Terminal terminal = session.terminal();
        if (full) {
            try (Corpus corpus = session.desk().corpus()) {
                hits.hits().forEach(hit -> terminal.line(full(hit, corpus)));
            }
        } else {
            hits.hits().forEach(hit -> terminal.line(brief(hit)));
        }
        hits.facets().ifPresent(facets -> terminal.line(facets(facets)));
    }

    private static String brief(Hit hit) {
        return Json.object(json -> {
            json.writeStringProperty("id", hit.id().hex());
            Json.field(json, "title", hit.title());
            Json.field(json, "published", hit.published());
            Json.field(json, "publisher", hit.publisher());
            found(json, hit);
        });
    }

    /// A story that went between the search and now is told as the index knew it.
    private static String full(Hit hit, Corpus corpus) {
        Optional<FiledStory> story = corpus.story(hit.id());
        return story.map(filed -> StoryLine.of(filed, json -> found(json, hit))).orElseGet(() -> brief(hit));
    }

    private static void found(JsonGenerator json, Hit hit) {
        json.writeNumberProperty("score", hit.score());
        StoryId leader = hit.leader();
        if (leader != null) {
            json.writeStringProperty("group", leader.hex());
            json.writeNumberProperty("more", hit.more());
        }
        Json.objects(json, "highlights", hit.highlights(), highlight -> {
            json.writeStringProperty("part", highlight.part().name().toLowerCase(Locale.ROOT));
            json.writeNumberProperty("start", highlight.start());
            json.writeStringProperty("text", highlight.snippet());
            matches(json, highlight);
        });
    }

    private static void matches(JsonGenerator json, Highlight highlight) {
        Json.objects(json, "matches", highlight.inWhole(), match -> {
            json.writeNumberProperty("start", match.start());
            json.writeNumberProperty("end", match.end());
        });
    }

    private static String facets(Facets facets) {
        return Json.object(json -> {
            json.writeObjectPropertyStart("facets");
            facets.facets()
                    .forEach(facet -> Json.objects(
                            json, facet.dimension().name().toLowerCase(Locale.ROOT), facet.counts(), count -> {
                                json.writeStringProperty("value", count.value());
                                json.writeNumberProperty("stories", count.stories());
                            }));
            json.writeEndObject();
            json.writeNumberProperty("total", facets.total());
        });
    }
}
