package org.copydesk.corpus.store;

import java.util.Objects;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Place;
import org.jspecify.annotations.Nullable;

/// Something that gave no story, and why: an [Outcome] other than `Kept`, as the corpus remembers it.
///
/// @param place where it stood
/// @param stage which step failed; null if it was dropped for a reason that is no fault
/// @param reason in words that a user understands
public record LeftOut(Place place, Outcome.@Nullable Stage stage, String reason) {

    public LeftOut {
        Objects.requireNonNull(place);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("what is left out has a reason (" + place + ")");
        }
    }

    /// From an outcome.
    public static LeftOut of(Outcome.Dropped<?> dropped) {
        return new LeftOut(dropped.source(), null, dropped.reason());
    }

    /// From an outcome.
    public static LeftOut of(Outcome.Failed<?> failed) {
        return new LeftOut(failed.source(), failed.stage(), failed.reason());
    }

    /// Whether it failed; else it was dropped.
    public boolean failed() {
        return stage != null;
    }
}
