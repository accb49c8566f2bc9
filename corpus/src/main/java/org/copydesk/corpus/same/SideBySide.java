package org.copydesk.corpus.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Two texts laid beside each other, and what they are to each other: the evidence that a person can check.
///
/// @param likeness what the shorter one is to the longer one
/// @param stretches both texts from their beginning to their end, in the order of the longer one; what was
///     moved shows as missing here and new there
public record SideBySide(Likeness likeness, List<Stretch> stretches) {

    public SideBySide {
        Objects.requireNonNull(likeness);
        stretches = List.copyOf(stretches);
    }

    /// A stretch that both have in the same words, or what stands in its place in each.
    ///
    /// @param same whether the words are the same
    /// @param one where in the first text, or null where that has nothing here
    /// @param other where in the second text, or null where that has nothing here
    public record Stretch(
            boolean same, @Nullable Span one, @Nullable Span other) {
        public Stretch {
            if ((one == null && other == null) || (same && (one == null || other == null))) {
                throw new IllegalArgumentException("a stretch is in one text at least, and in both if it is the same");
            }
        }
    }

    /// Lays `one` and `other` beside each other. Takes time in proportion to both.
    public static SideBySide of(String one, String other) {
        int[] words = Words.of(CanonicalText.of(one));
        int[] others = Words.of(CanonicalText.of(other));
        Comparison comparison = new Comparison();
        Likeness likeness = Judge.of(comparison.of(words, others));
        // The places are those of the texts as they stand, so the words have to be those too.
        int[] ownWords = Words.of(one);
        int[] otherWords = Words.of(other);
        comparison.of(ownWords, otherWords);
        boolean inOrder = Comparison.isShorter(ownWords, otherWords);
        List<int[]> runs = comparison.shared();
        List<Stretch> stretches = inOrder
                ? stretches(runs, Words.places(one), Words.places(other), false)
                : stretches(runs, Words.places(other), Words.places(one), true);
        return new SideBySide(likeness, stretches);
    }

    private static List<Stretch> stretches(List<int[]> runs, int[] a, int[] b, boolean swapped) {
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] run : runs) {
            if (run[0] >= i) {
                add(stretches, false, span(a, i, run[0]), span(b, j, run[1]), swapped);
                i = run[0] + run[2];
                j = run[1] + run[2];
                add(stretches, true, span(a, run[0], i), span(b, run[1], j), swapped);
            }
        }
        add(stretches, false, span(a, i, a.length / 2), span(b, j, b.length / 2), swapped);
        return stretches;
    }

    private static void add(
            List<Stretch> stretches, boolean same, @Nullable Span shorter, @Nullable Span longer, boolean swapped) {
        if (shorter != null || longer != null) {
            stretches.add(new Stretch(same, swapped ? longer : shorter, swapped ? shorter : longer));
        }
    }

    private static @Nullable Span span(int[] places, int from, int to) {
        return from >= to ? null : new Span(places[2 * from], places[2 * to - 1]);
    }
}
