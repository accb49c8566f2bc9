package org.copydesk.pipeline.flow;

import org.copydesk.corpus.store.Change;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.index.StoryIndex;

/// Brings the index up to date with the corpus. This is the only way into the index: what the corpus holds and the
/// index lacks is replayed in the order of its sequence numbers, whether the last run ended well or was killed.
public final class IndexReplay {

    private IndexReplay() {}

    /// Replays everything that `index` lacks, and commits. For one thread at a time.
    ///
    /// @return the sequence number up to which the index is complete now
    public static long catchUp(Corpus corpus, StoryIndex index) {
        return commit(corpus, index, follow(corpus, index, index.sequence()));
    }

    /// Replays what came after `from`, without a commit: nothing of it can be found yet, and a kill forgets it.
    ///
    /// @param from up to where the index was replayed already, committed or not
    /// @return up to where it is now
    static long follow(Corpus corpus, StoryIndex index, long from) {
        return corpus.changesAfter(from, change -> {
            switch (change) {
                case Change.Filed(var story) -> index.add(story);
                case Change.Gone(long sequence, var id) -> index.remove(id, sequence);
            }
        });
    }

    /// Makes what was replayed last and findable.
    static long commit(Corpus corpus, StoryIndex index, long upTo) {
        boolean nameless = index.token() == 0 && upTo > 0;
        if (upTo > index.sequence() || nameless) {
            index.commit(upTo, corpus.newIndexToken(upTo));
        }
        corpus.markIndexComplete(upTo);
        return upTo;
    }
}
