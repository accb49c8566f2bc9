package org.copydesk.corpus.split;

import java.util.List;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Published;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the element of a story that stands beside others says of it: names and a day around its own headline. What
/// the page says of its story is true of the one with the page's headline alone.
final class PartCredits {

    private final Credits page;
    private final Labeller labeller;

    /// @param page what the whole page says
    PartCredits(Credits page, Labeller labeller) {
        this.page = page;
        this.labeller = labeller;
    }

    /// @param element the story's element
    /// @param blocks the blocks in it
    /// @param heading its headline, or null
    Credits of(Element element, List<Block> blocks, @Nullable String heading) {
        HeadLines lines = new HeadLines(blocks, labeller, headlineAt(blocks, heading), blocks.size());
        Credits.Builder credits = new Credits.Builder()
                .text(CreditField.TITLE, heading, Trust.seen(Trust.OWN_HEADING))
                .copy(CreditField.PUBLISHER, page)
                .copy(CreditField.SECTION, page)
                .copy(CreditField.URL, page)
                .copy(CreditField.LANGUAGE, page);
        boolean pages = heading != null && page.title() != null && key(heading).equals(key(page.title()));
        String names = byline(lines);
        if (names != null) {
            credits.text(CreditField.BYLINE, names, Trust.seen(Trust.SEEN_BYLINE));
        } else if (pages) {
            credits.copy(CreditField.BYLINE, page);
        }
        Published seen = lines.published(true);
        Published marked = marked(element);
        if (seen.from() != Published.From.NONE) {
            credits.published(seen, Trust.ofDate(seen, Trust.SEEN_DATE));
        } else if (marked != null) {
            credits.published(marked, new Origin(Origin.From.META, Trust.SAID_DATE));
        } else if (pages) {
            credits.copy(CreditField.PUBLISHED, page);
        }
        return credits.modified(lines.updated(), Trust.seen(Trust.SEEN_DATE)).build();
    }

    private static int headlineAt(List<Block> blocks, @Nullable String heading) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).text().equals(heading)) {
                return i;
            }
        }
        return 0;
    }

    private static @Nullable String byline(HeadLines lines) {
        String spoken = lines.spoken();
        List<String> beside = spoken == null ? lines.besideDate() : List.of();
        return spoken == null && !beside.isEmpty() ? beside.getFirst() : spoken;
    }

    /// The first time that its makers wrote down for machines.
    private static @Nullable Published marked(Element element) {
        Element time = element.selectFirst("time[datetime]");
        return time == null || Declared.isBeside(time) ? null : MetaDate.read(time.attr("datetime"));
    }

    private static String key(@Nullable String text) {
        return Header.key(String.valueOf(text));
    }
}
