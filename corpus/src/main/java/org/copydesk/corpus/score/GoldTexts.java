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
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of texts with their clusters: one JSON object a line, packed with gzip or not. Each has `text` and
/// `cluster`; perhaps `id`, `kind`, and `contains`, a list of clusters.
public final class GoldTexts {

    private static final int GZIP_MAGIC = 0x1f8b;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private final Path file;

    /// @param file the gold
    public GoldTexts(Path file) {
        this.file = file;
    }

    /// All of it: every text has to be compared with every other one.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws GoldFormatException if a line of it is no text with its cluster
    public List<GoldText> read() throws IOException {
        List<GoldText> texts = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(unpacked(in), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    texts.add(text(line, number));
                }
            }
        }
        return texts;
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
    }

    private GoldText text(String line, int number) {
        JsonNode row;
        try {
            row = JSON.readTree(line);
        } catch (JacksonException e) {
            throw wrong(number, "no JSON object: " + e.getOriginalMessage());
        }
        if (!row.path("text").isString()) {
            throw wrong(number, "'text' is missing");
        }
        if (!row.path("cluster").isValueNode() || row.path("cluster").isNull()) {
            throw wrong(number, "'cluster' is missing: texts of one cluster are one story");
        }
        List<String> contains = new ArrayList<>();
        row.path("contains").forEach(cluster -> contains.add(cluster.asString()));
        return new GoldText(
                row.path("id").isValueNode() ? row.path("id").asString() : Integer.toString(number),
                row.path("text").asString(),
                row.path("cluster").asString(),
                row.path("kind").isString() ? row.path("kind").asString() : null,
                contains);
    }

    private GoldFormatException wrong(int line, String what) {
        return new GoldFormatException(file.getFileName() + ", line " + line + ": " + what);
    }
}
