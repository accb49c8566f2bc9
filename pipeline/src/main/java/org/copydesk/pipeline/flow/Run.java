package org.copydesk.pipeline.flow;

import java.util.List;
import org.copydesk.corpus.store.LeftOut;

/// What becomes of pages once they are read. Called by one thread.
interface Run {

    /// Whether the number of files is worth a walk of its own.
    boolean wantsTotal();

    /// Reading begins.
    void started(long totalFiles);

    /// A group of pages is read.
    ///
    /// @param pages what was read
    /// @param leftOut what gave no page
    /// @param complete files of which nothing more will come
    void take(List<Work.PageDone> pages, List<LeftOut> leftOut, List<String> complete) throws InterruptedException;
}
