package org.copydesk.pipeline.flow;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.RawFile;
import org.copydesk.corpus.read.PageReader;
import org.copydesk.corpus.same.CanonicalText;
import org.copydesk.corpus.split.Draft;
import org.copydesk.corpus.split.StorySplitter;
import org.copydesk.corpus.store.LeftOut;
import org.copydesk.corpus.store.PackedPage;

/// Takes one raw page to its stories: read, split, named by their canonical text. Safe for use by many threads.
final class PageSplitting {

    private final PageReader reader;
    private final StorySplitter splitter;
    private final boolean anchored;
    private final boolean keepRaw;

    /// @param anchored whether relative dates count from what a page says of itself; they are not read
    ///     otherwise
    PageSplitting(PageReader reader, StorySplitter splitter, boolean anchored, boolean keepRaw) {
        this.reader = reader;
        this.splitter = splitter;
        this.anchored = anchored;
        this.keepRaw = keepRaw;
    }

    /// Never throws for what the page may hold: what goes wrong is left out with its reason.
    Work.PageDone split(String file, RawFile raw, int share) {
        List<Work.Found> stories = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Outcome<List<Outcome<Page>>> pages = Guard.run(raw.place(), Outcome.Stage.READ, () -> reader.read(raw));
        boolean readable = false;
        switch (pages) {
            case Outcome.Kept<List<Outcome<Page>>>(var read) -> {
                read.forEach(page -> take(page, stories, leftOut));
                readable = read.stream().anyMatch(page -> page instanceof Outcome.Kept);
            }
            case Outcome.Dropped<List<Outcome<Page>>> dropped -> leftOut.add(LeftOut.of(dropped));
            case Outcome.Failed<List<Outcome<Page>>> failed -> leftOut.add(LeftOut.of(failed));
        }
        // A page on which today's rules find no story may have one for tomorrow's.
        PackedPage packed = keepRaw && readable ? PackedPage.of(raw) : null;
        return new Work.PageDone(file, stories, leftOut, packed, raw.bytes().size(), share);
    }

    private void take(Outcome<Page> outcome, List<Work.Found> stories, List<LeftOut> leftOut) {
        switch (outcome) {
            case Outcome.Dropped<Page> dropped -> leftOut.add(LeftOut.of(dropped));
            case Outcome.Failed<Page> failed -> leftOut.add(LeftOut.of(failed));
            case Outcome.Kept<Page>(Page page) -> {
                switch (Guard.run(page.place(), Outcome.Stage.SPLIT, () -> found(page))) {
                    case Outcome.Kept<List<Work.Found>>(var found) -> {
                        stories.addAll(found);
                        if (found.isEmpty()) {
                            leftOut.add(LeftOut.of(new Outcome.Dropped<Page>(page.place(), "no story on this page")));
                        }
                    }
                    case Outcome.Dropped<List<Work.Found>> dropped -> leftOut.add(LeftOut.of(dropped));
                    case Outcome.Failed<List<Work.Found>> failed -> leftOut.add(LeftOut.of(failed));
                }
            }
        }
    }

    private List<Work.Found> found(Page page) {
        List<Work.Found> found = new ArrayList<>();
        for (Draft draft : splitter.stories(anchored ? page : withoutAnchor(page))) {
            if (!CanonicalText.of(draft.text()).isEmpty()) {
                found.add(new Work.Found(CanonicalText.idOf(draft.text()), draft));
            }
        }
        return found;
    }

    private static Page withoutAnchor(Page page) {
        return switch (page) {
            case Page.Html p -> new Page.Html(p.place(), p.credits(), null, p.markup(), p.sheet());
            case Page.Lines p -> new Page.Lines(p.place(), p.credits(), null, p.lines());
            case Page.Mail p -> new Page.Mail(p.place(), p.credits(), null, p.lines());
            case Page.Clean p -> new Page.Clean(p.place(), p.credits(), null, p.text());
        };
    }
}
