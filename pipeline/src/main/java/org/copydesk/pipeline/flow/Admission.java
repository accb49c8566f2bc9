package org.copydesk.pipeline.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.LanguageGuesser;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Sighting;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.copydesk.corpus.split.Draft;
import org.copydesk.corpus.store.Corpus;
import org.copydesk.corpus.store.Filing;
import org.copydesk.corpus.store.Layout;
import org.copydesk.corpus.store.LeftOut;
import org.copydesk.corpus.store.PackedPage;
import org.copydesk.corpus.store.Seen;
import org.copydesk.models.Annotator;
import org.jspecify.annotations.Nullable;

/// Says of the stories on a group of pages which are new, has those annotated, and files everything in one
/// transaction. A story that the corpus has is not annotated again, unless it comes in a better layout: then its
/// mentions and figures are found anew, so that they follow from the stored text alone, whatever came first.
/// For one thread; annotating itself runs on `workers`.
final class Admission {

    private final Corpus corpus;
    private final int batch;
    private final Annotator annotator;
    private final LanguageGuesser languages;
    private final ExecutorService workers;
    private final @Nullable Instant seen;

    /// @param seen when the pages were read, or null for now
    Admission(
            Corpus corpus,
            int batch,
            Annotator annotator,
            LanguageGuesser languages,
            ExecutorService workers,
            @Nullable Instant seen) {
        this.corpus = corpus;
        this.batch = batch;
        this.annotator = annotator;
        this.languages = languages;
        this.workers = workers;
        this.seen = seen;
    }

    /// Files what came of a group of pages.
    ///
    /// @param pages what was read
    /// @param leftOut what gave no page
    /// @param complete the files of which nothing more will come
    /// @return how many stories the corpus did not have
    int admit(List<Work.PageDone> pages, List<LeftOut> leftOut, List<String> complete) throws InterruptedException {
        Filing filing = filing(pages, leftOut, complete);
        Set<StoryId> known =
                corpus.known(filing.sightings().stream().map(Seen::story).toList());
        corpus.file(batch, List.of(filing));
        return (int) filing.stories().stream()
                .filter(story -> !known.contains(story.story().id()))
                .count();
    }

    /// What came of a group of pages, ready to be filed: stories that the corpus lacks, or has in a worse
    /// layout, are annotated.
    Filing filing(List<Work.PageDone> pages, List<LeftOut> leftOut, List<String> complete) throws InterruptedException {
        Map<StoryId, Layout> best = new LinkedHashMap<>();
        Map<StoryId, Work.Found> firsts = new HashMap<>();
        List<LeftOut> out = new ArrayList<>(leftOut);
        List<PackedPage> raw = new ArrayList<>();
        for (Work.PageDone page : pages) {
            out.addAll(page.leftOut());
            if (page.page() != null) {
                raw.add(page.page());
            }
            for (Work.Found found : page.stories()) {
                Layout layout = Layout.of(found.draft().text());
                best.merge(found.id(), layout, (a, b) -> b.isBetterThan(a) ? b : a);
                firsts.putIfAbsent(found.id(), found);
            }
        }
        Set<StoryId> known = corpus.known(best.keySet());
        best.entrySet()
                .removeIf(entry -> known.contains(entry.getKey())
                        && corpus.layout(entry.getKey())
                                .filter(held -> !entry.getValue().isBetterThan(held))
                                .isPresent());
        List<AnnotatedStory> stories = annotate(best, firsts, out);
        return new Filing(stories, seen(pages, batch, seen == null ? Instant.now() : seen), out, raw, complete);
    }

    /// The sightings on these pages.
    static List<Seen> seen(List<Work.PageDone> pages, int batch, Instant at) {
        List<Seen> sightings = new ArrayList<>();
        for (Work.PageDone page : pages) {
            for (Work.Found found : page.stories()) {
                Draft draft = found.draft();
                sightings.add(new Seen(
                        found.id(), new Sighting(draft.place(), batch, at, draft.credits()), Layout.of(draft.text())));
            }
        }
        return sightings;
    }

    private List<AnnotatedStory> annotate(
            Map<StoryId, Layout> layouts, Map<StoryId, Work.Found> firsts, List<LeftOut> out)
            throws InterruptedException {
        List<Callable<Outcome<AnnotatedStory>>> asked = new ArrayList<>();
        List<Supplier<Story>> plain = new ArrayList<>();
        layouts.forEach((id, layout) -> {
            Place place = Objects.requireNonNull(firsts.get(id)).draft().place();
            Supplier<Story> story = () -> story(id, layout.text());
            plain.add(story);
            // Telling a language takes longer than filing: it is the workers' as well.
            asked.add(() -> Guard.run(place, Outcome.Stage.ANNOTATE, () -> annotator.annotate(story.get())));
        });
        List<AnnotatedStory> stories = new ArrayList<>();
        for (Future<Outcome<AnnotatedStory>> answer : workers.invokeAll(asked)) {
            Supplier<Story> story = plain.get(stories.size());
            switch (answer.resultNow()) {
                case Outcome.Kept<AnnotatedStory>(var annotated) -> stories.add(annotated);
                case Outcome.Dropped<AnnotatedStory> dropped -> {
                    out.add(LeftOut.of(dropped));
                    stories.add(Annotator.NONE.annotate(story.get()));
                }
                case Outcome.Failed<AnnotatedStory> failed -> {
                    // The story is whole without its names: it is filed, and the fault is reported.
                    out.add(LeftOut.of(failed));
                    stories.add(Annotator.NONE.annotate(story.get()));
                }
            }
        }
        return stories;
    }

    /// The corpus derives the credits from all sightings; what is found in the text must not depend on those of
    /// one.
    private Story story(StoryId id, String text) {
        return new Story(id, text, languages.languageOf(text), Credits.NONE);
    }
}
