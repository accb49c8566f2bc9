package org.copydesk.corpus.split;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a block's place on its page tells the block model: how far from the title, how much text before it,
/// whether it was said before.
final class PlaceClues {

    private static final int LONGEST_TITLE = 50;
    private static final int FAR = 100;
    private static final int NOWHERE = -101;
    private static final int SURE_START = 25;

    private final Clues page;
    private final PageElements elements;
    private final int[] title;
    private final Known titleWords;
    private final Known tabWords;
    private final String description;

    PlaceClues(Clues page) {
        this.page = page;
        this.elements = page.elements();
        String said = page.page().credits().title();
        this.title = said == null ? NameWords.NONE : BlockText.words(said);
        this.titleWords = new Known(title);
        this.tabWords = new Known(BlockText.words(page.page().tab()));
        this.description = start(page.page().description());
    }

    /// A few words to be looked for among many.
    private static final class Known {
        private final int[] sorted;

        /// A bit for each word by its last six: most of the others are told by it.
        private final long bits;

        Known(int[] words) {
            sorted = words.clone();
            Arrays.sort(sorted);
            bits = Arrays.stream(words).mapToLong(word -> 1L << word).reduce(0, (a, b) -> a | b);
        }

        boolean isEmpty() {
            return sorted.length == 0;
        }

        boolean has(int word) {
            return (bits >>> word & 1) != 0 && Arrays.binarySearch(sorted, word) >= 0;
        }
    }

    private static String start(@Nullable String text) {
        return text == null ? "" : Text.fold(text).toLowerCase(Locale.ROOT);
    }

    void fill() {
        int n = page.size();
        int at = titleAt();
        double all = elements.allProse();
        double before = 0;
        double atTitle = 0;
        for (int i = 0; i < n; i++) {
            atTitle = i == at ? before : atTitle;
            if (page.asked(i)) {
                place(page.row(i), i, at, before / all, (before - atTitle) / all);
            }
            Block block = page.blocks().get(i);
            before += block.prose() ? block.text().length() : 0;
        }
        repeats();
    }

    private void place(float[] row, int i, int title, double before, double sinceTitle) {
        int n = page.size();
        Clues.set(row, Clue.PLACE, i / (double) n);
        Clues.set(row, Clue.TEXT_PLACE, before);
        Clues.set(row, Clue.BLOCKS_BEFORE, Math.min(300, i));
        Clues.set(row, Clue.BLOCKS_AFTER, Math.min(300, n - 1 - i));
        Clues.set(row, Clue.AFTER_TITLE, title < 0 ? NOWHERE : Math.clamp(i - title, -FAR, FAR));
        Clues.set(row, Clue.TEXT_AFTER_TITLE, title < 0 || i < title ? -1 : sinceTitle);
        Clues.set(row, Clue.PAGE_TEXT, Math.min(30_000, elements.allProse()));
        Clues.set(row, Clue.PAGE_BLOCKS, Math.min(600, n));
        Clues.set(row, Clue.PAGE_LINKS, elements.linkChars[0] / (double) Math.max(1, elements.chars[0]));
    }

    /// The first main heading that is the title, else the first block that is, else the first main heading.
    private int titleAt() {
        int same = -1;
        int heading = -1;
        int both = -1;
        for (int i = 0; i < page.size(); i++) {
            if (!page.asked(i)) {
                continue;
            }
            float[] row = page.row(i);
            BlockText text = page.texts().get(i);
            double share = share(text, titleWords);
            boolean is = share == 1 && isTitle(text);
            Clues.set(row, Clue.TITLE_SHARE, share);
            Clues.set(row, Clue.TITLE_SAME, is);
            Clues.set(row, Clue.TAB_SHARE, share(text, tabWords));
            Clues.set(row, Clue.DESCRIBED, described(page.blocks().get(i)));
            boolean main = row[Clue.HEADING_LEVEL.column()] == 1;
            both = both < 0 && main && (is || share >= 0.8) ? i : both;
            same = same < 0 && is ? i : same;
            heading = heading < 0 && main ? i : heading;
        }
        return both >= 0 ? both : same >= 0 ? same : heading;
    }

    private boolean isTitle(BlockText text) {
        boolean same = text.size() == title.length;
        for (int i = 0; same && i < title.length; i++) {
            same = text.word(i) == title[i];
        }
        return same;
    }

    private static double share(BlockText text, Known known) {
        int n = text.size();
        if (n == 0 || n > LONGEST_TITLE || known.isEmpty()) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i < n; i++) {
            found += known.has(text.word(i)) ? 1 : 0;
        }
        return (double) found / n;
    }

    private boolean described(Block block) {
        int length = Math.min(SURE_START, block.text().length());
        return length >= 15
                && description.length() >= length
                && description.regionMatches(true, 0, block.text(), 0, length);
    }

    private void repeats() {
        RunCounts runs = new RunCounts(page.texts());
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.asked(i)) {
                Clues.set(page.row(i), Clue.SAID_ELSEWHERE, runs.elsewhere(i));
                Integer before = last.put(page.blocks().get(i).text(), i);
                if (before != null) {
                    Clues.set(page.row(i), Clue.SAID_BEFORE, true);
                    Clues.set(page.row(before), Clue.SAID_LATER, true);
                }
            }
        }
    }
}
