package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.pipeline.terminal.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// Whatever the short way reads, picocli reads the same.
final class PlainSearchTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search berths",
                "search two words --limit 3 --offset=4",
                "search --sort newest a --facets --json --full",
                "search --like=abcdef --quiet",
                "search --color never --desk d/e a:b @name",
                "search --sort=oldest --color=always x",
                "--desk d/e --json search a",
                "--color=never --quiet search --limit 2 a b",
            })
    void plainLinesMeanTheSame(String line) {
        GlobalOptions plainGlobals = new GlobalOptions();
        SearchCommand plain = PlainSearch.of(List.of(line.split(" ")), session(), plainGlobals)
                .orElseThrow();
        GlobalOptions globals = new GlobalOptions();
        SearchCommand search = new SearchCommand(session());
        CommandLine root = new CommandLine(new Copydesk(globals)).addSubcommand("search", search);
        root.setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(line.split(" "));

        assertEquals(told(search, globals), told(plain, plainGlobals));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search --help",
                "search a -b",
                "search -- -b",
                "search --limit ten a",
                "search --limit 9999999 a",
                "search --limit",
                "search --limit --json a",
                "search --sort newst a",
                "search --colour never a",
                "search --json --json a",
                "search --json=true a",
                "--facets search a",
                "--desk search",
                "--desk search a",
                "stats",
            })
    void theRestIsLeftToPicocli(String line) {
        GlobalOptions globals = new GlobalOptions();

        assertTrue(PlainSearch.of(List.of(line.split(" ")), session(), globals).isEmpty());
        assertEquals(
                told(new SearchCommand(session()), new GlobalOptions()), told(new SearchCommand(session()), globals));
    }

    @Test
    void aConfigurationHasASay() throws IOException {
        Files.createDirectories(folder.resolve(".config/copydesk"));
        Files.writeString(folder.resolve(".config/copydesk/config.toml"), "[search]\nlimit = 1\n");

        assertTrue(PlainSearch.of(List.of("search", "a"), session(), new GlobalOptions())
                .isEmpty());
    }

    private Session session() {
        Shell shell = new Desktop(folder).shell(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        return new Session(shell, new GlobalOptions());
    }

    private static List<Object> told(SearchCommand search, GlobalOptions globals) {
        return List.of(
                search.query,
                search.limit,
                search.offset,
                search.sort,
                search.facets,
                String.valueOf(search.like),
                search.full,
                String.valueOf(globals.desk),
                globals.json,
                globals.quiet,
                globals.color);
    }
}
