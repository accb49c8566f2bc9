package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a user can say about names. A dictionary finds them, so that no model has a say.
final class EntityDecisionsTest {

    private static final String LEAD = "The rope walk at Varn will twist its last cable in the autumn, when the two"
            + " sisters who own it turn eighty. Their grandfather laid the boards of the walk, three hundred paces of"
            + " them, in the year in which the first steamer came up the river and was laughed at by Glimmer Ferries."
            + " A museum has asked for the wheel, and a brewer wants the shed for his barrels.";

    @TempDir
    Path folder;

    private Desktop desktop;

    @BeforeEach
    void aDeskOfFourStories() throws IOException {
        Files.writeString(
                folder.resolve("names.tsv"),
                "Glimmer Ferries\tFIRM\nGF\tINSTITUTION\nVarn\tPLACE\nInes Falk\tPERSON\nInês Falk\tPERSON\n");
        Files.writeString(
                folder.resolve("rows.jsonl"),
                row("walk", LEAD)
                        + row("again", LEAD.replace("eighty", "ninety"))
                        + row("wet", "The berths of GF at Varn are wet, said Ines Falk, and there the matter rests.")
                        + row("dry", "All is dry at the pier again, wrote Inês Falk to the geese of the green."));
        desktop = new Desktop(folder);
        Answer answer = desktop.run("ingest", "--desk", "desk", "--dictionary", "names.tsv", folder + "/rows.jsonl");
        assertEquals(0, answer.code(), answer.err());
    }

    private static String row(String id, String text) {
        return "{\"id\": \"" + id + "\", \"title\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
    }

    private String said(String... args) {
        Answer answer = desktop.run(args);
        assertEquals(0, answer.code(), answer.err());
        return answer.err();
    }

