package org.copydesk.corpus.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The work stays in proportion to what comes in, whatever that is: counted, not timed.
final class WorkTest {

    /// What was done for so many texts.
    private record Done(long steps, long compared, List<Link> links) {}

    private static Done done(int count, IntFunction<String> texts) {
        List<Fingerprint> fingerprints = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        try (SketchTable table = new SketchTable()) {
            Matcher matcher = new Matcher(table, fingerprints::get);
            for (int i = 0; i < count; i++) {
                fingerprints.add(Fingerprint.of(texts.apply(i)));
                links.addAll(matcher.add(i, fingerprints.getLast()));
            }
            return new Done(table.steps(), matcher.compared(), links);
        }
    }

    private static void assertLinear(int count, IntFunction<String> texts) {
        Done half = done(count / 2, texts);
        Done all = done(count, texts);
        assertTrue(
                all.steps() <= 3 * half.steps(), () -> half.steps() + " steps for half, " + all.steps() + " for all");
        assertTrue(
                all.compared() <= 2.5 * half.compared() + 64,
                () -> half.compared() + " pairs for half, " + all.compared() + " for all");
        assertTrue(all.compared() <= 40L * count, () -> all.compared() + " pairs for " + count + " texts");
    }

    @Test
    void copiesWithoutEndAreOneGroup() {
        IntFunction<String> copies = i -> Invented.PIER + " " + "x".repeat(i % 7);
        assertLinear(20_000, copies);
        Done done = done(5_000, copies);
        assertEquals(
                5_000,
                Grouping.of(done.links(), Comparator.naturalOrder())
                        .groups()
                        .getFirst()
                        .size());
    }

    @Test
    void aTemplateThatThousandsFillIn() {
        assertLinear(8_000, i -> Invented.rates("Olmen", 100 + i, 20 + i * 7 % 911, 13 + i * 3, 2 + i % 977));
    }

    @Test
    void aTruePairIsFoundInsideAFullBucket() {
        IntFunction<String> template = i -> Invented.rates("Olmen", 100 + i, 20 + i * 7 % 911, 13 + i * 3, 2 + i % 977);
        Done done = done(
                3_000, i -> i == 2_999 ? template.apply(2_000).replace("\n\n", "\n") + " (end)" : template.apply(i));
        assertEquals(
                List.of(List.of(2_000, 2_999)),
                Grouping.of(done.links(), Comparator.naturalOrder()).groups());
    }

    @Test
    void storiesOfOneWordAndOfNone() {
        assertLinear(8_000, i -> "word" + i % 50);
        assertLinear(8_000, i -> i % 2 == 0 ? "" : "…");
    }

    @Test
    void manyTextsThatShareOnlyOneBucket() {
        assertLinear(
                4_000,
                i -> Invented.noise(i, 30) + " here stand the same five words again " + Invented.noise(-i - 1, 30));
    }

    @Test
    void oneSentenceWithoutEndAndAStoryOfFiveMegabytes() {
        String sentence = "The tide came in and the tide went out again.\n";
        String endless = sentence.repeat(5_000_000 / sentence.length());
        String huge = Invented.noise(5, 800_000);
        assertTrue(huge.length() > 5_000_000 * 0.9, () -> "only " + huge.length());
        Done done = done(6, i -> switch (i) {
            case 0, 1 -> endless + i;
            case 2, 3 -> huge + " " + i;
            case 4 -> Invented.PIER;
            default -> huge + "\n" + Invented.PIER;
        });
        assertTrue(done.steps() < 4_500_000, () -> done.steps() + " steps");
        assertEquals(
                List.of(List.of(0, 1), List.of(2, 3, 5)),
                Grouping.of(done.links(), Comparator.naturalOrder()).groups());
    }

    /// What was gathered in memory and what went to the file already are one table.
    @Test
    void copiesAreFoundWhereverTheirEntriesLie(@TempDir Path folder) throws Exception {
        List<Fingerprint> fingerprints = new ArrayList<>();
        try (SketchTable table = SketchTable.open(folder.resolve("same.table"), 1, 500)) {
            Matcher matcher = new Matcher(table, fingerprints::get);
            for (int i = 0; i < 400; i++) {
                fingerprints.add(Fingerprint.of(Invented.noise(i % 200, 200)));
                List<Link> links = matcher.add(i, fingerprints.getLast());
                assertEquals(i < 200 ? 0 : 1, links.size(), "story " + i);
            }
            assertTrue(table.bytes() > 8 * 9_000, "the file has grown: " + table.bytes());
        }
    }

    @Test
    void aTableIsKnownAgainByItsStampAndByNothingElse(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("same.table");
        List<Fingerprint> fingerprints = new ArrayList<>();
        SketchTable table = SketchTable.open(file, 1);
        Matcher matcher = new Matcher(table, fingerprints::get);
        for (int i = 0; i < 500; i++) {
            fingerprints.add(Fingerprint.of(Invented.noise(i, 200)));
            matcher.add(i, fingerprints.getLast());
        }
        long entries = table.size();
        assertTrue(entries > 10_000, "grew past its first size");
        table.close(77);
        assertEquals(table.bytes(), Files.size(file));

        SketchTable again = SketchTable.open(file, 77);
        assertEquals(entries, again.size());
        fingerprints.add(Fingerprint.of(Invented.noise(123, 200) + " and a little more"));
        assertEquals(
                1,
                new Matcher(again, fingerprints::get)
                        .add(500, fingerprints.getLast())
                        .size());
        again.close(); // as a killed process leaves it
        SketchTable killed = SketchTable.open(file, 77);
        assertEquals(0, killed.size());
        killed.close(78);
        SketchTable other = SketchTable.open(file, 79);
        assertEquals(0, other.size());
        other.close();
        Files.writeString(file, "no table");
        SketchTable damaged = SketchTable.open(file, 79);
        assertEquals(0, damaged.size());
        damaged.close();
    }
}
