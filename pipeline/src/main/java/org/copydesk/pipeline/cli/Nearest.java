package org.copydesk.pipeline.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that was meant.
final class Nearest {

    private Nearest() {}

    /// The word of `known` that is nearest to `typed`, if one is near enough: at most two slips, or one in three
    /// letters.
    static Optional<String> to(String typed, Collection<String> known) {
        int slips = Math.max(2, typed.length() / 3);
        return known.stream()
                .filter(word -> distance(typed, word) <= slips && distance(typed, word) < word.length())
                .min(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// `; did you mean X?`, or nothing.
    static String hint(String typed, Collection<String> known) {
        return to(typed, known).map(word -> "; did you mean " + word + "?").orElse("");
    }

    /// Damerau-Levenshtein, optimal string alignment: letters left out, put in, changed, or two that changed places.
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
