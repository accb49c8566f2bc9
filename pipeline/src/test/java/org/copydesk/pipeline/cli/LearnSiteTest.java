package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What is proposed from a site's own pages.
final class LearnSiteTest {

    private static final String BOX = "Our harbour calendar has 90 pictures of the pier and costs less than a lunch"
            + " at the old station, said a reader of ours.";

    private static final List<String> STORIES = List.of(
            "The pier at Varn closes on Friday, because two of its pillars have moved since the storm, the board said.",
            "A new school opens in Olmen after the summer, with room for four hundred pupils and a hall for the town.",
            "The tram to the harbour runs again after a week of rain, but every second car is still being repaired.",
            "Fishermen from the island have asked for a new quay, since the old one is under water twice each month.",
            "A baker in Lower Varn won the prize for rye bread for the third time, and will take on two apprentices.");

    @TempDir
    Path folder;

    private void site(String host) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        for (int i = 0; i < STORIES.size(); i++) {
            String box = i == 3
                    ? ""
                    : "<div class='calendar css-a1b2'><p>" + BOX.replace("90", "" + (90 + i)) + "</p></div>";
            Files.writeString(
                    pages.resolve(host + i + ".html"),
                    "<html><head><link rel=canonical href='https://www." + host + "/" + i + "'></head><body><div"
                            + " class=text><p>" + STORIES.get(i) + "</p><p>"
                            + STORIES.get(i).replace("The", "That")
                            + " More was not said on day " + i
                            + " by those who know of it, nor by their neighbours.</p>"
                            + box + "<p>" + "It was the " + "very ".repeat(i)
                            + "last sentence of this report, and nobody"
                            + " wanted to add anything to it.</p></div></body></html>");
        }
    }

    @Test
    void whatStandsOnMostPagesIsProposedWithEvidenceAndWaitsForApproval() throws IOException {
        site("gazette.example");
        Answer answer = run("learn-site", "pages", "--out", "found.toml");
        assertEquals(0, answer.code(), answer.err());
        String toml = Files.readString(folder.resolve("found.toml"));
        assertTrue(toml.contains("# on 4 of 5 pages, on 4 of them kept as story:"), toml);
        assertTrue(toml.contains("sites = [\"gazette.example\"]"), toml);
        assertTrue(toml.contains("selector = \"div.calendar\""), toml);
        assertTrue(toml.contains("approved = false"), toml);
        assertEquals(
                "found.toml: 1 rule (1 not approved), 1 test, all pass\n",
                run("rules", "test", "found.toml").out());

        String page = folder.resolve("pages/gazette.example0.html").toString();
        assertTrue(run("explain", "--rules", "found.toml", page).out().contains(BOX.substring(0, 20)));
        assertFalse(run("explain", "--rules", "found.toml", page).out().contains("gazette-our-harbour-calendar"));
        Files.writeString(folder.resolve("found.toml"), toml.replace("approved = false", "approved = true"));
        assertTrue(run("explain", "--rules", "found.toml", page).out().contains("gazette-our-harbour-calendar"));
    }

    @Test
    void sitesAreToldApartAndAFewPagesSayNothing() throws IOException {
        site("gazette.example");
        site("post.example");
        Files.delete(folder.resolve("pages/post.example0.html"));
        Files.delete(folder.resolve("pages/post.example1.html"));
        Answer answer = run("learn-site", "--json", "pages");
        assertEquals(1, answer.out().lines().count(), answer.out());
        assertEquals(
                "gazette.example",
                new JsonMapper().readTree(answer.out()).path("site").asString());
    }

    @Test
    void dumpsWithoutAnAddressAreComparedByFolderAndTheirRulesWork() throws IOException {
        Path dumps = Files.createDirectories(folder.resolve("dumps"));
        for (int i = 0; i < STORIES.size(); i++) {
            Files.writeString(
                    dumps.resolve(i + ".txt"),
                    STORIES.get(i) + "\n\n" + BOX.replace("90", "" + i) + "\n\n"
                            + STORIES.get(i).replace("a", "another a") + " Nothing else is known.\n");
        }
        String toml = run("learn-site", "dumps").out();
        assertTrue(toml.contains("lines = [\"Our harbour calendar has # pictures"), toml);
        Files.writeString(folder.resolve("found.toml"), toml.replace("approved = false", "approved = true"));
        Answer explained =
                run("explain", "--rules", "found.toml", dumps.resolve("1.txt").toString());
        assertTrue(explained.out().contains("stands on 5 of 5 pages of the site"), explained.out() + explained.err());
    }

    @Test
    void aFileOfRulesIsNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve("found.toml"), "");
        Answer answer = run("learn-site", ".", "--out", "found.toml");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("found.toml is there already"), answer.err());
        assertEquals(2, run("learn-site", ".", "--share", "1.5").code());
    }

    @Test
    void whoWatchesSeesHowManyPagesWereRead() throws IOException {
        site("gazette.example");
        Answer answer = new Desktop(folder).watched().run("learn-site", "pages", "--out", "found.toml");
        assertTrue(answer.err().contains("\r1 page  "), answer.err());
        assertFalse(run("learn-site", "pages", "--out", "other.toml").err().contains("\r"));
    }

    private Answer run(String... args) {
        return new Desktop(folder).run(args);
    }
}
