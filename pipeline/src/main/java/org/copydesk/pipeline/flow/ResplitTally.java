package org.copydesk.pipeline.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.store.KeptPage;
import org.copydesk.corpus.store.Seen;

/// Counts which stories come, change and go. Remembers those alone that a changed page speaks of. For one
/// thread.
final class ResplitTally {

    private final ToIntFunction<StoryId> timesSeen;
    private final Map<StoryId, Times> stories = new HashMap<>();

    /// @param timesSeen at how many places the desk has seen a story, asked before anything of it changes
    ResplitTally(ToIntFunction<StoryId> timesSeen) {
        this.timesSeen = timesSeen;
    }

    private static final class Times {
        private final int before;
        private int now;

        Times(int before) {
            this.before = before;
            this.now = before;
        }
    }

    /// A page gives something else now.
    void page(KeptPage page, Collection<Seen> gives) {
        page.seen().forEach(on -> times(on.story()).now--);
        gives.forEach(seen -> times(seen.story()).now++);
    }

    private Times times(StoryId id) {
        return stories.computeIfAbsent(id, each -> new Times(timesSeen.applyAsInt(each)));
    }

    long appeared() {
        return stories.values().stream()
                .filter(each -> each.before == 0)
                .filter(each -> each.now > 0)
                .count();
    }

    long gone() {
        return stories.values().stream()
                .filter(each -> each.before > 0)
                .filter(each -> each.now == 0)
                .count();
    }

    long changed() {
        return stories.values().stream()
                .filter(each -> each.before > 0)
                .filter(each -> each.now > 0)
                .count();
    }
}
