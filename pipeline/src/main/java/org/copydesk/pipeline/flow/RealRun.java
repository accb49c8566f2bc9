package org.copydesk.pipeline.flow;

import java.util.List;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.LeftOut;
import org.copydesk.index.StoryIndex;

/// Files what is read, and lets the index follow. For one thread.
final class RealRun implements Run {

    /// The index follows after so many new stories: a search during a long run lags by no more.
    private static final int REPLAY_AFTER = 5_000;

    private final Corpus corpus;
    private final StoryIndex index;
    private final Admission admission;
    private final IngestListener listener;
    private long files;
    private long bytes;
    private long found;
    private long fresh;
    private long failed;
    private int unindexed;

    RealRun(Corpus corpus, StoryIndex index, Admission admission, IngestListener listener) {
        this.corpus = corpus;
        this.index = index;
        this.admission = admission;
        this.listener = listener;
    }

    @Override
    public boolean wantsTotal() {
        return listener.wantsTotal();
    }

    @Override
    public void started(long totalFiles) {
        listener.started(totalFiles);
    }

    @Override
    public void take(List<Work.PageDone> pages, List<LeftOut> leftOut, List<String> complete)
            throws InterruptedException {
        int admitted = admission.admit(pages, leftOut, complete);
        fresh += admitted;
        unindexed += admitted;
        files += complete.size();
        failed += leftOut.stream().filter(LeftOut::failed).count();
        for (Work.PageDone page : pages) {
            bytes += page.bytes();
            found += page.stories().size();
            failed += page.leftOut().stream().filter(LeftOut::failed).count();
        }
        listener.advanced(files, bytes, found, fresh, failed);
        if (unindexed >= REPLAY_AFTER) {
            IndexReplay.catchUp(corpus, index);
            unindexed = 0;
        }
    }
}
