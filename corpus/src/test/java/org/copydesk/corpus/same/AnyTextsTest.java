package org.copydesk.corpus.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever two texts are made of, there is a judgement, and it is the same from both sides: a pair that could not be
/// judged would end the batch that it came in.
final class AnyTextsTest {

    private static final int PAIRS = 6_000;

    @Test
    void everyPairOfTextsIsJudgedAndTheSameFromBothSides() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Comparison comparison = new Comparison();
        int related = 0;
        for (int i = 0; i < PAIRS; i++) {
            int[] one = Words.of(text(random));
            int[] other = random.nextInt(3) == 0 ? Words.of(text(random)) : changed(one, random);
            Likeness likeness = Judge.of(comparison.of(one, other));
            assertEquals(likeness, Judge.of(comparison.of(other, one)), "seed " + seed + ", pair " + i);
            related += likeness.relation() == Relation.OTHER ? 0 : 1;
        }
        assertTrue(related > PAIRS / 20, related + " of " + PAIRS + " pairs are related, seed " + seed);
    }

    /// The same few words in another order are not the same story.
    @Test
    void theSameWordsWithoutAPassageInOrderAreAnotherText() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            words.add("w" + i);
        }
        int[] one = Words.of(String.join(" ", words));
        List<String> shuffled = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            shuffled.add(words.get(i * 7 % 120));
        }
        int[] other = Words.of(String.join(" ", shuffled));
        assertEquals(Relation.OTHER, Judge.of(new Comparison().of(one, other)).relation());
    }

    /// Between no word and three hundred, out of a vocabulary that may be tiny; some are numbers, some capitalised.
    private static String text(Random random) {
        int vocabulary = 1 + random.nextInt(random.nextBoolean() ? 6 : 400);
        int length = random.nextInt(300);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int word = random.nextInt(vocabulary);
            text.append(word % 9 == 0 ? "" + word : word % 5 == 0 ? "W" + word : "w" + word)
                    .append(' ');
        }
        return text.toString();
    }

    /// Some words replaced, a stretch taken out, moved to the front or doubled.
    private static int[] changed(int[] words, Random random) {
        List<Integer> changed = new ArrayList<>();
        for (int word : words) {
            changed.add(random.nextInt(12) == 0 ? random.nextInt() : word);
        }
        if (changed.size() > 4) {
            int from = random.nextInt(changed.size());
            int to = from + random.nextInt(changed.size() - from);
            List<Integer> stretch = List.copyOf(changed.subList(from, to));
            switch (random.nextInt(4)) {
                case 0 -> changed.subList(from, to).clear();
                case 1 -> {
                    changed.subList(from, to).clear();
                    changed.addAll(0, stretch);
                }
                case 2 -> changed.addAll(stretch);
                default -> {}
            }
        }
        return changed.stream().mapToInt(Integer::intValue).toArray();
    }
}
