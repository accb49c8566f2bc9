package org.copydesk.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.corpus.Outcome.Stage;
import org.copydesk.corpus.read.ReadLimits;
import org.copydesk.models.names.NameEngine;
import org.copydesk.pipeline.flow.IngestResult;
import org.copydesk.pipeline.flow.IngestResult.Dropped;
import org.copydesk.pipeline.flow.IngestResult.Duplicates;
import org.copydesk.pipeline.flow.IngestResult.Failed;
import org.copydesk.pipeline.flow.IngestSettings;
import org.copydesk.pipeline.terminal.ColorChoice;
import org.copydesk.pipeline.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class IngestCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final GlobalOptions globals = new GlobalOptions();
    private final List<IngestSettings> told = new ArrayList<>();

    @BeforeEach
    void aFileToTakeIn() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The ferry left late.");
    }

    @Test
    void tellsWhatCameOfTheFiles() {
        int code = run(new IngestResult(
                3,
                14,
                9,
                6,
                new Duplicates(2, 1, 0, 0),
                List.of(new Dropped("empty.txt", "the file is empty")),
                List.of(new Failed("cut\u001B.pdf", Stage.READ, "the PDF ends too early")),
                Duration.ofMillis(1300)));

        assertEquals("""
                Batch 3: 14 files, 9 stories found, 6 new, 3 duplicates (2 exact, 1 near), 1 dropped, 1 failed, in 1.3 s
                failed  cut␛.pdf (read): the PDF ends too early
                dropped empty.txt: the file is empty
                """, text(err));
        assertEquals("", text(out));
        assertEquals(1, code);
    }

    @Test
    void theReportNamesWhatWasDroppedToo() throws IOException {
        run(
                new IngestResult(
                        1,
                        1,
                        0,
                        0,
                        new Duplicates(0, 0, 0, 0),
                        List.of(new Dropped("empty.txt", "the file is empty")),
                        List.of(),
                        Duration.ZERO),
                "--report",
                "report.json");

        assertEquals(
                "{\"batch\":1,\"files\":1,\"failed\":[],\"found\":0,\"new\":0,"
                        + "\"duplicates\":{\"exact\":0,\"near\":0,\"version\":0,\"contained\":0},"
                        + "\"dropped\":[{\"file\":\"empty.txt\",\"reason\":\"the file is empty\"}],\"seconds\":0.0}\n",
                Files.readString(folder.resolve("report.json")));
    }

    @Test
    void quietLeavesOnlyTheFailures() {
        globals.quiet = true;
        run(new IngestResult(
                1,
                1,
                0,
                0,
                new Duplicates(0, 0, 0, 0),
                List.of(new Dropped("empty.txt", "the file is empty")),
                List.of(new Failed("a", Stage.OPEN, "gone")),
                Duration.ZERO));

        assertEquals("failed  a (open): gone\n", text(err));
    }

    @Test
    void asJsonItIsOneObjectOnStandardOutput() {
        globals.json = true;
        int code = run(new IngestResult(
                1,
                2,
                3,
                1,
                new Duplicates(2, 0, 0, 0),
                List.of(),
                List.of(new Failed("a\"b", Stage.SPLIT, "odd")),
                Duration.ofMillis(250)));

        assertEquals(
                "{\"batch\":1,\"files\":2,\"failed\":[{\"file\":\"a\\\"b\",\"stage\":\"split\",\"reason\":\"odd\"}],"
                        + "\"found\":3,\"new\":1,\"duplicates\":{\"exact\":2,\"near\":0,\"version\":0,\"contained\":0},"
                        + "\"dropped\":0,\"seconds\":0.25}\n",
                text(out));
        assertEquals(1, code);
    }

    @Test
    void optionsReachTheFlow() {
        int code = run(
                new IngestResult(0, 0, 0, 0, new Duplicates(0, 0, 0, 0), List.of(), List.of(), Duration.ZERO),
                "--dry-run",
                "--clean",
                "--harvest-related",
                "--threads",
                "3",
                "--no-raw",
                "--no-names",
                "--max-file-size",
                "32M",
                "--max-unpacked",
                "2g",
                "--max-depth",
                "2",
                "--timeout",
                "2m",
                "--report",
                "r.json");

        IngestSettings settings = told.getFirst();
        assertEquals(0, code);
        assertEquals(List.of("a.txt"), settings.inputs());
        assertEquals(folder.resolve("r.json"), settings.report());
        assertTrue(settings.dryRun()
                && settings.split().cleanRows()
                && settings.split().harvestRelated());
        assertTrue(!settings.keepRaw() && !settings.annotates());
        assertEquals(3, settings.threads());
        assertEquals(
                new ReadLimits(32 << 20, 2L << 30, 200, 2, 1_000_000, Duration.ofMinutes(2), 256), settings.limits());
    }

    @Test
    void theEngineForNamesIsTheOneAskedFor() {
        IngestResult result =
                new IngestResult(0, 0, 0, 0, new Duplicates(0, 0, 0, 0), List.of(), List.of(), Duration.ZERO);
        run(result);
        run(result, "--names", "fast");
        run(result, "--names", "none");
        assertEquals(
                List.of(NameEngine.CASCADE, NameEngine.FAST, NameEngine.NONE),
                told.stream().map(IngestSettings::names).toList());
    }

    @Test
    void suggestsASearchThatFindsWhatCameIn() {
        TinyDesk.make(folder.resolve("desk"));
        run(new IngestResult(1, 3, 3, 2, new Duplicates(1, 0, 0, 0), List.of(), List.of(), Duration.ofMillis(40)));

        assertEquals("""

                Next:
                  copydesk search 'person:"Ines Falk"'
                  copydesk duplicates
                """, text(err).lines().skip(1).map(line -> line + "\n").collect(Collectors.joining()));
    }

    @Test
    void progressIsDrawnForThoseWhoWatch() {
        Terminal terminal = new Terminal(new Desktop(folder).watched().shell(out, err), ColorChoice.NEVER, false);
        long[] now = {0};
        try (ProgressView view = new ProgressView(terminal, () -> now[0])) {
            view.started(200);
            now[0] = 2_000_000_000L;
            view.advanced(50, 5_000_000, 40, 30, 1);
            now[0] += 1;
            view.advanced(60, 6_000_000, 40, 30, 1);
        }

        assertEquals(
                "\r█████░░░░░░░░░░░░░░░ 50 of 200 files  40 stories, 30 new, 1 failed  25 files/s…\u001B[K\r\u001B[K",
                text(err));
    }

    private int run(IngestResult result, String... options) {
        Session session = new Session(new Desktop(folder).shell(out, err), globals);
        IngestCommand command = new IngestCommand(session, (desk, settings, listener) -> {
            told.add(settings);
            return result;
        });
        List<String> args = new ArrayList<>(List.of(options));
        args.add("a.txt");
        int code = new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args.toArray(String[]::new));
        session.terminal().flush();
        return code;
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
