package org.copydesk.pipeline.flow;

import java.util.List;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.LeftOut;
import org.copydesk.index.StoryIndex;

/// Files what is read, and lets the index follow. For one thread.
final class RealRun implements Run {

    /// What was indexed can be found after so many new stories: a search during a long run lags by no more.
    private static final int COMMIT_AFTER = 5_000;

    private final Corpus corpus;
    private final StoryIndex index;
    private final Admission admission;
    private final IngestListener listener;
    private long files;
    private long bytes;
    private long found;
    private long fresh;
    private long failed;
    private long indexed;
    private int uncommitted;

    RealRun(Corpus corpus, StoryIndex index, Admission admission, IngestListener listener) {
        this.corpus = corpus;
        this.index = index;
        this.admission = admission;
        this.listener = listener;
        this.indexed = index.sequence();
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
        uncommitted += admitted;
        files += complete.size();
        failed += leftOut.stream().filter(LeftOut::failed).count();
        for (Work.PageDone page : pages) {
            bytes += page.bytes();
            found += page.stories().size();
            failed += page.leftOut().stream().filter(LeftOut::failed).count();
        }
        listener.advanced(files, bytes, found, fresh, failed);
        // Group by group, so that the threads that read never wait long for this one.
        indexed = IndexReplay.follow(corpus, index, indexed);
        if (uncommitted >= COMMIT_AFTER) {
            finish();
        }
    }

    /// Makes everything that was filed so far findable.
    void finish() {
        indexed = IndexReplay.commit(corpus, index, IndexReplay.follow(corpus, index, indexed));
        uncommitted = 0;
    }
}
