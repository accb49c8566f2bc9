package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a user sees of stories that came again in other words.
final class NearCopiesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String LEAD =
            "The rope walk at Varn will twist its last cable in the autumn, when the two sisters"
                    + " who own it turn eighty. Their grandfather laid the boards of the walk, three hundred paces of them, in the"
                    + " year in which the first steamer came up the river and was laughed at.";
    private static final String REST =
            "A museum has asked for the wheel, and a brewer wants the shed for his barrels. The"
                    + " sisters have not answered either. They mean to go to sea first, Ines Falk said, on something with sails.";
    private static final String NEWS =
            "By Friday more than four hundred people had put their names to a letter that asks the"
                    + " council to buy the walk, with the boards and the tar pots and the clock that runs backwards. The mayor will"
                    + " read it aloud at the harvest supper, she told the crowd at the gate.";
    private static final String OTHER =
            "Eleven geese have taken over the bowling green in Olmen and will not be moved. The"
                    + " club has tried a dog, a drum and a man dressed as a fox. The geese bit the fox, its chair reported, and the"
                    + " match against the lighthouse keepers will be played in the lane behind the church.";

    @TempDir
    Path folder;

    private Desktop desktop;

    @BeforeEach
    void ingest() throws IOException {
        desktop = new Desktop(folder);
        Files.writeString(
                folder.resolve("rows.jsonl"),
                row("walk", LEAD + "\n\n" + REST)
                        + row("again", LEAD.toUpperCase(java.util.Locale.ROOT) + "\n\n" + REST)
                        + row("update", LEAD + "\n\n" + NEWS + "\n\n" + REST)
                        + row("geese", OTHER)
                        + row("page", OTHER + "\n\n" + LEAD + "\n\n" + NEWS + "\n\n" + REST));
    }

    private static String row(String id, String text) {
        return "{\"id\": \"" + id + "\", \"title\": \"" + id + "\", \"text\": \"" + text.replace("\n", "\\n") + "\"}\n";
    }

    private JsonNode counts(String... more) {
        String[] args = new String[more.length + 4];
        System.arraycopy(
                new String[] {
                    "ingest",
                    "--json",
                    "--no-names",
                    folder.resolve("rows.jsonl").toString()
                },
                0,
                args,
                0,
                4);
        System.arraycopy(more, 0, args, 4, more.length);
        Answer answer = desktop.run(args);
        assertEquals(0, answer.code(), answer.err());
        return JSON.readTree(answer.out());
    }

    @Test
    void anIngestCountsEachKindAndADryRunSaysTheSame() {
        JsonNode dry = counts("--dry-run");
        JsonNode real = counts();
        for (JsonNode each : new JsonNode[] {dry, real}) {
            assertEquals(5, each.path("found").asInt());
            JsonNode kinds = each.path("duplicates");
            assertEquals(2, kinds.path("near").asInt() + kinds.path("version").asInt(), each::toString);
            assertEquals(2, kinds.path("contained").asInt(), each::toString);
            assertEquals(1, each.path("new").asInt(), each::toString);
        }
        assertEquals(5, counts().path("duplicates").path("exact").asInt());
    }

    @Test
    void aSearchShowsOneOfAGroupAndHowManyMore() {
        counts();
        Answer answer = desktop.run("search", "harvest OR steamer");
        assertTrue(answer.out().contains("and 2 more: copydesk duplicates "), answer.out());
        assertTrue(answer.err().contains("2 stories, with 2 more states and copies of them (--all)."), answer.err());
        assertEquals(2, desktop.run("search", "--json", "steamer").out().lines().count());
        assertEquals(
                4,
                desktop.run("search", "--json", "--all", "steamer")
                        .out()
                        .lines()
                        .count());
        assertEquals(
                3,
                desktop.run("search", "--json", "--all", "is:duplicate")
                        .out()
                        .lines()
                        .count());
        JsonNode hit = JSON.readTree(desktop.run("search", "--json", "is:duplicate steamer")
                .out()
                .lines()
                .findFirst()
                .orElseThrow());
        assertEquals(2, hit.path("more").asInt());
        assertEquals(64, hit.path("group").asString().length());
    }

    @Test
    void duplicatesAreListedAndLaidSideBySide() {
        counts();
        JsonNode group = JSON.readTree(
                desktop.run("duplicates", "--json").out().lines().findFirst().orElseThrow());
        assertEquals(3, group.path("stories").size());
        assertEquals("update", group.path("stories").get(0).path("title").asString());

        String id = group.path("stories").get(0).path("id").asString();
        Answer beside = desktop.run("duplicates", id.substring(0, 12));
        assertTrue(beside.out().contains("another state of the story"), beside.out());
        assertTrue(beside.out().contains("the lead is kept and paragraphs are new"), beside.out());
        assertTrue(beside.out().contains("By Friday more than four hundred"), beside.out());
        JsonNode compared =
                JSON.readTree(desktop.run("duplicates", "--json", id).out()).path("compared");
        assertEquals("version", compared.get(0).path("relation").asString());
        assertTrue(compared.get(0).path("stretches").size() >= 2);
    }

    @Test
    void anExportHasOneOfAGroupAndNamesTheOthers() throws IOException {
        counts();
        Answer answer = desktop.run("export", "corpus.jsonl");
        assertTrue(
                answer.err().contains("Left out as near copies or other states of these: 2. --all writes them too."),
                answer.err());
        List<JsonNode> stories =
                desktop.run("export", "-").out().lines().map(JSON::readTree).toList();
        assertEquals(Set.of("update", "geese", "page"), titles(stories));
        assertTrue(stories.stream().noneMatch(story -> story.has("copyOf")));
        JsonNode update = titled(stories, "update");
        assertEquals(2, update.path("copies").size());
        assertEquals(1, stories.stream().filter(story -> story.has("copies")).count());
        JsonNode manifest = JSON.readTree(Files.readString(folder.resolve("corpus.jsonl.manifest.json")));
        assertEquals(3, manifest.path("stories").asInt());
        assertTrue(manifest.path("distinct").asBoolean());

        List<JsonNode> all = desktop.run("export", "--all", "-")
                .out()
                .lines()
                .map(JSON::readTree)
                .toList();
        assertEquals(Set.of("update", "geese", "page", "walk", "again"), titles(all));
        assertEquals(update.path("id"), titled(all, "walk").path("copyOf"));
        assertTrue(titled(all, "update").path("copyOf").isMissingNode());
    }

    @Test
    void anExportOfAQueryHasTheOneThatWasFoundWhereTheFullestWasNot() {
        counts();
        List<JsonNode> found = desktop.run("export", "--query", "title:walk OR title:again", "-")
                .out()
                .lines()
                .map(JSON::readTree)
                .toList();
        assertEquals(1, found.size());
        assertEquals(2, found.getFirst().path("copies").size());
        assertEquals(
                2,
                desktop.run("export", "--all", "--query", "title:walk OR title:again", "-")
                        .out()
                        .lines()
                        .count());
    }

    private static Set<String> titles(List<JsonNode> stories) {
        return stories.stream().map(story -> story.path("title").asString()).collect(Collectors.toSet());
    }

    private static JsonNode titled(List<JsonNode> stories, String title) {
        return stories.stream()
                .filter(story -> story.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void statsSayWhatWasSaved() {
        counts();
        JsonNode stats = JSON.readTree(desktop.run("stats", "--json").out());
        assertEquals(5, stats.path("stories").asInt());
        assertEquals(3, stats.path("origins").asInt());
        JsonNode kinds = stats.path("duplicates");
        assertEquals(2, kinds.path("contained").asInt(), "a contained story that is another in other words is that");
        assertEquals(1, stats.path("new").asInt());
        assertEquals(
                stats.path("sightings").asInt(),
                stats.path("new").asInt()
                        + kinds.path("exact").asInt()
                        + kinds.path("near").asInt()
                        + kinds.path("version").asInt()
                        + kinds.path("contained").asInt());
        assertTrue(stats.path("savedCharacters").asInt() > 2 * LEAD.length());
        assertTrue(desktop.run("stats").out().contains("when states and copies of one story count once"));
    }

    @Test
    void aFigureOfSeveralTextsOfAStoryIsListedOnce() throws IOException {
        String paid = "The council paid $4 million for the wheel, said Ines Falk. ";
        Files.writeString(
                folder.resolve("paid.jsonl"),
                row("walk", LEAD + "\n\n" + paid + REST)
                        + row("again", LEAD.toUpperCase(java.util.Locale.ROOT) + "\n\n" + paid + REST)
                        + row("update", LEAD + "\n\n" + NEWS + " It costs $7 million.\n\n" + paid + REST)
                        + row("geese", OTHER + " The drum cost $4 million."));
        Answer answer = desktop.run(
                "ingest", "--names", "fast", folder.resolve("paid.jsonl").toString());
        assertEquals(0, answer.code(), answer.err());
        List<String> money = desktop.run("figures", "--json", "--kind", "money")
                .out()
                .lines()
                .toList();
        assertEquals(
                List.of("4000000 geese", "4000000 update", "7000000 update"),
                money.stream()
                        .map(JSON::readTree)
                        .map(hit -> hit.path("value").asString() + " "
                                + hit.path("title").asString(hit.toString()))
                        .sorted()
                        .toList());
    }

    @Test
    void aUsersOwnGoldIsScored() throws IOException {
        Files.writeString(
                folder.resolve("gold.jsonl"),
                gold("a", LEAD + " " + REST, "walk", "")
                        + gold("b", LEAD + "\n" + NEWS + "\n" + REST, "walk", "")
                        + gold("c", OTHER, "geese", "")
                        + gold(
                                "d",
                                OTHER + "\n" + LEAD + " " + REST,
                                "page",
                                "\"walk\", \"geese\", \"not in this file\""));
        JsonNode score = JSON.readTree(
                desktop.run("evaluate", "duplicates", "--json", "gold.jsonl").out());
        assertEquals(1.0, score.path("f1").asDouble(), score::toString);
        assertEquals(4, score.path("n").asInt());
        assertEquals(2, score.path("contained").path("n").asInt());
        assertEquals(1.0, score.path("contained").path("recall").asDouble(), score::toString);
        assertEquals(1.0, score.path("byType").path("kind of b").path("recall").asDouble());
        assertTrue(desktop.run("evaluate", "duplicates", "gold.jsonl").out().contains("page and story in it"));

        Files.writeString(folder.resolve("bad.jsonl"), "{\"text\": \"no cluster\"}\n");
        Answer refused = desktop.run("evaluate", "duplicates", "bad.jsonl");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("bad.jsonl, line 1: 'cluster' is missing"), refused.err());
    }

    private static String gold(String id, String text, String cluster, String contains) {
        return "{\"id\": \"" + id + "\", \"kind\": \"kind of " + id + "\", \"cluster\": \"" + cluster
                + "\", \"contains\": [" + contains + "], \"text\": \"" + text.replace("\n", "\\n") + "\"}\n";
    }
}
