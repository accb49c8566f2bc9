package org.copydesk.models;

import java.util.List;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Story;
import org.jspecify.annotations.Nullable;

/// Finds the names and figures in a story. The answer follows from the story's text and language alone. Implementations
/// are safe for use by many threads, and take time in step with the length of the text.
@FunctionalInterface
public interface Annotator {

    /// Finds nothing.
    Annotator NONE = story -> new AnnotatedStory(story, List.of(), List.of());

    /// Which models and rules these are, in a few characters: equal versions find the same in the same text. Every
    /// story that [#annotate] hands back says it; null where stories are not to say who looked at them.
    default @Nullable String version() {
        return null;
    }

    /// The story with its mentions and figures.
    AnnotatedStory annotate(Story story);
}
