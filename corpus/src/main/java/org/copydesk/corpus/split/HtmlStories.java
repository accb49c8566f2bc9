package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.site.SiteRule;
import org.copydesk.corpus.site.SiteRules;
import org.copydesk.corpus.split.HtmlBody.Ruling;
import org.copydesk.corpus.split.Labelled.Label;
import org.jspecify.annotations.Nullable;

/// Splits one page with markup: finds the elements that hold stories, and within each the blocks that belong
/// to it. Where the page holds one story, the block model has the last word on each block. For one page and
/// one thread.
final class HtmlStories {

    private static final int SHORTEST_STORY = 100;

    private final Page.Html page;
    private final Furniture furniture;
    private final SiteRules rules;
    private final Ledger ledger;
    private SiteRulings site = SiteRulings.NONE;

    HtmlStories(Page.Html page, Furniture furniture, SiteRules rules, Ledger ledger) {
        this.page = page;
        this.furniture = furniture;
        this.rules = rules;
        this.ledger = ledger;
    }

    Split split() {
        HtmlPage parts = HtmlPage.of(page, furniture);
        List<SiteRule> acting =
                rules.on(page.place(), parts.credits().url(), parts.credits().publisher());
        if (!acting.isEmpty()) {
            parts = withoutCut(parts, acting);
            MarkupHits hits = new MarkupHits(parts.containers());
            site = SiteRulings.of(acting, parts.blocks(), hits::holds, hits);
        }
        Split headed = headed(parts);
        return headed != null ? headed : split(parts);
    }

    /// The stories of a sheet whose headline only a reader sees, with what stands below it; null where that is none.
    private @Nullable Split headed(HtmlPage parts) {
        boolean titled = parts.credits().title() != null && !Trust.doubts(page.credits(), CreditField.TITLE);
        if (!page.sheet() || titled) {
            return null;
        }
        Page.Html marked = new SheetHead(parts, new Labeller(furniture, page.anchor())).marked(page);
        if (marked == null) {
            return null;
        }
        Split split = new HtmlStories(marked, furniture, rules, ledger).split();
        return split.stories().size() != 1
                ? split
                : new Split(split.stories().stream().map(this::withGiven).toList(), split.ledger());
    }

    private Draft withGiven(Draft draft) {
        Credits both = draft.credits().or(page.credits());
        Origin title = both.origins().get(CreditField.TITLE);
        Credits.Builder credits = new Credits.Builder();
        for (CreditField field : CreditField.values()) {
            credits.copy(field, both);
        }
        if (title != null && title.from() == Origin.From.TEXT) {
            // Nobody called it a heading but us.
            credits.text(CreditField.TITLE, both.title(), Trust.seen(Trust.SEEN_TITLE));
        }
        return new Draft(draft.place(), credits.build(), draft.text());
    }

    /// Elements that a site's rule cuts are taken out before anything else is decided: which element holds the
    /// story must not depend on them.
    private HtmlPage withoutCut(HtmlPage parts, List<SiteRule> acting) {
        String left = new SiteCuts(parts, acting).markup(ledger);
        return left == null
                ? parts
                : HtmlPage.of(
                        new Page.Html(page.place(), page.credits(), page.anchor(), left, page.sheet()), furniture);
    }

    private Split split(HtmlPage parts) {
        // Who sent a mail did not write each of its items.
        boolean named = !Objects.equals(parts.credits().byline(), page.credits().byline());
        HeadedParts heads = new HeadedParts(parts, new Labeller(furniture, page.anchor()), named);
        List<StoryRange> ranges = sideBySide(parts, heads);
        boolean one = ranges.isEmpty() && parts.roots().size() == 1;
        if (one && !page.sheet() && new TeaserList(parts, heads).is()) {
            parts.blocks().forEach(block -> ledger.cut(block, "teaser"));
            return new Split(List.of(), ledger.verdicts());
        }
        List<Draft> drafts = one ? one(parts, parts.roots().getFirst()) : many(parts, ranges);
        return new Split(drafts, ledger.verdicts());
    }

    /// Where the stories of a page with several stand, else nothing.
    private List<StoryRange> sideBySide(HtmlPage parts, HeadedParts headed) {
        if (parts.roots().size() != 1) {
            return StoryRange.ofElements(parts, parts.roots());
        }
        List<Integer> heads = headed.stories();
        return heads.isEmpty() ? List.of() : StoryRange.below(parts, heads);
    }

    private List<Draft> one(HtmlPage parts, int root) {
        List<Ruling> ruled = parts.rulings(root);
        List<Ruling> rulings = BlockModel.builtIn().correct(parts, root, ruled, ledger.asked());
        rulings = page.sheet() ? onSheet(parts.blocks(), ruled, rulings) : rulings;
        Credits credits = CreditChoice.of(parts, given(parts.blocks(), rulings), furniture, page.anchor());
        if (!page.sheet()) {
            credits = NearSigner.in(parts, rulings, credits);
        }
        rulings = ofStory(parts, rulings, credits.title());
        if (!page.sheet() && isError(parts, rulings)) {
            parts.blocks().forEach(block -> ledger.cut(block, "error-page"));
            return List.of();
        }
        return drafts(parts.labels(), rulings, site.on(credits, true), 1, SHORTEST_STORY);
    }

    /// What is known from outside. Who passes a mail on did not write it, nor is it of that day.
    private Credits given(List<Block> blocks, List<Ruling> rulings) {
        if (!page.sheet()) {
            return page.credits();
        }
        List<String> above = new ArrayList<>();
        for (int i = 0; i < blocks.size() && !rulings.get(i).kept(); i++) {
            above.add(blocks.get(i).text());
        }
        Credits inner = MailText.passedOn(above);
        return inner == null ? page.credits() : MailText.passedOn(page.credits(), inner);
    }

