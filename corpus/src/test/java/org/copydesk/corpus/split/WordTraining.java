package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// Trains the weights of words by AdaGrad (Duchi, Hazan, Singer, 2011). One thread, a fixed order: the same
/// pages give the same weights.
final class WordTraining {

    private static final int PASSES = 4;
    private static final double PULL = 1e-3;
    private static final double RATE = 0.3;
    private static final int FEWEST_SITES = 5;

    private final float[] weights = new float[HashedWords.BUCKETS];
    private final float[] squares = new float[HashedWords.BUCKETS];
    private float bias;
    private float biasSquares = 1;

    /// One block of a page.
    private record Event(GoldPage page, int block) {
        int[] buckets(boolean text) {
            return text ? page.text[block] : page.names[block];
        }
    }

    static WordScores of(List<GoldPage> pages) {
        return new WordScores(new WordTraining().train(pages, true), new WordTraining().train(pages, false));
    }

    private WordScores.Linear train(List<GoldPage> pages, boolean text) {
        boolean[] known = known(pages, text);
        List<Event> events = new ArrayList<>();
        for (GoldPage page : pages) {
            for (int i = 0; i < page.gold.length; i++) {
                if (page.clues.asked(i)) {
                    events.add(new Event(page, i));
                }
            }
        }
        Arrays.fill(squares, 1);
        Random random = new Random(3);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(events, random);
            events.forEach(event -> step(event, event.buckets(text), known));
        }
        return packed();
    }

    /// Buckets that at least [#FEWEST_SITES] sites fill.
    private static boolean[] known(List<GoldPage> pages, boolean text) {
        String[] last = new String[HashedWords.BUCKETS];
        int[] sites = new int[HashedWords.BUCKETS];
        List<GoldPage> bySite = new ArrayList<>(pages);
        bySite.sort(Comparator.comparing((GoldPage page) -> page.site));
        for (GoldPage page : bySite) {
            for (int[] block : text ? page.text : page.names) {
                for (int bucket : block) {
                    sites[bucket] += page.site.equals(last[bucket]) ? 0 : 1;
                    last[bucket] = page.site;
                }
            }
        }
        boolean[] known = new boolean[sites.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = sites[i] >= FEWEST_SITES;
        }
        return known;
    }

    private void step(Event event, int[] buckets, boolean[] known) {
        double root = Math.sqrt(Math.max(1, buckets.length));
        double sum = 0;
        for (int bucket : buckets) {
            sum += weights[bucket];
        }
        double wanted = event.page().gold[event.block()] ? 1 : 0;
        double gradient =
                (1 / (1 + Math.exp(-bias - sum / root)) - wanted) * event.page().weight(event.block());
        bias -= (float) (0.05 * gradient / Math.sqrt(biasSquares));
        biasSquares += (float) (gradient * gradient);
        for (int bucket : buckets) {
            if (known[bucket]) {
                double own = gradient / root + PULL * weights[bucket];
                squares[bucket] += (float) (own * own);
                weights[bucket] -= (float) (RATE * own / Math.sqrt(squares[bucket]));
            }
        }
    }

    private WordScores.Linear packed() {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most / 127;
        byte[] steps = new byte[weights.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.round(weights[i] / scale);
        }
        return new WordScores.Linear(bias, scale, steps);
    }
}
