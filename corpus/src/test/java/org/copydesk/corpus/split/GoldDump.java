package org.copydesk.corpus.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A dump and the stories that it holds, as the line model is trained and scored on them.
///
/// @param id the page's name
/// @param kind the renderer, or `several`; `changed` for one whose layout was changed
/// @param host the site, by which pages are kept apart
/// @param lines the dump
/// @param stories the bodies
record GoldDump(String id, String kind, String host, List<String> lines, List<String> stories) {

    private static final Pattern BULLET = Pattern.compile("^[*+o•◦-] ");
    private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/?#:]+).*");

    GoldDump {
        lines = List.copyOf(lines);
        stories = List.copyOf(stories);
    }

    /// All dumps of the development data, and a changed one for each page.
    static List<GoldDump> read(Path folder, long seed) throws IOException {
        Map<String, String> hosts = new HashMap<>();
        each(
                folder.resolve("html_dev.jsonl.gz"),
                row -> hosts.put(
                        row.path("id").asString(),
                        HOST.matcher(row.path("url").asString()).replaceFirst("$1")));
        List<GoldDump> dumps = new ArrayList<>();
        each(folder.resolve("text_dev.jsonl.gz"), row -> {
            String id = row.path("id").asString();
            dumps.add(new GoldDump(
                    id,
                    row.path("dumper").asString(),
                    hosts.getOrDefault(id, id),
                    row.path("text").asString().lines().toList(),
                    List.of(row.path("body").asString())));
        });
        each(folder.resolve("multi_dev.jsonl.gz"), row -> {
            List<String> stories = new ArrayList<>();
            row.path("stories").forEach(story -> stories.add(story.path("body").asString()));
            String id = row.path("id").asString();
            dumps.add(new GoldDump(
                    id, "several", id, row.path("text").asString().lines().toList(), stories));
        });
        List<String> renderers = List.of("inscriptis", "jsoup", "lynx");
        Random random = new Random(seed);
        for (GoldDump dump : List.copyOf(dumps)) {
            int of = renderers.indexOf(dump.kind);
            if (of < 0 || of == Math.floorMod(dump.id.hashCode(), renderers.size())) {
                List<String> lines = of >= 0 && random.nextBoolean() ? trimmed(dump, random) : dump.lines;
                dumps.add(new GoldDump(dump.id, "changed", dump.host, changed(lines, random), dump.stories));
            }
        }
        return dumps;
    }

    static void each(Path file, Consumer<JsonNode> action) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                action.accept(json.readTree(line));
            }
        }
    }

    String body() {
        return String.join("\n\n", stories);
    }

    /// The story with only some of what stands around it, as a page that is short of furniture has it.
    private static List<String> trimmed(GoldDump dump, Random random) {
        int first = dump.lines.size();
        int last = -1;
        for (int i = 0; i < dump.lines.size(); i++) {
            String line = dump.lines.get(i).strip();
            if (line.length() >= 40 && dump.body().contains(line)) {
                first = Math.min(first, i);
                last = i;
            }
        }
        int from = Math.max(0, first - random.nextInt(12));
        int to = Math.min(dump.lines.size(), last + 1 + random.nextInt(12));
        return from < to ? dump.lines.subList(from, to) : dump.lines;
    }

    /// The same text as another renderer may print it: without blank lines, indentation or bullets, or wrapped.
    private static List<String> changed(List<String> lines, Random random) {
        int what = 1 + random.nextInt(15);
        int width = 68 + random.nextInt(16);
        List<String> changed = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            if ((what & 4) != 0 || indent.length() > 24) {
                indent = "";
            }
            if ((what & 8) != 0) {
                text = BULLET.matcher(text).replaceFirst(random.nextBoolean() ? "" : "- ");
            }
            if (text.isEmpty()) {
                if ((what & 1) == 0) {
                    changed.add("");
                }
            } else if ((what & 2) != 0) {
                wrap(text, indent, width, changed);
            } else {
                changed.add(indent + text);
            }
        }
        return changed;
    }

    private static void wrap(String text, String indent, int width, List<String> lines) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" +", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
    }
}
