package org.copydesk.corpus.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A file of texts with their clusters: one JSON object a line, packed with gzip or not. Each has `text` and
/// `cluster`; perhaps `id`, `kind`, and `contains`, a list of clusters.
public final class GoldTexts {

    private final GoldRows rows;

    /// @param file the gold
    public GoldTexts(Path file) {
        this.rows = new GoldRows(file);
    }

    /// All of it: every text has to be compared with every other one.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws GoldFormatException if a line of it is no text with its cluster
    public List<GoldText> read() throws IOException {
        List<GoldText> texts = new ArrayList<>();
        rows.forEach((row, number) -> texts.add(text(row, number)));
        return texts;
    }

    private GoldText text(JsonNode row, int number) {
        if (!row.path("text").isString()) {
            throw rows.wrong(number, "'text' is missing");
        }
        if (!row.path("cluster").isValueNode() || row.path("cluster").isNull()) {
            throw rows.wrong(number, "'cluster' is missing: texts of one cluster are one story");
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
}
