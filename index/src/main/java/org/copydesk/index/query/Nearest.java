package org.copydesk.index.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The known word that a mistyped one was most likely meant to be.
final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /// The word of `known` that differs least from `typed`, if it differs little; of equals the first in the alphabet.
    static Optional<String> of(String typed, Collection<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> longer =
                known.stream().filter(word -> word.startsWith(lower)).sorted().findFirst();
        if (longer.isPresent()) {
            return longer;
        }
        int most = Math.max(1, lower.length() / 3);
        return known.stream()
                .filter(word -> distance(lower, word) <= most)
                .min(Comparator.<String>comparingInt(word -> distance(lower, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// How many letters to add, drop, change or swap with a neighbour: the "optimal string alignment" distance
    /// (Damerau 1964).
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
