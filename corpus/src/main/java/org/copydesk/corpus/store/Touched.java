package org.copydesk.corpus.store;

import java.util.BitSet;
import org.copydesk.corpus.Credits;
import org.jspecify.annotations.Nullable;

/// A story that a transaction adds or changes.
final class Touched {

    private final long row;
    private final long sequence;
    private final boolean fresh;
    private final BitSet stated = new BitSet();
    private boolean sighted;

    private Touched(long row, long sequence, boolean fresh) {
        this.row = row;
        this.sequence = sequence;
        this.fresh = fresh;
    }

    /// A story that the corpus did not hold.
    static Touched added(long row, long sequence) {
        return new Touched(row, sequence, true);
    }

    /// A story that the corpus holds.
    static Touched changed(long row, long sequence) {
        return new Touched(row, sequence, false);
    }

    /// Its row in `stories`.
    long row() {
        return row;
    }

    /// Its number in the order of changes.
    long sequence() {
        return sequence;
    }

    /// Which columns of [CreditColumns#NAMES] new sightings state.
    BitSet stated() {
        return stated;
    }

    /// Whether it was added.
    boolean isFresh() {
        return fresh;
    }

    /// Whether it was added and never seen: that cannot be.
    boolean isOrphan() {
        return fresh && !sighted;
    }

    /// A new sighting says this of it.
    void sightedWith(Credits credits) {
        sighted = true;
        @Nullable Object[] values = CreditColumns.values(credits);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                stated.set(i);
            }
        }
    }
}
