package org.copydesk.corpus.split;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// Which elements of a page are no part of an article, by the names that the page's makers gave them.
final class Asides {

    /// Elements whose text is never shown or never prose.
    static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "canvas",
            "iframe",
            "object",
            "embed",
            "select",
            "option",
            "input",
            "textarea",
            "audio",
            "video",
            "map",
            "del",
            "head",
            "meta",
            "link");

    private static final Set<String> ASIDE_TAGS =
            Set.of("nav", "aside", "footer", "form", "menu", "figcaption", "address");
    private static final Set<String> ASIDE_ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "search",
            "banner",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "alert");

    /// Words in class and id that name what is beside the story. Compared with whole words of a name, so that
    /// "shared-body" is not "share".
    private static final Set<String> ASIDE_WORDS = Set.of(
            "comment",
            "comments",
            "disqus",
            "respond",
            "replies",
            "related",
            "recommended",
            "recommendation",
            "recommendations",
            "recirc",
            "outbrain",
            "taboola",
            "share",
            "sharing",
            "sharebar",
            "social",
            "socials",
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "promo",
            "promotion",
            "advert",
            "advertisement",
            "ads",
            "ad",
            "adsbygoogle",
            "sponsor",
            "sponsored",
            "sidebar",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "popup",
            "modal",
            "overlay",
            "banner",
            "pagination",
            "pager",
            "tags",
            "taglist",
            "hashtags",
            "toolbar",
            "trending",
            "popular",
            "caption",
            "credit",
            "byline",
            "bio",
            "login",
            "paywall",
            "regwall",
            "skip",
            "masthead",
            "tooltip",
            "readmore",
            "rating",
            "ratings",
            "poll",
            "quiz",
            "donate",
            "donation",
            "cta",
            "topics",
            "timestamp",
            "dateline",
            "meta",
            "metadata",
            "postmeta",
            "teaser",
            "teasers",
            "upnext",
            "playlist");

    /// Words that are never wrong, however much text stands below them.
    private static final Set<String> SURE_WORDS =
            Set.of("comment", "comments", "disqus", "replies", "related", "recommended", "footer", "nav", "navigation");

    private static final Set<String> OTHERS =
            Set.of("comment", "comments", "disqus", "replies", "related", "recommended");

    private static final Set<String> STATES =
            Set.of("has", "no", "with", "open", "opened", "closed", "count", "link", "number", "off", "on", "enabled");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private static final Set<String> ASIDE_PAIRS = Set.of(
            "gmail quote",
            "read more",
            "read next",
            "read also",
            "also like",
            "see also",
            "more stories",
            "more articles",
            "more news",
            "more from",
            "most read",
            "most popular",
            "author bio",
            "author box",
            "about author",
            "author info",
            "author card",
            "latest news",
            "entry meta",
            "post meta",
            "article meta",
            "post tags",
            "entry tags",
            "article tags",
            "tag list",
            "entry footer",
            "post footer",
            "article footer",
            "site header",
            "page header",
            "next post",
            "prev post",
            "post navigation",
            "table contents",
            "jump links",
            "key points toggle",
            "end note");

    private static final Set<String> PAIR_STARTS = ASIDE_PAIRS.stream()
            .map(pair -> pair.substring(0, pair.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    /// Words that name the story itself: they save an element that also bears a word of the other kind.
    private static final Set<String> BODY_WORDS = Set.of(
            "article", "body", "content", "story", "post", "entry", "main", "text", "page", "wrapper", "container");

    private static final int NAMED = 1;
    private static final int SURE = 2;
    private static final int BODY = 4;

    /// What the words of names say, all in one table.
    private static final Map<String, Integer> WORDS = words();

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        ASIDE_WORDS.forEach(word -> words.merge(word, NAMED, (a, b) -> a | b));
        SURE_WORDS.forEach(word -> words.merge(word, SURE, (a, b) -> a | b));
        BODY_WORDS.forEach(word -> words.merge(word, BODY, (a, b) -> a | b));
        return words;
    }

    private Asides() {}

    /// Whether an element is not shown at first. Pages that come in pieces hide whole stories so until a
    /// script puts them in their place.
    static boolean hidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || "true".equals(element.attr("aria-hidden"))) {
            return true;
        }
        String style = element.attr("style");
        if (style.length() < SHORTEST_HIDING) {
            return false;
        }
        String written = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return written.contains("display:none") || written.contains("visibility:hidden");
    }

    private static final int SHORTEST_HIDING = "display:none".length();

    /// How surely an element is no part of the story.
    enum Sign {
        /// Nothing says so.
        NONE,
        /// Its makers gave it a name of that kind; a name may be wrong.
        NAME,
        /// It is an element or has a role of that kind, or holds what readers wrote.
        SURE
    }

    /// How surely an element is none, by its kind, its role and its names.
    ///
    /// @param names what names have said on this page so far: most of them stand on it many times
    static Sign sign(Element element, Map<String, Sign> names) {
        String tag = element.normalName();
        if (ASIDE_TAGS.contains(tag) || tag.equals("dialog") || hidden(element)) {
            return Sign.SURE;
        }
        if (tag.equals("body")
                || tag.equals("html")
                || tag.equals("main")
                || tag.equals("article")
                || element.attributesSize() == 0) {
            return Sign.NONE;
        }
        Sign named = element.hasAttr("class") || element.hasAttr("id") ? names(element, names) : Sign.NONE;
        // blockquote type=cite is the mail that a mail answers
        boolean sure = ASIDE_ROLES.contains(element.attr("role"))
                || (tag.equals("blockquote") && element.attr("type").equals("cite"));
        return sure ? Sign.SURE : named;
    }

    /// Whether an element is named as one that holds what readers wrote, or links to other stories.
    static boolean ofOthers(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String names = (element.className() + " " + element.id()).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(BLANKS.split(names)).anyMatch(Asides::isOthers);
    }

    /// Whether an element is named as one that asks for consent to cookies.
    static boolean ofConsent(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.contains("cookie") || names.contains("consent") || names.contains("gdpr");
    }

    /// "comment-body" and "story-comments" are, "has-comments" and "comments-open" tell something of the page.
    private static boolean isOthers(String name) {
        String[] words = NO_LETTERS.split(name);
        boolean says = words.length == 0 || STATES.contains(words[0]) || STATES.contains(words[words.length - 1]);
        return !says && (OTHERS.contains(words[0]) || OTHERS.contains(words[words.length - 1]));
    }

    private static Sign names(Element element, Map<String, Sign> known) {
        Sign byClass = known.computeIfAbsent(element.className(), Asides::named);
        Sign byId = byClass == Sign.SURE ? Sign.NONE : known.computeIfAbsent(element.id(), Asides::named);
        return byId.compareTo(byClass) > 0 ? byId : byClass;
    }

    /// What the names of a class or id attribute say, the surest of them all.
    private static Sign named(String names) {
        Sign sign = Sign.NONE;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || names.charAt(i) <= ' ') {
                if (i > start && sign != Sign.SURE) {
                    Sign one = new Name(names, start, i).sign();
                    sign = one.compareTo(sign) > 0 ? one : sign;
                }
                start = i + 1;
            }
        }
        return sign;
    }

    /// One name, read word by word: "post-nextPost__link" is "post next post link".
    private static final class Name {
        private final String names;
        private final int start;
        private final int end;
        private String before = "";
        private int said;

        Name(String names, int start, int end) {
            this.names = names;
            this.start = start;
            this.end = end;
        }

        Sign sign() {
            int word = -1;
            for (int i = start; i < end; i++) {
                boolean letter = NameWords.isLetter(names.charAt(i));
                if (word >= 0 && (!letter || NameWords.isHump(names, i))) {
                    endWord(word, i);
                    word = -1;
                }
                word = letter && word < 0 ? i : word;
            }
            if (word >= 0) {
                endWord(word, end);
            }
            boolean named = (said & NAMED) != 0;
            if (!named
                    || ((said & BODY) != 0
                            && wrapsStory(names.substring(start, end).toLowerCase(Locale.ROOT)))) {
                return Sign.NONE;
            }
            return (said & SURE) != 0 ? Sign.SURE : Sign.NAME;
        }

        private void endWord(int from, int to) {
            String read = names.substring(from, to).toLowerCase(Locale.ROOT);
            boolean pair = PAIR_STARTS.contains(before) && ASIDE_PAIRS.contains(before + " " + read);
            said |= (pair ? SURE | NAMED : 0) | WORDS.getOrDefault(read, 0);
            before = read;
        }
    }

    /// "article-with-sidebar", "content-wrapper has-sidebar": the page's layout, not the thing itself.
    private static boolean wrapsStory(String lower) {
        return lower.contains("with")
                || lower.contains("has")
                || lower.contains("no-")
                || lower.contains("wrapper")
                || lower.contains("container")
                || lower.contains("body");
    }
}
