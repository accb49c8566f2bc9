package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;

/// The numbers by which the second model judges a block: what the first one thought of it and of what stands around it.
/// Stacking (Wolpert, "Stacked generalization", 1992): the second model was trained on guesses for pages that the first
/// had not seen.
final class LineContext {

    private static final int[] WINDOWS = {3, 8, 20, 60};
    private static final int NEAR = 5;

    /// No guess counts for more than this, as log-odds.
    private static final double MOST = 5;

    /// The features of the first model that the second one sees too.
    private static final List<String> SHARED = List.of(
            "words",
            "little-words",
            "ends-like-sentence",
            "capitalised-words",
            "wording",
            "bullet",
            "after-blank",
            "before-blank",
            "indent-off",
            "running-text",
            "furniture",
            "date-or-byline",
            "promo",
            "times",
            "topic",
            "ends-before",
            "since-end",
            "comments-before",
            "related-before",
            "prose-since-end",
            "prose-share-after-end",
            "prose-share-before",
            "blocks-on-page",
            "wording-near-12",
            "furniture-near-12");

    private static final int[] SHARED_AT =
            SHARED.stream().mapToInt(LineFeatures.NAMES::indexOf).toArray();

    /// The names, in the order of a row.
    static final List<String> NAMES = names();

    private final int size;
    private final double[] odds;
    private final double[] oddsBefore;
    private final double[] keptBefore;
    private final double[] wordsBefore;
    private final int from;
    private final int to;
    private final float[] row = new float[NAMES.size()];
    private int at;

    /// @param page the page
    /// @param guesses the first model's log-odds, one a block
    LineContext(LinePage page, double[] guesses) {
        size = page.size;
        odds = new double[size];
        oddsBefore = new double[size + 1];
        keptBefore = new double[size + 1];
        wordsBefore = new double[size + 1];
        double most = 0;
        double sum = 0;
        int start = 0;
        int[] best = {0, 0};
        for (int i = 0; i < size; i++) {
            odds[i] = Math.clamp(guesses[i], -MOST, MOST);
            oddsBefore[i + 1] = oddsBefore[i] + odds[i];
            wordsBefore[i + 1] = wordsBefore[i] + page.words[i];
            keptBefore[i + 1] = keptBefore[i] + (odds[i] > 0 ? page.words[i] : 0);
            sum += odds[i] * Math.sqrt(Math.max(1, page.words[i]));
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > most) {
                most = sum;
                best[0] = start;
                best[1] = i + 1;
            }
        }
        from = best[0];
        to = best[1];
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(SHARED);
        for (int d = -NEAR; d <= NEAR; d++) {
            names.add("guess" + (d < 0 ? "" : "+") + d);
        }
        for (int window : WINDOWS) {
            names.add("guesses-before-" + window);
            names.add("kept-share-before-" + window);
            names.add("guesses-after-" + window);
            names.add("kept-share-after-" + window);
        }
        names.addAll(List.of(
                "from-story-start",
                "from-story-end",
                "story-share",
                "kept-before",
                "kept-after",
                "kept-on-page",
                "kept-share-on-page",
                "since-kept",
                "until-kept"));
        return List.copyOf(names);
    }

    /// What of a block's row for the first model the second one needs too.
    static float[] shared(float[] first) {
        float[] shared = new float[SHARED_AT.length];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = first[SHARED_AT[i]];
        }
        return shared;
    }

    /// The row of block `i`, which the next call overwrites.
    ///
    /// @param shared what [#shared(float[])] kept of it
    float[] row(int i, float[] shared) {
        System.arraycopy(shared, 0, row, 0, shared.length);
        at = shared.length;
        for (int d = -NEAR; d <= NEAR; d++) {
            put(i + d < 0 || i + d >= size ? -MOST - 1 : odds[i + d]);
        }
        for (int window : WINDOWS) {
            window(Math.max(0, i - window), i);
            window(i + 1, Math.min(size, i + 1 + window));
        }
        double all = Math.max(1, keptBefore[size]);
        put(Math.clamp(i - from, -60, 60));
        put(Math.clamp(to - 1 - i, -60, 60));
        put((keptBefore[to] - keptBefore[from]) / all);
        put(keptBefore[i] / all);
        put((keptBefore[size] - keptBefore[Math.min(size, i + 1)]) / all);
        put(all);
        put(all / Math.max(1, wordsBefore[size]));
        put(distance(i, -1));
        put(distance(i, 1));
        return row;
    }

    private void put(double value) {
        row[at++] = (float) value;
    }

    /// The mean guess in a window and the share of its words that are kept.
    private void window(int low, int high) {
        int blocks = Math.max(1, high - low);
        put(low >= high ? -MOST - 1 : (oddsBefore[high] - oddsBefore[low]) / blocks);
        double words = low >= high ? 0 : wordsBefore[high] - wordsBefore[low];
        put(words == 0 ? 0 : (keptBefore[high] - keptBefore[low]) / words);
    }

    private int distance(int i, int step) {
        for (int d = 1; d < 30; d++) {
            int k = i + d * step;
            if (k < 0 || k >= size) {
                return 30;
            }
            if (odds[k] > 0) {
                return d;
            }
        }
        return 30;
    }
}
