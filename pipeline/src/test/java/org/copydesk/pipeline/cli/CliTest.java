package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.copydesk.pipeline.cli.Desktop.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class CliTest {

    @TempDir
    Path folder;

    static Set<String> commands() {
        return new CommandCatalog().names();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExample(String command) {
        Answer answer = new Desktop(folder).run(command, "--help");

        assertEquals(0, answer.code(), answer.err());
        assertEquals("", answer.err());
        assertTrue(answer.out().startsWith("Usage: copydesk " + command), answer.out());
        assertTrue(answer.out().contains("\nExample:\n  "), answer.out());
        assertTrue(answer.out().contains("--desk=DIR"), answer.out());
        assertEquals(answer.out(), new Desktop(folder).run("help", command).out());
    }

    @Test
    void helpListsEveryCommand() {
        Answer answer = new Desktop(folder).run("--help");

        assertEquals(0, answer.code());
        commands().forEach(command -> assertTrue(answer.out().contains("\n  " + command + " "), command));
    }

    @Test
    void nothingTypedShowsHelpOnStandardErrorAndIsWrongUsage() {
        Answer answer = new Desktop(folder).run();

        assertEquals(2, answer.code());
        assertEquals("", answer.out());
        assertTrue(answer.err().startsWith("Usage: copydesk"), answer.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ingest --harvest-relatd x | unknown option --harvest-relatd; did you mean --harvest-related? | ingest --help",
                "ingest | PATH is missing | ingest --help",
                "ingest --threads four x | --threads wants a whole number, not 'four' | ingest --help",
                "ingest --color alwas x | --color is one of auto, always, never, not 'alwas'; did you mean always? | ingest --help",
                "ingets x | there is no command 'ingets'; did you mean ingest? | --help",
                "--dsek x ingest y | unknown option --dsek; did you mean --desk? | --help",
                "completion bash | one argument too many: 'bash' | completion --help",
            })
    void wrongUsageTakesTwoLinesAndNamesWhatWasMeant(String typed, String says, String tryThis) {
        Answer answer = new Desktop(folder).run(typed.split(" "));

        assertEquals("copydesk: " + says + "\nTry 'copydesk " + tryThis + "'.\n", answer.err());
        assertEquals("", answer.out());
        assertEquals(2, answer.code());
    }

    @Test
    void theVersionIsOneLine() {
        Answer answer = new Desktop(folder).run("--version");

        assertEquals(0, answer.code());
        assertTrue(answer.out().startsWith("copydesk "), answer.out());
        assertEquals(1, answer.out().lines().count());
    }

    @Test
    void unknownKeysOfTheConfigurationAreRefused() throws IOException {
        configure("colour = \"never\"\n");
        assertEquals(
                "copydesk: " + config() + ": unknown key 'colour'; did you mean color?\n",
                new Desktop(folder).run("completion").err());

        configure("[ingest]\nthread = 4\n");
        Answer answer = new Desktop(folder).run("ingest", "x");
        assertEquals("copydesk: " + config() + ": unknown key 'thread'; did you mean threads?\n", answer.err());
        assertEquals(2, answer.code());

        configure("[ingets]\nthreads = 4\n");
        assertEquals(
                "copydesk: " + config() + ": unknown table 'ingets'; did you mean ingest?\n",
                new Desktop(folder).run("completion").err());
    }

    @Test
    void aConfigurationThatIsNotTomlIsOneLine() throws IOException {
        configure("color = \n");
        Answer answer = new Desktop(folder).run("completion");

        assertEquals(2, answer.code());
        assertTrue(answer.err().startsWith("copydesk: " + config() + ": "), answer.err());
        assertEquals(1, answer.err().lines().count(), answer.err());
    }

    @Test
    void aFlagBeatsTheFile() throws IOException {
        configure("color = \"always\"\n");
        assertTrue(new Desktop(folder).run("ingest", "--help").out().contains("\u001B["));
        assertFalse(new Desktop(folder)
                .run("ingest", "--help", "--color", "never")
                .out()
                .contains("\u001B["));
    }

    @Test
    void colourIsForTerminalsAndNoColorIsObeyed() {
        assertFalse(new Desktop(folder).run("--help").out().contains("\u001B["));
        assertTrue(new Desktop(folder).watched().run("--help").out().contains("\u001B["));
        assertFalse(new Desktop(folder)
                .watched()
                .with("NO_COLOR", "1")
                .run("--help")
                .out()
                .contains("\u001B["));
        assertTrue(new Desktop(folder)
                .with("CLICOLOR_FORCE", "1")
                .run("--help")
                .out()
                .contains("\u001B["));
        assertFalse(new Desktop(folder)
                .with("CLICOLOR_FORCE", "1")
                .with("NO_COLOR", "1")
                .run("--help")
                .out()
                .contains("\u001B["));
    }

    @Test
    void controlCharactersInArgumentsAreNotEchoed() {
        String err = new Desktop(folder).run("ingest", "gone\u001B[31m.txt").err();

        assertEquals("copydesk: there is nothing at gone␛[31m.txt\n", err);
    }

    @Test
    void theCompletionScriptIsSoundBash() throws IOException, InterruptedException {
        Answer answer = new Desktop(folder).run("completion");
        Path script = Files.writeString(folder.resolve("completion.sh"), answer.out());
        Process bash = new ProcessBuilder("bash", "-n", script.toString())
                .redirectErrorStream(true)
                .start();

        assertEquals("", new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, bash.waitFor());
        commands().forEach(command -> assertTrue(answer.out().contains(command), command));
        assertTrue(answer.out().contains("--harvest-related"));
    }

    private Path config() {
        return folder.resolve(".config/copydesk/config.toml");
    }

    private void configure(String toml) throws IOException {
        Files.createDirectories(config().getParent());
        Files.writeString(config(), toml);
    }
}
