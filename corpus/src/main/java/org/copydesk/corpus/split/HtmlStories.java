package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/// Splits one page with markup: finds the elements that hold stories, and within each the blocks that belong to it.
/// For one page and one thread.
final class HtmlStories {

    /// A whole story in an element of its own has this much running text.
    private static final int WHOLE_CHARS = 500;

    private static final int SHORTEST_STORY = 100;

    private final Page.Html page;
    private final Furniture furniture;
    private final Ledger ledger = new Ledger();

    HtmlStories(Page.Html page, Furniture furniture) {
        this.page = page;
        this.furniture = furniture;
    }

    Split split(SplitSettings settings) {
        Document document = Jsoup.parse(page.markup());
        HtmlBlocks walk = new HtmlBlocks();
        NodeTraversor.traverse(walk, document);
        Credits credits = page.credits().or(HtmlCredits.of(document, walk.declared()));
        List<Block> blocks = walk.blocks();
        MainContainer main = new MainContainer(blocks, walk.containers());
        List<Integer> roots = main.stories(WHOLE_CHARS);
        List<Draft> drafts = new ArrayList<>();
        Set<Block> taken = new HashSet<>();
        for (int root : roots) {
            boolean alone = roots.size() == 1;
            HtmlBody body = new HtmlBody(main.within(root), furniture, page.anchor(), alone ? credits.title() : null);
            List<Block> kept = body.blocks(ledger, drafts.size() + 1);
            taken.addAll(main.within(root));
            if (HtmlBody.chars(kept) >= (alone ? SHORTEST_STORY : WHOLE_CHARS)) {
                drafts.add(draft(kept, alone ? credits : body.credits(credits)));
            } else {
                kept.forEach(b -> ledger.cut(b, "too-short"));
            }
        }
        blocks.stream().filter(b -> !taken.contains(b)).forEach(b -> ledger.cut(b, outsideRule(b)));
        return new Split(drafts, ledger.verdicts());
    }

    private static String outsideRule(Block block) {
        return block.markup().aside() ? "beside-story" : "outside-story";
    }

    private Draft draft(List<Block> kept, Credits credits) {
        return new Draft(page.place(), credits, Paragraphs.join(kept));
    }
}
