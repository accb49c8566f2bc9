package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.split.Labelled.Label;

/// The numbers by which the model judges a block of a dump. Their names and order are those of the model's file: a new
/// one means a new model.
final class LineFeatures {

    private static final int[] NEIGHBOURS = {-4, -3, -2, -1, 1, 2, 3, 4};
    private static final int[] WINDOWS = {4, 12, 40};

    /// The names, in the order of a row.
    static final List<String> NAMES = names();

    private final LinePage page;
    private final float[] row = new float[NAMES.size()];
    private int at;

    LineFeatures(LinePage page) {
        this.page = page;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "words",
                "letters-per-word",
                "little-words",
                "sentence-ends",
                "ends-like-sentence",
                "question",
                "capitalised-words",
                "capitals",
                "digits",
                "commas",
                "quotes",
                "marks",
                "brackets",
                "address",
                "capital-start",
                "ends-with-colon",
                "ends-with-dots",
                "ends-with-word",
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
                "place",
                "words-share-before",
                "prose-share-before",
                "from-stretch-start",
                "from-stretch-end",
                "stretch-share",
                "prose-on-page",
                "blocks-on-page",
                "ends-before",
                "comments-before",
                "related-before",
                "since-end",
                "prose-since-end",
                "prose-share-after-end",
                "since-prose",
                "until-prose",
                "since-long-prose",
                "until-long-prose"));
        for (int offset : NEIGHBOURS) {
            for (String what : new String[] {"words", "little-words", "prose", "furniture", "shape", "wording"}) {
                names.add(what + (offset < 0 ? "" : "+") + offset);
            }
        }
        for (int window : WINDOWS) {
            for (String what : new String[] {
                "prose-before", "prose-after", "shorts-before", "shorts-after", "furniture-near", "wording-near"
            }) {
                names.add(what + "-" + window);
            }
        }
        return List.copyOf(names);
    }

    /// The row of block `i`, which the next call overwrites.
    float[] row(int i) {
        at = 0;
        text(i);
        standing(i);
        place(i);
        for (int offset : NEIGHBOURS) {
            neighbour(i, i + offset);
        }
        for (int window : WINDOWS) {
            window(i, window);
        }
        if (at != row.length) {
            throw new IllegalStateException(at + " features of " + row.length);
        }
        return row;
    }

    private void put(double value) {
        row[at++] = (float) value;
    }

    private void put(boolean value) {
        row[at++] = value ? 1 : 0;
    }

    private void text(int i) {
        Shape shape = page.blocks.get(i).block().shape();
        Traits traits = page.traits[i];
        double words = Math.max(1, shape.words());
        double chars = page.blocks.get(i).text().length();
        put(shape.words());
        put(traits.letters() / words);
        put(shape.functionWords() / words);
        put(shape.sentenceEnds());
        put(shape.terminal());
        put(shape.question());
        put(shape.capitalised() / words);
        put(traits.capitals() / Math.max(1.0, traits.letters()));
        put(traits.digits() / chars);
        put(traits.commas() / words);
        put(traits.quotes());
        put(traits.marks() / chars);
        put(traits.brackets() / chars);
        put(traits.address());
        put(traits.capitalStart());
        put(traits.colon());
        put(traits.dots());
        put(traits.closed());
        put(page.wording[i]);
    }

    private void standing(int i) {
        Labelled labelled = page.blocks.get(i);
        Block block = labelled.block();
        put(page.bullets[i]);
        put(block.afterBlank());
        put(i + 1 == page.size || page.blocks.get(i + 1).block().afterBlank());
        put(Math.clamp(page.indents[i] - page.column, -12, 12));
        put(block.shape().prose());
        put(furniture(i));
        put(labelled.is(Label.DATE) || labelled.is(Label.BYLINE));
        put(labelled.is(Label.PROMO));
        put(Math.min(4, page.times[i]));
        put(page.topic[i]);
    }

    private int furniture(int i) {
        Furniture.Rule rule = page.blocks.get(i).rule();
        if (rule == null) {
            return 0;
        }
        return switch (rule.effect()) {
            case CUT -> 1;
            case END -> 2;
            case RELATED -> 3;
        };
    }

    private void place(int i) {
        put((double) i / page.size);
        put(page.wordsBefore[i] / Math.max(1, page.wordsBefore[page.size]));
        float prose = Math.max(1, page.proseBefore[page.size]);
        put(page.proseBefore[i] / prose);
        put(Math.clamp(i - page.from, -60, 60));
        put(Math.clamp(page.to - 1 - i, -60, 60));
        put((page.proseBefore[page.to] - page.proseBefore[page.from]) / prose);
        put(prose);
        put(page.size);
        put(Math.min(6, page.endsBefore[i]));
        put(Math.min(4, page.commentsBefore[i]));
        put(Math.min(4, page.relatedBefore[i]));
        int end = page.lastEnd[i];
        put(end < 0 ? 60 : Math.min(60, i - end));
        put(end < 0 ? -1 : page.proseBefore[i] - page.proseBefore[end]);
        put(end < 0 ? -1 : (page.proseBefore[page.size] - page.proseBefore[end]) / prose);
        put(distance(i, -1, 1));
        put(distance(i, 1, 1));
        put(distance(i, -1, 30));
        put(distance(i, 1, 30));
    }

    /// How far the nearest running text of so many words is.
    private int distance(int i, int step, int words) {
        for (int d = 1; d < 30; d++) {
            int k = i + d * step;
            if (k < 0 || k >= page.size) {
                return 30;
            }
            if (page.prose[k] >= words) {
                return d;
            }
        }
        return 30;
    }

    private void neighbour(int i, int k) {
        if (k < 0 || k >= page.size) {
            for (int n = 0; n < 6; n++) {
                put(-1);
            }
            return;
        }
        Block block = page.blocks.get(k).block();
        put(page.words[k]);
        put(block.shape().functionWords() / Math.max(1.0, page.words[k]));
        put(block.shape().prose());
        put(furniture(k));
        put(alike(i, k));
        put(page.wording[k]);
    }

    /// Whether two lines have one form: the same indentation, start and about the same length.
    private boolean alike(int i, int k) {
        return page.indents[i] == page.indents[k]
                && page.bullets[i] == page.bullets[k]
                && page.blocks.get(i).block().afterBlank()
                        == page.blocks.get(k).block().afterBlank()
                && page.blocks.get(i).block().shape().terminal()
                        == page.blocks.get(k).block().shape().terminal();
    }

    private void window(int i, int width) {
        int low = Math.max(0, i - width);
        int high = Math.min(page.size, i + 1 + width);
        put(page.proseBefore[i] - page.proseBefore[low]);
        put(page.proseBefore[high] - page.proseBefore[i + 1]);
        put(page.shortsBefore[i] - page.shortsBefore[low]);
        put(page.shortsBefore[high] - page.shortsBefore[i + 1]);
        put(page.furnitureBefore[high] - page.furnitureBefore[low]);
        put((page.wordingBefore[high] - page.wordingBefore[low]) / (high - low));
    }
}
