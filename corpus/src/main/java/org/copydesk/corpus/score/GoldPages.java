package org.copydesk.corpus.score;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of pages with their stories: one JSON object a line, packed with gzip or not. Each has the page in `html` or
/// `text`, and what it holds in `body` (one story) or `stories` (a list of objects with `body` and perhaps `role`);
/// `id` names it.
public final class GoldPages {

    private static final int GZIP_MAGIC = 0x1f8b;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private final Path file;
    private final @Nullable String typeField;

    /// @param file the gold
    /// @param typeField the field of a row whose value is the page's type; null to tell types by what a row holds
    public GoldPages(Path file, @Nullable String typeField) {
        this.file = file;
        this.typeField = typeField;
    }

    /// Reads page after page; only one is held at a time.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws GoldFormatException if a line of it is no page with its stories
    public void forEach(Consumer<GoldPage> action) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(unpacked(in), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    action.accept(page(line, number));
                }
            }
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
    }

    private GoldPage page(String line, int number) {
        JsonNode row;
        try {
            row = JSON.readTree(line);
        } catch (JacksonException e) {
            throw wrong(number, "no JSON object: " + e.getOriginalMessage());
        }
        boolean html = row.path("html").isString();
        if (!html && !row.path("text").isString()) {
            throw wrong(number, "the page is missing: give it in 'html' or 'text'");
        }
        String id = row.path("id").isValueNode() ? row.path("id").asString() : Integer.toString(number);
        Place place = new Place(id.isEmpty() ? Integer.toString(number) : id, null, 1);
        Page page = html
                ? new Page.Html(place, Credits.NONE, null, row.path("html").asString())
                : new Page.Lines(
                        place,
                        Credits.NONE,
                        null,
                        row.path("text").asString().lines().toList());
        List<GoldStory> stories = stories(row, number);
        return new GoldPage(id, type(row, html), page, stories);
    }

    private String type(JsonNode row, boolean html) {
        if (typeField != null) {
            return row.path(typeField).isValueNode() ? row.path(typeField).asString() : "none";
        }
        return row.path("stories").isArray() ? "several" : html ? "html" : "text";
    }

    private List<GoldStory> stories(JsonNode row, int number) {
        if (row.path("body").isString()) {
            return List.of(new GoldStory(row.path("body").asString(), null));
        }
        if (!row.path("stories").isArray()) {
            throw wrong(number, "the stories are missing: give one in 'body' or several in 'stories'");
        }
        List<GoldStory> stories = new ArrayList<>();
        for (JsonNode story : row.path("stories")) {
            if (!story.path("body").isString()) {
                throw wrong(number, "a story in 'stories' has no 'body'");
            }
            JsonNode role = story.path("role");
            stories.add(new GoldStory(story.path("body").asString(), role.isString() ? role.asString() : null));
        }
        return stories;
    }

    private GoldFormatException wrong(int line, String what) {
        return new GoldFormatException(file.getFileName() + ", line " + line + ": " + what);
    }
}
