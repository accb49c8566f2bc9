package org.copydesk.corpus.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.corpus.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Turns XML that holds articles into markup with a headline, names, a day and paragraphs for each: what
/// wires deliver (IPTC's NITF 3 and NewsML-G2) and what archives and content systems export. Elements are
/// told by their names alone; one that is unknown is a paragraph where it holds text. For one text and
/// one thread; time grows in step with it, and no document type is read.
final class XmlArticles implements NodeVisitor {

    private static final Set<String> ARTICLES =
            Set.of("article", "story", "newsitem", "nitf", "item", "entry", "document", "doc", "record", "news");
    private static final Set<String> HEADLINES = Set.of("headline", "hl1", "title", "hed");
    private static final Set<String> SUBHEADS = Set.of("hl2", "subhead", "h2", "h3", "h4");
    private static final Set<String> NAMES = Set.of("byline", "by", "author", "authors", "creator");
    private static final Set<String> DAYS = Set.of(
            "date",
            "date.issue",
            "pubdate",
            "published",
            "datepublished",
            "versioncreated",
            "contentcreated",
            "firstcreated");

    /// What stands inside a line of text.
    private static final Set<String> INLINE = Set.of(
            "a",
            "b",
            "i",
            "u",
            "em",
            "strong",
            "span",
            "q",
            "sup",
            "sub",
            "small",
            "mark",
            "person",
            "org",
            "location",
            "money",
            "num",
            "chron",
            "event",
            "function",
            "virtloc",
            "object.title",
            "copyrite",
            "lang",
            "emphasis");

    /// What is said about an article, for machines.
    private static final Set<String> ABOUT = Set.of(
            "slugline",
            "keyword",
            "keywords",
            "genre",
            "subject",
            "language",
            "urgency",
            "provider",
            "copyrightholder",
            "usageterms",
            "infosource",
            "rightsinfo",
            "dateline",
            "media",
            "caption",
            "id",
            "guid",
            "link",
            "url",
            "tags",
            "category",
            "section",
            "source",
            "script",
            "style",
            "image",
            "img");

    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");

    private final StringBuilder markup = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element article;
    private @Nullable Element said;
    private @Nullable Element about;
    private @Nullable String title;
    private @Nullable String names;
    private @Nullable String day;
    private boolean titled;

    private XmlArticles() {}

    /// The markup, or null where nothing in the XML says that it is an article's.
    static @Nullable String markup(String xml) {
        XmlArticles articles = new XmlArticles();
        NodeTraversor.traverse(articles, Jsoup.parse(xml, "", Parser.xmlParser()));
        articles.end();
        return articles.titled ? articles.markup.toString() : null;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            if (about == null) {
                text.append(piece.getWholeText());
            }
            return;
        }
        if (!(node instanceof Element element) || about != null || said != null) {
            return;
        }
        String name = name(element);
        if (article == null && ARTICLES.contains(name)) {
            paragraph("p");
            end();
            article = element;
        } else if (ABOUT.contains(name)) {
            about = element;
        } else if (HEADLINES.contains(name) || NAMES.contains(name) || DAYS.contains(name)) {
            paragraph("p");
            said = element;
        } else if (!INLINE.contains(name)) {
            paragraph("p");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(about)) {
            about = null;
        } else if (node.equals(said)) {
            say(name((Element) node), (Element) node);
            said = null;
        } else if (node.equals(article)) {
            paragraph("p");
            end();
            article = null;
        } else if (node instanceof Element element
                && about == null
                && said == null
                && !INLINE.contains(name(element))) {
            paragraph(SUBHEADS.contains(name(element)) ? "h2" : "p");
        }
    }

    /// A name without its prefix.
    private static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private void say(String name, Element element) {
        String value = text.toString().replaceAll("\\s+", " ").strip();
        text.setLength(0);
        if (HEADLINES.contains(name)) {
            title = title == null && !value.isEmpty() ? value : title;
        } else if (NAMES.contains(name)) {
            names = names == null && !value.isEmpty() ? value : names;
        } else if (day == null) {
            Published known = Dates.published(element.hasAttr("norm") ? element.attr("norm") : value);
            day = known.day() == null ? null : known.day().toString();
        }
    }

    private void paragraph(String tag) {
        for (String one : BLANK_LINES.split(text)) {
            if (!one.isBlank()) {
                add(body, tag, one.strip());
            }
        }
        text.setLength(0);
    }

    /// The article that was read so far, if it holds anything.
    private void end() {
        paragraph("p");
        if (!body.isEmpty()) {
            titled |= title != null;
            markup.append("<article>");
            add(markup, "h1", title);
            add(markup, "p", names == null || names.regionMatches(true, 0, "by ", 0, 3) ? names : "By " + names);
            add(markup, "p", day);
            markup.append(body).append("</article>\n");
        }
        body.setLength(0);
        title = null;
        names = null;
        day = null;
    }

    private static void add(StringBuilder to, String tag, @Nullable String words) {
        if (words != null) {
            to.append('<').append(tag).append('>').append(Entities.escape(words));
            to.append("</").append(tag).append(">\n");
        }
    }
}
