package org.copydesk.corpus.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Entity;

/// What a person said about names. Decisions are kept apart from what the models find, and hold for whatever they find
/// later.
///
/// @param kind what was said
/// @param names whom it concerns, each once, at least two: of a merge all that are one from now on, the name of the
///     whole first; of a split the name of the whole first, then those that are not it
/// @param made when
public record Decision(Kind kind, List<Entity> names, Instant made) {

    /// What can be said.
    public enum Kind {
        /// These names stand for one.
        MERGE,
        /// These names stand for others than the first one.
        SPLIT
    }

    public Decision {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(made);
        names = List.copyOf(names);
        if (names.size() < 2 || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("a decision is about two different names or more, not " + names);
        }
    }
}
