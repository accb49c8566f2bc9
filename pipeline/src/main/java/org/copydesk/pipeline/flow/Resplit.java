package org.copydesk.pipeline.flow;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.LanguageGuesser;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.read.PageReader;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.split.StorySplitter;
import org.copydesk.corpus.store.Batch;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.Filing;
import org.copydesk.corpus.store.KeptPage;
import org.copydesk.corpus.store.PageCursor;
import org.copydesk.corpus.store.Refiling;
import org.copydesk.corpus.store.Seen;
import org.copydesk.index.StoryIndex;
import org.copydesk.models.Annotator;
import org.copydesk.models.names.NameEngine;

/// Applies the rules and the splitter of today to the raw pages that a desk keeps. What comes out is what
/// ingesting the same files anew would give. A page that gives what it gave before costs no write. What is
/// filed survives a kill; the same call again goes on behind the last page that was filed.
public final class Resplit {

    /// Where nothing changes, it is noted after so many reads of the corpus how far the run has come.
    private static final int NOTED = 50;

    private final Function<NameEngine, Annotator> annotators;
    private final LanguageGuesser languages;

    /// @param annotators make what finds names and figures in stories that are new or get another text; asked once
    ///     for each engine that a batch came in with, and only when such a story is there
    /// @param languages tells a story's language
    public Resplit(Function<NameEngine, Annotator> annotators, LanguageGuesser languages) {
        this.annotators = annotators;
        this.languages = languages;
    }

    /// Splits every raw page anew.
    ///
    /// @param listener is told of pages as of files
    /// @throws org.copydesk.corpus.store.DeskException if there is no desk, or it cannot be written to; what
    ///     was filed before stands
    /// @throws InterruptedException if the calling thread is interrupted; what was filed before stands
    public ResplitResult run(Path desk, ResplitSettings settings, IngestListener listener) throws InterruptedException {
        Corpus.openReadOnly(desk).close();
        if (settings.dryRun()) {
            try (Corpus corpus = Corpus.openReadOnly(desk)) {
                return new Walk(corpus, settings, listener).run();
            }
        }
        try (Corpus corpus = Corpus.open(desk, "resplit");
                StoryIndex index = DeskIndex.open(corpus, listener::noticed)) {
            ResplitResult result = new Walk(corpus, settings, listener).run();
            corpus.settle();
            IndexReplay.catchUp(corpus, index);
            corpus.endResplit();
            return result;
        }
    }

    /// One run. For one thread; pages are split and stories annotated on others.
    private final class Walk {
        private final Corpus corpus;
        private final ResplitSettings settings;
        private final IngestListener listener;
        private final Instant begun = Instant.now();
        private final Map<Integer, Batch> batches = new TreeMap<>();
        private final Map<SplitSettings, StorySplitter> splitters = new HashMap<>();
        private final Map<NameEngine, Annotator> made = new EnumMap<>(NameEngine.class);
        private final ResplitTally tally;
        private final List<IngestResult.Failed> failed = new ArrayList<>();
        private int chunks;
        private long pages;
        private long changedPages;
        private long bytes;
        private long found;
        private long seen;

        Walk(Corpus corpus, ResplitSettings settings, IngestListener listener) {
            this.corpus = corpus;
            this.settings = settings;
            this.listener = listener;
            this.tally = new ResplitTally(corpus::timesSeen);
        }

        /// A page with what it gives now.
        private record Split(KeptPage page, Work.PageDone done) {}

        ResplitResult run() throws InterruptedException {
            corpus.batches().forEach(batch -> batches.put(batch.number(), batch));
            long sightings = corpus.stats().sightings();
            PageCursor start = settings.dryRun() ? PageCursor.START : corpus.resplitAt(settings.options());
            listener.started(start.equals(PageCursor.START) ? corpus.pagePlaces() : IngestListener.UNKNOWN);
            try (PageReader reader = new PageReader(settings.limits());
                    ExecutorService workers = Executors.newFixedThreadPool(settings.threads())) {
                try {
                    walk(reader, workers, start);
                } finally {
                    workers.shutdownNow();
                }
            }
            return new ResplitResult(
                    pages,
                    changedPages,
                    tally.appeared(),
                    tally.changed(),
                    tally.gone(),
                    start.equals(PageCursor.START) ? sightings - seen : 0,
                    failed,
                    Duration.between(begun, Instant.now()));
        }