    private List<String> titles(String query) {
        return desktop.run("search", "--json", "--all", query)
                .out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).path("title").asString())
                .sorted()
                .toList();
    }

    private JsonNode entity(String name) {
        Answer answer = desktop.run("entity", "--json", name);
        assertEquals(0, answer.code(), answer.err());
        return JsonMapper.shared().readTree(answer.out());
    }

    @Test
    void copiesOfOneStoryCountOnce() {
        JsonNode firm = entity("Glimmer Ferries");
        assertEquals(1, firm.path("stories").asInt());
        assertEquals(1, firm.path("mentions").asInt());
        assertEquals(1, firm.path("in").size());
        assertEquals(List.of("again", "walk"), titles("firm:Glimmer"));
        assertTrue(desktop.run("entities", "--type", "firm").out().contains("FIRM        1         1"));
        assertTrue(desktop.run("entities", "--type", "firm", "steamer").out().contains("FIRM        1         1"));
    }

    @Test
    void mergedNamesAreFoundUnderEachAndListedOnce() {
        assertEquals(
                "'Glimmer Ferries' (FIRM) and 'GF' (INSTITUTION) are one from now on, in 3 stories;"
                        + " copydesk entity undo takes it back.\n",
                said("entity", "merge", "Glimmer Ferries", "gf"));
        List<String> all = List.of("again", "walk", "wet");
        assertEquals(all, titles("firm:GF"));
        assertEquals(all, titles("firm:\"Glimmer Ferries\""));
        assertEquals(all, titles("entity:gf"));
        assertEquals(all, titles("institution:GF"));
        assertEquals(List.of(), titles("institution:\"Glimmer Ferries\""));
        JsonNode firm = entity("GF");
        assertEquals("Glimmer Ferries", firm.path("name").asString());
        assertEquals("GF", firm.path("otherNames").get(0).asString());
        assertEquals(2, firm.path("stories").asInt());
        assertTrue(desktop.run("entities").out().contains("Glimmer Ferries (GF)"));
        assertTrue(desktop.run("entity", "gf").out().contains("\nalso called GF\n"));
        assertEquals("Taken back: 'Glimmer Ferries' (FIRM) and 'GF' (INSTITUTION) are one.\n", said("entity", "undo"));
        assertEquals(List.of("wet"), titles("entity:gf"));
        assertEquals(2, desktop.run("entity", "undo").code());
    }

    @Test
    void aNameOfAnotherTypeFindsWhatItWasMadeOneWith() {
        said("entity", "merge", "GF", "Glimmer Ferries");
        List<String> all = List.of("again", "walk", "wet");
        assertEquals(all, titles("firm:\"Glimmer Ferries\""));
        assertEquals(all, titles("institution:GF"));
        assertEquals(all, titles("institution:\"Glimmer Ferries\""));
        assertEquals("GF", entity("firm:Glimmer Ferries").path("name").asString());
        assertEquals("GF", entity("institution:gf").path("name").asString());
        assertEquals(2, desktop.run("entity", "person:GF").code());
        said("entity", "undo");
        assertEquals(List.of("again", "walk"), titles("firm:\"Glimmer Ferries\""));
        assertEquals(List.of(), titles("firm:GF"));
    }

    @Test
    void whatWasSaidSurvivesANewLookAtAllStories() {
        said("entity", "merge", "Glimmer Ferries", "GF");
        assertEquals(
                0, desktop.run("annotate", "--all", "--dictionary", "names.tsv").code());
        assertEquals(List.of("again", "walk", "wet"), titles("firm:GF"));
        said("reindex");
        assertEquals(List.of("again", "walk", "wet"), titles("firm:GF"));
    }

    @Test
    void aSplitNameStandsForItselfAndIsNotProposedAgain() {
        Answer proposals = desktop.run("entities", "--proposals");
        assertTrue(
                proposals.out().contains("copydesk entity merge 'person:Inês Falk' 'person:Ines Falk'\n")
                        || proposals.out().contains("copydesk entity merge 'person:Ines Falk' 'person:Inês Falk'\n"),
                proposals.out());
        assertTrue(proposals.out().contains("spelt alike but for accents"), proposals.out());
        assertFalse(titles("person:\"Ines Falk\"").isEmpty());
        said("entity", "merge", "Ines Falk", "Inês Falk");
        assertFalse(desktop.run("entities", "--proposals").out().contains("Falk"));
        said("entity", "split", "Ines Falk");
        assertEquals("[]", entity("Ines Falk").path("otherNames").toString());
        assertFalse(desktop.run("entities", "--proposals").out().contains("Falk"));
        JsonNode undone = JsonMapper.shared()
                .readTree(desktop.run("entity", "undo", "--json").out());
        assertEquals("split", undone.path("decision").asString());
        assertEquals("Inês Falk", entity("Ines Falk").path("otherNames").get(0).asString());
    }

    /// A dictionary that was written later knows other names than the decisions speak of.
    private void annotate(String dictionary) throws IOException {
        Files.writeString(folder.resolve("later.tsv"), dictionary);
        Answer answer = desktop.run("annotate", "--dictionary", "later.tsv");
        assertEquals(0, answer.code(), answer.err());
    }

    @Test
    void whatStoriesPrintTellsForWhomTheyPrintIt() throws IOException {
        annotate("Glimmer Ferries\tFIRM\tGF\nVarn\tPLACE\n");
        assertEquals(List.of("wet"), titles("firm:GF"));
        Answer told = desktop.run("entity", "gf");
        assertEquals("'gf' is printed for Glimmer Ferries (FIRM).\n", told.err());
        assertTrue(told.out().startsWith("Glimmer Ferries  FIRM\nnamed 2 times in 2 stories"), told.out());
        assertEquals("Glimmer Ferries", entity("firm:GF").path("name").asString());
        assertEquals(2, desktop.run("entity", "person:GF").code());
    }

    @Test
    void ofSeveralForWhomItIsPrintedAllAreListed() throws IOException {
        annotate("Glimmer Ferries\tFIRM\tGF\n");
        Files.writeString(folder.resolve("other.tsv"), "Olmen Bank\tFIRM\tGF\n");
        Files.writeString(
                folder.resolve("more.jsonl"),
                row("loan", "The brewer owes GF a barrel, and the geese of the green owe nobody a feather."));
        Answer taken = desktop.run("ingest", "--desk", "desk", "--dictionary", "other.tsv", folder + "/more.jsonl");
        assertEquals(0, taken.code(), taken.err());
        Answer told = desktop.run("entity", "GF");
        assertEquals(0, told.code());
        assertEquals("'GF' is printed for several.\n", told.err());
        assertTrue(told.out().contains("Glimmer Ferries\n") && told.out().contains("Olmen Bank\n"), told.out());
        assertEquals(2, desktop.run("entity", "--json", "GF").out().lines().count());
        assertEquals(
                "'GF' is printed for several, the most frequent 1 of 2.\n".replace("several", "Glimmer Ferries (FIRM)"),
                desktop.run("entity", "--limit", "1", "GF").err());
    }

    @Test
    void namesThatNoStoryHasAnyMoreStandInNobodysWay() throws IOException {
        said("entity", "merge", "institution:GF", "Ines Falk");
        annotate("Glimmer Ferries\tFIRM\tGF\nInes Falk\tPLACE\n");
        JsonNode living = entity("GF");
        assertEquals("Glimmer Ferries", living.path("name").asString());
        assertEquals(2, living.path("stories").asInt());
        assertEquals("PLACE", entity("Ines Falk").path("type").asString());
        assertEquals(
                "copydesk: no story names 'person:Ines Falk' any more; did you mean place:Ines Falk?\n",
                desktop.run("entity", "person:Ines Falk").err());
        assertEquals(2, desktop.run("entity", "person:Ines Falk").code());
    }

    @Test
    void whoeverIsUnknownIsAskedForByTheNearestName() {
        assertEquals(
                "copydesk: nobody is called 'Glimer Ferrys'; did you mean Glimmer Ferries?\n",
                desktop.run("entity", "Glimer Ferrys").err());
        assertTrue(desktop.run("entity", "merge", "Glimmer", "GF").err().contains("did you mean Glimmer Ferries?"));
        assertTrue(desktop.run("entity", "ines-falk").err().contains("did you mean Ines Falk"));
        for (String nobody : List.of("", "  ", "firm:")) {
            assertEquals(
                    "copydesk: entity of which name? copydesk entities lists who is named\n",
                    desktop.run("entity", nobody).err());
        }
        for (String[] wrong : new String[][] {
            {"entity"},
            {"entity", "merge", "GF"},
            {"entity", "merge", "GF", "gf"},
            {"entity", "merge", "firm:GF", "Varn"},
            {"entity", "split"},
            {"entity", "split", "Varn"},
            {"entity", "\u001B[31m\u0000"},
            {"entities", "--proposals", "rope"},
            {"entity", "--limit", "0", "Varn"}
        }) {
            assertEquals(2, desktop.run(wrong).code(), String.join(" ", wrong));
        }
        assertEquals(
                3, desktop.run("entity", "merge", "A", "B", "--desk", "nowhere").code());
        assertTrue(Files.notExists(folder.resolve("nowhere")));
    }
}
