package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Raw pages split anew: what comes out is what taking them in anew gives.
final class ResplitTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> SENTENCES = List.of(
            "The pier at Varn closes on Friday, because two of its pillars have moved since the storm, the board said.",
            "A new school opens in Olmen after the summer, with room for 400 pupils and a hall for the whole town.",
            "The tram to the harbour runs again after a week of rain, but every second car is still being repaired.",
            "Fishermen from the island have asked for a new quay, since the old one is under water twice each month.",
            "Ines Falk, who chairs the board, said that $4 million would be enough until the old station is rebuilt.",
            "Two hundred volunteers filled sandbags until dawn, and the district office thanked them with a breakfast.",
            "A baker in Lower Varn won the prize for rye bread for the third time and will take on two apprentices.");

    private static final String BOX =
            "Our harbour calendar has ninety pictures of the pier, said a reader of ours who has bought three of them.";

    private static final String RULES = """
            [[rule]]
            name = "calendar"
            reason = "an advertisement"
            sites = ["*"]
            does = "cut"
            lines = ["Our harbour calendar*"]

            [[rule]]
            name = "name"
            reason = "they do not say who they are"
            sites = ["gazette.example"]
            does = "set"
            publisher = "Harbour Gazette"

            [[rule]]
            name = "closed"
            reason = "a page of adverts alone"
            sites = ["adverts.example"]
            does = "cut"
            selector = "div"
            """;

    @TempDir
    Path folder;

    private void page(String name, String host, List<String> paragraphs) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                pages.resolve(name),
                "<html><head><link rel=canonical href='https://" + host + "/" + name
                        + "'></head><body><div class=text><p>" + String.join("</p><p>", paragraphs)
                        + "</p></div></body></html>");
    }

    @Test
    void aRunWithRulesGivesWhatTakingInAnewGives() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> hosts = List.of("gazette.example", "post.example", "adverts.example");
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(SENTENCES.size());
            List<String> paragraphs = new java.util.ArrayList<>();
            for (int j = 0; j < 2 + random.nextInt(4); j++) {
                paragraphs.add(SENTENCES.get((from + j) % SENTENCES.size()));
            }
            if (random.nextBoolean()) {
                paragraphs.add(1 + random.nextInt(paragraphs.size()), BOX);
            }
            if (random.nextInt(4) == 0) {
                paragraphs = List.of(String.join(" ", paragraphs));
            }
            page("p" + i + ".html", hosts.get(random.nextInt(hosts.size())), paragraphs);
        }
        Files.writeString(folder.resolve("rules.toml"), RULES);
        Files.writeString(folder.resolve("none.toml"), "");

        ingest("plain");
        ingest("ruled", "--rules", "rules.toml");
        assertNotEquals(held("plain"), held("ruled"), "the rules change something, seed " + seed);
        ingest("desk");
        JsonNode dry = json("resplit", "--dry-run", "--rules", "rules.toml");
        assertEquals(held("plain"), held("desk"), "a dry run changes nothing, seed " + seed);
        JsonNode run = json("resplit", "--rules", "rules.toml");
        for (String count : List.of("pages", "changedPages", "appeared", "changed", "gone", "withoutRaw")) {
            assertEquals(dry.path(count), run.path(count), count + ", seed " + seed);
        }
        assertEquals(held("ruled"), held("desk"), "seed " + seed);
        assertEquals(
                0, json("resplit", "--rules", "rules.toml").path("changedPages").asInt());
        json("resplit", "--rules", "none.toml");
        assertEquals(held("plain"), held("desk"), "and back again, seed " + seed);
    }

    @Test
    void aStoryThatNoPageGivesAnyMoreIsNotFound() throws IOException {
        page("only.html", "adverts.example", SENTENCES.subList(0, 3));
        page("other.html", "post.example", SENTENCES.subList(3, 6));
        Files.writeString(folder.resolve("rules.toml"), RULES);
        ingest("desk");
        assertEquals(1, hits("pillars"));
        Answer answer = run("desk", "resplit", "--rules", "rules.toml");
        assertTrue(
                answer.err().contains("2 raw pages, 1 of them with another result: 0 stories came, 0 changed, 1 went"),
                answer.err());
        assertEquals(0, hits("pillars"));
        assertEquals(1, hits("fishermen"));
        assertEquals(0, run("desk", "doctor").code(), "the desk is sound");
    }

    @Test
    void pagesWithoutTheirRawFormStayAndAreCounted() throws IOException {
        page("only.html", "adverts.example", SENTENCES.subList(0, 3));
        Files.writeString(folder.resolve("rules.toml"), RULES);
        ingest("desk", "--no-raw");
        Answer answer = run("desk", "resplit", "--rules", "rules.toml");
        assertEquals(0, answer.code());
        assertTrue(answer.err().contains("1 sighting without a raw page stayed"), answer.err());
        assertEquals(1, hits("pillars"));
    }

    @Test
    void namesAreLookedForByWhatTheBatchCameInWith() throws IOException {
        List<String> paragraphs = new java.util.ArrayList<>(SENTENCES.subList(0, 4));
        paragraphs.add(2, BOX);
        page("box.html", "post.example", paragraphs);
        Files.writeString(folder.resolve("rules.toml"), RULES);
        ingest("desk", "--names", "fast");
        assertEquals(
                1, json("resplit", "--rules", "rules.toml").path("changedPages").asInt());
        assertEquals(0, json("annotate", "--names", "fast").path("stories").asInt(), "nothing is out of date");
        assertEquals(1, json("annotate").path("stories").asInt(), "the usual engine has not read it");
    }

    @Test
    void rowsOfOneIdAreStoriesOfTheirOwn() throws IOException {
        Path rows = Files.createDirectories(folder.resolve("pages")).resolve("rows.jsonl");
        Files.writeString(rows, row("3", 0) + row("3", 2) + row("3", 4));
        JsonNode report = report("apart");
        assertEquals(3, report.path("new").asInt(), report::toString);
        assertEquals(
                0,
                JSON.readTree(run("apart", "resplit", "--json").out())
                        .path("changedPages")
                        .asInt());
        assertEquals(3, (int)
                run("apart", "search", "--json", "--all", "the").out().lines().count());

        Files.writeString(rows, row("3", 0).repeat(3));
        report = report("equal");
        assertEquals(1, report.path("new").asInt(), report::toString);
        assertEquals(2, report.path("duplicates").path("exact").asInt(), report::toString);
        String before = held("equal");
        JsonNode again = JSON.readTree(run("equal", "resplit", "--json").out());
        assertEquals(3, again.path("pages").asInt(), again::toString);
        assertEquals(0, again.path("changedPages").asInt(), again::toString);
        assertEquals(before, held("equal"));
    }

    private static String row(String id, int from) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + String.join("\\n\\n", SENTENCES.subList(from, from + 3))
                + "\"}\n";
    }

    private JsonNode report(String desk) throws IOException {
        Path report = folder.resolve(desk + "-report.json");
        ingest(desk, "--report", report.toString());
        return JSON.readTree(Files.readString(report));
    }

    @Test
    void withoutADeskItSaysSo() {
        Answer answer = run("desk", "resplit");
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains("there is no desk"), answer.err());
    }

    private void ingest(String desk, String... options) {
        desktop(desk).ingest(folder.resolve("pages"), options);
    }

    /// All that the desk holds, but for times.
    private String held(String desk) throws IOException {
        Path file = folder.resolve(desk + ".jsonl");
        Files.deleteIfExists(file);
        Answer exported = run(desk, "export", file.toString());
        assertEquals(0, exported.code(), exported.err());
        StringBuilder held = new StringBuilder(Files.readString(file));
        held.append(run(desk, "duplicates", "--json").out());
        JsonNode stats = JSON.readTree(run(desk, "stats", "--json").out());
        held.append(stats.path("duplicates")).append(stats.path("origins")).append(stats.path("entities"));
        held.append(run(desk, "search", "--json", "--all", "--limit", "100", "the")
                .out()
                .replaceAll("\"score\":[^,}]*", ""));
        return held.toString().replaceAll("\"seen\":\"[^\"]*\"", "");
    }

    private int hits(String word) {
        return (int) run("desk", "search", "--json", word).out().lines().count();
    }

    private JsonNode json(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = args[0];
        all[1] = "--json";
        System.arraycopy(args, 1, all, 2, args.length - 1);
        Answer answer = run("desk", all);
        assertEquals(0, answer.code(), answer.err());
        return JSON.readTree(answer.out());
    }

    private Answer run(String desk, String... args) {
        return desktop(desk).run(args);
    }

    private Desktop desktop(String desk) {
        return new Desktop(folder).with("COPYDESK_DESK", folder.resolve(desk).toString());
    }
}
