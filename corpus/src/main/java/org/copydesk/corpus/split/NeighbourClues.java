package org.copydesk.corpus.split;

import java.util.Arrays;

/// What the blocks before and behind a block tell the block model.
final class NeighbourClues {

    private static final int NONE = -1;

    private final Clues page;
    private final PageElements elements;

    NeighbourClues(Clues page) {
        this.page = page;
        this.elements = page.elements();
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
        row[at] = Math.min(200, block.shape().words());
        row[at + 1] = (float) block.markup().linkShare();
        row[at + 2] = block.prose() ? 1 : 0;
        row[at + 3] = OwnClues.role(block);
        row[at + 4] = OwnClues.rule(page.labels().get(other));
    }

    private double words(int from, int to) {
        int words = 0;
        for (int i = Math.max(0, from); i < Math.min(to, page.size()); i++) {
            words += page.blocks().get(i).shape().words();
        }
        return words / (double) (to - from);
    }

    private double links(int from, int to) {
        double links = 0;
        int chars = 0;
        for (int i = Math.max(0, from); i < Math.min(to, page.size()); i++) {
            Block block = page.blocks().get(i);
            chars += block.text().length();
            links += block.text().length() * block.markup().linkShare();
        }
        return links / Math.max(1, chars);
    }

    private int prose(int from, int to) {
        int prose = 0;
        for (int i = Math.max(0, from); i < Math.min(to, page.size()); i++) {
            prose += page.blocks().get(i).prose() ? 1 : 0;
        }
        return prose;
    }

    private int ruled(int from, int to) {
        int kept = 0;
        for (int i = Math.max(0, from); i < Math.min(to, page.size()); i++) {
            kept += page.ruled(i) ? 1 : 0;
        }
        return kept;
    }
}
