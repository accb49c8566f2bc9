package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class EvaluateStoriesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String DIKE =
            "The dike at Olmen held through the night, although water stood a hand's breadth below its crown. "
                    + "Two hundred volunteers filled sandbags until dawn, the district office said on Friday. "
                    + "Engineers will look at the seepage behind the pumping station before people may go home. "
                    + "The last flood of this height was in the winter in which the old mill burned down. ";
    private static final String SCHOOL =
            "Pupils in Varn will learn in containers until the new school is finished in two years. "
                    + "The town council has let the site to a builder from the coast for nine million crowns. "
                    + "Parents had asked for a road with lights to be moved nearer to the temporary gate. "
                    + "A first group of forty children moved over on Monday, with their own chairs on a cart. ";

    @TempDir
    Path folder;

    @Test
    void pagesAreScoredByTypeAndStoriesAreCounted() throws IOException {
        write(text("a", "Menu\nLog in\n\nThe dike held\n\n" + DIKE + "\n\n" + SCHOOL + "\n", DIKE + SCHOOL));
        append(html("b", "<html><body><article><h1>School</h1><p>" + SCHOOL + "</p></article></body></html>", SCHOOL));

        JsonNode scores = JSON.readTree(run("--json").out());
        assertEquals(2, scores.path("n").asInt());
        assertEquals(1.0, scores.path("f1").asDouble(), scores::toString);
        assertEquals(1.0, scores.path("exact").asDouble());
        assertEquals(2, scores.path("stories").asInt());
        assertEquals(2, scores.path("recovered").asInt());
        assertEquals(1, scores.path("byType").path("html").path("n").asInt());
        assertEquals(1.0, scores.path("byType").path("text").path("recall").asDouble());
    }

    @Test
    void whatAStoryLacksCountsAsRecallAndItsWorstCutIsNamed() throws IOException {
        write(text("short", "The dike held\n\n" + DIKE + "\n\nRelated stories\n\n" + SCHOOL + "\n", DIKE + SCHOOL));

        Answer answer = run();
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("0 of 1 story recovered"), answer.out());
        assertTrue(answer.out().contains("line 7 cut by "), answer.out());
        double recall = JSON.readTree(run("--json").out()).path("recall").asDouble();
        assertTrue(recall > 0.4 && recall < 0.6, () -> "half of the story is there, but recall is " + recall);
    }

    @Test
    void relatedStoriesAreWantedOnlyWhereTheyAreHarvested() throws IOException {
        String page = "The dike held\n\n" + DIKE + "\n\nRelated stories\n\nBy Ida Sol\n2 hours ago\nA school in boxes\n"
                + SCHOOL + "\n";
        write("{\"id\": \"two\", \"text\": " + JSON.writeValueAsString(page) + ", \"stories\": [{\"role\": \"main\","
                + " \"body\": " + JSON.writeValueAsString(DIKE) + "}, {\"role\": \"related\", \"body\": "
                + JSON.writeValueAsString(SCHOOL) + "}]}");

        assertEquals(
                "{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"n\":1,\"exact\":1.0,\"poor\":0,\"stories\":1,"
                        + "\"recovered\":1,\"credits\":{},\"byType\":{\"several\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"n\":1,"
                        + "\"exact\":1.0,\"poor\":0}}}\n",
                run("--json").out());
        JsonNode harvested = JSON.readTree(run("--json", "--harvest-related").out());
        assertEquals(2, harvested.path("stories").asInt());
        assertEquals(2, harvested.path("recovered").asInt());
    }

    @Test
    void creditsAreRightWrongOrInvented() throws IOException {
        String page = "<html><head><meta name='author' content='Ida Sol'><meta property='article:published_time'"
                + " content='2026-03-04T08:00:00Z'></head><body><article><h1>A school in boxes</h1><p>" + SCHOOL
                + "</p></article></body></html>";
        String row = html("%s", page, SCHOOL);
        write(credited(row, "\"A School in Boxes!\"", "\"Sol, Ida\"", "\"2026-03-04\""));
        append(credited(row, "\"Another school\"", "null", "null"));

        JsonNode credits = JSON.readTree(run("--json").out()).path("credits");
        assertEquals(
                "{\"given\":2,\"right\":1,\"notGiven\":0,\"invented\":0}",
                credits.path("title").toString());
        assertEquals(
                "{\"given\":1,\"right\":1,\"notGiven\":1,\"invented\":1}",
                credits.path("author").toString());
        assertEquals(
                "{\"given\":1,\"right\":1,\"notGiven\":1,\"invented\":1}",
                credits.path("date").toString());
        assertTrue(run().out().contains("invented"));
    }

    private static String credited(String row, String title, String author, String date) {
        return row.substring(0, row.lastIndexOf('}')) + ", \"title\": " + title + ", \"author\": " + author
                + ", \"date\": " + date + "}";
    }

    @Test
    void aPackedFileIsReadAndPagesAreGroupedByAField() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("gold.jsonl")))) {
            out.write("{\"text\": \"\", \"body\": \"\", \"paper\": \"Varn Post\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        JsonNode scores = JSON.readTree(run("--json", "--by", "paper").out());
        assertEquals(1.0, scores.path("byType").path("Varn Post").path("exact").asDouble());
    }

    @Test
    void aLineThatIsNoGoldIsNamed() throws IOException {
        write(text("a", DIKE, DIKE));
        append("{\"id\": \"b\", \"text\": \"x\"}");
        Answer answer = run();
        assertEquals(2, answer.code());
        assertEquals(
                "copydesk: gold.jsonl, line 2: the stories are missing: give one in 'body' or several in 'stories'\n",
                answer.err());

        write("{\"body\": \"x\"}");
        assertEquals("copydesk: gold.jsonl, line 1: the page is missing: give it in 'html' or 'text'\n", run().err());
        write("{\"bo");
        assertTrue(run().err().startsWith("copydesk: gold.jsonl, line 1: no JSON object: "), run().err());
        write("");
        assertEquals("copydesk: there is no page in gold.jsonl\n", run().err());
        Files.delete(folder.resolve("gold.jsonl"));
        assertEquals(2, run().code());
    }

    @Test
    void whatToMeasureIsAsked() {
        Answer answer = new Desktop(folder).run("evaluate");
        assertEquals(2, answer.code());
        assertEquals("copydesk: evaluate what?\nTry 'copydesk evaluate --help'.\n", answer.err());
        assertEquals(
                "copydesk: there is no command 'storeis'; did you mean stories?\nTry 'copydesk evaluate --help'.\n",
                new Desktop(folder).run("evaluate", "storeis", "x").err());
        Answer help = new Desktop(folder).run("evaluate", "stories", "--help");
        assertTrue(help.out().contains("\nExample:\n  copydesk evaluate stories"), help.out());
    }

    private Answer run(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "evaluate";
        args[1] = "stories";
        System.arraycopy(options, 0, args, 2, options.length);
        args[args.length - 1] = "gold.jsonl";
        return new Desktop(folder).run(args);
    }

    private void write(String line) throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), line + "\n");
    }

    private void append(String line) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, Files.readString(gold) + line + "\n");
    }

    private static String text(String id, String text, String body) {
        return "{\"id\": \"" + id + "\", \"text\": " + JSON.writeValueAsString(text) + ", \"body\": "
                + JSON.writeValueAsString(body) + "}";
    }

    private static String html(String id, String html, String body) {
        return "{\"id\": \"" + id + "\", \"html\": " + JSON.writeValueAsString(html) + ", \"body\": "
                + JSON.writeValueAsString(body) + "}";
    }
}
