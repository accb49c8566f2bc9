package org.copydesk.corpus.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How many there are of something.
///
/// @param name of what; null for stories of which it is not known
/// @param count how many
public record Tally(@Nullable String name, long count) {

    public Tally {
        if (count < 0) {
            throw new IllegalArgumentException("nothing is counted below 0: " + Objects.toString(name) + " " + count);
        }
    }
}
