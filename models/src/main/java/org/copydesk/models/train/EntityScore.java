package org.copydesk.models.train;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Exact-span precision, recall and F1 by kind of name. Not safe for use by many threads.
public final class EntityScore {

    /// The kind that stands for all kinds.
    public static final String ALL = "ALL";

    private final Map<String, int[]> counts = new TreeMap<>();

    /// Counts one sentence (or story): what is right, what was found, what was to be found.
    public void add(Collection<Gold.Name> gold, Collection<Gold.Name> found) {
        Set<Gold.Name> right = new HashSet<>(gold);
        right.retainAll(new HashSet<>(found));
        right.forEach(name -> count(name.label(), 0));
        found.forEach(name -> count(name.label(), 1));
        gold.forEach(name -> count(name.label(), 2));
    }

    private void count(String kind, int what) {
        counts.computeIfAbsent(kind, _ -> new int[3])[what]++;
        counts.computeIfAbsent(ALL, _ -> new int[3])[what]++;
    }

    /// F1 over all kinds, 0 to 100.
    public double f1() {
        return f1(ALL);
    }

    /// F1 of one kind, 0 to 100; 0 where nothing was right.
    public double f1(String kind) {
        int[] n = counts.getOrDefault(kind, new int[3]);
        return n[1] + n[2] == 0 ? 0 : 200.0 * n[0] / (n[1] + n[2]);
    }

    /// How many names were to be found.
    public int asked() {
        return counts.getOrDefault(ALL, new int[3])[2];
    }

    /// How many names of one kind were to be found.
    public int asked(String kind) {
        return counts.getOrDefault(kind, new int[3])[2];
    }

    /// The kinds that the gold has or that were found, in alphabetical order, without [#ALL].
    public List<String> kinds() {
        return counts.keySet().stream().filter(kind -> !kind.equals(ALL)).toList();
    }

    /// Precision of one kind, 0 to 100.
    public double precision(String kind) {
        int[] n = counts.getOrDefault(kind, new int[3]);
        return n[1] == 0 ? 0 : 100.0 * n[0] / n[1];
    }

    /// Recall of one kind, 0 to 100.
    public double recall(String kind) {
        int[] n = counts.getOrDefault(kind, new int[3]);
        return n[2] == 0 ? 0 : 100.0 * n[0] / n[2];
    }

    /// `ALL 80.1 (P 82.0 R 78.3)  ORG …`.
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (String kind : counts.keySet()) {
            out.append(String.format(
                    Locale.ROOT, "%s %.1f (P %.1f R %.1f)  ", kind, f1(kind), precision(kind), recall(kind)));
        }
        return out.toString().strip();
    }
}
