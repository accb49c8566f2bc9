package org.copydesk.corpus.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.corpus.FiledStory;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.Corpus;
import org.jspecify.annotations.Nullable;

/// Each story once: of a group of near copies and states the one that represents it, or, where a query does not find
/// that one, the first that it finds. What stands inside another story is a story of its own. For one thread, to be
/// walked once.
public final class DistinctStories implements StorySource {

    private final Corpus corpus;
    private final @Nullable List<StoryId> found;
    private final Set<StoryId> told = new HashSet<>();
    private long copies;

    /// @param found the stories to choose from, in the order in which they are to come; null for all of the corpus
    public DistinctStories(Corpus corpus, @Nullable List<StoryId> found) {
        this.corpus = corpus;
        this.found = found;
    }

    @Override
    public void forEach(Consumer<FiledStory> consumer) {
        if (found == null) {
            corpus.forEachStory(story -> choose(story, leads(story), consumer));
            return;
        }
        Set<StoryId> candidates = new HashSet<>(found);
        for (StoryId id : found) {
            corpus.story(id).ifPresent(story -> {
                StoryId leader = story.leader();
                choose(story, leads(story) || (!candidates.contains(leader) && told.add(leader)), consumer);
            });
        }
    }

    private static boolean leads(FiledStory story) {
        return story.leader() == null || story.leader().equals(story.story().id());
    }

    private void choose(FiledStory story, boolean chosen, Consumer<FiledStory> consumer) {
        if (chosen) {
            consumer.accept(story);
        } else {
            copies++;
        }
    }

    /// How many stories were left out, as they are near copies or other states of one that was handed over.
    public long copies() {
        return copies;
    }

    @Override
    public List<StoryId> copiesOf(FiledStory story) {
        if (story.leader() == null) {
            return List.of();
        }
        StoryId own = story.story().id();
        return corpus.group(own).stream()
                .flatMap(group -> group.stories().stream())
                .filter(id -> !id.equals(own))
                .toList();
    }

    @Override
    public boolean distinct() {
        return true;
    }
}
