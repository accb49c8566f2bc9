package org.copydesk.pipeline.flow;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.LeftOut;
import org.copydesk.index.StoryIndex;

/// Files what is read, and lets the index follow: while one group is filed, a thread of the run's own
/// indexes the one before it. For one thread.
final class RealRun implements Run, AutoCloseable {

    /// What was indexed can be found after so many new stories: a search during a long run lags by no more.
    private static final int COMMIT_AFTER = 5_000;

    private final Corpus corpus;
    private final StoryIndex index;
    private final Admission admission;
    private final IngestListener listener;
    private final int commitAfter;
    private final ExecutorService indexing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("indexer").factory());

    /// Up to where the index will be once the thread is done.
    private Future<Long> indexed;

    private long files;
    private long bytes;
    private long found;
    private long fresh;
    private long failed;
    private int uncommitted;

    RealRun(Corpus corpus, StoryIndex index, Admission admission, IngestListener listener) {
        this(corpus, index, admission, listener, COMMIT_AFTER);
    }

    /// @param commitAfter after how many new stories what was indexed can be found
    RealRun(Corpus corpus, StoryIndex index, Admission admission, IngestListener listener, int commitAfter) {
        this.commitAfter = commitAfter;
        this.corpus = corpus;
        this.index = index;
        this.admission = admission;
        this.listener = listener;
        this.indexed = CompletableFuture.completedFuture(index.sequence());
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
        // Group by group, so that the threads that read never wait long for this one; commits are the
        // other thread's as well, or everybody would wait for the disk.
        long from = indexed();
        boolean commits = uncommitted >= commitAfter;
        indexed = indexing.submit(() -> {
            long upTo = IndexReplay.follow(corpus, index, from);
            return commits ? IndexReplay.commit(corpus, index, upTo) : upTo;
        });
        if (commits) {
            uncommitted = 0;
        }
    }

    /// Makes everything that was filed so far findable.
    void finish() throws InterruptedException {
        long upTo = IndexReplay.commit(corpus, index, IndexReplay.follow(corpus, index, indexed()));
        indexed = CompletableFuture.completedFuture(upTo);
        uncommitted = 0;
    }

    /// Waits for the index to have followed. What went wrong there ends the run here.
    private long indexed() throws InterruptedException {
        try {
            return indexed.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException("indexing broke off", e);
            }
        }
    }

    /// Waits until nobody writes to the index.
    @Override
    public void close() {
        indexing.close();
    }
}
