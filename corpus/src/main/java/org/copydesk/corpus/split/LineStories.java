package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.site.SiteRule;
import org.copydesk.corpus.split.Labelled.Label;
import org.jspecify.annotations.Nullable;

/// Splits one page without markup. [LineModel] says which blocks are story; a walk over the passages that this
/// makes (a gap, then running text) decides at each gap whether the story goes on, another begins, or what
/// follows is none of ours; [Filing] then says which of the candidates are stories. For one page and one
/// thread.
final class LineStories {

    /// What it takes to begin a new story: a headline and one more sign.
    private static final int NEW_STORY = 2;

    /// A text of this length behind a box of links is the rest of the story, not a teaser.
    private static final int GOES_ON_CHARS = 600;

    /// The body of a list's entry that stands in one line is as long as this, and so many times as long as the
    /// longest paragraph of a story that stands in paragraphs.
    private static final int ENTRY_CHARS = 500;

    private static final double LONGER = 1.5;

    /// What stands below a supposed end is the rest of the story if it is so many times as long and nearly all
    /// of it has no head. On the development dumps twice gives no more, and joins a story that stands beside
    /// another.
    private static final double LONGER_REST = 3;

    private static final double NEARLY_ALL = 0.9;

    private static final double SURE_OF_PROMO = 2;

    /// A text of so few blocks has no site around it; on longer pages what stands below the names may be
    /// a standfirst.
    private static final int SHORT_PAGE = 40;

    /// Names and days of a head stand in no more lines.
    private static final int MOST_CREDITS = 3;

    /// Headline, publisher, date, section and the headline again take no more blocks.
    private static final int LONGEST_HEAD = 12;

    /// A line of so many words may be a page's headline.
    private static final int TITLE_WORDS = 3;

    private final Page page;
    private final Labeller labeller;
    private final LineModel model;

    /// Why the model kept or cut a block against its look.
    private final IdentityHashMap<Block, String> why = new IdentityHashMap<>();

    private final Ledger ledger;

    /// Short lines that the model keeps right above a long one: subheadings, or headlines of a list's entries.
    private final Set<Block> headings = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Lines that stand off from what is above and close to what is below.
    private final Set<Block> standOff = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<Candidate> candidates = new ArrayList<>();
    private @Nullable Candidate current;
    private boolean related;
    private boolean ended;

    /// What ended the first story was no mere box of links: tags, comments, a word on the author.
    private boolean closed;

    /// What the site's rules say; they have the last word.
    private final List<SiteRule> rules;

    private SiteRulings site = SiteRulings.NONE;

    LineStories(Page page, Furniture furniture, LineModel model, List<SiteRule> rules, Ledger ledger) {
        this.page = page;
        this.model = model;
        this.rules = rules;
        this.ledger = ledger;
        this.labeller = new Labeller(furniture, page.anchor());
    }

    Split split(List<String> dump, SplitSettings settings) {
        List<String> lines = LineMarks.without(dump);
        if (!lines.equals(dump)) {
            cutMarks(dump, lines);
        }
        LostBreaks restored = LostBreaks.of(lines);
        return restored == null
                ? splitByLines(lines, settings)
                : restored.asItCame(
                        splitByLines(restored.pieces(), settings), page.place().line());
    }

    private void cutMarks(List<String> dump, List<String> lines) {
        for (int i = 0; i < dump.size(); i++) {
            if (lines.get(i).isBlank() && !Text.fold(dump.get(i)).isEmpty()) {
                ledger.cut(Block.of(i + 1, Text.fold(dump.get(i)), false), "link-mark");
            }
        }
    }

