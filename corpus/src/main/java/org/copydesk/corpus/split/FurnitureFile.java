package org.copydesk.corpus.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/// Reads `furniture.toml`.
final class FurnitureFile {

    private static final String RESOURCE = "furniture.toml";

    private FurnitureFile() {}

    /// The rules that come with the program.
    static Furniture builtIn() {
        try (InputStream in = Objects.requireNonNull(FurnitureFile.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(new TomlMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the rules that come with the program cannot be read", e);
        }
    }

    private static Furniture read(JsonNode file) {
        Map<Furniture.Rule, List<String>> rules = new LinkedHashMap<>();
        for (JsonNode node : file.path("rule")) {
            Furniture.Rule rule = new Furniture.Rule(
                    node.path("name").asString(),
                    Furniture.Effect.valueOf(node.path("does").asString().toUpperCase(Locale.ROOT)));
            List<String> lines = new ArrayList<>();
            node.path("lines").forEach(line -> lines.add(line.asString()));
            rules.put(rule, lines);
        }
        Map<String, Double> promo = new HashMap<>();
        for (Map.Entry<String, JsonNode> word : file.path("promo").properties()) {
            promo.put(word.getKey(), word.getValue().asDouble());
        }
        return new Furniture(rules, promo);
    }
}
