package org.copydesk.corpus.split;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copydesk.corpus.Published;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Who wrote a story and when, where that stands far from its headline: at its foot, in a card beside it.
/// What says so in words, or is called so by its makers, counts if the whole page says it of one day or
/// one name alone: else it may be another story's. For one page and one thread.
final class FarCredits {

    private static final int STEPS_UP = 2;
    private static final int LONGEST_LINE = 120;

    /// An element with more children holds more than one line, and would be gone through for each.
    private static final int FEW = 8;

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)(?:originally |first )?(?:published|posted|publish date|publication date|date published|post time|post date)\\b.*");

    private static final Pattern DATE_LABEL =
            Pattern.compile("(?i)(?:published|posted|publication date|date published)(?: on)?:?");

    /// Written in a class like `post-date`, `published_at`, `dateline`, `entry__time`.
    private static final Pattern DATE_NAMES = Pattern.compile(
            "(?:^|[\\s_-])(?:date|dateline|datetime|pubdate|postdate|publish|published|posted|timestamp|time)(?:$|[\\s_-])");

    /// Days of something else: of the last change, of an event, of opening hours.
    private static final Pattern OTHERS = Pattern.compile("(?i)modified|updated|event|hours");

    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?i:written by|article by|words by|story by|authored by|authors?:)|By:?)\\s+\\p{Lu}.*");

    /// What links beside an author say.
    private static final Pattern LEADS =
            Pattern.compile("(?i)(?:more|about|all|meet|read|see|view|follow|share|contact)\\b");

    private final HtmlPage page;
    private final Labeller labeller;

    FarCredits(HtmlPage page, Labeller labeller) {
        this.page = page;
        this.labeller = labeller;
    }

    /// The one day on which the page says to have been published, or unknown.
    Published published() {
        Map<Integer, Published> dates = dates();
        Published spoken = day(dates, this::saysPublished);
        return spoken.from() != Published.From.NONE ? spoken : day(dates, i -> isCalled(i, DATE_NAMES));
    }

    /// The days that blocks give, by the block's number, from the top.
    private Map<Integer, Published> dates() {
        Map<Integer, Published> dates = new LinkedHashMap<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            DateLine.Found date = block.prose() ? null : HeadLines.dated(labeller.label(block));
            if (date != null && date.published().day() != null && !HeadLines.isOfChange(block.text())) {
                dates.put(i, date.published());
            }
        }
        return dates;
    }

    private static Published day(Map<Integer, Published> dates, Predicate<Integer> marked) {
        Published only = Published.UNKNOWN;
        for (Map.Entry<Integer, Published> date : dates.entrySet()) {
            if (marked.test(date.getKey())) {
                if (only.day() != null && !only.day().equals(date.getValue().day())) {
                    return Published.UNKNOWN;
                }
                only = date.getValue();
            }
        }
        return only;
    }

    private boolean saysPublished(int i) {
        List<Block> blocks = page.blocks();
        return PUBLISHED.matcher(blocks.get(i).text()).matches()
                || (i > 0 && DATE_LABEL.matcher(blocks.get(i - 1).text()).matches());
    }

    /// The one name that the page gives as its author's, or null.
    @Nullable
    String byline() {
        Set<String> spoken = new TreeSet<>();
        Set<String> called = new TreeSet<>();
        for (Block block : page.blocks()) {
            String text = Text.withoutBullet(block.text());
            if (block.prose() || text.length() > LONGEST_LINE) {
                continue;
            }
            String names = WRITTEN.matcher(text).matches() && !leads(block) ? Bylines.person(text) : null;
            if (names != null && Bylines.arePersons(names)) {
                spoken.add(names);
            }
            if (Bylines.isPerson(text)
                    && !LEADS.matcher(text).lookingAt()
                    && !element(block).normalName().equals("h1")
                    && VisibleCredits.isOfAuthor(element(block), STEPS_UP)) {
                called.add(text);
            }
        }
        return spoken.size() == 1
                ? spoken.iterator().next()
                : called.size() == 1 ? called.iterator().next() : null;
    }

    /// "By event type" in a menu, or over a list.
    private static boolean leads(Block block) {
        Markup markup = block.markup();
        return markup.role() == Markup.Role.HEADING || (markup.aside() && markup.linkShare() >= Markup.MOSTLY_LINKS);
    }

    private Element element(Block block) {
        return page.containers().get(block.markup().container()).element();
    }

    private boolean isCalled(int i, Pattern names) {
        Element at = element(page.blocks().get(i));
        boolean called = at.childrenSize() <= FEW && at.children().stream().anyMatch(child -> isCalled(child, names));
        for (int up = 0; up <= STEPS_UP && at != null; up++) {
            if (OTHERS.matcher(at.className()).find()) {
                return false;
            }
            called |= isCalled(at, names);
            at = at.parent();
        }
        return called;
    }

    private static boolean isCalled(Element element, Pattern names) {
        return element.normalName().equals("time")
                || names.matcher(VisibleCredits.parted(element.className())).find();
    }
}
