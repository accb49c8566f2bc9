package org.copydesk.corpus.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
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

/// Finds the articles in XML: what wires deliver (IPTC's NITF 3 and NewsML-G2) and what archives and
/// content systems export. Elements are told by their names alone; one that is unknown is a paragraph
/// where it holds text, and a part of one where it stands amid text. For one text and one thread; time
/// grows in step with it, and no document type is read.
final class XmlArticles implements NodeVisitor {

    private static final Set<String> ARTICLES = Set.of(
            "article", "story", "newsitem", "nitf", "item", "entry", "post", "document", "doc", "record", "news");
    private static final Set<String> HEADLINES = Set.of("headline", "hl1", "hed", "article-title");
    private static final String TITLE = "title";
    private static final Set<String> SUBHEADS = Set.of("hl2", "subhead", "h2", "h3", "h4");
    private static final Set<String> NAMES = Set.of("byline", "by", "author", "creator");
    private static final Set<String> DAYS = Set.of(
            "date",
            "date.issue",
            "pubdate",
            "published",
            "datepublished",
            "versioncreated",
            "contentcreated",
            "firstcreated");

    /// What stands inside a line of text wherever it stands.
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
            "lang",
            "emphasis");

    /// What never stands inside a line of text.
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "para",
            "block",
            "div",
            "section",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "blockquote",
            "hl2",
            "body");

    /// What is said about an article, for machines, where it holds words and nothing more.
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
            "id",
            "guid",
            "link",
            "url",
            "tags",
            "category",
            "section",
            "source");

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "media",
            "figure",
            "caption",
            "figcaption",
            "image",
            "img",
            "dateline",
            "byttl",
            "email");

    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern MARKUP =
            Pattern.compile("(?i)<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|span|em|a)\\b[^<>]{0,300}>");

    /// How far what an element says is to be trusted. An estimate.
    private static final double SAID = 0.9;

    /// What stands between articles in fewer characters is none.
    private static final int SHORTEST_UNTITLED = 200;

    /// More authors than that are a list.
    private static final int LONGEST_NAMES = 300;

    /// An article.
    ///
    /// @param credits what its elements say of it
    /// @param markup its paragraphs
    record Article(Credits credits, String markup) {}

    private final List<Article> articles = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Element> open = new ArrayDeque<>();

    /// Of each element that stands open, by its depth: whether it holds text beside its elements, and
    /// whether it is a part of a line.
    private boolean[] mixed = new boolean[64];

    private boolean[] inline = new boolean[64];

    private @Nullable Element said;
    private @Nullable Element skipped;
    /// In how many articles the last headline or title stood: that of an inner one counts more.
    private int saidAt;

    private boolean titled;
    private @Nullable String headline;
    private @Nullable String title;
    private @Nullable String names;
    private Published day = Published.UNKNOWN;

    private XmlArticles() {}

    /// The articles that have a headline; none where nothing in the XML says that it holds any.
    static List<Article> of(String xml) {
        XmlArticles found = new XmlArticles();
        NodeTraversor.traverse(found, Jsoup.parse(xml, "", Parser.xmlParser()));
        found.end();
        return found.titled ? List.copyOf(found.articles) : List.of();
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode piece) {
            text.append(piece.getWholeText());
        } else if (node instanceof Element element) {
            open(element, name(element), depth);
        }
    }

    private void open(Element element, String name, int depth) {
        if (depth >= mixed.length) {
            mixed = Arrays.copyOf(mixed, depth * 2);
            inline = Arrays.copyOf(inline, depth * 2);
        }
        mixed[depth] =
                element.childNodes().stream().anyMatch(child -> child instanceof TextNode piece && !piece.isBlank());
        inline[depth] = INLINE.contains(name) || (depth > 0 && mixed[depth - 1] && !BLOCKS.contains(name));
        if (NEVER_TEXT.contains(name) || (!inline[depth] && ABOUT.contains(name) && isBare(element))) {
            skipped = element;
        } else if (said != null) {
            text.append(' ');
        } else if (!inline[depth]) {
            paragraph("p");
            if (ARTICLES.contains(name)) {
                if (!body.isEmpty()) {
                    end();
                }
                open.push(element);
            } else if (isSaid(name)) {
                said = element;
            }
        }
    }

    private static boolean isSaid(String name) {
        return HEADLINES.contains(name) || name.equals(TITLE) || NAMES.contains(name) || DAYS.contains(name);
    }

    /// Whether an element holds no others but parts of lines.
    private static boolean isBare(Element element) {
        return element.children().stream().allMatch(child -> INLINE.contains(name(child)));
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(skipped)) {
            skipped = null;
            return;
        }
        if (skipped != null || !(node instanceof Element element)) {
            return;
        }
        if (element.equals(said)) {
            said = null;
            say(name(element), element);
        } else if (said != null) {
            text.append(' ');
        } else if (element.equals(open.peek())) {
            open.pop();
            end();
        } else if (!inline[depth]) {
            paragraph(SUBHEADS.contains(name(element)) ? "h2" : "p");
        }
    }

    /// A name without its prefix.
    private static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private void say(String kind, Element element) {
        String value = text.toString().replaceAll("\\s+", " ").strip();
        text.setLength(0);
        if (DAYS.contains(kind)) {
            Published known = Dates.published(element.hasAttr("norm") ? element.attr("norm") : value);
            day = day.from() == Published.From.NONE ? known : day;
        } else if (value.isEmpty()) {
            return;
        } else if (HEADLINES.contains(kind)) {
            headline = headline == null || saidAt < open.size() ? value : headline;
            saidAt = open.size();
        } else if (NAMES.contains(kind)) {
            String name = value.replaceFirst("^(?i:by) ", "");
            boolean more = names == null || (names.length() < LONGEST_NAMES && !names.contains(name));
            names = names == null ? name : more ? names + ", " + name : names;
        } else if (body.isEmpty()) {
            title = title == null || saidAt < open.size() ? value : title;
            saidAt = open.size();
        } else {
            add("h2", value);
        }
    }

    private void paragraph(String tag) {
        if (MARKUP.matcher(text).find()) {
            body.append(text); // markup that the XML holds as text
        } else {
            for (String one : BLANK_LINES.split(text)) {
                if (!one.isBlank()) {
                    add(tag, one.strip());
                }
            }
        }
        text.setLength(0);
    }

    private void add(String tag, String words) {
        body.append('<').append(tag).append('>').append(Entities.escape(words));
        body.append("</").append(tag).append(">\n");
    }

    /// The article that was read so far, if it holds anything. What was said before one that stands
    /// inside another is said of that.
    private void end() {
        paragraph("p");
        String head = headline != null ? headline : title;
        if (body.isEmpty()) {
            return;
        }
        titled |= head != null;
        if (head != null || body.length() >= SHORTEST_UNTITLED) {
            Origin origin = new Origin(Origin.From.META, SAID);
            articles.add(new Article(
                    new Credits.Builder()
                            .text(CreditField.TITLE, head, origin)
                            .text(CreditField.BYLINE, OutsideCredits.byline(names), origin)
                            .published(day, origin)
                            .build(),
                    body.toString()));
        }
        body.setLength(0);
        headline = null;
        title = null;
        names = null;
        day = Published.UNKNOWN;
    }
}
