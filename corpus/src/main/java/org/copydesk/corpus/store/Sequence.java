package org.copydesk.corpus.store;

/// Counts changes: each transaction goes on where the last one ended.
final class Sequence {

    private long last;

    Sequence(long last) {
        this.last = last;
    }

    /// The next number.
    long next() {
        return ++last;
    }

    /// The last number given.
    long last() {
        return last;
    }
}
