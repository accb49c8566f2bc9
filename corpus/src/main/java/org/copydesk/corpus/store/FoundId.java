package org.copydesk.corpus.store;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.StoryId;

/// What the beginning of a story's id leads to.
public sealed interface FoundId {

    /// One story.
    ///
    /// @param id its whole id
    record One(StoryId id) implements FoundId {
        public One {
            Objects.requireNonNull(id);
        }
    }

    /// No story begins so.
    record None() implements FoundId {}

    /// Several stories begin so: more digits are needed.
    ///
    /// @param some of them, two to ten, in order
    record Several(List<StoryId> some) implements FoundId {
        public Several {
            some = List.copyOf(some);
        }
    }
}
