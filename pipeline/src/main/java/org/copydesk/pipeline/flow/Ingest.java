package org.copydesk.pipeline.flow;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.copydesk.corpus.LanguageGuesser;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.read.Inputs;
import org.copydesk.corpus.read.PageReader;
import org.copydesk.corpus.read.ReadLimits;
import org.copydesk.corpus.read.Unpacker;
import org.copydesk.corpus.split.StorySplitter;
import org.copydesk.corpus.store.Batch;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.LeftOut;
import org.copydesk.corpus.store.NewBatch;
import org.copydesk.index.StoryIndex;
import org.copydesk.models.Annotator;

/// Takes files in: one thread walks and unpacks, as many as the settings say read, split and annotate,
/// the calling thread files, and one more indexes what was filed. What is filed survives a kill; the same
/// call again goes on where the killed one stood.
///
/// A value without state between runs; each run opens the desk and closes it.
public final class Ingest {

    /// Raw bytes under way at one time: with what parsing makes of them this stays far under 512 MB of heap.
    private static final long BYTES_UNDER_WAY = 40L << 20;

    private final Annotator annotator;
    private final LanguageGuesser languages;

    /// @param annotator finds names and figures, where the settings ask for them
    /// @param languages tells a story's language
    public Ingest(Annotator annotator, LanguageGuesser languages) {
        this.annotator = annotator;
        this.languages = languages;
    }

    /// Takes in what `settings` name.
    ///
    /// @param desk the desk's folder; made where there is none
    /// @throws org.copydesk.corpus.store.DeskException if the desk cannot be opened or written to; what was
    ///     filed before stands
    /// @throws InterruptedException if the calling thread is interrupted; what was filed before stands
    public IngestResult run(Path desk, IngestSettings settings, IngestListener listener) throws InterruptedException {
        Instant begun = Instant.now();
        if (settings.dryRun()) {
            try (DryRun dry = new DryRun(desk, listener)) {
                read(settings, desk, file -> false, dry);
                return dry.result(Duration.between(begun, Instant.now()));
            }
        }
        try (Corpus corpus = Corpus.open(desk, "ingest");
                StoryIndex index = DeskIndex.open(corpus, listener::noticed);
                ExecutorService annotating = Executors.newFixedThreadPool(settings.threads())) {
            Batch batch = corpus.begin(new NewBatch(settings.inputs(), options(settings)));
            Admission admission = new Admission(
                    corpus,
                    batch.number(),
                    settings.annotates() ? annotator : Annotator.NONE,
                    languages,
                    annotating,
                    null);
            try (RealRun run = new RealRun(corpus, index, admission, listener)) {
                read(settings, desk, file -> corpus.isDone(batch.number(), file), run);
                corpus.settle();
                // The index first: a batch is not over before everything in it can be found.
                run.finish();
            }
            Batch ended = corpus.finish(batch.number());
            return result(ended, corpus.leftOut(batch.number()), Duration.between(begun, Instant.now()));
        }
    }

    private static void read(IngestSettings settings, Path desk, Predicate<String> done, Run run)
            throws InterruptedException {
        BlockingQueue<Work> results = new LinkedBlockingQueue<>();
        Budget budget = new Budget(BYTES_UNDER_WAY);
        ReadLimits limits = settings.limits();
        try (PageReader reader = new PageReader(limits)) {
            PageSplitting splitting = new PageSplitting(
                    reader,
                    new StorySplitter(settings.split(), settings.rules()),
                    !(settings.anchor() instanceof Anchor.None),
                    settings.keepRaw());
            ExecutorService workers = Executors.newFixedThreadPool(settings.threads());
            Feeder feeder = new Feeder(
                    settings.inputs(),
                    desk,
                    done,
                    new Unpacker(limits),
                    splitting,
                    settings.anchor(),
                    workers,
                    budget,
                    results);
            Thread feeding = Thread.ofPlatform().name("feeder").start(feeder);
            try {
                run.started(run.wantsTotal() ? count(settings.inputs(), desk) : IngestListener.UNKNOWN);
                new Collector(results, budget, run).collect();
            } finally {
                feeding.interrupt();
                workers.shutdownNow();
            }
        }
    }

    private static long count(List<String> inputs, Path desk) {
        long[] files = {0};
        Inputs.walk(inputs, desk, input -> files[0] += input instanceof Outcome.Kept ? 1 : 0);
        return files[0];
    }

    /// Everything that changes what comes out, so that only an equal run resumes this one.
    private static String options(IngestSettings settings) {
        String options = String.join(
                " ",
                settings.split().toString(),
                settings.limits().toString(),
                "raw=" + settings.keepRaw(),
                BatchOptions.written(settings.names()));
        String dictionary = settings.annotates() ? settings.dictionary().sum() : "";
        return options
                + (dictionary.isEmpty() ? "" : " dictionary=" + dictionary)
                + (settings.rules().isEmpty()
                        ? ""
                        : " rules=" + settings.rules().sum())
                + (settings.anchor() instanceof Anchor.Known ? "" : BatchOptions.ANCHOR + settings.anchor());
    }

    private static IngestResult result(Batch batch, List<LeftOut> leftOut, Duration took) {
        List<IngestResult.Dropped> dropped = new ArrayList<>();
        List<IngestResult.Failed> failed = new ArrayList<>();
        for (LeftOut out : leftOut) {
            LeftOutNames.sort(out, dropped, failed);
        }
        return new IngestResult(
                batch.number(),
                batch.counts().files(),
                batch.counts().found(),
                batch.counts().fresh(),
                new IngestResult.Duplicates(
                        batch.counts().exact(),
                        batch.counts().near(),
                        batch.counts().version(),
                        batch.counts().contained()),
                dropped,
                failed,
                took);
    }
}
