package org.copydesk.corpus.store;

import java.util.Objects;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.StoryId;

/// What happened to a story, for those who keep a view of the corpus.
public sealed interface Change {

    /// Its place in the order of all changes, from 1. Each number belongs to one change only.
    long sequence();

    /// Which story.
    StoryId id();

    /// The story is new or was changed; this is what it is now.
    ///
    /// @param story the whole story
    record Filed(FiledStory story) implements Change {
        public Filed {
            Objects.requireNonNull(story);
        }

        @Override
        public long sequence() {
            return story.sequence();
        }

        @Override
        public StoryId id() {
            return story.story().id();
        }
    }

    /// The story is gone.
    ///
    /// @param sequence see [Change#sequence]
    /// @param id which story
    record Gone(long sequence, StoryId id) implements Change {
        public Gone {
            Objects.requireNonNull(id);
        }
    }
}
