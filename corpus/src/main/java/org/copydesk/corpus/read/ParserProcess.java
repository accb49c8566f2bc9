package org.copydesk.corpus.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.copydesk.corpus.read.ParserWire.Answer;
import org.copydesk.corpus.read.ParserWire.Request;

/// One child process that parses documents, one at a time. For one thread at a time; [#end] may come from any.
final class ParserProcess {

    /// What a JVM started with `ExitOnOutOfMemoryError` leaves with.
    private static final int OUT_OF_MEMORY = 3;

    /// How long a process that said its last word may take to leave.
    private static final int LEAVE_SECONDS = 5;

    private final Process process;
    private final Path scratch;
    private final ReadLimits limits;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private volatile boolean overran;
    private boolean broken;

    private ParserProcess(Process process, Path scratch, ReadLimits limits) {
        this.process = process;
        this.scratch = scratch;
        this.limits = limits;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /// Starts a process of the running JVM's own kind, with its class path.
    ///
    /// @param mainClass what to run; [ParserMain], or a test's own
    static ParserProcess start(String mainClass, ReadLimits limits) throws IOException {
        Path scratch = Files.createTempDirectory("copydesk-parser-");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + limits.childHeapMegabytes() + "m");
        command.addAll(List.of(
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass,
                String.valueOf(limits.maxFileBytes())));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new ParserProcess(process, scratch, limits);
        } catch (IOException e) {
            clear(scratch);
            throw e;
        }
    }

    /// Has a document parsed.
    ///
    /// @throws IOException when the process dies over it, or is ended because it takes too long: it is of no use
    ///     then
    Answer ask(Request request, ScheduledExecutorService alarms) throws IOException {
        long timeout = limits.timeout().toMillis();
        ScheduledFuture<?> alarm = alarms.schedule(this::overrun, timeout, TimeUnit.MILLISECONDS);
        try {
            ParserWire.write(requests, request);
            return ParserWire.readAnswer(answers, (int) limits.maxFileBytes());
        } catch (IOException e) {
            broken = true; // it may take a moment to die
            throw new IOException(why(e), e);
        } finally {
            alarm.cancel(false);
        }
    }

    /// Whether it can be asked again.
    boolean alive() {
        return !overran && !broken && process.isAlive();
    }

    /// Kills it, if it lives, and removes what it left on the disk.
    void end() {
        process.destroyForcibly();
        CompletableFuture<Process> gone = process.onExit();
        gone.join();
        clear(scratch);
    }

    private static void clear(Path scratch) {
        try (Stream<Path> left = Files.walk(scratch)) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // the system's temporary folder is cleared by others too
        }
    }

    private void overrun() {
        overran = true;
        process.destroyForcibly();
    }

    private String why(IOException e) {
        if (e.getMessage() != null && e.getMessage().contains("--max-file-size")) {
            process.destroyForcibly();
            return e.getMessage();
        }
        // its end of the line is closed, so it is about to leave by itself: with the code that says why
        process.onExit()
                .completeOnTimeout(process, LEAVE_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
        int code = process.onExit().join().exitValue();
        if (overran) {
            return "parsing it took longer than " + limits.timeout().toMillis() / 1000.0 + " seconds (--timeout)";
        }
        return code == OUT_OF_MEMORY
                ? "parsing it takes more than " + limits.childHeapMegabytes() + " MB of memory (--child-heap)"
                : "the process that parsed it died (exit code " + code + ")";
    }
}
