package org.copydesk.corpus.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A page's blocks as columns of numbers, and what can only be said of them together: where the longest stretch of
/// running text lies, which lines stand there twice, which words that stretch is made of. For one page and one thread.
final class LinePage {

    /// What one line without running text takes from a stretch of it, in words.
    private static final int GAP_COST = 6;

    private static final int SHORTEST_TOPIC_WORD = 5;
    private static final int SEVERAL = -1;

    final int size;
    final List<Labelled> blocks;
    final Traits[] traits;
    final float[] words;
    final float[] prose;
    final float[] shorts;
    final int[] indents;

    /// How a block begins: 1 with a bullet, 2 with a bracket, 0 with neither.
    final int[] bullets;

    final int[] times;
    final float[] topic;
    final float[] wording;

    /// Sums over the blocks before an index.
    final float[] wordsBefore;

    final float[] wordingBefore;

    final float[] proseBefore;
    final float[] shortsBefore;
    final int[] endsBefore;
    final int[] furnitureBefore;
    final int[] commentsBefore;
    final int[] relatedBefore;

    /// The last block above that ends a story by a rule, or -1.
    final int[] lastEnd;

    /// The longest stretch of running text, from its first block to behind its last.
    final int from;

    final int to;

    /// The column at which most running text begins.
    final int column;

    LinePage(List<Labelled> blocks, List<String> lines, Wording wordings) {
        this.blocks = blocks;
        this.size = blocks.size();
        traits = new Traits[size];
        words = new float[size];
        prose = new float[size];
        shorts = new float[size];
        indents = new int[size];
        bullets = new int[size];
        wording = new float[size];
        for (int i = 0; i < size; i++) {
            Block block = blocks.get(i).block();
            traits[i] = Traits.of(block.text());
            words[i] = block.shape().words();
            prose[i] = block.shape().prose() ? words[i] : 0;
            shorts[i] = block.shape().prose() ? 0 : 1;
            wording[i] = wordings.of(block.text());
            bullets[i] = bullet(block.text());
            indents[i] = indent(lines.get(block.line() - 1));
        }
        wordsBefore = sums(words);
        wordingBefore = sums(wording);
        proseBefore = sums(prose);
        shortsBefore = sums(shorts);
        endsBefore = new int[size + 1];
        furnitureBefore = new int[size + 1];
        commentsBefore = new int[size + 1];
        relatedBefore = new int[size + 1];
        lastEnd = new int[size + 1];
        countRules();
        int[] stretch = longestStretch();
        from = stretch[0];
        to = stretch[1];
        column = column();
        times = times();
        topic = topic();
    }

    private void countRules() {
        lastEnd[0] = -1;
        for (int i = 0; i < size; i++) {
            Furniture.Rule rule = blocks.get(i).rule();
            boolean end = rule != null && rule.effect() != Furniture.Effect.CUT;
            boolean related = rule != null && rule.effect() == Furniture.Effect.RELATED;
            boolean comments = rule != null && rule.name().equals("comments");
            endsBefore[i + 1] = endsBefore[i] + (end ? 1 : 0);
            relatedBefore[i + 1] = relatedBefore[i] + (related ? 1 : 0);
            commentsBefore[i + 1] = commentsBefore[i] + (comments ? 1 : 0);
            furnitureBefore[i + 1] = furnitureBefore[i] + (rule != null ? 1 : 0);
            lastEnd[i + 1] = end ? i : lastEnd[i];
        }
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && Text.isSpace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int bullet(String text) {
        char c = text.charAt(0);
        if (text.length() > 1 && text.charAt(1) == ' ' && (Text.isBullet(c) || c == 'o' || c == '#')) {
            return 1;
        }
        return c == '[' || c == '(' || c == '<' ? 2 : 0;
    }

    private static float[] sums(float[] values) {
        float[] sums = new float[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }

    /// The stretch with the most words of running text, where each line between costs some (Kadane's algorithm).
    private int[] longestStretch() {
        int[] best = {0, 0};
        float most = 0;
        float sum = 0;
        int start = 0;
        for (int i = 0; i < size; i++) {
            sum += prose[i] > 0 ? prose[i] : -GAP_COST;
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > most) {
                most = sum;
                best[0] = start;
                best[1] = i + 1;
            }
        }
        return best;
    }

    private int column() {
        Map<Integer, Float> weights = new HashMap<>();
        int column = 0;
        float most = 0;
        for (int i = 0; i < size; i++) {
            if (prose[i] > 0) {
                float weight = weights.merge(indents[i], prose[i], Float::sum);
                if (weight > most) {
                    most = weight;
                    column = indents[i];
                }
            }
        }
        return column;
    }

    private int[] times() {
        Map<String, Integer> count = new HashMap<>(size * 2);
        blocks.forEach(b -> count.merge(b.text(), 1, Integer::sum));
        int[] times = new int[size];
        for (int i = 0; i < size; i++) {
            times[i] = count.getOrDefault(blocks.get(i).text(), 1);
        }
        return times;
    }

    /// For each block the share of its long words that the longest stretch has in another block too; -1 where it has
    /// none.
    private float[] topic() {
        int[][] longWords = new int[size][];
        for (int i = 0; i < size; i++) {
            longWords[i] = LongWords.of(blocks.get(i).text(), SHORTEST_TOPIC_WORD, false);
        }
        int[] in = new int[LongWords.BUCKETS]; // the block that has it, from 1, or SEVERAL
        for (int i = from; i < to; i++) {
            for (int bucket : longWords[i]) {
                in[bucket] = in[bucket] == 0 || in[bucket] == i + 1 ? i + 1 : SEVERAL;
            }
        }
        float[] topic = new float[size];
        for (int i = 0; i < size; i++) {
            int count = 0;
            for (int bucket : longWords[i]) {
                count += in[bucket] != 0 && in[bucket] != i + 1 ? 1 : 0;
            }
            topic[i] = longWords[i].length == 0 ? -1 : (float) count / longWords[i].length;
        }
        return topic;
    }
}
