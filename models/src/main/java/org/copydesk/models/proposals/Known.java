package org.copydesk.models.proposals;

import java.util.Objects;
import org.copydesk.corpus.Entity;

/// A name and how often it is named.
///
/// @param entity whom it names
/// @param stories how many stories name it
public record Known(Entity entity, long stories) {
    public Known {
        Objects.requireNonNull(entity);
    }
}
