package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.score.CreditScore;
import org.copydesk.corpus.score.GoldCredits;
import org.copydesk.corpus.score.StoryScore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The quality of splitting, with floors in `floors.properties`. Runs over the development data where they are.
class StoriesGateTest {

    private static final Path DATA = Path.of(
                    System.getProperty("copydesk.shared", System.getProperty("copydesk.root", "..") + "/../shared"))
            .resolve("data/stories");
    private static final StorySplitter SPLITTER = new StorySplitter(SplitSettings.DEFAULT);
    private static final StorySplitter HARVESTER = new StorySplitter(new SplitSettings(true, false));

    @Test
    void pagesWithMarkup() throws IOException {
        StoryScore score = new StoryScore();
        CreditScore credits = new CreditScore();
        each("html_dev.jsonl.gz", row -> {
            Split split = SPLITTER.split(html(row));
            score.add(row.path("id").asString(), text(split), row.path("body").asString());
            credits.add(gold(row), said(split));
        });
        gate("html", score);
        gate("html", credits);
    }

    @Test
    void textDumpsOfEveryRenderer() throws IOException {
        Map<String, StoryScore> scores = new TreeMap<>();
        Map<String, CreditScore> credits = new TreeMap<>();
        Map<String, GoldCredits> golds = new HashMap<>();
        each("html_dev.jsonl.gz", row -> golds.put(row.path("id").asString(), gold(row)));
        each("text_dev.jsonl.gz", row -> {
            Split split = SPLITTER.split(lines(row));
            String dumper = row.path("dumper").asString();
            scores.computeIfAbsent(dumper, d -> new StoryScore())
                    .add(
                            row.path("id").asString(),
                            text(split),
                            row.path("body").asString());
            // these are the same pages
            GoldCredits gold = Objects.requireNonNull(golds.get(row.path("id").asString()));
            credits.computeIfAbsent(dumper, d -> new CreditScore()).add(gold, said(split));
        });
        scores.forEach((dumper, score) -> gate("text." + dumper, score));
        credits.forEach((dumper, score) -> gate("text." + dumper, score));
    }

    @Test
    void pagesWithSeveralStories() throws IOException {
        int[] recovered = new int[2];
        each("multi_dev.jsonl.gz", row -> {
            Split split = HARVESTER.split(lines(row));
            for (JsonNode story : row.path("stories")) {
                String body = story.path("body").asString();
                recovered[0]++;
                recovered[1] += split.stories().stream()
                                .anyMatch(d ->
                                        new StoryScore().add("", d.text(), body).f1() >= 0.9)
                        ? 1
                        : 0;
            }
        });
        if (recovered[0] > 0) {
            atLeast("multi.recovered", (double) recovered[1] / recovered[0]);
        }
    }

    private static void gate(String name, StoryScore score) {
        StoryScore.Total total = score.total();
        if (total.pages() > 0) {
            System.out.printf(
                    "stories %s: F1 %.4f P %.4f R %.4f exact %.3f poor %d of %d%n",
                    name, total.f1(), total.precision(), total.recall(), total.exact(), total.poor(), total.pages());
            atLeast(name + ".f1", total.f1());
        }
    }

    private static void gate(String name, CreditScore score) {
        score.totals().forEach((field, total) -> {
            String key = name + "." + field.name().toLowerCase(Locale.ROOT);
            atLeast(key, (double) total.right() / total.wanted());
            if (total.absent() > 0) {
                atLeast(key + ".none", 1 - (double) total.invented() / total.absent());
            }
        });
    }

    private static GoldCredits gold(JsonNode row) {
        Map<GoldCredits.Field, String> values = new EnumMap<>(GoldCredits.Field.class);
        for (GoldCredits.Field field : GoldCredits.Field.values()) {
            JsonNode value = row.path(field.name().toLowerCase(Locale.ROOT));
            if (!value.isMissingNode()) {
                values.put(field, value.asString(""));
            }
        }
        return new GoldCredits(values);
    }

    /// What the longest story says of itself.
    private static @Nullable Credits said(Split split) {
        return split.stories().stream()
                .max(Comparator.comparingInt(draft -> draft.text().length()))
                .map(Draft::credits)
                .orElse(null);
    }

    private static void atLeast(String name, double value) {
        double floor = Double.parseDouble(floors().getProperty(name));
        System.out.printf("stories %s: %.4f, floor %.4f%n", name, value, floor);
        assertTrue(value >= floor, () -> name + " fell to " + value + ", under its floor of " + floor);
    }

    private static Properties floors() {
        Properties floors = new Properties();
        try (InputStream in = StoriesGateTest.class.getResourceAsStream("floors.properties")) {
            floors.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return floors;
    }

    private static Page html(JsonNode row) {
        return new Page.Html(
                new Place(row.path("id").asString(), null, 1),
                Credits.NONE,
                null,
                row.path("html").asString());
    }

    private static Page lines(JsonNode row) {
        return new Page.Lines(
                new Place(row.path("id").asString(), null, 1),
                Credits.NONE,
                null,
                row.path("text").asString().lines().toList());
    }

    private static String text(Split split) {
        return split.stories().stream().map(Draft::text).collect(Collectors.joining("\n\n"));
    }

    private static void each(String file, Consumer<JsonNode> row) throws IOException {
        Path path = DATA.resolve(file);
        if (!Files.exists(path)) {
            System.out.println("stories: " + file + " is not here, its gate did not run");
            return;
        }
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row.accept(json.readTree(line));
            }
        }
    }
}
