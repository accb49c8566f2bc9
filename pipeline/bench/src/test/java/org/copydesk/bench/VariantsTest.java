package org.copydesk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A curve over stories that are all copies, or over none, would say nothing.
final class VariantsTest {

    private static final int TEXTS = 40;

    @TempDir
    Path folder;

    @Test
    void storiesAreDistinctAndEveryTwentiethIsANearCopyOfOneBefore() throws IOException {
        List<String> made = made();
        assertEquals(made, made());
        assertEquals(made.size(), made.stream().distinct().count());
        Variants stories = new Variants(file());
        assertEquals(-1, stories.original(5));
        assertEquals(18, stories.original(19));
        assertTrue(sameWords(made.get(19), made.get(18)) > 0.9, "a near copy");
        assertTrue(sameWords(made.get(TEXTS + 3), made.get(3)) < 0.8, "another story");
        assertNotEquals(made.get(3), made.get(TEXTS + 3));
    }

    private Path file() {
        return folder.resolve("texts.jsonl");
    }

    private List<String> made() throws IOException {
        Prose prose = new Prose(5);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            rows.add("{\"paras\": [\"" + prose.paragraph() + "\", \"" + prose.paragraph() + "\"]}");
        }
        Files.write(file(), rows);
        Variants stories = new Variants(file());
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 2 * TEXTS; i++) {
            made.add(stories.next().strip());
        }
        return made;
    }

    private static double sameWords(String one, String other) {
        String[] these = one.split(" ");
        String[] those = other.split(" ");
        int same = 0;
        for (int i = 0; i < these.length; i++) {
            same += these[i].equals(those[i]) ? 1 : 0;
        }
        return (double) same / these.length;
    }
}
