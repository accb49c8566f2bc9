package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.corpus.split.HtmlBody.Ruling;
import org.copydesk.corpus.trees.Logistic;
import org.copydesk.corpus.trees.TreeModel;

/// The trained word on each block of a page: does it belong to the story? The rules' word is one of its
/// clues. Safe for use by many threads.
final class BlockModel {

    static final String TREES = "blocks.trees";

    private static final int REASONS = 3;

    /// The models that come with the program, read when a page with markup first needs them.
    private static final class BuiltIn {
        private static final BlockModel MODEL =
                new BlockModel(TreeModel.resource(BlockModel.class, TREES), WordScores.builtIn());
    }

    private final TreeModel trees;
    private final WordScores words;

    BlockModel(TreeModel trees, WordScores words) {
        if (!trees.features().equals(Clue.keys())) {
            throw new IllegalArgumentException("the model asks for other clues than there are: " + trees.features());
        }
        this.trees = trees;
        this.words = words;
    }

    static BlockModel builtIn() {
        return BuiltIn.MODEL;
    }

    /// The last word on each block; what was said already is not said again. Where it differs from the rules'
    /// word, it is given the three clues that spoke most for it if anybody asks.
    List<Ruling> correct(HtmlPage page, int root, List<Ruling> rulings, boolean asked) {
        Clues clues = Clues.of(page, root, rulings, words);
        boolean[] kept = keep(page.blocks(), chances(clues, trees));
        List<Ruling> corrected = new ArrayList<>(kept.length);
        for (int i = 0; i < kept.length; i++) {
            Ruling ruled = rulings.get(i);
            if (kept[i] && ruled.last()) {
                corrected.add(ruled);
                continue;
            }
            boolean agreed = ruled.kept() == kept[i];
            String why = agreed || !asked ? LineModel.REASON : reasons(clues.row(i), kept[i]);
            corrected.add(agreed ? ruled : new Ruling(kept[i], why, false));
        }
        return corrected;
    }

    /// How likely each block belongs to the story, 0 to 1; 0 where the model is not asked.
    static double[] chances(Clues clues, TreeModel trees) {
        double[] chances = new double[clues.size()];
        int[] asked = IntStream.range(0, chances.length).filter(clues::asked).toArray();
        float[][] rows = Arrays.stream(asked).mapToObj(clues::row).toArray(float[][]::new);
        double[] scores = trees.scores(rows);
        for (int i = 0; i < asked.length; i++) {
            chances[asked[i]] = Logistic.of(scores[i]);
        }
        return chances;
    }

    private String reasons(float[] row, boolean kept) {
        return trees.reasons(row, 0, kept, REASONS).stream()
                .map(TreeModel.Reason::feature)
                .collect(Collectors.joining(",", LineModel.REASON, ""));
    }

    /// Which blocks to keep so that the F1 to expect over the page's words is the highest: the likeliest
    /// ones, down to a chance that follows from how sure the model is of the whole page (Ye et al.:
    /// "Optimizing F-measure", ICML 2012).
    static boolean[] keep(List<Block> blocks, double[] chances) {
        int n = chances.length;
        double all = 0;
        long[] order = new long[n];
        for (int i = 0; i < n; i++) {
            all += chances[i] * weight(blocks.get(i));
            // the likeliest first; of equals the one that stands first
            order[i] = (Math.round((1 - chances[i]) * 1e9) << 32) | i;
        }
        Arrays.sort(order);
        double hit = 0;
        double said = 0;
        double best = 0;
        int most = 0;
        for (int k = 0; k < n; k++) {
            int i = (int) order[k];
            hit += chances[i] * weight(blocks.get(i));
            said += weight(blocks.get(i));
            double f1 = 2 * hit / (said + all);
            if (f1 > best) {
                best = f1;
                most = k + 1;
            }
        }
        boolean[] keep = new boolean[n];
        for (int k = 0; k < most; k++) {
            keep[(int) order[k]] = true;
        }
        return keep;
    }

    private static int weight(Block block) {
        return 1 + block.shape().words();
    }
}
