package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which parts of a sentence are worth asking about: the words of whose label a reader is not sure, and
/// some on both sides. A name that reader found is in a part as a whole or not at all.
final class Doubts {

    /// Words on each side of an unsure one. Ten cost an eighth less and lose 0.2 points of F1 on one of two
    /// development sets; whole sentences cost half as much again, and are 0.4 better on one and 0.5 worse
    /// on the other.
    private static final int BESIDE = 13;

    /// Part of a sentence.
    ///
    /// @param from its first word
    /// @param to behind its last word
    record Part(int from, int to) {}

    private Doubts() {}

    /// The parts of a sentence, from left to right; the whole sentence where no single word is unsure.
    ///
    /// @param sureness how probable the reader takes its label of each word to be
    /// @param sure words below this are unsure
    /// @param names what it found
    static List<Part> parts(double[] sureness, double sure, List<NameSpan> names) {
        boolean[] asked = new boolean[sureness.length];
        boolean any = false;
        for (int i = 0; i < asked.length; i++) {
            if (sureness[i] < sure) {
                any = true;
                Arrays.fill(asked, Math.max(0, i - BESIDE), Math.min(asked.length, i + BESIDE + 1), true);
            }
        }
        if (!any) {
            return List.of(new Part(0, asked.length));
        }
        for (NameSpan name : names) {
            if (asked[name.from()] || asked[name.to() - 1]) {
                Arrays.fill(asked, name.from(), name.to(), true);
            }
        }
        return runs(asked);
    }

    private static List<Part> runs(boolean[] asked) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < asked.length; i++) {
            int from = i;
            while (i < asked.length && asked[i]) {
                i++;
            }
            if (from < i) {
                parts.add(new Part(from, i));
            }
        }
        return parts;
    }
}
