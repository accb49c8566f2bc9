package org.copydesk.pipeline.flow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.RawFile;
import org.copydesk.corpus.read.InputFile;
import org.copydesk.corpus.read.Inputs;
import org.copydesk.corpus.read.Unpacker;
import org.copydesk.corpus.store.LeftOut;

/// Walks what the user named, unpacks it, and hands the raw pages to the threads that read them: one thread, so
/// that the disk is read in order, and never more pages under way than the budget allows.
final class Feeder implements Runnable {

    private final List<String> inputs;
    private final Path desk;
    private final Predicate<String> done;
    private final Unpacker unpacker;
    private final PageSplitting splitting;
    private final Anchor anchor;
    private final ExecutorService workers;
    private final Budget budget;
    private final BlockingQueue<Work> results;

    /// @param inputs as the user named them
    /// @param desk where all goes: no file in it is an input
    /// @param done which files an earlier run of this batch has done with
    /// @param anchor what relative dates count from
    /// @param results where everything goes; an `Over` comes last
    Feeder(
            List<String> inputs,
            Path desk,
            Predicate<String> done,
            Unpacker unpacker,
            PageSplitting splitting,
            Anchor anchor,
            ExecutorService workers,
            Budget budget,
            BlockingQueue<Work> results) {
        this.inputs = inputs;
        this.desk = desk;
        this.done = done;
        this.unpacker = unpacker;
        this.splitting = splitting;
        this.anchor = anchor;
        this.workers = workers;
        this.budget = budget;
        this.results = results;
    }

    @Override
    public void run() {
        Throwable fault = null;
        try {
            Inputs.walk(inputs, desk, this::take);
        } catch (Stopped e) {
            fault = e.getCause();
        } catch (RuntimeException | Error e) {
            fault = e;
        }
        results.add(new Work.Over(fault));
    }

    private void take(Outcome<InputFile> input) {
        switch (input) {
            case Outcome.Kept<InputFile>(InputFile file) -> unpack(file);
            case Outcome.Dropped<InputFile> dropped -> results.add(new Work.NoFile(LeftOut.of(dropped)));
            case Outcome.Failed<InputFile> failed -> results.add(new Work.NoFile(LeftOut.of(failed)));
        }
    }

    private void unpack(InputFile file) {
        if (done.test(file.name())) {
            return;
        }
        List<LeftOut> leftOut = new ArrayList<>();
        long[] pages = {0};
        unpacker.unpack(file, raw -> {
            switch (raw) {
                case Outcome.Kept<RawFile>(RawFile page) -> {
                    pages[0]++;
                    submit(file.name(), anchor.on(page, file.path()));
                }
                case Outcome.Dropped<RawFile> dropped -> leftOut.add(LeftOut.of(dropped));
                case Outcome.Failed<RawFile> failed -> leftOut.add(LeftOut.of(failed));
            }
        });
        results.add(new Work.FileRead(file.name(), pages[0], leftOut));
    }

    private void submit(String file, RawFile page) {
        try {
            int share = budget.take(page.bytes().size());
            workers.execute(() -> results.add(splitting.split(file, page, share)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }

    /// The run was given up while this thread waited.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(InterruptedException cause) {
            super(cause);
        }
    }
}
