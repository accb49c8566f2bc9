package org.copydesk.pipeline.flow;

import java.util.concurrent.Semaphore;

/// How many bytes of raw pages are under way at one time. A page larger than all of it goes alone. Safe for use by
/// many threads.
final class Budget {

    private static final int UNIT = 1024;

    private final Semaphore units;
    private final int all;

    /// @param bytes how many may be under way at a time
    Budget(long bytes) {
        all = Math.max(1, Math.toIntExact(bytes / UNIT));
        units = new Semaphore(all, true);
    }

    /// Waits until `bytes` more fit.
    ///
    /// @return what to give back when they are done with
    int take(long bytes) throws InterruptedException {
        int share = Math.clamp(bytes / UNIT, 1, all);
        units.acquire(share);
        return share;
    }

    /// Whether somebody waits for others to give back.
    boolean isAwaited() {
        return units.hasQueuedThreads();
    }

    void giveBack(int share) {
        units.release(share);
    }
}
