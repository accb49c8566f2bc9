package org.copydesk.models.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChainModelTest {

    private static final int SIZE = new Bilou(1).size();

    @Test
    void everyClueSaysAfterReadingWhatItSaidBeforeWriting() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<Long, byte[]> rows = new TreeMap<>();
        long[] clues = random.longs(5000).toArray();
        for (long clue : clues) {
            byte[] row = new byte[SIZE];
            random.nextBytes(row);
            row[random.nextInt(SIZE)] = 0;
            rows.put(ChainModel.Builder.key(clue), row);
        }
        ChainModel model = ChainModel.read(new ByteArrayInputStream(written(rows)));
        for (long clue : clues) {
            int[] sums = new int[SIZE + 1];
            model.add(clue, sums, 1);
            byte[] row = Objects.requireNonNull(rows.get(ChainModel.Builder.key(clue)));
            for (int s = 0; s < SIZE; s++) {
                assertEquals(row[s], sums[s + 1], "seed " + seed);
            }
        }
        int[] none = new int[SIZE];
        random.longs(5000).forEach(clue -> model.add(clue, none, 0));
        assertArrayEquals(new int[SIZE], none, "seed " + seed);
        assertEquals(0.25f, model.scale());
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        byte[] whole = written(Map.of(7L, new byte[] {1, 0, 0, 0, -1}));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThrows(IOException.class, () -> ChainModel.read(new ByteArrayInputStream(half)));
        assertThrows(IOException.class, () -> ChainModel.read(new ByteArrayInputStream(new byte[64])));
    }

    @Test
    void aClueIsAnotherWhereItsKindItsTextOrTheirOrderIsAnother() {
        long a = Clue.of("won");
        long b = Clue.of("trillion");
        assertEquals(Clue.of(3, a, b), Clue.of(3, Clue.of("won"), Clue.of("a trillion", 2, 10)));
        assertNotEquals(Clue.of(3, a, b), Clue.of(4, a, b));
        assertNotEquals(Clue.of(3, a, b), Clue.of(3, b, a));
        assertNotEquals(Clue.of(3, a), Clue.of(3, b));
        assertNotEquals(Clue.of(""), Clue.of("\0"));
    }

    private static byte[] written(Map<Long, byte[]> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ChainModel.Builder model = new ChainModel.Builder(out, 1, 0.25f, new float[SIZE * SIZE], rows.size())) {
            for (Map.Entry<Long, byte[]> row : new TreeMap<>(rows).entrySet()) {
                model.add(row.getKey(), row.getValue());
            }
        }
        return out.toByteArray();
    }
}
