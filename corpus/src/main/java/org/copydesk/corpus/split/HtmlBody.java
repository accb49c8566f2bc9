package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.corpus.split.Labelled.Label;
import org.copydesk.corpus.split.Markup.Role;
import org.jspecify.annotations.Nullable;

/// The blocks of one element that belong to its story: what stands beside it, above its headline and below
/// its end is cut. For one page and one thread.
final class HtmlBody {

    private static final int REPEATED_CHARS = 60;

    /// A word of English with the space behind it.
    private static final int WORD_CHARS = 6;

    private static final String REPEATED = "repeated-paragraph";

    /// Behind an end mark so much running text is the rest of the story after a box, not the foot of the
    /// page.
    private static final double REST = 0.35;

    private final List<Labelled> within;
    private final @Nullable String title;
    private @Nullable String heading;

    /// What the rules make of a block.
    ///
    /// @param kept whether it belongs to the story
    /// @param rule the rule's name
    /// @param last whether nothing overrules it: what was said already, and a whole sentence that a furniture
    ///     rule knows word for word
    record Ruling(boolean kept, String rule, boolean last) {

        static Ruling cut(String rule) {
            return new Ruling(false, rule, false);
        }
    }

    /// @param within the blocks of the element, in the order of the page
    /// @param title the story's headline, or null where each element has its own
    HtmlBody(List<Labelled> within, @Nullable String title) {
        this.within = within;
        this.title = title == null ? null : Header.key(title);
    }

    /// One ruling for each block.
    List<Ruling> rulings() {
        boolean aside = mostlyAside();
        List<Labelled> page = new ArrayList<>();
        for (Labelled labelled : within) {
            if (beside(labelled.block(), aside) == null) {
                page.add(labelled);
            }
        }
        int first = firstProse(page);
        int end = end(page);
        List<Ruling> rulings = new ArrayList<>();
        Set<String> said = new HashSet<>();
        int i = 0;
        for (Labelled b : within) {
            String fault = beside(b.block(), aside);
            if (fault == null) {
                fault = i >= end ? "after-story" : fault(b, i < first, said);
                i++;
                Furniture.Rule rule = b.rule();
                fault = fault != null && rule != null ? rule.name() : fault;
            }
            String inside = b.block().prose() ? "body" : "inside";
            boolean last = REPEATED.equals(fault)
                    || (fault != null && b.rule() != null && b.block().shape().terminal());
            rulings.add(new Ruling(fault == null, fault == null ? inside : fault, last));
        }
        return rulings;
    }

    private static @Nullable String beside(Block block, boolean aside) {
        if (block.markup().aside() && !aside) {
            return "beside-story";
        }
        boolean links = block.markup().linkShare() >= Markup.MOSTLY_LINKS
                && !block.shape().prose()
                && block.markup().role() != Role.HEADING;
        return links ? "links" : null;
    }

    /// The makers named the whole story "sidebar" or the like: then their names tell nothing.
    private boolean mostlyAside() {
        long aside = 0;
        long other = 0;
        for (Labelled b : within) {
            int chars = b.block().prose() ? b.text().length() : 0;
            aside += b.block().markup().aside() ? chars : 0;
            other += b.block().markup().aside() ? 0 : chars;
        }
        return aside > 0 && aside >= 4 * other;
    }

    private static int firstProse(List<Labelled> page) {
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).is(Label.PROSE)) {
                return i;
            }
        }
        return page.size();
    }

    /// Where the story is over: at an end mark with little text behind it, else behind the last running text
    /// and the list or table that it ends with.
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
            return REPEATED;
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
        return title != null && Header.isKey(title, b.text());
    }

    /// The first heading, known once the blocks are ruled; null where there is none.
    @Nullable
    String heading() {
        return heading;
    }

    /// The length of the running text. Scripts without spaces say as much in fewer characters.
    static int chars(List<Block> blocks) {
        return blocks.stream()
                .filter(Block::prose)
                .mapToInt(
                        b -> Math.max(b.text().length(), WORD_CHARS * b.shape().words()))
                .sum();
    }
}
