package org.copydesk.corpus.store;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.StoryId;

/// Stories that are one story: states and copies of it in different words. What was seen again exactly, or
/// stands inside another story, may be alone in its group.
///
/// @param stories the one that represents them first, then by the same order (the fullest, the first
///     published, the id)
/// @param inside where stories of the group stand whole inside another one, by story, then page
public record StoryGroup(List<StoryId> stories, List<Inside> inside) {

    public StoryGroup {
        stories = List.copyOf(stories);
        inside = List.copyOf(inside);
        if (stories.isEmpty()) {
            throw new IllegalArgumentException("a group has stories");
        }
    }

    /// A story inside another one.
    ///
    /// @param story the one inside
    /// @param page the one that holds it
    /// @param score the share of `story` that is there, 0 to 1
    public record Inside(StoryId story, StoryId page, double score) {
        public Inside {
            Objects.requireNonNull(story);
            Objects.requireNonNull(page);
        }
    }

    /// The story that represents the group.
    public StoryId leader() {
        return stories.getFirst();
    }
}
