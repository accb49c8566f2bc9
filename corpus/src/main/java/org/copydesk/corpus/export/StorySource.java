package org.copydesk.corpus.export;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.StoryId;

/// Stories to export, in an order that is the same each time: `corpus::forEachStory`, those that a query finds, or
/// [DistinctStories].
@FunctionalInterface
public interface StorySource {

    /// Hands over each story once.
    void forEach(Consumer<FiledStory> consumer);

    /// The near copies and other states of a story that stand behind it and are not handed over.
    default List<StoryId> copiesOf(FiledStory story) {
        return List.of();
    }

    /// Whether one story stands for each group of near copies and states.
    default boolean distinct() {
        return false;
    }
}
