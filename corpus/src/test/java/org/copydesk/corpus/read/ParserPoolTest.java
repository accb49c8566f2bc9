package org.copydesk.corpus.read;

import static org.copydesk.corpus.read.Opened.failure;
import static org.copydesk.corpus.read.Opened.kept;
import static org.copydesk.corpus.read.Opened.raw;
import static org.copydesk.corpus.read.Opened.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserPoolTest {

    @TempDir
    Path temp;

    /// Made by a child when it begins to hang.
    private Path hanging = Path.of("");

    @BeforeEach
    void nameTheSign() {
        hanging = temp.resolve("hanging");
    }

    private static PageReader reader(Duration timeout) {
        ReadLimits limits = new ReadLimits(1 << 20, 1 << 20, 200, 5, 10, timeout, 64);
        return new PageReader(new ParserPool(FaultyParser.class.getName(), limits));
    }

    private static List<Outcome<Page>> read(PageReader reader, String document) {
        return reader.read(raw("x.rtf", utf8("{\\rtf " + document)));
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "die, the process that parsed it died (exit code 9)",
        "eat, parsing it takes more than 64 MB of memory (--child-heap)",
        "babble, it reads as more than 1048576 bytes of text (--max-file-size)"
    })
    void aFaultFailsItsFileAloneAndTheNextIsRead(String document, String reason) {
        try (PageReader reader = reader(Duration.ofSeconds(60))) {
            assertEquals(reason, failure(read(reader, document)));
            assertInstanceOf(Page.Html.class, kept(read(reader, "well")));
        }
    }

    @Test
    void aParseThatHangsIsEnded() {
        try (PageReader reader = reader(Duration.ofMillis(300))) {
            assertEquals(
                    "parsing it took longer than 0.3 seconds (--timeout)", failure(read(reader, "hang " + hanging)));
        }
    }

    @Test
    void aChildKilledFromOutsideFailsItsFileAlone() throws ExecutionException, InterruptedException {
        try (PageReader reader = reader(Duration.ofSeconds(60))) {
            CompletableFuture<List<Outcome<Page>>> parse =
                    CompletableFuture.supplyAsync(() -> read(reader, "hang " + hanging));
            while (!Files.exists(hanging)) {
                LockSupport.parkNanos(1_000_000);
            }
            children().forEach(ProcessHandle::destroyForcibly);
            assertEquals("the process that parsed it died (exit code 137)", failure(parse.get()));
            assertInstanceOf(Page.Html.class, kept(read(reader, "well")));
        }
    }

    @Test
    void oneChildServesManyFilesAndClosingEndsIt() {
        List<ProcessHandle> before;
        try (PageReader reader = reader(Duration.ofSeconds(60))) {
            kept(read(reader, "one"));
            before = children();
            kept(read(reader, "two"));
            assertEquals(1, before.size());
            assertEquals(before, children());
        }
        assertEquals(List.of(), children());
        PageReader closed = reader(Duration.ofSeconds(60));
        closed.close();
        assertThrows(IllegalStateException.class, () -> read(closed, "late"));
    }

    @Test
    void closingEndsAParseUnderWay() throws ExecutionException, InterruptedException {
        CompletableFuture<List<Outcome<Page>>> parse;
        try (PageReader reader = reader(Duration.ofSeconds(60))) {
            parse = CompletableFuture.supplyAsync(() -> read(reader, "hang " + hanging));
            while (!Files.exists(hanging)) {
                LockSupport.parkNanos(1_000_000);
            }
        }
        assertTrue(failure(parse.get()).startsWith("the process that parsed it died"));
        assertEquals(List.of(), children());
    }

    @Test
    void theChildEndsWhenNobodyTalksToIt()
            throws IOException, ExecutionException, InterruptedException, TimeoutException {
        Process child = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParserMain.class.getName(),
                        "1000")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        child.getOutputStream().close(); // as when the parent dies
        assertEquals(0, child.onExit().get(30, TimeUnit.SECONDS).exitValue());
    }
}
