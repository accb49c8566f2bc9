package org.copydesk.corpus.store;

import java.time.LocalDate;
import java.util.Objects;
import org.copydesk.corpus.EntityType;
import org.jspecify.annotations.Nullable;

/// How often something is named.
///
/// @param type what kind of thing
/// @param name as within the stories
/// @param stories how many name it
/// @param mentions how often, over all stories
/// @param first the earliest day on which a story that names it was published; null if none has a date
public record EntityCount(
        EntityType type,
        String name,
        long stories,
        long mentions,
        @Nullable LocalDate first) {

    public EntityCount {
        Objects.requireNonNull(type);
        Objects.requireNonNull(name);
    }
}
