package org.copydesk.corpus.store;

import static org.copydesk.corpus.store.Fixtures.asked;
import static org.copydesk.corpus.store.Fixtures.bare;
import static org.copydesk.corpus.store.Fixtures.filing;
import static org.copydesk.corpus.store.Fixtures.full;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another process holds the desk and is killed in the middle of filing.
class KillTest {

    private static final int GROUP = 20;
    private static final int GROUPS = 400;

    @TempDir
    Path desk;

    /// The child: files group after group and says so after each.
    static final class Child {

        private Child() {}

        public static void main(String[] args) {
            try (Corpus corpus = Corpus.open(Path.of(args[0]), "ingest in another process")) {
                corpus.begin(asked("in"));
                for (int group = 0; group < GROUPS; group++) {
                    corpus.file(1, group(group));
                    System.out.println(group);
                }
            }
        }
    }

    private static List<Filing> group(int group) {
        List<Filing> filings = new ArrayList<>();
        for (int i = group * GROUP; i < (group + 1) * GROUP; i++) {
            filings.add(filing(bare("Ferry " + i + " is late.\n\nAgain."), 1, "f" + i, 1, full()));
        }
        return filings;
    }

    @Test
    void whatWasAcknowledgedIsThereWholeAndTheRestCanBeFiledAgain() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        desk.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged;
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            DeskLockedException locked = assertThrows(DeskLockedException.class, () -> Corpus.open(desk, "ingest"));
            assertEquals("ingest in another process", locked.holder().command());
            assertEquals(Long.toString(child.pid()), locked.holder().pid());
            for (int i = 0; i < 5; i++) {
                line = said.readLine();
            }
            child.destroyForcibly();
            acknowledged = Integer.parseInt(line);
        }
        child.waitFor();

        try (Corpus corpus = Corpus.open(desk, "ingest")) {
            long stories = corpus.stats().stories();
            assertEquals(0, stories % GROUP, "a group is there whole or not at all");
            assertTrue(stories >= (acknowledged + 1L) * GROUP, stories + " stories, group " + acknowledged);
            assertTrue(stories < (long) GROUP * GROUPS, "the child was to die in the middle");
            assertEquals(1, corpus.begin(asked("in")).number());
            for (int group = 0; group < 10; group++) {
                corpus.file(1, group(group));
            }
            assertEquals(Math.max(stories, 10L * GROUP), corpus.stats().stories());
            assertEquals(corpus.stats().stories(), corpus.stats().sightings());
            assertEquals(List.of(), corpus.faults());
        }
    }
}
