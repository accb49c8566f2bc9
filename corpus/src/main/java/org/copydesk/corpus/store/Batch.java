package org.copydesk.corpus.store;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One run of ingest, or several that resumed each other.
///
/// @param number from 1, without gaps
/// @param state how it stands
/// @param started when it first began
/// @param finished when it was finished or given up; null while it runs
/// @param asked what it was asked to do
/// @param counts what has come of it so far
public record Batch(
        int number, State state, Instant started, @Nullable Instant finished, NewBatch asked, BatchCounts counts) {

    /// How a batch stands.
    public enum State {
        /// It runs, or was cut off and can be resumed.
        RUNNING,
        /// It came to its end.
        FINISHED,
        /// It was cut off, and then another was begun instead of resuming it.
        INTERRUPTED
    }

    public Batch {
        Objects.requireNonNull(state);
        Objects.requireNonNull(started);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(counts);
        if (number < 1) {
            throw new IllegalArgumentException("batches are counted from 1, not " + number);
        }
        if ((finished == null) != (state == State.RUNNING)) {
            throw new IllegalArgumentException("a batch has an end unless it runs: " + number + ", " + state);
        }
    }
}
