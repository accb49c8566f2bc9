package org.copydesk.corpus.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A text as the bag of its runs of four tokens; a token is a run of letters, digits or underscores with its case. A
/// text of fewer than four tokens is one shingle.
///
/// This is the measure of scrapinghub's article-extraction-benchmark, so that scores can be compared with those that
/// are published for it.
final class Shingles {

    private static final int SIZE = 4;

    private final Map<List<String>, Integer> bag = new HashMap<>();
    private final List<String> tokens;
    private int total;

    Shingles(String text) {
        tokens = tokens(text);
        for (int i = 0; i <= Math.max(0, tokens.size() - SIZE) && !tokens.isEmpty(); i++) {
            bag.merge(tokens.subList(i, Math.min(tokens.size(), i + SIZE)), 1, Integer::sum);
            total++;
        }
    }

    private static List<String> tokens(String text) {
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

    int total() {
        return total;
    }

    /// How many shingles the two have in common, each as often as it stands in both.
    int common(Shingles other) {
        int common = 0;
        for (Map.Entry<List<String>, Integer> entry : bag.entrySet()) {
            common += Math.min(entry.getValue(), other.bag.getOrDefault(entry.getKey(), 0));
        }
        return common;
    }

    boolean sameTokens(Shingles other) {
        return tokens.equals(other.tokens);
    }
}
