package org.copydesk.corpus.split;

import java.util.IdentityHashMap;
import java.util.List;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.site.LinePattern;
import org.copydesk.corpus.site.SiteRule;
import org.copydesk.corpus.site.SiteRule.Action;
import org.jspecify.annotations.Nullable;

/// What a site's rules say of one page's blocks: the last word, over any other rule and any model. Where two
/// rules find one block, the one that stands first in the file has its way. For one page and one thread.
final class SiteRulings {

    /// No rules, nothing said.
    static final SiteRulings NONE = new SiteRulings(List.of());

    private final List<SiteRule> rules;
    private final IdentityHashMap<Block, SiteRule> found = new IdentityHashMap<>();
    private @Nullable String title;
    private @Nullable String byline;
    private Published published = Published.UNKNOWN;

    private SiteRulings(List<SiteRule> rules) {
        this.rules = rules;
    }

    /// Whether a rule's selector finds a block; asked only for rules that have one.
    @FunctionalInterface
    interface Selection {
        boolean holds(SiteRule rule, Block block);
    }

    /// What the rules say of these blocks.
    ///
    /// @param selection where pages have no markup, nothing is ever selected
    static SiteRulings of(List<SiteRule> rules, List<Block> blocks, Selection selection, @Nullable MarkupHits markup) {
        SiteRulings rulings = new SiteRulings(rules);
        for (Block block : blocks) {
            for (SiteRule rule : rules) {
                if (rule.does() != Action.SET
                        && (rule.selector() == null || selection.holds(rule, block))
                        && rule.fits(block.text())) {
                    rulings.found.put(block, rule);
                    rulings.credit(rule, block.text());
                    break;
                }
            }
        }
        if (markup != null) {
            rulings.creditsOf(markup);
        }
        rulings.cutAround(blocks);
        return rulings;
    }

    /// Of a page without markup.
    static SiteRulings of(List<SiteRule> rules, List<Block> blocks) {
        return rules.isEmpty() ? NONE : of(rules, blocks, (rule, block) -> false, null);
    }

    /// What stands above the first start, and from the first end below it on.
    private void cutAround(List<Block> blocks) {
        int start = first(blocks, Action.START, 0);
        int end = first(blocks, Action.END, Math.max(start, 0));
        for (int i = 0; i < blocks.size(); i++) {
            int by = i < start ? start : end >= 0 && i >= end ? end : -1;
            SiteRule rule = by < 0 ? null : found.get(blocks.get(by));
            if (rule != null && by != i) {
                SiteRule own = found.get(blocks.get(i));
                if (own == null || own.does() != Action.KEEP) {
                    found.put(blocks.get(i), rule);
                }
            }
        }
        // The first block of the story is the story's own business, and further starts and ends mark nothing.
        for (int i = 0; i < blocks.size(); i++) {
            SiteRule rule = found.get(blocks.get(i));
            boolean mark = rule != null && (rule.does() == Action.START || rule.does() == Action.END);
            boolean inside = i >= Math.max(start, 0) && (end < 0 || i < end);
            if (mark && inside) {
                found.remove(blocks.get(i));
            }
        }
    }

    private int first(List<Block> blocks, Action action, int from) {
        for (int i = from; i < blocks.size(); i++) {
            SiteRule rule = found.get(blocks.get(i));
            if (rule != null && rule.does() == action) {
                return i;
            }
        }
        return -1;
    }

    private void credit(SiteRule rule, String text) {
        switch (rule.does()) {
            case TITLE -> title = title == null ? value(rule, text) : title;
            case BYLINE -> byline = byline == null ? Bylines.names(value(rule, text)) : byline;
            case DATE -> date(value(rule, text));
            case CUT, KEEP, START, END, SET -> {
                // they say nothing of the story
            }
        }
    }

    /// What stands in elements that are no blocks: `meta`, `time` within a line.
    private void creditsOf(MarkupHits markup) {
        for (SiteRule rule : rules) {
            boolean wanted = switch (rule.does()) {
                case TITLE -> title == null;
                case BYLINE -> byline == null;
                case DATE -> published.from() == Published.From.NONE;
                case CUT, KEEP, START, END, SET -> false;
            };
            String text = wanted ? markup.value(rule) : null;
            if (text != null && rule.fits(text)) {
                credit(rule, text);
            }
        }
    }

    private void date(@Nullable String text) {
        Published read = MetaDate.read(text);
        if (read != null && published.from() == Published.From.NONE) {
            published = read;
        }
    }

    /// What the first star of the pattern that fits stands for; the whole text where there is no pattern.
    private static @Nullable String value(SiteRule rule, String text) {
        for (LinePattern pattern : rule.lines()) {
            String value = pattern.value(text);
            if (value != null) {
                return value.isEmpty() ? null : value;
            }
        }
        return rule.lines().isEmpty() ? text : null;
    }

    /// The rule that cuts a block, or null.
    @Nullable
    SiteRule cut(Block block) {
        SiteRule rule = found.get(block);
        return rule == null || rule.does() == Action.KEEP ? null : rule;
    }

    /// The rule that keeps a block, or null.
    @Nullable
    SiteRule keep(Block block) {
        SiteRule rule = found.get(block);
        return rule != null && rule.does() == Action.KEEP ? rule : null;
    }

    /// What the rules say of a story of the page, and else what is known without them.
    ///
    /// @param alone whether it is the page's only story: title, byline and date are of no other
    Credits on(Credits credits, boolean alone) {
        if (rules.isEmpty()) {
            return credits;
        }
        Origin rule = new Origin(Origin.From.RULE, Trust.RULED);
        return new Credits.Builder()
                .text(CreditField.TITLE, alone ? title : null, rule)
                .text(CreditField.BYLINE, alone ? byline : null, rule)
                .text(CreditField.PUBLISHER, set(SiteRule::publisher), rule)
                .text(CreditField.SECTION, set(SiteRule::section), rule)
                .published(alone ? published : Published.UNKNOWN, rule)
                .build()
                .or(credits);
    }

    private @Nullable String set(java.util.function.Function<SiteRule, @Nullable String> what) {
        for (SiteRule rule : rules) {
            String value = what.apply(rule);
            if (rule.does() == Action.SET && value != null) {
                return value.strip();
            }
        }
        return null;
    }

    /// Whether there is no rule for this page.
    boolean isEmpty() {
        return rules.isEmpty();
    }
}
