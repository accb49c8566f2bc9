package org.copydesk.corpus.split;

import org.jspecify.annotations.Nullable;

/// What the elements around a block tell the block model: their kinds and names, the text they hold, whether
/// the rules chose them, and what stands in elements of the same make.
final class ElementClues {

    private static final int MANY = 100;

    private final Clues page;
    private final PageElements elements;
    private final @Nullable Make[] makes;
    private final double chosenShare;
    private final double keptShare;
    private final int[] inside;

    /// All blocks in elements of one make.
    private static final class Make {
        private int blocks;
        private int words;
        private int chars;
        private double links;
        private int prose;
        private int chosen;
        private int ruled;
    }

    ElementClues(Clues page) {
        this.page = page;
        this.elements = page.elements();
        this.inside = inside();
        this.makes = new Make[elements.parent.length];
        this.chosenShare = elements.prose[page.root()] / (double) elements.allProse();
        this.keptShare = gather() / (double) elements.allProse();
    }

    /// How deep each element lies below the chosen one: 0 for the chosen one itself, -1 outside.
    private int[] inside() {
        int[] deep = new int[elements.parent.length];
        for (int i = 0; i < deep.length; i++) {
            int up = elements.parent[i];
            deep[i] = i == page.root() ? 0 : up < 0 || deep[up] < 0 ? -1 : deep[up] + 1;
        }
        return deep;
    }

    private int gather() {
        int kept = 0;
        for (int i = 0; i < page.size(); i++) {
            Block block = page.blocks().get(i);
            int c = block.markup().container();
            Make make = makeOf(c);
            make.blocks++;
            make.words += block.shape().words();
            make.chars += block.text().length();
            make.links += block.text().length() * block.markup().linkShare();
            make.prose += block.prose() ? 1 : 0;
            make.chosen += inside[c] >= 0 ? 1 : 0;
            make.ruled += page.ruled(i) ? 1 : 0;
            kept += page.ruled(i) && block.prose() ? block.text().length() : 0;
        }
        return kept;
    }

    private Make makeOf(int container) {
        int number = elements.makeNumber[container];
        Make make = makes[number];
        if (make == null) {
            make = new Make();
            makes[number] = make;
        }
        return make;
    }

    void fill(float[] row, int i) {
        Block block = page.blocks().get(i);
        int c = block.markup().container();
        kinds(row, block, c);
        text(row, c);
        chosen(row, i, c);
        makes(row, c);
    }

    private void kinds(float[] row, Block block, int c) {
        int around = elements.around[c];
        Clues.set(row, Clue.TAG, elements.kind[c]);
        Clues.set(row, Clue.ABOVE_TAG, elements.kind[elements.up(c, 1)]);
        Clues.set(row, Clue.ROLE, OwnClues.role(block));
        Clues.set(
                row,
                Clue.HEADING_LEVEL,
                level(block, page.page().containers().get(c).element().normalName()));
        Clues.set(row, Clue.IN_LIST, elements.lists[c]);
        Clues.set(row, Clue.IN_TABLE, (around & PageElements.TABLE) != 0);
        Clues.set(row, Clue.IN_QUOTE, (around & PageElements.QUOTE) != 0);
        Clues.set(row, Clue.IN_FIGURE, (around & PageElements.FIGURE) != 0);
        Clues.set(row, Clue.IN_ARTICLE, (around & PageElements.ARTICLE) != 0);
        Clues.set(row, Clue.IN_MAIN, (around & PageElements.MAIN) != 0);
        Clues.set(row, Clue.IN_ASIDE, (around & PageElements.ASIDE) != 0);
        Clues.set(row, Clue.IN_NAV, (around & PageElements.NAV) != 0);
        Clues.set(row, Clue.IN_HEADER, (around & PageElements.HEADER) != 0);
        Clues.set(row, Clue.IN_FOOTER, (around & PageElements.FOOTER) != 0);
        Clues.set(row, Clue.IN_FORM, (around & PageElements.FORM) != 0);
        Clues.set(row, Clue.IN_HIDDEN, (around & PageElements.HIDDEN) != 0);
        Clues.set(row, Clue.ITEM_BODY, (around & PageElements.ITEM_BODY) != 0);
        Clues.set(row, Clue.ASIDE, block.markup().aside());
        Clues.set(row, Clue.DEPTH, elements.depth[c]);
    }

    static int level(Block block, String tag) {
        boolean heading = block.markup().role() == Markup.Role.HEADING;
        boolean own = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return !heading ? 0 : own ? tag.charAt(1) - '0' : 4;
    }

    private void text(float[] row, int c) {
        int at = c;
        for (int step = 0; step < 4; step++) {
            row[Clue.SHARE_1.column() + step] = elements.prose[at] / (float) elements.allProse();
            row[Clue.LINKS_1.column() + step] = elements.linkChars[at] / (float) Math.max(1, elements.chars[at]);
            if (step > 0) {
                row[Clue.PROSE_2.column() + step - 1] = elements.prose[at] / (float) Math.max(1, elements.chars[at]);
            }
            if (step == 1 || step == 2) {
                row[Clue.BLOCKS_2.column() + step - 1] = Math.min(MANY, elements.blocks[at]);
            }
            at = elements.up(at, 1);
        }
    }

    private void chosen(float[] row, int i, int c) {
        int outside = 0;
        int at = c;
        while (inside[c] < 0 && !page.page().main().holds(at, page.root())) {
            outside++;
            at = elements.parent[at];
        }
        Clues.set(row, Clue.OUTSIDE, inside[c] >= 0 ? 0 : outside);
        Clues.set(row, Clue.INSIDE_DEPTH, inside[c]);
        Clues.set(row, Clue.AFTER_CHOSEN, inside[c] >= 0 ? 0 : c < page.root() ? -1 : 1);
        Clues.set(row, Clue.CHOSEN_SHARE, chosenShare);
        Clues.set(row, Clue.RULED, page.ruled(i));
        Clues.set(row, Clue.PAGE_KEPT, keptShare);
    }

    private void makes(float[] row, int c) {
        Make make = makeOf(c);
        Clues.set(row, Clue.SAME_BLOCKS, Math.min(MANY, make.blocks));
        Clues.set(row, Clue.SAME_WORDS, (double) make.words / make.blocks);
        Clues.set(row, Clue.SAME_LINKS, make.links / Math.max(1, make.chars));
        Clues.set(row, Clue.SAME_PROSE, (double) make.prose / make.blocks);
        Clues.set(row, Clue.SAME_CHOSEN, (double) make.chosen / make.blocks);
        Clues.set(row, Clue.SAME_RULED, (double) make.ruled / make.blocks);
        int cousins = 0;
        int far = 0;
        for (int at = elements.parent[c]; at >= 0 && far < 4; at = elements.parent[at]) {
            cousins = Math.max(cousins, elements.sameMake(at));
            far++;
        }
        Clues.set(row, Clue.COUSINS, Math.min(50, cousins));
    }
}
