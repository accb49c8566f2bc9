package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The elements of a page that say something of its story, gathered while the page is walked for its blocks: a
/// query for each of them would walk the page again. For one page and one thread.
final class Declared {

    private static final String[] NAMES = {"property", "name", "itemprop", "http-equiv"};

    private static final int LONGEST_LIST = 400;
    private static final Pattern PARTED = Pattern.compile("[,;] ");

    /// What a page gives once for each author.
    private static final Set<String> LISTS = Set.of("citation_author", "dc.creator");

    private static final Set<String> STORY_PARTS = Set.of("article", "header", "main");

    private final Map<String, String> meta = new HashMap<>();
    private final List<Element> linkedData = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private @Nullable Element html;
    private @Nullable Element heading;
    private int headings;
    private @Nullable Element time;
    private @Nullable Element canonical;

    /// How many elements stand open in which a time is the story's: article, header, main.
    private int storyParts;

    /// An element that the walk enters.
    void open(Element element, String tag) {
        switch (tag) {
            case "html" -> html = html == null && element.hasAttr("lang") ? element : html;
            case "meta" -> meta(element);
            case "script" -> script(element);
            case "link" -> link(element);
            case "h1" -> {
                headings++;
                heading = heading == null ? element : heading;
            }
            default -> storyParts += STORY_PARTS.contains(tag) ? 1 : 0;
        }
        if (element.attributesSize() > 0) {
            String property = element.attr("itemprop").strip();
            time = time == null && isTime(element, tag, property) ? element : time;
            if (property.equalsIgnoreCase("author") || (tag.equals("a") && isOfAuthor(element))) {
                authors.add(element);
            }
        }
    }

    private static boolean isOfAuthor(Element link) {
        if (link.attr("rel").strip().equalsIgnoreCase("author")) {
            return true;
        }
        String address = link.attr("href").toLowerCase(Locale.ROOT);
        return address.contains("/author/") || address.contains("/authors/");
    }

    /// An element that the walk leaves.
    void close(String tag) {
        storyParts -= STORY_PARTS.contains(tag) ? 1 : 0;
    }

    private void meta(Element element) {
        String content = element.attr("content");
        if (content.isBlank()) {
            return;
        }
        for (String attribute : NAMES) {
            String name = element.attr(attribute);
            if (!name.isEmpty()) {
                String key = name.toLowerCase(Locale.ROOT);
                meta.merge(key, content, LISTS.contains(key) ? Declared::listed : (first, _) -> first);
            }
        }
    }

    /// Names that stand apart by commas, or by semicolons where a comma stands inside them.
    private static String listed(String names, String name) {
        boolean there = Arrays.asList(PARTED.split(names)).contains(name);
        if (there || name.length() + names.length() > LONGEST_LIST) {
            return names;
        }
        return names + (names.contains(";") || name.contains(",") ? "; " : ", ") + name;
    }

    private void script(Element element) {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
            linkedData.add(element);
        }
    }

    private void link(Element element) {
        if (canonical == null && element.attr("rel").strip().equalsIgnoreCase("canonical")) {
            canonical = element;
        }
    }

    /// The day of the story, not that of a comment or a teaser: marked as such, or a time inside the story's
    /// parts.
    private boolean isTime(Element element, String tag, String property) {
        boolean published = property.equalsIgnoreCase("datePublished");
        if (tag.equals("time")) {
            return published
                    || element.hasAttr("pubdate")
                    || (storyParts > 0 && element.hasAttr("datetime") && !isBeside(element));
        }
        return published && element.hasAttr("content");
    }

    /// Whether it stands in a part of the article that is none of the story: links to others, what readers wrote.
    static boolean isBeside(Element time) {
        Element at = time.parent();
        while (at != null && !at.normalName().equals("body")) {
            if (at.normalName().equals("aside") || Asides.ofOthers(at)) {
                return true;
            }
            at = STORY_PARTS.contains(at.normalName()) ? null : at.parent();
        }
        return false;
    }

    /// The first value of each name of a meta element, names in lower case.
    Map<String, String> meta() {
        return meta;
    }

    /// The scripts with JSON-LD.
    List<Element> linkedData() {
        return linkedData;
    }

    /// What the page marks as an author's name, and its links to pages of authors.
    List<Element> authors() {
        return authors;
    }

    /// The page's only h1, or null.
    @Nullable
    Element soleHeading() {
        return headings == 1 ? heading : null;
    }

    /// The first element with the story's date, or null.
    @Nullable
    Element time() {
        return time;
    }

    /// The link to the page's own address, or null.
    @Nullable
    Element canonical() {
        return canonical;
    }

    /// The html element, if it names its language; else null.
    @Nullable
    Element html() {
        return html;
    }
}
