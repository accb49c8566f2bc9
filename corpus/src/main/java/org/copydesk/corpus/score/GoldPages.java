package org.copydesk.corpus.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A file of pages with their stories: one JSON object a line, packed with gzip or not. Each has the page in
/// `html` or `text`, and what it holds in `body` (one story) or `stories` (a list of objects with `body` and
/// perhaps `role`); `id` names it. Beside a body may stand what the page says of the story: `title`, `author`,
/// `date` (ISO 8601), null where the page does not say.
public final class GoldPages {

    private final GoldRows rows;
    private final @Nullable String typeField;

    /// @param file the gold
    /// @param typeField the field of a row whose value is the page's type; null to tell types by what a row
    ///     holds
    public GoldPages(Path file, @Nullable String typeField) {
        this.rows = new GoldRows(file);
        this.typeField = typeField;
    }

    /// Reads page after page; only one is held at a time.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws GoldFormatException if a line of it is no page with its stories
    public void forEach(Consumer<GoldPage> action) throws IOException {
        rows.forEach((row, number) -> action.accept(page(row, number)));
    }

    private GoldPage page(JsonNode row, int number) {
        boolean html = row.path("html").isString();
        if (!html && !row.path("text").isString()) {
            throw rows.wrong(number, "the page is missing: give it in 'html' or 'text'");
        }
        String id = row.path("id").isValueNode() ? row.path("id").asString() : Integer.toString(number);
        Place place = new Place(id.isEmpty() ? Integer.toString(number) : id, null, 1);
        Credits outside = outside(row);
        Page page = html
                ? new Page.Html(place, outside, null, row.path("html").asString())
                : new Page.Lines(
                        place,
                        outside,
                        null,
                        row.path("text").asString().lines().toList());
        List<GoldStory> stories = stories(row, number);
        return new GoldPage(id, type(row, html), page, stories);
    }

    /// The address, where the row has one: rules for sites ask for it, and so does a date in it.
    private static Credits outside(JsonNode row) {
        String url = row.path("url").isString() ? row.path("url").asString().strip() : "";
        return Credits.at(url.isEmpty() ? null : url);
    }

    private String type(JsonNode row, boolean html) {
        if (typeField != null) {
            return row.path(typeField).isValueNode() ? row.path(typeField).asString() : "none";
        }
        return row.path("stories").isArray() ? "several" : html ? "html" : "text";
    }

    private List<GoldStory> stories(JsonNode row, int number) {
        if (row.path("body").isString()) {
            return List.of(new GoldStory(row.path("body").asString(), null, credits(row)));
        }
        if (!row.path("stories").isArray()) {
            throw rows.wrong(number, "the stories are missing: give one in 'body' or several in 'stories'");
        }
        List<GoldStory> stories = new ArrayList<>();
        for (JsonNode story : row.path("stories")) {
            if (!story.path("body").isString()) {
                throw rows.wrong(number, "a story in 'stories' has no 'body'");
            }
            JsonNode role = story.path("role");
            stories.add(new GoldStory(
                    story.path("body").asString(), role.isString() ? role.asString() : null, credits(story)));
        }
        return stories;
    }

    /// A field that is there counts, with null or nothing in it as without a value on the page.
    private static GoldCredits credits(JsonNode story) {
        Map<GoldCredits.Field, String> values = new EnumMap<>(GoldCredits.Field.class);
        for (GoldCredits.Field field : GoldCredits.Field.values()) {
            JsonNode value = story.path(field.name().toLowerCase(Locale.ROOT));
            if (value.isString() || value.isNull()) {
                values.put(field, value.isNull() ? "" : value.asString());
            }
        }
        return new GoldCredits(values);
    }
}
