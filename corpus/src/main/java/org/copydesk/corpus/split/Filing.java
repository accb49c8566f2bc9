package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.jspecify.annotations.Nullable;

/// Says which of a page's candidates are stories, and writes them out. For one page and one thread.
final class Filing {

    /// A page whose only text is shorter than this has no story.
    private static final int SHORTEST_STORY = 100;

    private final Page page;
    private final List<Candidate> candidates;
    private final Ledger ledger;
    private final SplitSettings settings;

    Filing(Page page, List<Candidate> candidates, Ledger ledger, SplitSettings settings) {
        this.page = page;
        this.candidates = candidates;
        this.ledger = ledger;
        this.settings = settings;
    }

    Split split() {
        List<Candidate> stories = new ArrayList<>();
        boolean layout = relatedByLayout();
        for (Candidate candidate : candidates) {
            String fault = fault(candidate, layout);
            if (fault == null) {
                stories.add(candidate);
            } else {
                candidate.body().forEach(kept -> ledger.cut(kept.block(), fault));
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (Candidate story : stories) {
            drafts.add(draft(story, drafts.size() + 1, stories.size() == 1));
        }
        return new Split(drafts, ledger.verdicts());
    }

    /// Why a candidate is no story, or null if it is one.
    private @Nullable String fault(Candidate candidate, boolean layout) {
        boolean only = candidates.size() == 1;
        if (only) {
            return candidate.proseChars() >= SHORTEST_STORY ? null : "too-short";
        }
        boolean first = candidate == candidates.getFirst();
        if (!candidate.whole()) {
            boolean lead = first && candidate.proseChars() >= SHORTEST_STORY && noneWhole();
            return lead ? null : "teaser";
        }
        boolean other = candidate.related() || (candidate.afterEnd() && !listed(candidate)) || (layout && !first);
        return other && !settings.harvestRelated() ? "related-block" : null;
    }

    private boolean noneWhole() {
        return candidates.stream().noneMatch(c -> c.whole() && !c.related());
    }

    /// An entry of a list whose first entry looks just so: its own end mark stands above it, not the page's.
    private boolean listed(Candidate candidate) {
        return candidate.header().evidence() >= 2 && candidate.sameForm(candidates.getFirst());
    }

    /// One article in paragraphs, then bodies of one line each: the second kind is what the site offers beside
    /// it.
    private boolean relatedByLayout() {
        return candidates.size() > 1
                && candidates.getFirst().manyBlocks()
                && candidates.getFirst().whole()
                && candidates.stream().skip(1).filter(Candidate::whole).allMatch(Candidate::oneBlock);
    }

    private Draft draft(Candidate story, int number, boolean alone) {
        story.body().forEach(kept -> ledger.kept(kept.block(), number, kept.rule()));
        String text =
                Paragraphs.join(story.body().stream().map(Candidate.Kept::block).toList());
        int line = story.body().getFirst().block().line();
        return new Draft(page.place().at(page.place().line() + line - 1), credits(story.credits(), alone), text);
    }

    /// What is known from outside the text holds for the page's only story; of several it names but the
    /// publisher.
    private Credits credits(Credits head, boolean alone) {
        Credits outside = page.credits();
        if (alone) {
            Credits.Builder sure = new Credits.Builder();
            for (CreditField field : CreditField.values()) {
                sure.copy(field, Trust.doubts(outside, field) && head.states(field) ? head : outside);
            }
            return sure.build().or(head);
        }
        return head.or(new Credits.Builder()
                .copy(CreditField.PUBLISHER, outside)
                .copy(CreditField.URL, outside)
                .copy(CreditField.LANGUAGE, outside)
                .build());
    }
}
