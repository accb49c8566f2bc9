package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.split.Labelled.Label;
import org.jspecify.annotations.Nullable;

/// Splits one page without markup. A walk over the page's passages (a gap, then running text) decides at each gap
/// whether the story goes on, another begins, or what follows is none of ours; [Filing] then says which of the
/// candidates are stories. For one page and one thread.
final class LineStories {

    /// What it takes to begin a new story: a headline and one more sign.
    private static final int NEW_STORY = 2;

    /// A text of this length behind a box of links is the rest of the story, not a teaser.
    private static final int GOES_ON_CHARS = 600;

    private static final int MENU_LINES = 8;
    private static final int MENU_WORDS = 3;

    private final Page page;
    private final Labeller labeller;
    private final Ledger ledger = new Ledger();
    private final List<Candidate> candidates = new ArrayList<>();
    private @Nullable Candidate current;
    private boolean related;
    private boolean ended;

    LineStories(Page page, Furniture furniture) {
        this.page = page;
        this.labeller = new Labeller(furniture, page.anchor());
    }

    Split split(List<Block> blocks, SplitSettings settings) {
        List<Labelled> labelled = new ArrayList<>(blocks.size());
        blocks.forEach(block -> labelled.add(labeller.label(block)));
        for (Passage passage : Passage.of(labelled)) {
            if (passage.prose().isEmpty()) {
                close(passage.gap());
            } else {
                take(passage);
            }
        }
        return new Filing(page, candidates, ledger, settings).split();
    }

    private void take(Passage passage) {
        Header header = Header.read(passage.gap(), candidates.isEmpty());
        Candidate story = current;
        if (story == null || (passage.ends() && !story.whole() && !related)) {
            begin(passage, header, false);
        } else if (passage.ends()) {
            boolean goesOn = header.evidence() < NEW_STORY
                    && !passage.comments()
                    && !ended
                    && passage.chars() >= GOES_ON_CHARS
                    && passage.prose().size() > 1;
            if (goesOn) {
                goOn(story, passage);
            } else {
                related |= passage.has(Label.RELATED);
                ended = true;
                begin(passage, header, true);
            }
        } else if (header.evidence() >= NEW_STORY) {
            begin(passage, header, ended);
        } else {
            goOn(story, passage);
        }
    }

    private void begin(Passage passage, Header header, boolean afterEnd) {
        Candidate story = new Candidate(header, related, afterEnd);
        List<Labelled> gap = passage.gap();
        for (int i = 0; i < gap.size(); i++) {
            if (i >= header.bodyFrom() && gap.get(i).is(Label.SHORT)) {
                story.add(gap.get(i).block(), "subheading");
            } else {
                ledger.cut(gap.get(i), i == header.titleAt() ? "headline" : headRule(gap.get(i)));
            }
        }
        candidates.add(story);
        current = story;
        prose(story, passage);
    }

    private static String headRule(Labelled labelled) {
        return switch (labelled.label()) {
            case DATE -> "date-line";
            case BYLINE -> "byline";
            case PROMO -> "promo";
            case QUOTED -> "reply-quote";
            case PROSE, SHORT, CUT, END, RELATED -> "around-headline";
        };
    }

    private void goOn(Candidate story, Passage passage) {
        List<Labelled> gap = passage.gap();
        boolean menu = gap.stream().filter(LineStories::menuLike).count() >= MENU_LINES;
        boolean box = false;
        for (Labelled b : gap) {
            box |= b.is(Label.END) || b.is(Label.RELATED);
            if (b.is(Label.SHORT) && !box && !(menu && menuLike(b))) {
                story.add(b.block(), "inside");
            } else {
                ledger.cut(b, b.is(Label.SHORT) ? (box ? "box-of-links" : "menu") : headRule(b));
            }
        }
        prose(story, passage);
    }

    private static boolean menuLike(Labelled b) {
        return b.block().shape().words() <= MENU_WORDS && !Shape.endsLikeSentence(b.text());
    }

    private void prose(Candidate story, Passage passage) {
        for (Labelled b : passage.prose()) {
            Block block = b.block();
            if (story.proseChars() == 0) {
                block = withoutDate(story, block);
            }
            if (!story.addProse(block)) {
                ledger.cut(block, "repeated-paragraph");
            }
        }
    }

    /// Takes a date and its label off the front of a story's first sentence: a cut inside a line.
    private Block withoutDate(Candidate story, Block block) {
        DatePrefix.Found prefix = DatePrefix.of(block.text());
        if (prefix == null) {
            return block;
        }
        ledger.cut(block.with(block.text().substring(0, prefix.end()).strip()), "date-prefix");
        if (prefix.published().from() != Published.From.NONE) {
            story.prefix(prefix.published());
        }
        return block.with(block.text().substring(prefix.end()));
    }

    /// What follows the page's last running text.
    private void close(List<Labelled> gap) {
        Candidate story = current;
        boolean list = story != null && story.endsWithColon();
        for (Labelled b : gap) {
            list &= b.is(Label.SHORT) && Text.isBullet(b.text().charAt(0));
            if (list && story != null) {
                story.add(b.block(), "list");
            } else {
                ledger.cut(b, b.is(Label.SHORT) ? "after-story" : headRule(b));
            }
        }
    }
}
