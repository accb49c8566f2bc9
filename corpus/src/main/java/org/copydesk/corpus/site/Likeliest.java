package org.copydesk.corpus.site;

import java.util.Collection;
import java.util.Comparator;

/// Which key was meant.
final class Likeliest {

    private Likeliest() {}

    /// `; did you mean X?`, or nothing where none of the known words is near.
    static String hint(String typed, Collection<String> known) {
        int slips = Math.max(2, typed.length() / 3);
        return known.stream()
                .filter(word -> distance(typed, word) <= Math.min(slips, word.length() - 1))
                .min(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()))
                .map(word -> "; did you mean " + word + "?")
                .orElse("; there are " + String.join(", ", known));
    }

    /// Levenshtein: letters left out, put in or changed.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
