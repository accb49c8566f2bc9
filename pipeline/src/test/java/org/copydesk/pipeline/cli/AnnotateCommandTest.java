package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AnnotateCommandTest {

    @TempDir
    Path folder;

    private Desktop desktop;

    @BeforeEach
    void aDeskWithoutNames() throws IOException {
        Files.writeString(
                folder.resolve("story.txt"),
                "The ferry of the Glimmer line left the harbour late on Tuesday, said the owner of the pier. "
                        + "It had cost 61 billion won ($44 million), and fell by 12 percent to nobody's surprise.\n");
        Files.writeString(folder.resolve("names.tsv"), "Glimmer Ferries\tFIRM\tGlimmer line|Glimmer\n");
        desktop = new Desktop(folder);
        assertEquals(
                0,
                desktop.run(
                                "ingest",
                                "--no-names",
                                "--desk",
                                "desk",
                                folder.resolve("story.txt").toString())
                        .code());
    }

    @Test
    void storiesThatNobodyHasReadAreReadAndThenNotAgain() {
        assertTrue(desktop.run("figures").out().isEmpty());
        JsonNode first = json("annotate", "--json");
        assertEquals(1, first.path("stories").asInt());
        assertEquals(1, first.path("changed").asInt());
        assertTrue(desktop.run("figures", "--kind", "percent").out().startsWith("12 percent  fell by  "));
        JsonNode second = json("annotate", "--json");
        assertEquals(0, second.path("stories").asInt());
        assertEquals(1, second.path("current").asInt());
        JsonNode all = json("annotate", "--all", "--json");
        assertEquals(1, all.path("stories").asInt());
        assertEquals(0, all.path("changed").asInt(), "the same models find the same");
        assertEquals(first.path("version").asString(), all.path("version").asString());
    }

    @Test
    void aDictionaryMakesStoriesOutOfDateAndItsNamesAreFound() {
        json("annotate", "--json");
        assertEquals(
                1,
                json("annotate", "--json", "--dictionary", "names.tsv")
                        .path("changed")
                        .asInt());
        assertTrue(desktop.run("entities", "--type", "firm").out().contains("Glimmer Ferries"));
        assertEquals("\n1 story.\n", desktop.run("search", "firm:Glimmer").err());
        json("annotate", "--json");
        assertFalse(desktop.run("entities", "--type", "firm").out().contains("Glimmer Ferries"));
    }

    @Test
    void oneAmountInTwoCurrenciesIsShownOnce() {
        json("annotate", "--json");
        Answer money = desktop.run("figures", "--kind", "money");
        assertTrue(money.out().startsWith("KRW 61,000,000,000 = USD 44,000,000 (1 USD = 1,386.4 KRW)"), money.out());
        assertEquals("1 figure.\n", money.err());
        JsonNode figure = JsonMapper.shared()
                .readTree(desktop.run("figures", "--json", "--currency", "USD").out());
        assertEquals(1386.4, figure.path("sameAs").path("rate").asDouble());
    }

    @Test
    void whatCannotBeIsRefusedAndNoDeskIsMade() {
        assertEquals(2, desktop.run("annotate", "--threads", "0").code());
        assertEquals(2, desktop.run("annotate", "--names", "none").code());
        assertEquals(2, desktop.run("annotate", "--dictionary", "gone.tsv").code());
        Answer nowhere = desktop.run("annotate", "--desk", "nowhere");
        assertEquals(3, nowhere.code());
        assertTrue(nowhere.err().startsWith("copydesk: there is no desk at "), nowhere.err());
        assertTrue(Files.notExists(folder.resolve("nowhere")));
        assertTrue(desktop.run("annotate", "--al").err().contains("did you mean --all?"));
    }

    private JsonNode json(String... args) {
        Answer answer = desktop.run(args);
        assertEquals(0, answer.code(), answer.err());
        return JsonMapper.shared().readTree(answer.out());
    }
}
