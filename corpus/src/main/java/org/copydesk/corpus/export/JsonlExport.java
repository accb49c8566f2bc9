package org.copydesk.corpus.export;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.DeskException;
import org.copydesk.corpus.store.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/// Writes stories as JSON Lines: UTF-8, one story a line, each line ended by `\n`.
public final class JsonlExport {

    private static final String NAME_IN_FOLDER = "stories.jsonl";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonlExport() {}

    /// Writes to a file, or to `stories.jsonl` in a folder, with a manifest beside it: `manifest.json` in a
    /// folder, else the file's name with `.manifest.json` after it. A file is what ends in `.jsonl`, `.ndjson`,
    /// `.json`, `.gz` or `.zst` and is no folder; the last two are compressed. Folders are made. Each file is there
    /// whole or, if this fails, as it was before.
    ///
    /// @param query what was asked for, null for everything: goes into the manifest
    /// @param created goes into the manifest
    /// @return the manifest
    /// @throws DeskException if the target cannot be written
    public static ExportManifest write(Path target, StorySource stories, @Nullable String query, Instant created) {
        boolean folder = isFolder(target);
        Path file = fileOf(target);
        String name = file.getFileName().toString();
        Path manifestFile = file.resolveSibling(folder ? "manifest.json" : name + ".manifest.json");
        try {
            Path parent = file.toAbsolutePath().getParent();
            Files.createDirectories(parent == null ? file.toAbsolutePath() : parent);
            ExportManifest manifest = replace(file, out -> {
                Measured measured = new Measured(out);
                long count;
                try (OutputStream packed = packed(name, measured)) {
                    count = write(packed, stories);
                }
                return new ExportManifest(
                        name,
                        count,
                        measured.bytes(),
                        measured.sha256(),
                        created,
                        query,
                        stories.distinct(),
                        StoryJson.VERSION);
            });
            return replace(manifestFile, out -> write(out, manifest));
        } catch (IOException | JacksonIOException e) {
            Throwable fault = e instanceof IOException ? e : e.getCause();
            String reason = fault instanceof IOException disk ? Reason.of(disk) : String.valueOf(e.getMessage());
            throw new DeskException(
                    "the export " + file + " cannot be written (" + reason + "): check the folder's rights and"
                            + " the disk's free space; what was there before is untouched",
                    e);
        }
    }

    /// The file that [#write(Path, StorySource, String, Instant)] writes stories to.
    public static Path fileOf(Path target) {
        return isFolder(target) ? target.resolve(NAME_IN_FOLDER) : target;
    }

    /// Writes to a stream, which stays open.
    ///
    /// @return how many stories were written
    public static long write(OutputStream out, StorySource stories) {
        AtomicLong count = new AtomicLong();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            stories.forEach(story -> {
                json.writeStartObject();
                StoryJson.writeFields(json, story);
                copies(json, stories.copiesOf(story));
                json.writeEndObject();
                json.writeRaw('\n');
                count.incrementAndGet();
            });
        }
        return count.get();
    }

    /// Only stories that have copies have the field.
    private static void copies(JsonGenerator json, List<StoryId> copies) {
        if (!copies.isEmpty()) {
            json.writeArrayPropertyStart("copies");
            copies.forEach(id -> json.writeString(id.hex()));
            json.writeEndArray();
        }
    }

    private static boolean isFolder(Path target) {
        Path last = target.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return Files.isDirectory(target)
                || !(name.endsWith(".jsonl")
                        || name.endsWith(".ndjson")
                        || name.endsWith(".json")
                        || name.endsWith(".gz")
                        || name.endsWith(".zst"));
    }

    private static OutputStream packed(String name, OutputStream out) throws IOException {
        String low = name.toLowerCase(Locale.ROOT);
        if (low.endsWith(".zst")) {
            return new BufferedOutputStream(new ZstdOutputStream(out));
        }
        return low.endsWith(".gz") ? new BufferedOutputStream(new GZIPOutputStream(out)) : out;
    }

    /// Fills a file.
    @FunctionalInterface
    private interface Filler<T> {
        T fill(OutputStream out) throws IOException;
    }

    /// Writes beside `file` and puts the whole in its place at the end.
    private static <T> T replace(Path file, Filler<T> filler) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            T result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                result = filler.fill(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static ExportManifest write(OutputStream out, ExportManifest manifest) {
        try (JsonGenerator json = JSON.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("file", manifest.file());
            json.writeNumberProperty("stories", manifest.stories());
            json.writeNumberProperty("bytes", manifest.bytes());
            json.writeStringProperty("sha256", manifest.sha256());
            json.writeStringProperty("created", manifest.created().toString());
            json.writeName("query");
            if (manifest.query() == null) {
                json.writeNull();
            } else {
                json.writeString(manifest.query());
            }
            json.writeBooleanProperty("distinct", manifest.distinct());
            json.writeStringProperty("format", "jsonl");
            json.writeNumberProperty("version", manifest.version());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return manifest;
    }
}
