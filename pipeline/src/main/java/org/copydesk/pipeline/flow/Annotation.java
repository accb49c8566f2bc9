package org.copydesk.pipeline.flow;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.LanguageGuesser;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.LeftOut;
import org.copydesk.corpus.store.Reannotation;
import org.copydesk.index.StoryIndex;
import org.copydesk.models.Annotator;

/// Reads the stories of a desk again with other models, rules or names: what comes out is what a fresh ingest with
/// them would have found. Many threads read, the calling one files, some hundred stories in a transaction: what is
/// filed survives a kill, and the same call again goes on where the killed one stood.
///
/// A value without state between runs; each run opens the desk and closes it.
public final class Annotation {

    /// Stories in one transaction: enough that the disk is seldom waited for, few enough that a kill costs seconds.
    private static final int TOGETHER = 200;

    private final Annotator annotator;
    private final String version;
    private final LanguageGuesser languages;
    private final int threads;

    /// @param annotator finds names and figures; it must have a version
    /// @param languages tells a story's language
    /// @param threads how many stories are read at a time, at least 1
    public Annotation(Annotator annotator, LanguageGuesser languages, int threads) {
        this.annotator = annotator;
        this.version = Objects.requireNonNull(annotator.version());
        this.languages = languages;
        this.threads = threads;
    }

    /// Annotates the stories of the desk in `desk`.
    ///
    /// @param all whether to read stories again that this version has read
    /// @throws org.copydesk.corpus.store.DeskException if there is no desk, or it cannot be written; what was filed
    ///     before stands
    /// @throws InterruptedException if the calling thread is interrupted; what was filed before stands
    public AnnotateResult run(Path desk, boolean all, AnnotateListener listener) throws InterruptedException {
        Instant begun = Instant.now();
        try (Corpus corpus = Corpus.open(desk, "annotate");
                StoryIndex index = DeskIndex.open(corpus, listener::noticed);
                ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Reannotation work = corpus.reannotate(version, all);
            long stories = corpus.stats().stories();
            List<LeftOut> failed = new ArrayList<>();
            long done = 0;
            long changed = 0;
            listener.advanced(0, work.total(), 0);
            for (List<Story> next = work.next(TOGETHER); !next.isEmpty(); next = work.next(TOGETHER)) {
                changed += work.put(annotated(next, workers, failed));
                done += next.size();
                listener.advanced(done, work.total(), changed);
            }
            work.finish();
            IndexReplay.catchUp(corpus, index);
            return new AnnotateResult(
                    done - failed.size(),
                    changed,
                    stories - done,
                    named(failed),
                    version,
                    Duration.between(begun, Instant.now()));
        }
    }

    private List<AnnotatedStory> annotated(List<Story> stories, ExecutorService workers, List<LeftOut> failed)
            throws InterruptedException {
        List<Callable<Outcome<AnnotatedStory>>> asked = new ArrayList<>();
        for (Story story : stories) {
            // no story is kept out for what one sighting says of it: the place is the story itself
            Place place = new Place(story.id().hex(), null, 1);
            asked.add(() -> Guard.run(place, Outcome.Stage.ANNOTATE, () -> annotator.annotate(told(story))));
        }
        List<AnnotatedStory> annotated = new ArrayList<>();
        for (Future<Outcome<AnnotatedStory>> answer : workers.invokeAll(asked)) {
            switch (answer.resultNow()) {
                case Outcome.Kept<AnnotatedStory>(var story) -> annotated.add(story);
                case Outcome.Dropped<AnnotatedStory> dropped -> failed.add(LeftOut.of(dropped));
                case Outcome.Failed<AnnotatedStory> fault -> failed.add(LeftOut.of(fault));
            }
        }
        return annotated;
    }

    private Story told(Story story) {
        return new Story(story.id(), story.text(), languages.languageOf(story.text()), story.credits());
    }

    private static List<IngestResult.Failed> named(List<LeftOut> leftOut) {
        List<IngestResult.Failed> failed = new ArrayList<>();
        leftOut.forEach(out -> LeftOutNames.sort(out, new ArrayList<>(), failed));
        return failed;
    }
}
