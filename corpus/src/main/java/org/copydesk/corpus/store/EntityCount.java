package org.copydesk.corpus.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Entity;
import org.copydesk.corpus.EntityType;
import org.jspecify.annotations.Nullable;

/// How often something is named. Stories that are one story in several states or near copies count as one.
///
/// @param entity what is named, by its main name
/// @param otherNames what else it is called, as people have decided
/// @param stories how many stories name it
/// @param mentions how often, of the states of one story in the one that names it most
/// @param first the earliest day on which a story that names it was published; null if none has a date
/// @param last the latest such day; null if none has a date
public record EntityCount(
        Entity entity,
        List<String> otherNames,
        long stories,
        long mentions,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public EntityCount {
        Objects.requireNonNull(entity);
        otherNames = List.copyOf(otherNames);
        if ((first == null) != (last == null)) {
            throw new IllegalArgumentException("first and last come together, not " + first + " and " + last);
        }
    }

    /// What kind of thing it is.
    public EntityType type() {
        return entity.type();
    }

    /// Its main name.
    public String name() {
        return entity.name();
    }
}
