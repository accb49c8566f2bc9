package org.copydesk.models.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The states of a word among runs of several kinds: outside all, or at the beginning, inside, at the last or
/// the only word of a run of one kind (Ratinov and Roth 2009), and which state may follow which. State 0 is
/// outside; kind `k` has the four from `1 + 4k`. Immutable, safe for use by many threads.
public final class Bilou {

    /// A run of words.
    ///
    /// @param from its first word
    /// @param to one past its last, `from < to`
    /// @param kind its kind, from 0
    public record Run(int from, int to, int kind) {}

    static final int OUTSIDE = 0;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;
    private static final int PARTS = 4;

    private final int[][] before;

    /// @param kinds how many kinds of runs there are, 1 to 7
    public Bilou(int kinds) {
        if (kinds < 1 || kinds > 7) {
            throw new IllegalArgumentException("there must be 1 to 7 kinds, not " + kinds);
        }
        this.before = new int[1 + PARTS * kinds][];
        for (int to = 0; to < before.length; to++) {
            int[] found = new int[before.length];
            int n = 0;
            for (int from = 0; from < before.length; from++) {
                if (isOpen(from) ? continues(to) && kind(from) == kind(to) : !continues(to)) {
                    found[n++] = from;
                }
            }
            before[to] = Arrays.copyOf(found, n);
        }
    }

    /// How many states there are.
    public int size() {
        return before.length;
    }

    /// The states that may stand before `state`.
    int[] before(int state) {
        return before[state];
    }

    boolean mayBegin(int state) {
        return !continues(state);
    }

    boolean mayEnd(int state) {
        return !isOpen(state);
    }

    private static boolean isOpen(int state) {
        return state != OUTSIDE && (state - 1) % PARTS <= INSIDE;
    }

    private static boolean continues(int state) {
        int part = (state - 1) % PARTS;
        return state != OUTSIDE && (part == INSIDE || part == LAST);
    }

    private static int kind(int state) {
        return (state - 1) / PARTS;
    }

    /// The states of `length` words among which `runs` stand.
    ///
    /// @param runs in order, none overlapping
    public int[] states(List<Run> runs, int length) {
        int[] out = new int[length];
        for (Run run : runs) {
            int base = 1 + PARTS * run.kind();
            if (run.to() - run.from() == 1) {
                out[run.from()] = base + UNIT;
            } else {
                Arrays.fill(out, run.from() + 1, run.to() - 1, base + INSIDE);
                out[run.from()] = base + BEGIN;
                out[run.to() - 1] = base + LAST;
            }
        }
        return out;
    }

    /// The runs that the first `length` of `states` spell.
    List<Run> runs(int[] states, int length) {
        List<Run> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < length; i++) {
            if (!continues(states[i])) {
                from = i;
            }
            if (states[i] != OUTSIDE && !isOpen(states[i])) {
                out.add(new Run(from, i + 1, kind(states[i])));
            }
        }
        return out;
    }
}
