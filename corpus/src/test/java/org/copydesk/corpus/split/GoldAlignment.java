package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which blocks of a page the gold text of its story is made of: the heaviest chain of blocks that stand in the gold in
/// the same order. So a heading that also stands in a table of contents counts where the text below it stands.
final class GoldAlignment {

    private static final int RUN = 4;
    private static final int MOST_PLACES = 12;

    private final List<String> gold;
    private final Map<List<String>, List<Integer>> places = new HashMap<>();

    /// One place where a block may stand in the gold.
    private record Place(int from, int to, int matched) {}

    GoldAlignment(String text) {
        gold = tokens(text);
        for (int n = 1; n <= RUN; n++) {
            for (int i = 0; i + n <= gold.size(); i++) {
                places.computeIfAbsent(gold.subList(i, i + n), run -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean word = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
            if (word && start < 0) {
                start = i;
            } else if (!word && start >= 0) {
                tokens.add(text.substring(start, i));
                start = -1;
            }
        }
        return tokens;
    }

    /// For each block the share of its tokens that the gold holds in the block's place, 0 to 1.
    double[] covered(List<Block> blocks) {
        List<List<Place>> found = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (Block block : blocks) {
            List<String> tokens = tokens(block.text());
            sizes.add(tokens.size());
            found.add(places(tokens));
        }
        int[] chosen = chain(found);
        double[] covered = new double[blocks.size()];
        for (int i = 0; i < covered.length; i++) {
            covered[i] = chosen[i] < 0
                    ? 0
                    : Math.min(1, (double) found.get(i).get(chosen[i]).matched() / sizes.get(i));
        }
        return covered;
    }

    private List<Place> places(List<String> tokens) {
        int n = Math.min(RUN, tokens.size());
        if (n == 0) {
            return List.of();
        }
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i + n <= tokens.size(); i++) {
            for (int at : places.getOrDefault(tokens.subList(i, i + n), List.of())) {
                votes.merge(at - i, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .sorted((a, b) -> a.getValue().equals(b.getValue())
                        ? Integer.compare(a.getKey(), b.getKey())
                        : Integer.compare(b.getValue(), a.getValue()))
                .limit(tokens.size() <= RUN ? 4L * MOST_PLACES : MOST_PLACES)
                .map(vote -> new Place(
                        Math.max(0, vote.getKey()),
                        Math.min(gold.size(), vote.getKey() + tokens.size()),
                        Math.min(tokens.size(), vote.getValue() + n - 1)))
                .toList();
    }

    /// For each block the number of its place in the heaviest chain, -1 for none.
    private int[] chain(List<List<Place>> found) {
        double[] best = new double[gold.size() + 2];
        int[] bestLast = new int[gold.size() + 2];
        Arrays.fill(bestLast, -1);
        List<int[]> steps = new ArrayList<>();
        for (int block = 0; block < found.size(); block++) {
            List<Place> options = found.get(block);
            double[] totals = new double[options.size()];
            int[] before = new int[options.size()];
            for (int o = 0; o < options.size(); o++) {
                int at = prefixBest(best, options.get(o).from());
                before[o] = bestLast[at];
                // the slight advantage of nearness keeps short blocks beside their neighbours
                totals[o] = best[at] + options.get(o).matched() - 0.01;
            }
            for (int o = 0; o < options.size(); o++) {
                steps.add(new int[] {block, o, before[o]});
                raise(best, bestLast, options.get(o).to(), totals[o], steps.size() - 1);
            }
        }
        int[] chosen = new int[found.size()];
        Arrays.fill(chosen, -1);
        for (int at = bestLast[prefixBest(best, gold.size())]; at >= 0; at = steps.get(at)[2]) {
            chosen[steps.get(at)[0]] = steps.get(at)[1];
        }
        return chosen;
    }

    /// Fenwick tree of prefix maxima, positions 0 to the gold's length.
    private static int prefixBest(double[] best, int position) {
        int top = 0;
        for (int i = position + 1; i > 0; i -= i & -i) {
            top = best[i] > best[top] ? i : top;
        }
        return top;
    }

    private static void raise(double[] best, int[] last, int position, double value, int step) {
        for (int i = position + 1; i < best.length; i += i & -i) {
            if (value > best[i]) {
                best[i] = value;
                last[i] = step;
            }
        }
    }
}
