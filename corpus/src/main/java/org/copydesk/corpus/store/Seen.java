package org.copydesk.corpus.store;

import java.util.Objects;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.StoryId;

/// A sighting on its way into the corpus.
///
/// @param story which story was seen
/// @param sighting where, when, and what that place said of it
/// @param layout the text as that place set it; its canonical text is the story's
public record Seen(StoryId story, Sighting sighting, Layout layout) {

    public Seen {
        Objects.requireNonNull(story);
        Objects.requireNonNull(sighting);
        Objects.requireNonNull(layout);
    }
}
