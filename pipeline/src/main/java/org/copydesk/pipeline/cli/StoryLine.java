package org.copydesk.pipeline.cli;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.export.StoryJson;
import org.copydesk.pipeline.terminal.Json;
import tools.jackson.core.JsonGenerator;

/// A whole story on a line of its own, as every command writes it.
final class StoryLine {

    private StoryLine() {}

    static String of(FiledStory story) {
        return of(story, json -> {});
    }

    /// A story with fields of the command's own behind its own.
    static String of(FiledStory story, Consumer<JsonGenerator> more) {
        return Json.object(json -> {
            StoryJson.writeFields(json, story);
            more.accept(json);
        });
    }

    static void sightings(JsonGenerator json, List<Sighting> sightings) {
        json.writeArrayPropertyStart("sightings");
        String how = "first";
        for (Sighting sighting : sightings) {
            StoryJson.sighting(json, sighting, how);
            how = "exact";
        }
        json.writeEndArray();
    }
}
