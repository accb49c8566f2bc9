package org.copydesk.pipeline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.copydesk.corpus.store.Batch;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.DeskException;
import org.copydesk.index.SearchOptions;
import org.copydesk.index.StorySearch;
import org.copydesk.index.query.QueryReader;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.models.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is killed again and again ends as one whole run does.
class KilledRunTest {

    private static final int KILLS = 10;
    private static final int PAGES = 400;

    @TempDir
    Path folder;

    @Test
    void tenKillsLoseNothingAndDoubleNothing() throws IOException, InterruptedException, QuerySyntaxException {
        long seed = System.nanoTime();
        System.out.println("killed runs: seed " + seed);
        Random random = new Random(seed);
        Path pages = pages(folder, new Random(7));
        Path whole = folder.resolve("whole");
        long begun = System.nanoTime();
        assertEquals(0, start(whole, pages).waitFor());
        int longest = (int) ((System.nanoTime() - begun) / 1_000_000);

        int kills = 0;
        for (int desk = 0; kills < KILLS; desk++) {
            Path killed = folder.resolve("killed-" + desk);
            while (kills < KILLS && killedAfter(random.nextInt(longest), killed, pages)) {
                kills++;
            }
            if (kills == KILLS) {
                assertEquals(0, start(killed, pages).waitFor());
            }
            assertEquals(content(whole), content(killed));
            assertEquals(found(whole), found(killed));
        }
    }

    /// Whether the run was still going when it was killed; else it came to its end, and did so well.
    private static boolean killedAfter(int milliseconds, Path desk, Path pages)
            throws IOException, InterruptedException {
        Process process = start(desk, pages);
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            assertEquals(0, process.exitValue());
            return false;
        }
        process.destroyForcibly().waitFor();
        return !finished(desk);
    }

    /// A run that had ended its batch and was on its way out is no killed run.
    private static boolean finished(Path desk) {
        if (!Files.exists(desk.resolve("corpus.sqlite"))) {
            return false;
        }
        try (Corpus corpus = Corpus.openReadOnly(desk)) {
            return corpus.batches().stream().anyMatch(batch -> batch.state() == Batch.State.FINISHED);
        } catch (DeskException e) {
            return false; // killed while the file was made: it holds nothing yet
        }
    }

    private static Process start(Path desk, Path pages) throws IOException {
        return start(OneRun.class, desk, pages);
    }

    /// A program of its own over these paths, which may be killed.
    static Process start(Class<?> program, Path... paths) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        Stream.of(paths).map(Path::toString).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// What the child process does.
    static final class OneRun {
        public static void main(String[] args) throws InterruptedException {
            Runs.ingest(Path.of(args[0]), Runs.settings(Path.of(args[1]), false, 2), Annotator.NONE);
        }
    }

    static String content(Path desk) {
        try (Corpus corpus = Corpus.openReadOnly(desk)) {
            // A batch that was killed before its first group was filed leaves no trace, so one batch is all there is.
            assertEquals(1, corpus.batches().size());
            return corpus.fingerprint();
        }
    }

    static Map<String, Long> found(Path desk) throws QuerySyntaxException {
        TreeMap<String, Long> found = new TreeMap<>();
        try (StorySearch search = StorySearch.open(desk.resolve("index"))) {
            for (String query : List.of("harbour", "budget", "council", "-harbour", "is:duplicate")) {
                found.put(
                        query,
                        search.search(QueryReader.parse(query), SearchOptions.DEFAULT)
                                .total());
            }
        }
        return found;
    }

    /// Notes from towns, some of them the same, some nearly.
    static Path pages(Path folder, Random random) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        List<String> words = List.of(
                "harbour", "budget", "council", "ferry", "school", "bridge", "water", "winter", "market", "report");
        for (int i = 0; i < PAGES; i++) {
            StringBuilder text = new StringBuilder("Notes from town " + i % 97 + "\n");
            Random story = new Random(i % 97);
            for (int sentence = 0; sentence < 12; sentence++) {
                text.append("The ")
                        .append(words.get(story.nextInt(words.size())))
                        .append(" of the ")
                        .append(words.get(story.nextInt(words.size())))
                        .append(" was discussed for a long time on day ")
                        .append(story.nextInt(1000))
                        .append(" of the year.\n");
            }
            if (i % 5 == 0) {
                // the same story again, not to the letter
                text.append("The clerk of town ")
                        .append(i % 7)
                        .append(" will read all of this aloud at the next fair.\n");
            }
            Files.writeString(pages.resolve("page-" + i + ".txt"), text.append(random.nextBoolean() ? "Share\n" : ""));
        }
        return pages;
    }
}