    private Split splitByLines(List<String> lines, SplitSettings settings) {
        List<Block> blocks = LineBlocks.of(lines);
        site = SiteRulings.of(rules, blocks);
        List<Labelled> labelled = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            SiteRule cut = site.cut(block);
            if (cut == null) {
                labelled.add(labeller.label(block));
            } else {
                // The model never sees it: what stands around it must not depend on it.
                ledger.cut(block, cut.name());
            }
        }
        for (Passage passage : Passage.of(kept(judged(labelled, lines, settings)))) {
            if (passage.prose().isEmpty()) {
                passage.gap().forEach(b -> cut(b, b.is(Label.SHORT) ? "after-story" : headRule(b)));
            } else {
                take(passage);
            }
        }
        if (!settings.harvestRelated()) {
            rejoin();
        }
        creditFirst(labelled, lines);
        return credited(new Filing(page, candidates, ledger, settings).split());
    }

    /// A box of links inside a story may look like its end. What stands below has no head of its own and is
    /// longer than what stands above by far: stories beside a story are not, so it is the rest of it.
    private void rejoin() {
        Candidate first = candidates.isEmpty() ? null : candidates.getFirst();
        if (first == null || candidates.size() < 2 || closed) {
            return;
        }
        int rest = 0;
        int headless = 0;
        for (Candidate later : candidates.subList(1, candidates.size())) {
            boolean beside = later.related() || later.afterEnd();
            rest += later.proseChars();
            headless += beside && later.header().evidence() < NEW_STORY ? later.proseChars() : 0;
        }
        if (rest >= LONGER_REST * first.proseChars() && headless >= NEARLY_ALL * rest) {
            for (Candidate later : List.copyOf(candidates.subList(1, candidates.size()))) {
                for (Candidate.Kept kept : later.body()) {
                    if (!first.addProse(kept.block(), kept.rule())) {
                        ledger.cut(kept.block(), "repeated-paragraph");
                    }
                }
            }
            candidates.subList(1, candidates.size()).clear();
        }
    }

    /// What stands above the page's first story is as long as a menu: what it says of the story is looked for
    /// anew, now that it is known where the story begins.
    private void creditFirst(List<Labelled> labelled, List<String> lines) {
        candidates.stream()
                .filter(Candidate::whole)
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .filter(story -> !story.body().isEmpty())
                .ifPresent(story -> story.say(new LineCredits(labelled, lines, labeller).of(story)));
    }

    private Split credited(Split split) {
        boolean alone = split.stories().size() == 1;
        return site.isEmpty()
                ? split
                : new Split(
                        split.stories().stream()
                                .map(draft -> new Draft(draft.place(), site.on(draft.credits(), alone), draft.text()))
                                .toList(),
                        split.ledger());
    }

    /// What a site's rule keeps is running text, whatever it looks like.
    private List<Labelled> kept(List<Labelled> page) {
        return site.isEmpty()
                ? page
                : page.stream()
                        .map(b -> site.keep(b.block()) == null ? b : new Labelled(b.block(), Label.PROSE, null, null))
                        .toList();
    }

    /// The blocks with what the model makes of them: what it keeps is running text, what it does not keep is
    /// none. Where it keeps nothing, the looks stand.
    private List<Labelled> judged(List<Labelled> labelled, List<String> lines, SplitSettings settings) {
        LineModel.Judged judged = model.judge(labelled, lines);
        if (!judged.keepsAny()) {
            return labelled;
        }
        List<Labelled> said = new ArrayList<>(labelled.size());
        boolean[] head = heads(labelled);
        boolean beside = false;
        boolean first = true;
        boolean titled = false;
        for (int i = 0; i < labelled.size(); i++) {
            Labelled looks = labelled.get(i);
            beside |= looks.is(Label.END) || looks.is(Label.RELATED);
            boolean title = first && !titled && looks.is(Label.SHORT);
            boolean kept = (judged.kept(i) && judged.odds(i) >= least(looks) && !title && !head[i])
                    || (isSignedLead(labelled, i) && judged.kept(i + 1))
                    || (beside && settings.harvestRelated() && Candidate.whole(looks));
            if (standsOff(lines, looks.block().line() - 1)) {
                standOff.add(looks.block());
            }
            first &= !kept;
            titled |= looks.is(Label.SHORT) && looks.block().shape().words() >= TITLE_WORDS;
            if (looks.is(Label.PROSE) == kept || head[i]) {
                said.add(looks);
                continue;
            }
            if (kept && looks.is(Label.SHORT) && i + 1 < labelled.size() && over(labelled.get(i + 1))) {
                headings.add(looks.block());
            }
            why.put(looks.block(), ledger.asked() ? judged.reasons(i) : LineModel.REASON);
            boolean heading = (beside || standOff.contains(looks.block())) && headings.contains(looks.block());
            said.add(heading ? looks : new Labelled(looks.block(), kept ? Label.PROSE : Label.CUT, null, null));
        }
        return said;
    }

    /// Which blocks stand in the head of a story because a headline or a name is said again behind the date
    /// before the text begins, as aggregators do, or because they are signed right between two texts: that
    /// much is sure, whatever a model thinks of the single lines.
    private static boolean[] heads(List<Labelled> page) {
        boolean[] head = new boolean[page.size()];
        Map<String, Integer> said = new HashMap<>();
        int date = -1;
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).is(Label.PROSE)) {
                said.clear();
            } else if (page.get(i).is(Label.DATE)) {
                date = i;
            } else if (page.get(i).is(Label.SHORT)) {
                Integer before = said.putIfAbsent(Header.key(page.get(i).text()), i);
                if (before != null && before < date && i - before <= LONGEST_HEAD) {
                    Arrays.fill(head, before, i + 1, true);
                }
            }
        }
        SignedHeads.mark(page, head);
        return head;
    }

    /// How sure the model must be, in log-odds, to keep what sells. A whole sentence that a rule knows is never
    /// kept.
    private static double least(Labelled looks) {
        if (looks.rule() != null && looks.block().prose()) {
            return Double.MAX_VALUE;
        }
        return looks.is(Label.PROMO) ? SURE_OF_PROMO : -Double.MAX_VALUE;
    }

    /// Whether running text stands right below a headline with names or a day, and goes on behind it: no
    /// model is asked whether a story has its first paragraph.
    private static boolean isSignedLead(List<Labelled> page, int i) {
        int above = i - 1;
        while (above >= 0 && i - above <= MOST_CREDITS && isCredit(page.get(above))) {
            above--;
        }
        return page.size() <= SHORT_PAGE
                && page.get(i).is(Label.PROSE)
                && i + 1 < page.size()
                && page.get(i + 1).is(Label.PROSE)
                && above >= 0
                && above < i - 1
                && page.get(above).is(Label.SHORT);
    }

    private static boolean isCredit(Labelled line) {
        return line.is(Label.BYLINE) || line.is(Label.DATE);
    }

    /// Two blank lines stand above it and none below.
    private static boolean standsOff(List<String> lines, int at) {
        return at >= 2
                && lines.get(at - 1).isBlank()
                && lines.get(at - 2).isBlank()
                && at + 1 < lines.size()
                && !lines.get(at + 1).isBlank();
    }

    /// Long enough to be the whole body of a list's entry.
    private static boolean over(Labelled next) {
        return next.is(Label.PROSE) && next.text().length() >= ENTRY_CHARS;
    }

    private void cut(Labelled labelled, String otherwise) {
        String reasons = why.get(labelled.block());
        if (reasons == null) {
            ledger.cut(labelled, otherwise);
        } else {
            ledger.cut(labelled.block(), reasons);
        }
    }

    private void take(Passage passage) {
        Header header = Header.read(passage.gap(), candidates.isEmpty());
        Candidate story = current;
        if (story == null || (passage.ends() && !story.whole() && !related)) {
            begin(passage, header, false);
        } else if (passage.ends()) {
            if (goesOnBehindEnd(passage, header)) {
                goOn(story, passage);
            } else {
                related |= passage.has(Label.RELATED);
                closed |= !ended && passage.has(Label.END);
                ended = true;
                begin(passage, header, true);
            }
        } else if (header.evidence() >= NEW_STORY || entry(story, passage, header)) {
            begin(passage, header, ended);
        } else {
            goOn(story, passage);
        }
    }

    /// A box of links or tags may stand inside a story: what has no head of its own, and is more than one long
    /// line, belongs to the story above.
    private boolean goesOnBehindEnd(Passage passage, Header header) {
        return header.evidence() < NEW_STORY
                && !passage.comments()
                && !ended
                && passage.chars() >= GOES_ON_CHARS
                && passage.prose().size() > 1;
    }

    /// A headline over a body of one long line, below the end of a story or standing off from what is above:
    /// another entry where such entries stand already, or where the story above is made of paragraphs that are
    /// far shorter.
    private boolean entry(Candidate story, Passage passage, Header header) {
        int length = passage.prose().getFirst().text().length();
        boolean oneLine = passage.prose().size() == 1 && length >= ENTRY_CHARS && header.titleAt() >= 0;
        boolean among = story.oneBlock() && story.proseChars() >= ENTRY_CHARS;
        return oneLine
                && (ended || passage.gap().stream().anyMatch(b -> standOff.contains(b.block())))
                && (among || (story.manyBlocks() && length >= story.longest() * LONGER));
    }

    private void begin(Passage passage, Header header, boolean afterEnd) {
        Candidate story = new Candidate(header, related, afterEnd);
        List<Labelled> gap = passage.gap();
        for (int i = 0; i < gap.size(); i++) {
            cut(gap.get(i), i == header.titleAt() ? "headline" : headRule(gap.get(i)));
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
        boolean box = false;
        for (Labelled b : passage.gap()) {
            box |= b.is(Label.END) || b.is(Label.RELATED);
            if (b.is(Label.SHORT) && headings.contains(b.block())) {
                story.addProse(b.block(), why.getOrDefault(b.block(), "body"));
            } else {
                cut(b, b.is(Label.SHORT) ? (box ? "box-of-links" : "inside-box") : headRule(b));
            }
        }
        prose(story, passage);
    }

    private void prose(Candidate story, Passage passage) {
        for (Labelled b : passage.prose()) {
            Block block = b.block();
            if (story.proseChars() == 0) {
                block = withoutDate(story, block);
            }
            SiteRule keep = site.keep(b.block());
            if (!story.addProse(block, keep != null ? keep.name() : why.getOrDefault(b.block(), "body"))) {
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
}