    private static boolean isError(HtmlPage parts, List<Ruling> rulings) {
        int chars = 0;
        String heading = "";
        for (int i = 0; i < rulings.size(); i++) {
            Block block = parts.blocks().get(i);
            chars += rulings.get(i).kept() ? block.text().length() : 0;
            boolean first = heading.isEmpty() && block.markup().role() == Markup.Role.HEADING;
            heading = first ? block.text() : heading;
        }
        return ErrorPage.is(parts.tab(), heading, chars);
    }

    /// The headline is not said again at the head of the text: it would make two of one story whose headline was
    /// changed. Neither is who wrote it, nor when.
    /// Notices that ask for consent are no part of it.
    private static List<Ruling> ofStory(HtmlPage parts, List<Ruling> rulings, @Nullable String title) {
        String key = Header.key(String.valueOf(title));
        List<Ruling> left = new ArrayList<>(rulings);
        ConsentNotices notices = new ConsentNotices(parts.elements());
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).kept() && notices.holds(parts.blocks().get(i))) {
                left.set(i, Ruling.cut("cookie-wall"));
            }
        }
        for (int i = 0; i < left.size(); i++) {
            Block block = parts.blocks().get(i);
            if (left.get(i).kept() && block.prose()) {
                break;
            }
            if (!left.get(i).kept()) {
                continue;
            }
            if (Header.isKey(key, block.text())) {
                left.set(i, Ruling.cut("headline"));
            } else if (parts.labels().get(i).is(Label.BYLINE)) {
                left.set(i, Ruling.cut("byline"));
            } else if (parts.labels().get(i).is(Label.DATE)) {
                left.set(i, Ruling.cut("date-line"));
            }
        }
        return left;
    }

    /// The model learned from pages of sites, where what it keeps against the rules is right nine times of ten.
    /// A mail or a document has no site around it: there the rules' word holds on labels above the story and
    /// below it, and on the headline.
    private static List<Ruling> onSheet(List<Block> blocks, List<Ruling> ruled, List<Ruling> corrected) {
        int first = blocks.size();
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (ruled.get(i).kept() && corrected.get(i).kept() && blocks.get(i).prose()) {
                first = Math.min(first, i);
                last = i;
            }
        }
        List<Ruling> rulings = new ArrayList<>(corrected);
        for (int i = 0; i < blocks.size(); i++) {
            boolean outside = i < first || i > last;
            if (outside && !ruled.get(i).kept() && !blocks.get(i).prose()) {
                rulings.set(i, ruled.get(i));
            }
        }
        return rulings;
    }

    /// Stories side by side, each with its own headline.
    private List<Draft> many(HtmlPage parts, List<StoryRange> ranges) {
        List<Draft> drafts = new ArrayList<>();
        Labeller labeller = new Labeller(furniture, page.anchor());
        PartCredits credits = new PartCredits(parts.credits(), labeller);
        Credits whole = page.sheet() ? day(parts) : Credits.NONE;
        int done = 0;
        for (StoryRange range : ranges) {
            outside(parts.blocks().subList(done, range.from()));
            done = range.to();
            List<Block> blocks = parts.blocks().subList(range.from(), range.to());
            List<Labelled> within = blocks.stream().map(labeller::label).toList();
            HtmlBody body = new HtmlBody(within, null);
            List<Ruling> rulings = body.rulings();
            Credits own = credits.of(parts.containers().get(range.element()).element(), blocks, body.heading());
            if (page.sheet()) {
                // A letter's items are as old as the letter.
                own = own.or(whole);
            }
            drafts.addAll(drafts(within, rulings, site.on(own, false), drafts.size() + 1, HtmlPage.WHOLE_CHARS));
        }
        outside(parts.blocks().subList(done, parts.blocks().size()));
        return drafts;
    }

    /// The day of a whole sheet.
    private Credits day(HtmlPage parts) {
        Credits all = CreditChoice.of(parts, page.credits(), furniture, page.anchor());
        return new Credits.Builder().copy(CreditField.PUBLISHED, all).build();
    }

    private void outside(List<Block> blocks) {
        for (Block block : blocks) {
            SiteRule cut = site.cut(block);
            ledger.cut(block, cut != null ? cut.name() : HtmlPage.outsideRule(block));
        }
    }

    /// The word of the site's rules on a block, else the one it has.
    private Ruling ruled(Block block, Ruling otherwise) {
        SiteRule cut = site.cut(block);
        SiteRule keep = site.keep(block);
        return cut != null ? Ruling.cut(cut.name()) : keep != null ? new Ruling(true, keep.name(), true) : otherwise;
    }

    private List<Draft> drafts(List<Labelled> blocks, List<Ruling> said, Credits credits, int number, int least) {
        List<Ruling> rulings = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            rulings.add(site.isEmpty() ? said.get(i) : ruled(blocks.get(i).block(), said.get(i)));
        }
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (rulings.get(i).kept()) {
                kept.add(blocks.get(i).block());
            }
        }
        boolean story = HtmlBody.chars(kept) >= least;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i).block();
            Ruling ruling = rulings.get(i);
            if (ruling.kept() && story) {
                ledger.kept(block, number, ruling.rule());
            } else {
                ledger.cut(block, ruling.kept() ? "too-short" : ruling.rule());
            }
        }
        return story ? List.of(new Draft(page.place(), credits, Paragraphs.join(kept))) : List.of();
    }
}
