package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.split.HtmlBody.Ruling;

/// Splits one page with markup: finds the elements that hold stories, and within each the blocks that belong
/// to it. Where the page holds one story, the block model has the last word on each block. For one page and
/// one thread.
final class HtmlStories {

    private static final int SHORTEST_STORY = 100;

    private final Page.Html page;
    private final Furniture furniture;
    private final Ledger ledger;

    HtmlStories(Page.Html page, Furniture furniture, Ledger ledger) {
        this.page = page;
        this.furniture = furniture;
        this.ledger = ledger;
    }

    Split split() {
        HtmlPage parts = HtmlPage.of(page, furniture);
        List<Integer> roots = parts.roots();
        List<Draft> drafts = roots.size() == 1 ? one(parts, roots.getFirst()) : many(parts, roots);
        return new Split(drafts, ledger.verdicts());
    }

    private List<Draft> one(HtmlPage parts, int root) {
        List<Ruling> rulings = BlockModel.builtIn().correct(parts, root, parts.rulings(root), ledger.asked());
        return drafts(parts.labels(), rulings, parts.credits(), 1, SHORTEST_STORY);
    }

    /// Stories side by side, each in an element of its own with its own headline.
    private List<Draft> many(HtmlPage parts, List<Integer> roots) {
        List<Draft> drafts = new ArrayList<>();
        Set<Block> taken = new HashSet<>();
        for (int root : roots) {
            List<Labelled> within = parts.labels().stream()
                    .filter(b -> parts.main().holds(root, b.block().markup().container()))
                    .toList();
            within.forEach(b -> taken.add(b.block()));
            HtmlBody body = new HtmlBody(within, null);
            List<Ruling> rulings = body.rulings();
            drafts.addAll(
                    drafts(within, rulings, body.credits(parts.credits()), drafts.size() + 1, HtmlPage.WHOLE_CHARS));
        }
        parts.blocks().stream().filter(b -> !taken.contains(b)).forEach(b -> ledger.cut(b, HtmlPage.outsideRule(b)));
        return drafts;
    }

    private List<Draft> drafts(List<Labelled> blocks, List<Ruling> rulings, Credits credits, int number, int least) {
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
