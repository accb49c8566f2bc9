package org.copydesk.corpus.store;

import static org.copydesk.corpus.store.Fixtures.FERRY;
import static org.copydesk.corpus.store.Fixtures.FERRY_FLAT;
import static org.copydesk.corpus.store.Fixtures.asked;
import static org.copydesk.corpus.store.Fixtures.bare;
import static org.copydesk.corpus.store.Fixtures.ferry;
import static org.copydesk.corpus.store.Fixtures.filing;
import static org.copydesk.corpus.store.Fixtures.full;
import static org.copydesk.corpus.store.Fixtures.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.copydesk.corpus.Credits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever follows from sightings must not show in which order they came.
class OrderTest {

    private static final int ROUNDS = 12;

    @TempDir
    Path folder;

    private static List<Filing> filings() {
        List<Filing> filings = new ArrayList<>();
        filings.add(filing(ferry(FERRY_FLAT), 1, "a.txt", 3, Credits.NONE));
        filings.add(filing(ferry(FERRY), 1, "b.txt", 1, titled("From b")));
        filings.add(filing(ferry(FERRY), 1, "c.txt", 9, full()));
        filings.add(filing(bare(FERRY.replace(". Ines", ".\nInes")), 1, "d.txt", 1, titled("From d")));
        filings.add(filing(bare("\"Rain,\" they said."), 1, "f.txt", 1, titled("Rain")));
        filings.add(filing(bare("\u201CRain,\u201D they said."), 1, "0.txt", 1, Credits.NONE));
        filings.add(filing(bare("\u00ABRain,\u00BB they  said."), 1, "g.txt", 1, titled("Wet")));
        return filings;
    }

    private String fileIn(int round, List<List<Filing>> transactions) {
        try (Corpus corpus = Corpus.open(folder.resolve("desk" + round), "test")) {
            corpus.begin(asked("in"));
            transactions.forEach(filings -> corpus.file(1, filings));
            corpus.finish(1);
            assertEquals(List.of(), corpus.faults());
            return corpus.fingerprint();
        }
    }

    @Test
    void theOrderOfFilingLeavesNoTrace() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String expected = fileIn(0, List.of(filings()));
        for (int round = 1; round <= ROUNDS; round++) {
            List<Filing> shuffled = new ArrayList<>(filings());
            Collections.shuffle(shuffled, random);
            List<List<Filing>> transactions = new ArrayList<>();
            int at = 0;
            while (at < shuffled.size()) {
                int to = Math.min(shuffled.size(), at + 1 + random.nextInt(3));
                transactions.add(shuffled.subList(at, to));
                at = to;
            }
            assertEquals(expected, fileIn(round, transactions), "seed " + seed + ", round " + round);
        }
    }

    @Test
    void theTextIsTheLayoutWithMostParagraphsThenTheSmallestBytes() {
        try (Corpus corpus = Corpus.open(folder.resolve("desk"), "test")) {
            corpus.begin(asked("in"));
            corpus.file(1, filings());
            assertEquals(
                    "\"Rain,\" they said.",
                    corpus.layout(Fixtures.id("\"Rain,\" they said."))
                            .orElseThrow()
                            .text());
            assertEquals(
                    FERRY.replace(". Ines", ".\nInes"),
                    corpus.layout(Fixtures.id(FERRY)).orElseThrow().text());
        }
    }
}
