package org.copydesk.corpus.split;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.split.Markup.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a reader sees above a story: its headline, who wrote it and when, in the lines around the headline. For
/// one page and one thread.
final class VisibleCredits {

    /// So many blocks above the headline and below it may tell of the story.
    private static final int ABOVE = 6;

    private static final int BELOW = 14;

    /// Behind so many paragraphs the lines belong to the story itself.
    private static final int PARAGRAPHS = 3;

    private static final int STEPS_UP = 3;
    private static final int LABEL = 20;
    private static final int LONGEST_NAME_LINE = 120;

    /// Written without stars at both ends a class like `author-name`, `byline__link`, `post-author`.
    private static final Pattern AUTHOR_NAMES =
            Pattern.compile("(?:^|[\\s_-])(?:author|authors|byline|byl|writer|postauthor|authorname)(?:$|[\\s_-])");

    private static final Pattern HUMP = Pattern.compile("(\\p{Ll})(\\p{Lu})");

    private static final String LINKS = "a[rel=author], [itemprop=author], a[href*=/author/], a[href*=/authors/]";

    private static final Pattern UPDATED = Pattern.compile(
            "(?i)\\b(?:updated?|modified|revised|reviewed|aktualisiert|mis à jour|actualizado|atualizado)\\b");

    private final HtmlPage page;
    private final Labeller labeller;
    private final int from;
    private final int to;
    private final int headline;

    VisibleCredits(HtmlPage page, Furniture furniture, @Nullable Instant anchor) {
        this.page = page;
        this.labeller = new Labeller(furniture, anchor);
        this.headline = headline();
        this.from = Math.max(0, headline - ABOVE);
        this.to = end();
    }

    /// The block that is the headline: of the page's first-level headings the one that says what the metadata
    /// say, else the first within or next to the story; 0 where there is none.
    private int headline() {
        List<Block> blocks = page.blocks();
        String title = Header.key(String.valueOf(page.credits().title()));
        int first = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (isHeading(blocks.get(i))) {
                if (Header.key(blocks.get(i).text()).equals(title)) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return Math.max(first, 0);
    }

    private boolean isHeading(Block block) {
        return block.markup().role() == Role.HEADING
                && page.containers()
                        .get(block.markup().container())
                        .element()
                        .normalName()
                        .equals("h1");
    }

    private int end() {
        int paragraphs = 0;
        int last = Math.min(page.blocks().size(), headline + BELOW);
        for (int i = headline; i < last; i++) {
            paragraphs += page.blocks().get(i).prose() ? 1 : 0;
            if (paragraphs >= PARAGRAPHS) {
                return i;
            }
        }
        return last;
    }

    /// The headline's text, or null where no first-level heading stands on the page.
    @Nullable
    String heading() {
        List<Block> blocks = page.blocks();
        return headline < blocks.size() && isHeading(blocks.get(headline))
                ? blocks.get(headline).text()
                : null;
    }

    /// The names around the headline, or null.
    @Nullable
    String byline() {
        String names = spoken();
        names = names != null ? names : marked();
        names = names != null ? names : besideDate();
        return names != null ? names : only();
    }

    /// "By" and names, on one line or on two.
    private @Nullable String spoken() {
        for (int i = from; i < to; i++) {
            Block block = page.blocks().get(i);
            Labelled labelled = labeller.label(block);
            if (labelled.is(Labelled.Label.BYLINE)) {
                String names = Bylines.person(block.text());
                if (names != null) {
                    return names;
                }
            }
            if (!block.prose() && block.text().length() <= LONGEST_NAME_LINE) {
                String names = Bylines.within(block.text());
                if (names != null) {
                    return names;
                }
            }
            if (Bylines.isLabel(block.text()) && i + 1 < to) {
                return Bylines.person(page.blocks().get(i + 1).text());
            }
        }
        return null;
    }

    private @Nullable String marked() {
        for (int i = from; i < to; i++) {
            String names = marked(page.blocks().get(i));
            if (names != null) {
                return names;
            }
        }
        return null;
    }

    /// Names in an element that its makers call the author's.
    private @Nullable String marked(Block block) {
        if (block.text().length() > LONGEST_NAME_LINE) {
            return null;
        }
        Element element = page.containers().get(block.markup().container()).element();
        Element at = element;
        for (int up = 0; up < STEPS_UP && at != null; up++) {
            if (ofAuthor(at)) {
                return Bylines.person(block.text());
            }
            at = at.parent();
        }
        for (Element inner : element.children()) {
            if (ofAuthor(inner) && !inner.text().isBlank()) {
                return Bylines.person(inner.text());
            }
        }
        return null;
    }

    /// A line right beside the date that is a person's name and nothing else.
    private @Nullable String besideDate() {
        for (int i = headline + 1; i < to; i++) {
            if (labeller.label(page.blocks().get(i)).is(Labelled.Label.DATE)) {
                for (int beside : new int[] {i - 1, i + 1}) {
                    String text = beside > headline && beside < to
                            ? page.blocks().get(beside).text()
                            : "";
                    if (Bylines.isPerson(text) && !named(text)) {
                        return text;
                    }
                }
            }
        }
        return null;
    }

    /// Whether it is what the page itself, its publisher or its section is called.
    private boolean named(String text) {
        String key = Header.key(text);
        return key.equals(Header.key(String.valueOf(page.credits().publisher())))
                || key.equals(Header.key(String.valueOf(page.credits().section())))
                || Header.key(page.tab()).contains(key);
    }

    /// The one name that the page links as its author's, wherever it stands.
    private @Nullable String only() {
        if (page.containers().isEmpty()) {
            return null;
        }
        Document document = page.containers().getFirst().element().ownerDocument();
        if (document == null) {
            return null;
        }
        Set<String> names = new TreeSet<>();
        for (Element element : document.select(LINKS)) {
            String name = element.text().length() > LONGEST_NAME_LINE ? null : Bylines.person(element.text());
            if (name != null) {
                names.add(name);
            }
        }
        return names.size() == 1 && !named(names.iterator().next())
                ? names.iterator().next()
                : null;
    }

    private static boolean ofAuthor(Element element) {
        return element.attr("rel").contains("author")
                || element.attr("itemprop").equalsIgnoreCase("author")
                || AUTHOR_NAMES
                        .matcher(HUMP.matcher(element.className())
                                .replaceAll("$1-$2")
                                .toLowerCase(Locale.ROOT))
                        .find();
    }

    /// The first date around the headline that is not that of a change.
    Published published() {
        return date(false);
    }

    /// The first date around the headline that is said to be that of a change.
    Published updated() {
        return date(true);
    }

    private Published date(boolean updated) {
        for (int i = from; i < to; i++) {
            Block block = page.blocks().get(i);
            DateLine.Found date = block.prose() ? null : dated(block);
            if (date != null && date.published().from() != Published.From.NONE && changed(i) == updated) {
                return date.published();
            }
        }
        return Published.UNKNOWN;
    }

    /// The word stands on the date's own line or alone on the one above.
    private boolean changed(int i) {
        String above = i == 0 ? "" : page.blocks().get(i - 1).text();
        return UPDATED.matcher(page.blocks().get(i).text()).find()
                || (above.length() < LABEL && UPDATED.matcher(above).find());
    }

    private DateLine.@Nullable Found dated(Block block) {
        Labelled labelled = labeller.label(block);
        return labelled.is(Labelled.Label.DATE) || labelled.is(Labelled.Label.BYLINE) ? labelled.date() : null;
    }
}
