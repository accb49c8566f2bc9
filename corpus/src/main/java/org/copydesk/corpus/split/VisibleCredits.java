package org.copydesk.corpus.split;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.split.Markup.Role;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a reader sees above a story: its headline, who wrote it and when, in the lines around the
/// headline, and where these are silent anywhere on the page ([FarCredits]). For one page and one thread.
final class VisibleCredits {

    private static final int STEPS_UP = 3;
    private static final int LONGEST_NAME_LINE = 120;

    /// An element with more elements inside is more than a line: they may be nested without end.
    private static final int NEAR = 32;

    /// In which names stand by themselves.
    private static final Set<String> OF_NAMES = Set.of("a", "span", "strong", "b");

    /// Written without stars at both ends a class like `author-name`, `byline__link`, `post-author`.
    private static final Pattern AUTHOR_NAMES =
            Pattern.compile("(?:^|[\\s_-])(?:author|authors|byline|byl|writer|postauthor|authorname)(?:$|[\\s_-])");

    private static final Pattern HUMP = Pattern.compile("(\\p{Ll})(\\p{Lu})");

    private final HtmlPage page;
    private final int headline;
    private final HeadLines lines;
    private final FarCredits far;

    VisibleCredits(HtmlPage page, Furniture furniture, @Nullable Instant anchor) {
        this.page = page;
        Labeller labeller = new Labeller(furniture, anchor);
        this.headline = headline();
        this.far = new FarCredits(page, labeller);
        this.lines =
                new HeadLines(page.blocks(), labeller, headline, page.blocks().size());
    }

    /// The block that is the headline: of the page's first-level headings the one that says what the metadata
    /// say, else a line that does and is no link; else the first of these headings; 0 where there is none.
    private int headline() {
        List<Block> blocks = page.blocks();
        String title = Header.key(String.valueOf(page.credits().title()));
        int first = -1;
        int line = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean heading = isHeading(block);
            boolean same = Header.isKey(title, block.text());
            if (heading && same) {
                return i;
            }
            first = first < 0 && heading ? i : first;
            boolean own = !block.markup().aside() && block.markup().linkShare() < Markup.MOSTLY_LINKS;
            line = line < 0 && same && own ? i : line;
        }
        return line >= 0 ? line : Math.max(first, 0);
    }

    private boolean isHeading(Block block) {
        return block.markup().role() == Role.HEADING
                && page.containers()
                        .get(block.markup().container())
                        .element()
                        .normalName()
                        .equals("h1");
    }

    /// The headline's text, or null where no first-level heading stands on the page.
    @Nullable
    String heading() {
        List<Block> blocks = page.blocks();
        return headline < blocks.size() && isHeading(blocks.get(headline))
                ? blocks.get(headline).text()
                : null;
    }

    /// Whether the headline stands in the page's own text, and not in a menu or a box.
    boolean isHeadingOwn() {
        return heading() != null && !page.blocks().get(headline).markup().aside();
    }

    /// The names around the headline, or null.
    @Nullable
    String byline() {
        String names = first(lines.spoken());
        names = names != null ? names : marked();
        names = names != null ? names : besideDate();
        names = names != null ? names : only();
        return names != null ? names : far.byline();
    }

    /// The day that the page gives anywhere else, or unknown.
    Published elsewhere() {
        return far.published();
    }

    /// The name alone where it stands in an element of its own, and behind it a role or a paper without a
    /// mark: "By Ada Holm Chief Reporter".
    private @Nullable String first(@Nullable String names) {
        if (names == null) {
            return null;
        }
        for (Block block : lines.blocks()) {
            if (block.text().contains(names)) {
                Element around =
                        page.containers().get(block.markup().container()).element();
                String name = around.stream()
                        .limit(NEAR)
                        .filter(inner -> OF_NAMES.contains(inner.normalName()))
                        .map(Element::text)
                        .filter(inner -> endsEarly(names, inner))
                        .findFirst()
                        .orElse(null);
                if (name != null) {
                    return name;
                }
            }
        }
        return names;
    }

    private static boolean endsEarly(String names, String name) {
        return names.startsWith(name + " ")
                && Bylines.isPerson(name)
                && Character.isUpperCase(names.charAt(name.length() + 1));
    }

    private @Nullable String marked() {
        for (Block block : lines.blocks()) {
            String names = marked(block);
            if (names != null) {
                return names;
            }
        }
        return null;
    }

    /// Names in an element that its makers call the author's.
    private @Nullable String marked(Block block) {
        if (block.text().length() > LONGEST_NAME_LINE || block.text().equals(heading())) {
            return null;
        }
        Element element = page.containers().get(block.markup().container()).element();
        if (isOfAuthor(element, STEPS_UP)) {
            return Bylines.person(block.text());
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
        return lines.besideDate().stream()
                .filter(name -> !named(name))
                .findFirst()
                .orElse(null);
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
        Set<String> names = new TreeSet<>();
        for (Element element : page.authors()) {
            String name = element.text().length() > LONGEST_NAME_LINE ? null : Bylines.person(element.text());
            if (name != null) {
                names.add(name);
            }
        }
        return names.size() == 1 && !named(names.iterator().next())
                ? names.iterator().next()
                : null;
    }

    /// Whether an element, or one of those around it, is called the author's.
    static boolean isOfAuthor(Element element, int steps) {
        Element at = element;
        for (int up = 0; up < steps && at != null; up++) {
            if (ofAuthor(at)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean ofAuthor(Element element) {
        return element.attr("rel").contains("author")
                || element.attr("itemprop").equalsIgnoreCase("author")
                || namesAuthor(element.className());
    }

    private static boolean namesAuthor(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        // most names have none of these and need no closer look
        boolean may = lower.contains("author") || lower.contains("byl") || lower.contains("writer");
        return may && AUTHOR_NAMES.matcher(parted(names)).find();
    }

    /// What an element is called, in words: `postAuthor` as `post-author`.
    static String parted(String names) {
        return HUMP.matcher(names).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
    }

    /// The first date around the headline that is not that of a change.
    Published published() {
        return lines.published(page.credits().published().from() == Published.From.NONE);
    }

    /// The first date around the headline that is said to be that of a change.
    Published updated() {
        return lines.updated();
    }
}
