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

final class EvaluateEntitiesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String MEETING =
            "Angela\tB-PER\nMerkel\tI-PER\nvisited\tO\nNorway\tB-LOC\non\tO\nMonday\tB-DATE\n.\tO\n\n";
    private static final String BANK = "Glorbax B-PER\nwas O\nseen O\nin O\nSpain B-GPE\n. O\n";

    @TempDir
    Path folder;

    @Test
    void theFilesOfAFolderAreScoredTogetherPackedOrNot() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold/deep"));
        Files.writeString(gold.resolve("a.conll"), MEETING);
        Files.writeString(gold.resolve("notes.md"), "no gold at all\n");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gold.resolve("b.bio.gz")))) {
            out.write(MEETING.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                "{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"n\":4,\"byType\":{"
                        + "\"PERSON\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"n\":2},"
                        + "\"PLACE\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"n\":2}}}\n",
                run("--json", "gold").out());
    }

    @Test
    void mistakesAreShownWithTheirSentence() throws IOException {
        Files.writeString(folder.resolve("gold.conll"), MEETING + BANK.replace("B-GPE", "O"));
        Answer answer = run("gold.conll");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("1 time: PLACE Spain where there is no name\n"), answer.out());
        assertTrue(answer.out().contains("      Glorbax was seen in Spain.\n"), answer.out());
        assertTrue(!run("--worst", "0", "gold.conll").out().contains("Glorbax"), "no mistakes were asked for");
    }

    @Test
    void aMapSaysWhatLabelsMean() throws IOException {
        Files.writeString(folder.resolve("gold.conll"), MEETING.replace("PER", "hero"));
        Files.writeString(folder.resolve("map.txt"), "hero PERSON\nLOC -\n");
        assertEquals(
                0, scores("gold.conll").path("byType").path("PERSON").path("n").asInt());
        JsonNode mapped = scores("--map", "map.txt", "gold.conll");
        assertEquals(1.0, mapped.path("byType").path("PERSON").path("f1").asDouble());
        assertEquals(1, mapped.path("n").asInt());
    }

    @Test
    void sentencesOfOneFileAreReadTogetherUnlessTheyAreToStandAlone() throws IOException {
        Files.writeString(folder.resolve("gold.conll"), """
                Quorvane B-ORG
                Holdings I-ORG
                Ltd I-ORG
                bought O
                a O
                mill O
                . O

                Quorvane B-ORG
                fell O
                by O
                a O
                tenth O
                . O
                """);
        assertEquals(1.0, scores("gold.conll").path("recall").asDouble());
        assertEquals(0.5, scores("--alone", "gold.conll").path("recall").asDouble(), "who fell, one cannot know");
    }

    @Test
    void whatIsNoGoldIsRefused() throws IOException {
        Files.writeString(folder.resolve("gold.conll"), "Norway\n");
        Answer answer = run("gold.conll");
        assertEquals(2, answer.code());
        assertEquals("copydesk: gold.conll, line 1: a token and its label are wanted, in columns\n", answer.err());
        Files.writeString(folder.resolve("gold.conll"), "\nThe pier is closed.\nIt rained on Monday.\n");
        Answer prose = run("gold.conll");
        assertEquals(2, prose.code());
        assertEquals(
                "copydesk: gold.conll, line 2: neither here nor below does a line end in a label, such as O, B-PER or"
                        + " I-PER\n",
                prose.err());
        Files.createDirectory(folder.resolve("none"));
        assertEquals("copydesk: there is no sentence in none\n", run("none").err());
        assertEquals(2, run("--worst", "-1", "gold.conll").code());
        assertEquals(2, run("gone.conll").code());
    }

    private JsonNode scores(String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "--json";
        System.arraycopy(options, 0, args, 1, options.length);
        return JSON.readTree(run(args).out());
    }

    private Answer run(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "evaluate";
        args[1] = "entities";
        System.arraycopy(options, 0, args, 2, options.length);
        return new Desktop(folder).run(args);
    }
}
