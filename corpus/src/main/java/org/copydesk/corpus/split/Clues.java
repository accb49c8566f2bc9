package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.split.HtmlBody.Ruling;

/// What the block model is asked with: a row of clues for each block of a page, but for the blocks that are
/// plainly no part of any story. For one page and one thread.
final class Clues {

    private static final double ALL_LINKS = 0.8;

    private static final float[] NOT_ASKED = new float[0];

    private final HtmlPage page;
    private final int root;
    private final boolean[] ruled;
    private final List<BlockText> texts;
    private final float[][] rows;

    private Clues(HtmlPage page, int root, List<Ruling> rulings) {
        this.page = page;
        this.root = root;
        int n = rulings.size();
        this.ruled = new boolean[n];
        this.texts = new ArrayList<>(n);
        this.rows = new float[n][];
        for (int i = 0; i < n; i++) {
            ruled[i] = rulings.get(i).kept();
            Block block = page.blocks().get(i);
            boolean plain = !ruled[i] && plainlyOut(block);
            texts.add(plain ? BlockText.NONE : BlockText.of(block));
            rows[i] = plain ? NOT_ASKED : new float[Clue.keys().size()];
        }
    }

    /// @param root the element that the rules choose
    /// @param rulings the rules' word on each block
    static Clues of(HtmlPage page, int root, List<Ruling> rulings, WordScores words) {
        Clues clues = withoutWords(page, root, rulings);
        words.fill(clues);
        return clues;
    }

    /// The same without the clues of words, which are 0.
    static Clues withoutWords(HtmlPage page, int root, List<Ruling> rulings) {
        Clues clues = new Clues(page, root, rulings);
        ElementClues around = new ElementClues(clues);
        for (int i = 0; i < clues.rows.length; i++) {
            float[] row = clues.rows[i];
            if (row.length > 0) {
                OwnClues.fill(row, page.labels().get(i), clues.texts.get(i));
                around.fill(row, i);
            }
        }
        new PlaceClues(clues).fill();
        new SectionClues(clues).fill();
        new NeighbourClues(clues).fill();
        return clues;
    }

    /// Of 80,000 such blocks on pages with gold, 28 belonged to a story.
    private boolean plainlyOut(Block block) {
        int c = block.markup().container();
        int around = page.elements().around[c];
        if (block.markup().aside() && (around & PageElements.ANSWERED) != 0) {
            return true;
        }
        if (block.prose()) {
            return false;
        }
        boolean links = block.markup().aside() && block.markup().linkShare() >= ALL_LINKS;
        return (around & (PageElements.NAV | PageElements.FOOTER)) != 0
                || (links && !page.main().holds(root, c));
    }

    HtmlPage page() {
        return page;
    }

    /// The element that the rules choose.
    int root() {
        return root;
    }

    List<Block> blocks() {
        return page.blocks();
    }

    List<Labelled> labels() {
        return page.labels();
    }

    PageElements elements() {
        return page.elements();
    }

    /// The texts as the model reads them; empty for blocks that it is not asked about.
    List<BlockText> texts() {
        return texts;
    }

    /// Whether the rules keep a block.
    boolean ruled(int block) {
        return ruled[block];
    }

    int size() {
        return rows.length;
    }

    /// Whether the model is asked about a block.
    boolean asked(int block) {
        return rows[block].length > 0;
    }

    /// A block's row, its columns in the order of [Clue].
    ///
    /// @throws IllegalStateException if the model is not asked about it
    float[] row(int block) {
        float[] row = rows[block];
        if (row.length == 0) {
            throw new IllegalStateException("block " + block + " is plainly out");
        }
        return row;
    }

    static void set(float[] row, Clue clue, double value) {
        row[clue.column()] = (float) value;
    }

    static void set(float[] row, Clue clue, boolean value) {
        row[clue.column()] = value ? 1 : 0;
    }
}
