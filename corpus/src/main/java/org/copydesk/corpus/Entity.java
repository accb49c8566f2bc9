package org.copydesk.corpus;

import java.util.Objects;

/// Something that is named: two mentions of one type and one name are one entity, in whichever stories they stand,
/// unless a person has said otherwise.
///
/// @param type what kind of thing it is
/// @param name what it is called, not blank
public record Entity(EntityType type, String name) {

    public Entity {
        Objects.requireNonNull(type);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entity needs a name, this " + type + " has none");
        }
    }
}
