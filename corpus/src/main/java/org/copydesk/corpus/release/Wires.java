package org.copydesk.corpus.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.site.LinePattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/// The wires for press releases and their marks, as `wires.toml` has them.
///
/// @param wires in the order of the file
/// @param issuers lines that name who speaks
record Wires(List<Wire> wires, List<LinePattern> issuers) {

    private static final String RESOURCE = "wires.toml";

    /// A wire.
    ///
    /// @param name its name
    /// @param marks what stands in a dateline, in small letters
    /// @param credits what stands in the place of author or publisher, in small letters
    record Wire(String name, List<String> marks, List<String> credits) {
        Wire {
            marks = List.copyOf(marks);
            credits = List.copyOf(credits);
        }
    }

    Wires {
        wires = List.copyOf(wires);
        issuers = List.copyOf(issuers);
    }

    /// Those that come with the program.
    static Wires builtIn() {
        try (InputStream in = Objects.requireNonNull(Wires.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            JsonNode file = new TomlMapper().readTree(in);
            List<Wire> wires = new ArrayList<>();
            for (JsonNode wire : file.path("wire")) {
                wires.add(new Wire(wire.path("name").asString(), texts(wire, "marks"), texts(wire, "credits")));
            }
            return new Wires(
                    wires,
                    texts(file.path("issuer"), "lines").stream()
                            .map(LinePattern::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the wires that come with the program cannot be read", e);
        }
    }

    private static List<String> texts(JsonNode node, String key) {
        List<String> texts = new ArrayList<>();
        node.path(key).forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
