package org.copydesk.corpus.split;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.split.Labelled.Label;
import org.copydesk.corpus.split.Markup.Role;
import org.jspecify.annotations.Nullable;

/// The blocks of one element that belong to its story: what stands beside it, above its headline and below its end
/// is cut. For one page and one thread.
final class HtmlBody {

    private static final int REPEATED_CHARS = 60;

    /// Behind an end mark so much running text is the rest of the story after a box, not the foot of the page.
    private static final double REST = 0.35;

    private final List<Block> within;
    private final Labeller labeller;
    private final @Nullable String title;
    private @Nullable String heading;

    HtmlBody(List<Block> within, Furniture furniture, @Nullable Instant anchor, @Nullable String title) {
        this.within = within;
        this.labeller = new Labeller(furniture, anchor);
        this.title = title;
    }

    List<Block> blocks(Ledger ledger, int story) {
        boolean aside = mostlyAside();
        List<Labelled> page = new ArrayList<>();
        for (Block block : within) {
            if (block.markup().aside() && !aside) {
                ledger.cut(block, "beside-story");
            } else if (block.markup().linkShare() >= Markup.MOSTLY_LINKS
                    && !block.shape().prose()
                    && block.markup().role() != Role.HEADING) {
                ledger.cut(block, "links");
            } else {
                page.add(labeller.label(block));
            }
        }
        int first = firstProse(page);
        int end = end(page);
        List<Block> kept = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            Labelled b = page.get(i);
            String fault = i >= end ? "after-story" : fault(b, i < first, said);
            if (fault != null) {
                ledger.cut(b, fault);
            } else {
                kept.add(b.block());
            }
        }
        kept.forEach(b -> ledger.kept(b, story, b.prose() ? "body" : "inside"));
        return kept;
    }

    /// The makers named the whole story "sidebar" or the like: then their names tell nothing.
    private boolean mostlyAside() {
        long aside = within.stream()
                .filter(b -> b.prose() && b.markup().aside())
                .mapToInt(b -> b.text().length())
                .sum();
        return aside > 0 && aside >= 4L * (chars(within) - aside);
    }

    private static int firstProse(List<Labelled> page) {
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).is(Label.PROSE)) {
                return i;
            }
        }
        return page.size();
    }

    /// Where the story is over: at an end mark with little text behind it, else behind the last running text and the
    /// list or table that it ends with.
    private static int end(List<Labelled> page) {
        int total = page.stream()
                .filter(b -> b.is(Label.PROSE))
                .mapToInt(b -> b.text().length())
                .sum();
        int before = 0;
        int last = 0;
        for (int i = 0; i < page.size(); i++) {
            Labelled b = page.get(i);
            boolean mark = b.is(Label.END) || b.is(Label.RELATED);
            if (mark && before > 0 && total - before < REST * total) {
                return Math.max(last, 0);
            }
            if (b.is(Label.PROSE)) {
                before += b.text().length();
            }
            boolean belongs = b.is(Label.SHORT)
                    && b.block().markup().role() != Role.HEADING
                    && b.block().markup().role() != Role.PARAGRAPH;
            if (b.is(Label.PROSE) || (belongs && i == last)) {
                last = i + 1;
            }
        }
        return last;
    }

    private @Nullable String fault(Labelled b, boolean beforeText, Set<String> said) {
        if (heading == null && b.block().markup().role() == Role.HEADING && beforeText) {
            heading = b.text();
        }
        if (beforeText && !(b.is(Label.SHORT) && b.block().markup().role() == Role.ITEM)) {
            return sameAsTitle(b) ? "headline" : "before-story";
        }
        if (b.block().markup().role() == Role.CAPTION) {
            return "caption";
        }
        if (sameAsTitle(b)) {
            return "headline";
        }
        if (b.text().length() > REPEATED_CHARS && !said.add(b.text())) {
            return "repeated-paragraph";
        }
        return switch (b.label()) {
            case PROSE, SHORT, QUOTED -> null;
            case PROMO -> "promo";
            case DATE -> "date-line";
            case BYLINE -> "byline";
            case CUT, END, RELATED -> "furniture";
        };
    }

    private boolean sameAsTitle(Labelled b) {
        return title != null && Header.key(b.text()).equals(Header.key(title));
    }

    /// What this element says of its own story: its first heading is the headline.
    Credits credits(Credits page) {
        return new Credits(
                heading, null, page.publisher(), page.section(), page.url(), page.language(), page.published());
    }

    /// The length of the running text.
    static int chars(List<Block> blocks) {
        return blocks.stream()
                .filter(Block::prose)
                .mapToInt(b -> b.text().length())
                .sum();
    }
}
