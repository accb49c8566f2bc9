package org.copydesk.index;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;

/// A found story, without its text: that the corpus has.
///
/// @param id the story
/// @param title its headline, or null
/// @param published when, ISO 8601 as the corpus holds it, or null
/// @param publisher who published it, or null
/// @param score how well it matches: comparable within one search only; 0 where only filters were asked for
/// @param leader the story that represents its group, or null where it stands in none
/// @param more how many other stories of its group answer too and are not shown; 0 where groups are not
///     collapsed
/// @param highlights the title first where it matches, then stretches of the text in its order
public record Hit(
        StoryId id,
        @Nullable String title,
        @Nullable String published,
        @Nullable String publisher,
        float score,
        @Nullable StoryId leader,
        int more,
        List<Highlight> highlights) {

    public Hit {
        Objects.requireNonNull(id);
        if (more < 0) {
            throw new IllegalArgumentException("no hit hides " + more + " others");
        }
        highlights = List.copyOf(highlights);
    }
}
