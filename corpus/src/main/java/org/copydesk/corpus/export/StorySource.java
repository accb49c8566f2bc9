package org.copydesk.corpus.export;

import java.util.function.Consumer;
import org.copydesk.corpus.FiledStory;

/// Stories to export, in an order that is the same each time: `corpus::forEachStory`, or those that a query finds.
@FunctionalInterface
public interface StorySource {

    /// Hands over each story once.
    void forEach(Consumer<FiledStory> consumer);
}
