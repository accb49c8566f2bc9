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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rules for sites, as a user meets them.
final class RulesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String PIER = "The pier at Varn closes on Friday, because two of its pillars have moved by a"
            + " hand's breadth since the storm, the harbour board said.";
    private static final String DIVER =
            "A diver who looked at them in March had warned the board in a letter that nobody there remembers opening.";
    private static final String TRAINS =
            "Until the repair is done, which may take until the autumn, trains to the island end at the old station.";
    private static final String BOX = "Our harbour calendar has ninety pictures of the pier and costs less than a lunch"
            + " at the old station, said a reader of ours.";

    private static final String LETTER_RULE = """
            [[rule]]
            name = "gazette-calendar"
            reason = "the calendar stands between the paragraphs"
            sites = ["gazette.example"]
            does = "cut"
            selector = "div.calendar"
            lines = ["Our harbour calendar*"]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void page() throws IOException {
        write("page.html", html("https://www.gazette.example/pier"));
    }

    private static String html(String url) {
        return "<html><head><link rel=canonical href='" + url + "'><title>Pier closes - Gazette</title></head><body>"
                + "<h1 class=head>Pier closes</h1><p class=who>Words: Ida Sol, harbour desk</p><div class=text><p>"
                + PIER
                + "</p><div class=calendar><p>" + BOX + "</p></div><p>" + DIVER + "</p><p>" + TRAINS
                + "</p></div></body></html>";
    }

    @Test
    void aRuleCutsOnItsSiteAndIsNamedWithItsReason() throws IOException {
        assertTrue(explained().path("kept").asBoolean(), "without a rule the calendar is story");
        write("rules.toml", LETTER_RULE);
        JsonNode cut = explained("--rules", "rules.toml");
        assertFalse(cut.path("kept").asBoolean());
        assertEquals("gazette-calendar", cut.path("rule").asString());
        assertEquals(
                "the calendar stands between the paragraphs", cut.path("reason").asString());
        assertTrue(run("explain", "--rules", "rules.toml", "page.html")
                .out()
                .contains("gazette-calendar: the calendar stands between the paragraphs"));

        write("page.html", html("https://post.example/pier"));
        assertTrue(explained("--rules", "rules.toml").path("kept").asBoolean(), "another site");
    }

    @Test
    void aRuleThatIsNotApprovedDoesNothing() throws IOException {
        write("rules.toml", LETTER_RULE + "approved = false\n");
        assertTrue(explained("--rules", "rules.toml").path("kept").asBoolean());
    }

    @Test
    void ingestObeysRulesAndTheStorySaysWhatTheyFound() throws IOException {
        write("rules.toml", LETTER_RULE + """
                [[rule]]
                name = "gazette-words"
                reason = "they write Words, not By"
                sites = ["gazette.example"]
                does = "byline"
                selector = "p.who"
                lines = ["Words: *, *"]

                [[rule]]
                name = "gazette-name"
                reason = "the metadata give an agency's name"
                sites = ["gazette.example"]
                does = "set"
                publisher = "Harbour Gazette"
                section = "Port"
                """);
        Answer in = run(
                "ingest",
                "--no-names",
                "--rules",
                "rules.toml",
                folder.resolve("page.html").toString());
        assertEquals(0, in.code(), in.err());
        JsonNode hit = JSON.readTree(run("search", "--json", "--full", "pier").out());
        assertEquals(PIER + "\n\n" + DIVER + "\n\n" + TRAINS, hit.path("text").asString());
        assertEquals("Ida Sol", hit.path("byline").asString());
        assertEquals("Harbour Gazette", hit.path("publisher").asString());
    }

    @Test
    void dumpsBeginAndEndWhereRulesSayAndKeepWhatTheySay() throws IOException {
        write(
                "dump.txt",
                "Varn is a town\n\n" + BOX + "\n\nPier closes\n\n" + PIER + "\n\n" + DIVER + "\n\nNo trains\n\n"
                        + TRAINS + "\n\n--- desk 7 ---\n\n" + BOX + " Call us.\n");
        write("rules.toml", """
                [[rule]]
                name = "dump-start"
                reason = "every dump has the town's line on top"
                files = ["dump*.txt"]
                does = "start"
                lines = ["pier closes"]

                [[rule]]
                name = "dump-end"
                reason = "the desk's number ends a story"
                files = ["dump*.txt"]
                does = "end"
                lines = ["--- desk # ---"]

                [[rule]]
                name = "dump-heading"
                reason = "short lines in the text are headings"
                files = ["dump*.txt"]
                does = "keep"
                lines = ["No trains"]
                """);
        run(
                "ingest",
                "--no-names",
                "--rules",
                "rules.toml",
                folder.resolve("dump.txt").toString());
        JsonNode hit = JSON.readTree(run("search", "--json", "--full", "pier").out());
        assertEquals(
                PIER + "\n\n" + DIVER + "\n\nNo trains\n\n" + TRAINS,
                hit.path("text").asString());
    }

    @Test
    void aFileWhoseTestFailsIsRefusedAndTheCommandShowsAllThatFail() throws IOException {
        write("rules.toml", LETTER_RULE + """

                [[test]]
                text = "Our harbour calendar is here.\\nThe pier closes."
                cuts = ["The pier"]

                [[test]]
                name = "the box"
                html = "<div class=calendar><p>Our harbour calendar</p></div><p>The pier closes.</p>"
                cuts = ["Our harbour"]
                keeps = ["The pier closes."]

                [[test]]
                url = "https://post.example/x"
                text = "The pier closes."
                keeps = ["The pier"]
                """);
        Answer refused = run("ingest", "--rules", "rules.toml", "page.html");
        assertEquals(2, refused.code());
        assertEquals(
                "copydesk: rules.toml, test 1: no rule cuts 'The pier' (and 1 more; `copydesk rules test` shows"
                        + " them)\n",
                refused.err());
        Answer tested = run("rules", "test", "rules.toml");
        assertEquals(1, tested.code());
        assertEquals("rules.toml: 1 rule, 3 tests, 2 failed\n", tested.out());
        assertTrue(tested.err().contains("test 3: no rule of the file is for this page"), tested.err());
        write("rules.toml", LETTER_RULE);
        assertEquals(
                "rules.toml: 1 rule, 0 tests, all pass\n",
                run("rules", "test", "rules.toml").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name = [[ | rules.toml, line 1, column ",
                "[[rule]]\\nnam = 'x' | rules.toml, rule 1: there is no key 'nam'; did you mean name?",
                "[[rules]]\\nname = 'x' | rules.toml: there is no key 'rules'; did you mean rule?",
                "[[rule]]\\nname = 'x' | rules.toml, rule 1 'x': reason is missing",
                "[[rule]]\\nname = 'x'\\nreason='y'\\ndoes='cot'\\nsites='*' | does is one of cut, keep, start, end, title, byline,"
                        + " date, set, not 'cot'; did you mean cut?",
                "[[rule]]\\nname = 'x'\\nreason='y'\\ndoes='cut'\\nlines='z' | it names no pages: give sites, files or publishers",
                "[[rule]]\\nname = 'x'\\nreason='y'\\ndoes='cut'\\nsites='*' | it finds nothing: give a selector or lines",
                "[[rule]]\\nname = 'x'\\nreason='y'\\ndoes='cut'\\nsites='a/b'\\nlines='z' | a site is a host",
                "[[rule]]\\nname = 'x'\\nreason='y'\\ndoes='cut'\\nsites='*'\\nselector='p[' | 'p[' is no CSS selector",
                "[[rule]]\\nname = 'x'\\nreason='y'\\ndoes='cut'\\nsites='*'\\nselector='p:matches((a+)+b)' | can take for ever",
                "[[rule]]\\nname = 'x'\\nreason='y'\\ndoes='set'\\nsites='*' | one of them must",
                "[[rule]]\\nname = 'x'\\nreason='y'\\ndoes='cut'\\nsites='*'\\nlines='**' | some text beside its stars",
                "[[test]]\\nhtml = 'x' | it expects nothing",
                "[[test]]\\nsays = {titel='x'}\\ntext='y' | there is no key 'titel'; did you mean title?",
            })
    void whatRulesCannotSayIsRefusedWithThePlace(String toml, String message) throws IOException {
        write("rules.toml", toml.replace("\\n", "\n"));
        Answer answer = run("explain", "--rules", "rules.toml", "page.html");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains(message), answer.err());
        assertEquals(1, answer.err().lines().count(), answer.err());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Answer answer = run("explain", "--rules", "nowhere.toml", "page.html");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("nowhere.toml"), answer.err());
    }

    private JsonNode explained(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "explain";
        args[1] = "--json";
        System.arraycopy(options, 0, args, 2, options.length);
        args[args.length - 1] = "page.html";
        Answer answer = run(args);
        return answer.out()
                .lines()
                .map(JSON::readTree)
                .filter(line -> line.path("text").asString().equals(BOX))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.err() + answer.out()));
    }

    private Answer run(String... args) {
        return new Desktop(folder).run(args);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
