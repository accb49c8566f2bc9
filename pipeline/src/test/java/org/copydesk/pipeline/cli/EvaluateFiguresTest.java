package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class EvaluateFiguresTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TEXT = "Varn lent $4.5 million on 3 May 2025, about 2.5 percent more.";

    @TempDir
    Path folder;

    @Test
    void spansAndValuesAreScoredByKind() throws IOException {
        write(money("4500000", "USD") + ", " + percent() + ", " + date());
        assertEquals(
                "{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"n\":3,\"values\":1.0,\"invented\":0,\"byType\":{"
                        + "\"MONEY\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"n\":1,\"values\":1.0},"
                        + "\"PERCENT\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"n\":1,\"values\":1.0},"
                        + "\"DATE\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"n\":1,\"values\":1.0}}}\n",
                run("--json", "gold.jsonl").out());
    }

    @Test
    void anotherValueOrUnitIsCountedApartFromTheSpan() throws IOException {
        for (String wrong : new String[] {money("4.5", "USD"), money("4500000", "EUR")}) {
            write(wrong + ", " + percent() + ", " + date());
            JsonNode money = JSON.readTree(run("--json", "gold.jsonl").out())
                    .path("byType")
                    .path("MONEY");
            assertEquals(1.0, money.path("f1").asDouble());
            assertEquals(0.0, money.path("values").asDouble());
        }
    }

    @Test
    void inventedFiguresAreListed() throws IOException {
        write(money("4500000", "USD") + ", " + date());
        Answer answer = run("gold.jsonl");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("\nInvented: 1 figure\n  PERCENT [2.5 percent] 2.5 %\n"), answer.out());
        assertTrue(answer.out().contains("\nMissed or misread: 0 figures\n"), answer.out());
        assertEquals(
                1,
                JSON.readTree(run("--json", "gold.jsonl").out())
                        .path("invented")
                        .asInt());

        write(money("1", "USD").replace("\"end\": 22", "\"end\": 14") + ", " + percent() + ", " + date());
        String misread = run("gold.jsonl").out();
        assertTrue(misread.contains("  MONEY [$4.5] 1 USD found as MONEY [$4.5 million] 4500000 USD\n"), misread);
        assertTrue(misread.contains("\nInvented: 0 figures\n"), misread);
    }

    @Test
    void wordsLikeMondayCountFromTheDayOfTheText() throws IOException {
        String monday = "{\"text\": \"It rained on Monday.\", \"published\": \"2025-07-01\", \"figures\": [{\"kind\":"
                + " \"date\", \"value\": \"2025-06-30\", \"start\": 13, \"end\": 19}]}\n";
        for (String published : List.of("", "T18:55:00Z", "T18:55:00+09:00", "T18:55:00.5-05:00")) {
            Files.writeString(
                    folder.resolve("gold.jsonl"), monday.replace("2025-07-01\"", "2025-07-01" + published + "\""));
            Answer answer = run("--json", "gold.jsonl");
            assertEquals(0, answer.code(), answer.err());
            assertEquals(1.0, JSON.readTree(answer.out()).path("f1").asDouble());
        }
        Files.writeString(folder.resolve("gold.jsonl"), monday.replace("2025-07-01\"", "2025-07\""));
        assertEquals(
                0.0,
                JSON.readTree(run("--json", "gold.jsonl").out()).path("f1").asDouble(),
                "of a month no day is known");
        Files.writeString(folder.resolve("gold.jsonl"), monday.replace("2025-07-01\"", "yesterday\""));
        assertEquals(2, run("gold.jsonl").code());
    }

    @Test
    void whatFiguresSayBesideTheirValuesIsScoredWhereTheGoldNotesIt() throws IOException {
        String text = "Sales fell to 61.2 trillion won ($44.6 billion).";
        String first =
                "{\"kind\": \"MONEY\", \"value\": 61200000000000, \"unit\": \"KRW\", \"start\": 14, \"end\": 31%s}";
        String again = "{\"kind\": \"MONEY\", \"value\": 44600000000, \"unit\": \"USD\", \"start\": 33, \"end\": 46%s}";
        String gold = "{\"text\": \"" + text + "\", \"figures\": [" + first + ", " + again + "]}\n";

        Files.writeString(folder.resolve("gold.jsonl"), gold.formatted("", ""));
        assertTrue(
                JSON.readTree(run("--json", "gold.jsonl").out()).path("change").isMissingNode());

        String down = ", \"change\": {\"part\": \"to\", \"direction\": \"down\"}";
        Files.writeString(folder.resolve("gold.jsonl"), gold.formatted(down, down + ", \"sameAs\": {\"start\": 14}"));
        JsonNode scores = JSON.readTree(run("--json", "gold.jsonl").out());
        assertEquals(1.0, scores.path("change").path("f1").asDouble(), scores.toString());
        assertEquals(1.0, scores.path("sameAs").path("f1").asDouble(), scores.toString());
        assertTrue(run("gold.jsonl").out().contains("the same again"));

        Files.writeString(folder.resolve("gold.jsonl"), gold.formatted(down.replace("down", "up"), ""));
        scores = JSON.readTree(run("--json", "gold.jsonl").out());
        assertEquals(0.0, scores.path("change").path("f1").asDouble());
        assertEquals(1, scores.path("change").path("n").asInt());
        assertTrue(scores.path("sameAs").isMissingNode());

        Files.writeString(folder.resolve("gold.jsonl"), gold.formatted("", ", \"sameAs\": {\"start\": 40}"));
        assertTrue(run("gold.jsonl").err().contains("'sameAs' names the start of an amount of money before it"));

        String nothing = gold.formatted("", ", \"sameAs\": {\"start\": 14}").replace("44600000000", "0");
        Files.writeString(folder.resolve("gold.jsonl"), nothing);
        assertTrue(run("gold.jsonl").err().contains("are above 0"));
    }

    @Test
    void whatIsNoGoldIsRefusedWithItsLine() throws IOException {
        refused("{\"text\": \"x\"}", "a 'text' and a list of its 'figures' are wanted");
        refused(
                line("{\"kind\": \"SUM\", \"value\": 1}"),
                "a figure's kind is MONEY, PERCENT, QUANTITY or DATE, not 'SUM'");
        refused(line(money("lots", "USD")), "'lots' is no number");
        refused(line(money("1", "dollars")), "a currency is three capital letters, not 'dollars'");
        refused(line(date().replace("36", "360")), "a figure ends at 360, its text at 61");
        refused(
                line("{\"kind\":\"DATE\",\"value\":\"2025\"}"),
                "a figure has a 'value', a 'start' and an 'end'; this one not: {\"kind\":\"DATE\",\"value\":\"2025\"}");
        Files.writeString(folder.resolve("gold.jsonl"), "");
        assertEquals(
                "copydesk: there is no text in gold.jsonl\n", run("gold.jsonl").err());
        assertEquals(2, run("gone.jsonl").code());
    }

    private void refused(String line, String why) throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), "\n" + line + "\n");
        Answer answer = run("gold.jsonl");
        assertEquals("copydesk: gold.jsonl, line 2: " + why + "\n", answer.err());
        assertEquals(2, answer.code());
    }

    private void write(String figures) throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), line(figures) + "\n");
    }

    private static String line(String figures) {
        return "{\"text\": \"" + TEXT + "\", \"figures\": [" + figures + "]}";
    }

    private static String money(String value, String unit) {
        return "{\"kind\": \"MONEY\", \"value\": \"" + value + "\", \"unit\": \"" + unit
                + "\", \"start\": 10, \"end\": 22}";
    }

    private static String percent() {
        return "{\"kind\": \"PERCENT\", \"value\": 2.5, \"unit\": \"percent\", \"start\": 44, \"end\": 55}";
    }

    private static String date() {
        return "{\"kind\": \"DATE\", \"value\": \"2025-05-03\", \"start\": 26, \"end\": 36}";
    }

    private Answer run(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "evaluate";
        args[1] = "figures";
        System.arraycopy(options, 0, args, 2, options.length);
        return new Desktop(folder).run(args);
    }
}
