package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.corpus.split.Labelled.Label;
import org.copydesk.corpus.split.Markup.Role;

/// The parts of a page that have headings of one level, and whether they are stories of their own: one that says
/// right at its heading who wrote it and when is one, a chapter of an article does not. For one page and one thread;
/// time grows in step with the page.
final class HeadedParts {

    /// Stories side by side hold so much of the page's running text together, and the longest of them less than that
    /// of theirs.
    private static final double MOST = 0.66;

    /// So many blocks below a heading, and one paragraph among them at the most, may say who wrote it and when.
    private static final int HEAD = 5;

    private static final int LEVELS = 6;

    private final HtmlPage page;
    private final Labeller labeller;
    private final List<Block> blocks;
    private final boolean named;

    /// The running text before a block, in characters.
    private final int[] proseBefore;

    /// @param named whether the page itself says who wrote its story
    HeadedParts(HtmlPage page, Labeller labeller, boolean named) {
        this.page = page;
        this.named = named;
        this.labeller = labeller;
        this.blocks = page.blocks();
        this.proseBefore = new int[blocks.size() + 1];
    }

    /// A part of the page.
    ///
    /// @param head the block that is its heading
    /// @param end the block before which the next part begins
    /// @param signed whether it says who wrote it or when
    /// @param dated whether it says when
    private record Part(int head, int end, boolean signed, boolean dated) {}

    /// The headings of the stories that stand side by side, at least two; none where the page holds one.
    List<Integer> stories() {
        int[] counts = new int[LEVELS + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            counts[level(i)]++;
            proseBefore[i + 1] = proseBefore[i]
                    + (block.prose() && !block.markup().aside() ? block.text().length() : 0);
        }
        for (int level = 1; level <= LEVELS; level++) {
            List<Integer> stories = counts[level] < 2 ? List.of() : stories(level);
            if (!stories.isEmpty()) {
                return stories;
            }
        }
        return List.of();
    }

    /// The level of a heading that stands in the page's own text, 0 for any other block.
    private int level(int i) {
        Markup markup = blocks.get(i).markup();
        if (markup.role() != Role.HEADING || markup.aside()) {
            return 0;
        }
        String tag = page.containers().get(markup.container()).element().normalName();
        boolean first = i == 0 || blocks.get(i - 1).markup().container() != markup.container();
        return first && tag.length() == 2 && tag.charAt(0) == 'h' ? tag.charAt(1) - '0' : 0;
    }

    private List<Integer> stories(int level) {
        List<Part> parts = parts(level);
        int first = parts.isEmpty() ? 0 : parts.getFirst().head();
        int all = proseBefore[blocks.size()];
        if (parts.size() < 2 || prose(first, blocks.size()) < MOST * all || ofOneArticle(first, level)) {
            return List.of();
        }
        List<Integer> heads = new ArrayList<>();
        int together = 0;
        int largest = 0;
        boolean dated = false;
        for (int i = 0; i < parts.size(); i++) {
            int end = i + 1 < parts.size() ? parts.get(i + 1).head() : blocks.size();
            int prose = prose(parts.get(i).head(), end);
            if (prose >= HtmlPage.WHOLE_CHARS) {
                heads.add(parts.get(i).head());
                together += prose;
                largest = Math.max(largest, prose);
                dated |= parts.get(i).dated();
            }
        }
        boolean beside = heads.size() >= 2 && together >= MOST * all && largest < MOST * together;
        // Books that are reviewed together have authors too, but no days.
        return beside && (dated || above(first, level) < 0) ? heads : List.of();
    }

    /// The parts with headings of this level that say who wrote them or when, if most of these headings do.
    private List<Part> parts(int level) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (level(i) == level) {
                heads.add(i);
            }
        }
        boolean linked = leadOn(heads, level);
        List<Part> signed = new ArrayList<>();
        int withText = 0;
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1) : blocks.size();
            Part part = part(heads.get(i), end);
            withText += prose(part.head(), end) > 0 ? 1 : 0;
            if (part.signed() || (linked && prose(part.head(), end) > 0)) {
                signed.add(part);
            }
        }
        return signed.size() * 2 > withText ? signed : List.of();
    }

    /// Whether all of these headings are links, or a link of the same words closes the text below each, on a page that
    /// has no other headline and no author: then each leads to a page of its own, as a newsletter's do.
    private boolean leadOn(List<Integer> heads, int level) {
        if (heads.size() < 2 || named || above(heads.getFirst(), level) >= 0) {
            return false;
        }
        Set<String> labels = new HashSet<>();
        boolean links = true;
        boolean closed = true;
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1) : blocks.size();
            links &= isLink(heads.get(i));
            if (i + 1 < heads.size()) {
                closed &= isLink(end - 1);
                labels.add(blocks.get(end - 1).text());
            }
        }
        return links || (closed && labels.size() == 1);
    }

    private boolean isLink(int i) {
        return blocks.get(i).markup().linkShare() >= TeaserList.LINK;
    }

    private Part part(int head, int end) {
        boolean signed = false;
        boolean dated = false;
        int prose = 0;
        for (int i = head + 1; i < Math.min(end, head + 1 + HEAD) && prose < 2; i++) {
            // Far from the story a short block was only glanced at.
            Labelled known = page.labels().get(i);
            Labelled look = known.is(Label.SHORT) ? labeller.label(blocks.get(i)) : known;
            prose += look.is(Label.PROSE) ? 1 : 0;
            signed |= look.is(Label.BYLINE) || look.is(Label.DATE);
            dated |= look.date() != null;
        }
        return new Part(head, end, signed, dated);
    }

    /// Above the first part stands a headline of a higher level with its own names or day: the parts are chapters of
    /// what it names, or its entries.
    private boolean ofOneArticle(int first, int level) {
        int above = above(first, level);
        return above >= 0 && part(above, first).signed();
    }

    /// Whether the page says who wrote its story, or its headline above a block, or else the heading above it, says
    /// who or when.
    boolean signedAbove(int block) {
        if (named) {
            return true;
        }
        int headline = above(block, 2);
        int above = headline >= 0 ? headline : above(block, LEVELS + 1);
        return above >= 0 && part(above, block).signed();
    }

    /// The last heading of a higher level above the first part, or -1.
    private int above(int first, int level) {
        for (int i = first - 1; i >= 0; i--) {
            if (level(i) > 0 && level(i) < level) {
                return i;
            }
        }
        return -1;
    }

    private int prose(int from, int to) {
        return proseBefore[to] - proseBefore[from];
    }
}