        private void walk(PageReader reader, ExecutorService workers, PageCursor start) throws InterruptedException {
            for (List<KeptPage> next = corpus.keptPages(start);
                    !next.isEmpty();
                    next = corpus.keptPages(PageCursor.behind(next.getLast()))) {
                Map<Integer, List<Split>> byBatch = new LinkedHashMap<>();
                for (Split split : split(next, reader, workers)) {
                    byBatch.computeIfAbsent(split.page().batch(), absent -> new ArrayList<>())
                            .add(split);
                }
                List<Refiling> refilings = new ArrayList<>();
                for (Map.Entry<Integer, List<Split>> entry : byBatch.entrySet()) {
                    refile(entry.getKey(), entry.getValue(), workers, refilings);
                }
                chunks++;
                if (!settings.dryRun() && (!refilings.isEmpty() || chunks % NOTED == 0)) {
                    corpus.refile(refilings, this::annotated, settings.options(), PageCursor.behind(next.getLast()));
                }
                listener.advanced(pages, bytes, found, tally.appeared(), failed.size());
            }
        }

        private List<Split> split(List<KeptPage> kept, PageReader reader, ExecutorService workers)
                throws InterruptedException {
            List<Callable<Split>> asked = new ArrayList<>();
            for (KeptPage page : kept) {
                BatchOptions options = BatchOptions.of(batch(page.batch()));
                PageSplitting splitting =
                        new PageSplitting(reader, splitter(options.split()), options.anchored(), false);
                asked.add(() -> new Split(
                        page,
                        splitting.split(page.page().place().file(), page.page().unpack(), 0)));
            }
            List<Split> splits = new ArrayList<>();
            for (Future<Split> answer : workers.invokeAll(asked)) {
                splits.add(answer.resultNow());
            }
            return splits;
        }

        private StorySplitter splitter(SplitSettings how) {
            return splitters.computeIfAbsent(how, each -> new StorySplitter(each, settings.rules()));
        }

        private Batch batch(int number) {
            return Objects.requireNonNull(
                    batches.get(number), () -> "a page of batch " + number + ", which is not there");
        }

        /// What has changed on these pages of one batch.
        private void refile(int batch, List<Split> splits, ExecutorService workers, List<Refiling> refilings)
                throws InterruptedException {
            List<Split> changed = new ArrayList<>();
            for (Split split : splits) {
                pages++;
                bytes += split.done().bytes();
                found += split.done().stories().size();
                seen += split.page().seen().size();
                List<IngestResult.Failed> faults = new ArrayList<>();
                split.done().leftOut().forEach(out -> LeftOutNames.sort(out, new ArrayList<>(), faults));
                failed.addAll(faults);
                boolean unread = !faults.isEmpty() && split.done().stories().isEmpty();
                List<Seen> gives = Admission.seen(List.of(split.done()), batch, seenAt(split.page()));
                if (!unread && !split.page().gives(gives)) {
                    changedPages++;
                    tally.page(split.page(), gives);
                    changed.add(split);
                }
            }
            if (!changed.isEmpty() && !settings.dryRun()) {
                Admission admission = new Admission(
                        corpus,
                        batch,
                        annotator(BatchOptions.of(batch(batch)).names()),
                        languages,
                        workers,
                        seenAt(changed.getFirst().page()));
                Filing filing =
                        admission.filing(changed.stream().map(Split::done).toList(), List.of(), List.of());
                refilings.add(new Refiling(
                        batch,
                        changed.stream()
                                .map(split -> split.page().page().place())
                                .toList(),
                        filing));
            }
        }

        private Annotator annotator(NameEngine engine) {
            return settings.names() && engine != NameEngine.NONE
                    ? made.computeIfAbsent(engine, annotators)
                    : Annotator.NONE;
        }

        /// What the last batch looked for names with that did.
        private NameEngine latest() {
            NameEngine latest = NameEngine.NONE;
            for (Batch batch : batches.values()) {
                NameEngine engine = BatchOptions.of(batch).names();
                latest = engine == NameEngine.NONE ? latest : engine;
            }
            return latest;
        }

        /// When the page was read: it is not read again now.
        private Instant seenAt(KeptPage page) {
            return page.seen().isEmpty()
                    ? batch(page.batch()).started()
                    : page.seen().getFirst().sighting().seen();
        }

        /// The names of a text that became a story's because a better one is gone.
        private AnnotatedStory annotated(Story story) {
            Annotator names = annotator(latest());
            return switch (Guard.run(
                    new org.copydesk.corpus.Place(story.id().hex(), null, 1),
                    Outcome.Stage.ANNOTATE,
                    () -> names.annotate(story))) {
                case Outcome.Kept<AnnotatedStory>(var annotated) -> annotated;
                case Outcome.Dropped<AnnotatedStory> _ -> Annotator.NONE.annotate(story);
                case Outcome.Failed<AnnotatedStory> _ -> Annotator.NONE.annotate(story);
            };
        }
    }
}
