package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.corpus.split.Markup.Role;
import org.jspecify.annotations.Nullable;

/// Tells a page that only leads to stories: headlines of one make, each over a few sentences and with a link to the
/// rest. For one page and one thread; time grows in step with the page.
final class TeaserList {

    /// A teaser is shorter than a whole story, and has no more paragraphs than these.
    private static final int MOST_CHARS = HtmlPage.WHOLE_CHARS;

    private static final int MOST_PARAGRAPHS = 2;

    private static final int FEWEST = 3;

    /// So much of the running text stands in teasers.
    private static final double MOST_TEXT = 0.75;

    /// So many of them are short and lead on.
    private static final double NEARLY_ALL = 0.8;

    private static final int HEADLINE_WORDS = 2;

    /// A headline stands so close above its teaser: a day and a name may stand between.
    private static final int CLOSE = 4;

    /// A block that is one link; the spaces between words are no part of it.
    static final double LINK = 0.75;

    private final HtmlPage page;
    private final List<Block> blocks;
    private final HeadedParts heads;

    /// @param heads the page's headings, for one that is signed stands above an article
    TeaserList(HtmlPage page, HeadedParts heads) {
        this.page = page;
        this.blocks = page.blocks();
        this.heads = heads;
    }

    /// Whether the page is such a list and nothing else.
    boolean is() {
        List<Integer> leads = leads();
        if (leads.size() < FEWEST || heads.signedAbove(leads.getFirst())) {
            return false;
        }
        Map<String, Integer> labels = new HashMap<>();
        List<Teaser> teasers = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            Teaser teaser = teaser(leads.get(i), i + 1 < leads.size() ? leads.get(i + 1) : blocks.size());
            teasers.add(teaser);
            teaser.links().forEach(link -> labels.merge(link, 1, Integer::sum));
        }
        long chars = 0;
        int fit = 0;
        for (Teaser teaser : teasers) {
            boolean leadsOn = teaser.leadsOn()
                    || teaser.links().stream().anyMatch(link -> labels.getOrDefault(link, 0) >= FEWEST);
            boolean fits = leadsOn && teaser.chars() < MOST_CHARS && teaser.paragraphs() <= MOST_PARAGRAPHS;
            fit += fits ? 1 : 0;
            chars += fits ? teaser.chars() : 0;
        }
        return fit >= FEWEST && fit >= NEARLY_ALL * teasers.size() && chars >= MOST_TEXT * allProse();
    }

    /// One headline and what stands below it.
    ///
    /// @param chars its running text
    /// @param paragraphs how many blocks of it
    /// @param leadsOn whether its headline is a link, or its text is cut off
    /// @param links the labels of the links below its text
    private record Teaser(int chars, int paragraphs, boolean leadsOn, List<String> links) {}

    private Teaser teaser(int lead, int end) {
        int chars = 0;
        int paragraphs = 0;
        boolean leadsOn = blocks.get(lead).markup().linkShare() >= LINK;
        List<String> links = new ArrayList<>();
        boolean over = false;
        for (int i = lead + 1; i < end; i++) {
            Block block = blocks.get(i);
            boolean link = block.markup().linkShare() >= LINK;
            if (block.prose() && !(end == blocks.size() && over)) {
                chars += block.text().length();
                paragraphs++;
                leadsOn |= isCutOff(block.text());
                over |= paragraphs == MOST_PARAGRAPHS;
            } else if (link && chars > 0 && links.size() < CLOSE) {
                links.add(block.text());
                // What stands below the last one is the foot of the page.
                over = true;
            }
        }
        return new Teaser(chars, paragraphs, leadsOn, links);
    }

    private static boolean isCutOff(String text) {
        return text.endsWith("…") || text.endsWith("...") || text.endsWith("…]") || text.endsWith("...]");
    }

    private long allProse() {
        return blocks.stream()
                .filter(Block::prose)
                .mapToLong(block -> block.text().length())
                .sum();
    }

    /// The headlines of the make that most often stands right above running text.
    private List<Integer> leads() {
        Map<Integer, List<Integer>> byMake = new HashMap<>();
        @Nullable List<Integer> most = null;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (isHeadline(blocks.get(i))) {
                last = i;
            } else if (last >= 0 && i - last <= CLOSE && blocks.get(i).prose()) {
                int make = page.elements().make[blocks.get(last).markup().container()];
                List<Integer> leads = byMake.computeIfAbsent(make, _ -> new ArrayList<>());
                leads.add(last);
                most = most == null || leads.size() > most.size() ? leads : most;
                last = -1;
            }
        }
        return most == null ? List.of() : most;
    }

    private static boolean isHeadline(Block block) {
        boolean heading =
                block.markup().role() == Role.HEADING || block.markup().linkShare() >= LINK;
        return heading && !block.prose() && block.shape().words() >= HEADLINE_WORDS;
    }
}
