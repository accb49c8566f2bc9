package org.copydesk.pipeline.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.copydesk.corpus.store.LeftOut;
import org.jspecify.annotations.Nullable;

/// Gathers what the reading threads leave behind into groups, and sees when a file is complete: when it is unpacked
/// to its end and each of its pages has come. For one thread.
final class Collector {

    /// A group this large is worth a transaction: what a commit costs grows far slower than what it files.
    private static final int GROUP = 256;

    /// A slow trickle is filed as it comes, but for this long.
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private static final long LOOK_MILLIS = 5;

    private final BlockingQueue<Work> results;
    private final Budget budget;
    private final Run run;

    private final Map<String, Tally> open = new HashMap<>();

    private List<Work.PageDone> pages = new ArrayList<>();
    private List<LeftOut> leftOut = new ArrayList<>();
    private List<String> complete = new ArrayList<>();

    Collector(BlockingQueue<Work> results, Budget budget, Run run) {
        this.results = results;
        this.budget = budget;
        this.run = run;
    }

    void collect() throws InterruptedException {
        boolean over = false;
        // Pages are still worked on when the feeder is done: the end is when none of them is open.
        while (!over || !open.isEmpty()) {
            long until = System.nanoTime() + PATIENCE.toNanos();
            int size = 0;
            for (Work work = results.take(); work != null; work = next(until)) {
                over |= take(work);
                size++;
                if (size == GROUP || (over && open.isEmpty())) {
                    break;
                }
            }
            run.take(pages, leftOut, complete);
            pages.forEach(page -> budget.giveBack(page.share()));
            pages = new ArrayList<>();
            leftOut = new ArrayList<>();
            complete = new ArrayList<>();
        }
    }

    private @Nullable Work next(long until) throws InterruptedException {
        Work work = results.poll();
        // Where the readers wait for pages to be filed, nothing more will come.
        while (work == null && !budget.isAwaited() && System.nanoTime() < until) {
            work = results.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return work;
    }

    private boolean take(Work work) {
        switch (work) {
            case Work.PageDone page -> {
                pages.add(page);
                tally(page.file()).done++;
                close(page.file());
            }
            case Work.FileRead(String file, long count, List<LeftOut> out) -> {
                leftOut.addAll(out);
                tally(file).expected = count;
                close(file);
            }
            case Work.NoFile(LeftOut out) -> leftOut.add(out);
            case Work.Over(Throwable fault) -> {
                if (fault != null) {
                    throw new IllegalStateException("reading the inputs broke off: " + fault, fault);
                }
                return true;
            }
        }
        return false;
    }

    private Tally tally(String file) {
        return open.computeIfAbsent(file, name -> new Tally());
    }

    private void close(String file) {
        Tally tally = tally(file);
        if (tally.done == tally.expected) {
            open.remove(file);
            complete.add(file);
        }
    }

    /// How many pages of a file have come, and how many there are once it is read to its end.
    private static final class Tally {
        private long done;
        private long expected = -1;
    }
}
