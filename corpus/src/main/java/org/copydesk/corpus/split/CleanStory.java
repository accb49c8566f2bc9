package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.site.SiteRule;

/// A row whose text comes clean is a story as it stands, but for what a user's rules cut. For one row and one
/// thread.
final class CleanStory {

    private static final String AS_IT_IS = "clean-row";

    private final Page.Clean row;
    private final List<SiteRule> rules;
    private final Ledger ledger;

    CleanStory(Page.Clean row, List<SiteRule> rules, Ledger ledger) {
        this.row = row;
        this.ledger = ledger;
        this.rules = rules;
    }

    Split split() {
        String text = Paragraphs.tidy(row.text());
        if (text.isEmpty()) {
            return new Split(List.of(), List.of());
        }
        return rules.isEmpty()
                ? new Split(
                        List.of(new Draft(row.place(), row.credits(), text)),
                        List.of(new Verdict(1, 1, AS_IT_IS, text)))
                : ruled();
    }

    private Split ruled() {
        List<String> lines = row.text().lines().toList();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = Text.fold(lines.get(i));
            if (!line.isEmpty()) {
                blocks.add(Block.of(i + 1, line, false));
            }
        }
        SiteRulings site = SiteRulings.of(rules, blocks);
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            SiteRule cut = site.cut(block);
            SiteRule keep = site.keep(block);
            if (cut == null) {
                kept.add(block);
                ledger.kept(block, 1, keep == null ? AS_IT_IS : keep.name());
            } else {
                ledger.cut(block, cut.name());
            }
        }
        return new Split(
                kept.isEmpty()
                        ? List.of()
                        : List.of(new Draft(row.place(), site.on(row.credits(), true), Paragraphs.join(kept))),
                ledger.verdicts());
    }
}
