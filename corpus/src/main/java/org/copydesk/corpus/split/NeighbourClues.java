package org.copydesk.corpus.split;

import java.util.Arrays;

/// What the blocks before and behind a block tell the block model.
final class NeighbourClues {

    private static final int NONE = -1;

    private final Clues page;
    private final PageElements elements;

    // Each block is looked at from thirty others.
    private final int[] words;
    private final int[] chars;
    private final double[] linkChars;
    private final boolean[] prose;

    NeighbourClues(Clues page) {
        this.page = page;
        this.elements = page.elements();
        int n = page.size();
        this.words = new int[n];
        this.chars = new int[n];
        this.linkChars = new double[n];
        this.prose = new boolean[n];
        for (int i = 0; i < n; i++) {
            Block block = page.blocks().get(i);
            words[i] = block.shape().words();
            chars[i] = block.text().length();
            linkChars[i] = chars[i] * block.markup().linkShare();
            prose[i] = block.prose();
        }
    }

    void fill() {
        for (int i = 0; i < page.size(); i++) {
            if (page.asked(i)) {
                fill(page.row(i), i);
            }
        }
    }

    private void fill(float[] row, int i) {
        near(row, Clue.PREV_WORDS, i, i - 1);
        near(row, Clue.NEXT_WORDS, i, i + 1);
        second(row, Clue.PREV2_WORDS, i - 2);
        second(row, Clue.NEXT2_WORDS, i + 2);
        Clues.set(row, Clue.BEFORE_WORDS, words(i - 3, i));
        Clues.set(row, Clue.AFTER_WORDS, words(i + 1, i + 4));
        Clues.set(row, Clue.BEFORE_LINKS, links(i - 5, i));
        Clues.set(row, Clue.AFTER_LINKS, links(i + 1, i + 6));
        Clues.set(row, Clue.PROSE_BEFORE, prose(i - 8, i));
        Clues.set(row, Clue.PROSE_AFTER, prose(i + 1, i + 9));
        Clues.set(row, Clue.RULED_BEFORE, ruled(i - 4, i));
        Clues.set(row, Clue.RULED_AFTER, ruled(i + 1, i + 5));
    }

    private boolean out(int other) {
        return other < 0 || other >= page.size();
    }

    /// The clues of a neighbour follow each other in [Clue] in the same order for both sides.
    private void near(float[] row, Clue first, int i, int other) {
        int at = first.column();
        if (out(other)) {
            Arrays.fill(row, at, at + 8, NONE);
            return;
        }
        looks(row, at, other);
        Block block = page.blocks().get(other);
        row[at + 5] =
                same(page.blocks().get(i).markup().container(), block.markup().container());
        row[at + 6] = block.shape().terminal() ? 1 : 0;
        row[at + 7] = page.ruled(other) ? 1 : 0;
    }

    private int same(int a, int b) {
        boolean parent = a == b || elements.parent[a] == elements.parent[b];
        return parent && elements.make[a] == elements.make[b] ? 2 : parent ? 1 : 0;
    }

    private void second(float[] row, Clue first, int other) {
        int at = first.column();
        if (out(other)) {
            Arrays.fill(row, at, at + 6, NONE);
            return;
        }
        looks(row, at, other);
        row[at + 5] = page.ruled(other) ? 1 : 0;
    }

    /// What a neighbour looks like by itself: the first five columns of either side.
    private void looks(float[] row, int at, int other) {
        Block block = page.blocks().get(other);
        row[at] = Math.min(200, words[other]);
        row[at + 1] = (float) block.markup().linkShare();
        row[at + 2] = prose[other] ? 1 : 0;
        row[at + 3] = OwnClues.role(block);
        row[at + 4] = OwnClues.rule(page.labels().get(other));
    }

    private double words(int from, int to) {
        int sum = 0;
        for (int i = Math.max(0, from); i < Math.min(to, words.length); i++) {
            sum += words[i];
        }
        return sum / (double) (to - from);
    }

    private double links(int from, int to) {
        double links = 0;
        int all = 0;
        for (int i = Math.max(0, from); i < Math.min(to, chars.length); i++) {
            all += chars[i];
            links += linkChars[i];
        }
        return links / Math.max(1, all);
    }

    private int prose(int from, int to) {
        int sum = 0;
        for (int i = Math.max(0, from); i < Math.min(to, prose.length); i++) {
            sum += prose[i] ? 1 : 0;
        }
        return sum;
    }

    private int ruled(int from, int to) {
        int kept = 0;
        for (int i = Math.max(0, from); i < Math.min(to, page.size()); i++) {
            kept += page.ruled(i) ? 1 : 0;
        }
        return kept;
    }
}
