package org.copydesk.pipeline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.copydesk.corpus.read.ReadLimits;
import org.copydesk.corpus.site.RulesFile;
import org.copydesk.corpus.site.SiteRules;
import org.copydesk.index.query.QuerySyntaxException;
import org.copydesk.models.Annotator;
import org.copydesk.models.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// New rules that are killed again and again on their way through the raw pages end as one whole run does.
class KilledResplitTest {

    private static final int KILLS = 4;

    private static final String RULES = """
            [[rule]]
            name = "clerk"
            reason = "what the clerk will do is no part of the notes"
            sites = ["*"]
            does = "cut"
            lines = ["The clerk of town * will read all of this aloud at the next fair."]
            """;

    @TempDir
    Path folder;

    @Test
    void killsLoseNothingAndDoubleNothing() throws IOException, InterruptedException, QuerySyntaxException {
        long seed = System.nanoTime();
        System.out.println("killed resplits: seed " + seed);
        Random random = new Random(seed);
        Path before = folder.resolve("before");
        Path pages = KilledRunTest.pages(folder, new Random(7));
        Runs.ingest(before, Runs.settings(pages, false, 2), Annotator.NONE);
        Path whole = copy(before, folder.resolve("whole"));
        long begun = System.nanoTime();
        assertEquals(0, KilledRunTest.start(OneRun.class, whole).waitFor());
        int longest = (int) ((System.nanoTime() - begun) / 1_000_000);
        assertNotEquals(KilledRunTest.content(before), KilledRunTest.content(whole));

        int kills = 0;
        for (int desk = 0; kills < KILLS; desk++) {
            Path killed = copy(before, folder.resolve("killed-" + desk));
            while (kills < KILLS && killedAfter(random.nextInt(longest), killed)) {
                kills++;
            }
            if (kills == KILLS) {
                assertEquals(0, KilledRunTest.start(OneRun.class, killed).waitFor());
            }
            assertEquals(KilledRunTest.content(whole), KilledRunTest.content(killed));
            assertEquals(KilledRunTest.found(whole), KilledRunTest.found(killed));
        }
    }

    /// Whether the run was still going when it was killed; else it came to its end, and did so well.
    private static boolean killedAfter(int milliseconds, Path desk) throws IOException, InterruptedException {
        Process process = KilledRunTest.start(OneRun.class, desk);
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            assertEquals(0, process.exitValue());
            return false;
        }
        process.destroyForcibly().waitFor();
        return true;
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    /// What the child process does.
    static final class OneRun {
        public static void main(String[] args) throws InterruptedException {
            SiteRules rules =
                    SiteRules.approved(RulesFile.parse("rules.toml", RULES).rules());
            new Resplit(engine -> Annotator.NONE, Languages.guesser())
                    .run(
                            Path.of(args[0]),
                            new ResplitSettings(false, 2, false, "", ReadLimits.DEFAULT, rules),
                            IngestListener.NONE);
        }
    }
}
