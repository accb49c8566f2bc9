package org.copydesk.pipeline.flow;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.index.IndexDamagedException;
import org.copydesk.index.IndexOutdatedException;
import org.copydesk.index.StoryIndex;

/// Opens a desk's index for writing. An index that cannot be read, or was made from something else than the corpus
/// beside it, is no loss: the corpus is the truth, and everything is replayed.
public final class DeskIndex {

    private DeskIndex() {}

    /// The index of an open corpus, made anew where it is not the corpus's own; whoever asks closes it.
    ///
    /// @param notice is told, in one line, that it is made anew and why
    /// @throws org.copydesk.index.IndexException if it cannot be written
    public static StoryIndex open(Corpus corpus, Consumer<String> notice) {
        try {
            StoryIndex index = StoryIndex.open(folder(corpus));
            boolean own = false;
            try {
                own = corpus.knows(index.token(), index.sequence());
            } finally {
                if (!own) {
                    index.close();
                }
            }
            if (own) {
                return index;
            }
            notice.accept("the index was made from another state of the corpus, or from another corpus: it is made"
                    + " anew");
        } catch (IndexOutdatedException e) {
            notice.accept("the index is of an older copydesk: it is made anew");
        } catch (IndexDamagedException e) {
            notice.accept("the index cannot be read: it is made anew");
        }
        return rebuild(corpus);
    }

    /// The index of an open corpus, made anew whatever state it is in; whoever asks closes it.
    ///
    /// @throws org.copydesk.index.IndexException if it cannot be written
    public static StoryIndex rebuild(Corpus corpus) {
        StoryIndex index = StoryIndex.rebuild(folder(corpus));
        boolean made = false;
        try {
            if (IndexReplay.catchUp(corpus, index) == 0) {
                // nothing to replay, and yet an old index is to be replaced
                index.commit(0);
            }
            made = true;
            return index;
        } finally {
            if (!made) {
                index.close();
            }
        }
    }

    private static Path folder(Corpus corpus) {
        return corpus.desk().resolve("index");
    }
}
