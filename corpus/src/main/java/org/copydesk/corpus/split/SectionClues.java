package org.copydesk.corpus.split;

import java.util.HashMap;
import java.util.Map;

/// What the headings and end marks above a block, and the text under the same heading, tell the block model.
final class SectionClues {

    private final Clues page;
    private final PageElements elements;
    private final Map<Integer, Integer> headings = new HashMap<>();

    SectionClues(Clues page) {
        this.page = page;
        this.elements = page.elements();
        for (Block block : page.blocks()) {
            if (isHeading(block)) {
                headings.merge(elements.make[block.markup().container()], 1, Integer::sum);
            }
        }
    }

    private static boolean isHeading(Block block) {
        return block.markup().role() == Markup.Role.HEADING;
    }

    void fill() {
        above();
        int start = 0;
        for (int i = 1; i <= page.size(); i++) {
            if (i == page.size() || isHeading(page.blocks().get(i))) {
                section(start, i);
                start = i;
            }
        }
        int last = -1;
        for (int i = 0; i < page.size(); i++) {
            if (page.asked(i)) {
                Clues.set(page.row(i), Clue.LONG_BEFORE, Math.min(30, last < 0 ? 30 : i - last));
            }
            last = page.blocks().get(i).prose() ? i : last;
        }
        last = -1;
        for (int i = page.size() - 1; i >= 0; i--) {
            if (page.asked(i)) {
                Clues.set(page.row(i), Clue.LONG_AFTER, Math.min(30, last < 0 ? 30 : last - i));
            }
            last = page.blocks().get(i).prose() ? i : last;
        }
    }

    private void above() {
        int heading = -1;
        int mark = -1;
        int marks = 0;
        double prose = 0;
        double atMark = 0;
        float[] unasked = new float[Clue.keys().size()];
        for (int i = 0; i < page.size(); i++) {
            Block block = page.blocks().get(i);
            float[] row = page.asked(i) ? page.row(i) : unasked;
            Clues.set(
                    row,
                    Clue.HEADING_RULE,
                    heading < 0 ? -1 : OwnClues.rule(page.labels().get(heading)));
            Clues.set(row, Clue.SINCE_HEADING, Math.min(50, heading < 0 ? 50 : i - heading));
            int above = heading < 0 ? -1 : page.blocks().get(heading).markup().container();
            Clues.set(
                    row,
                    Clue.HEADING_DEPTH,
                    above < 0
                            ? 0
                            : elements.depth[above]
                                    - elements.depth[block.markup().container()]);
            Clues.set(
                    row,
                    Clue.HEADING_MAKE,
                    above < 0 ? 0 : Math.min(30, headings.getOrDefault(elements.make[above], 0)));
            Clues.set(row, Clue.SINCE_MARK, mark < 0 ? 101 : Math.min(100, i - mark));
            Clues.set(row, Clue.MARK_PROSE, mark < 0 ? -1 : (prose - atMark) / elements.allProse());
            Clues.set(row, Clue.MARKS, Math.min(10, marks));
            if (isHeading(block)) {
                heading = i;
            }
            if (OwnClues.rule(page.labels().get(i)) >= 2) {
                mark = i;
                marks++;
                atMark = prose;
            }
            prose += block.prose() ? block.text().length() : 0;
        }
    }

    private void section(int from, int to) {
        double words = 0;
        double links = 0;
        double chars = 1;
        for (int i = from; i < to; i++) {
            Block block = page.blocks().get(i);
            words += block.shape().words();
            chars += block.text().length();
            links += block.text().length() * block.markup().linkShare();
        }
        for (int i = from; i < to; i++) {
            if (page.asked(i)) {
                Clues.set(page.row(i), Clue.SECTION_WORDS, words / (to - from));
                Clues.set(page.row(i), Clue.SECTION_LINKS, links / chars);
            }
        }
    }
}
