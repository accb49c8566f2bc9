package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.copydesk.corpus.site.SiteRule;
import org.copydesk.corpus.site.SiteRule.Action;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Takes out of a page what a site's rules cut by a selector alone. For one page and one thread.
final class SiteCuts {

    private final HtmlPage page;
    private final List<SiteRule> cutting;

    SiteCuts(HtmlPage page, List<SiteRule> rules) {
        this.page = page;
        this.cutting = rules.stream()
                .filter(rule -> rule.does() == Action.CUT
                        && rule.selector() != null
                        && rule.lines().isEmpty())
                .filter(rule -> noKeepAbove(rules, rule))
                .toList();
    }

    /// A rule that keeps and stands above may want a part of what this one cuts: then block by block.
    private static boolean noKeepAbove(List<SiteRule> rules, SiteRule cut) {
        return rules.subList(0, rules.indexOf(cut)).stream().noneMatch(rule -> rule.does() == Action.KEEP);
    }

    /// The page's markup without what is cut, which the ledger is told; null if nothing is.
    @Nullable
    String markup(Ledger ledger) {
        MarkupHits hits = new MarkupHits(page.containers());
        List<Element> gone = new ArrayList<>();
        IdentityHashMap<Block, SiteRule> by = new IdentityHashMap<>();
        for (SiteRule rule : cutting) {
            gone.addAll(hits.elements(rule));
            for (Block block : page.blocks()) {
                if (hits.holds(rule, block)) {
                    by.putIfAbsent(block, rule);
                }
            }
        }
        Document document =
                gone.isEmpty() ? null : page.containers().getFirst().element().ownerDocument();
        if (document == null) {
            return null;
        }
        tell(ledger, by);
        for (Element element : gone) {
            if (element.parent() != null && HtmlBlocks.isBlock(element)) {
                // What stood around it stays apart.
                element.replaceWith(new Element("div"));
            } else {
                element.remove();
            }
        }
        document.outputSettings().prettyPrint(false);
        return document.outerHtml();
    }

    /// What is cut stands in the ledger before the block that follows it; blocks are numbered without what is
    /// cut.
    private void tell(Ledger ledger, IdentityHashMap<Block, SiteRule> by) {
        int left = 1;
        for (Block block : page.blocks()) {
            SiteRule rule = by.get(block);
            if (rule == null) {
                left++;
            } else {
                ledger.cut(block.at(left), rule.name());
            }
        }
    }
}
