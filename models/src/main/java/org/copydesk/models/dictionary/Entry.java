package org.copydesk.models.dictionary;

import java.util.Objects;
import org.copydesk.corpus.EntityType;

/// Whom a name of the dictionary stands for.
///
/// @param name the entity's name, whichever of its names the text has; not blank
/// @param type what it is
public record Entry(String name, EntityType type) {

    public Entry {
        Objects.requireNonNull(type);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entry needs a name, this " + type + " has none");
        }
    }
}
