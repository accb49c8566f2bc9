package org.copydesk.corpus.split;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Which elements of a page are no part of an article, by the names that the page's makers gave them.
final class Asides {

    /// Elements whose text is never shown or never prose.
    private static final Set<String> SKIPPED = Set.of(
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
            "button",
            "input",
            "textarea",
            "label",
            "audio",
            "video",
            "map",
            "head",
            "meta",
            "link",
            "dialog");

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
            "widget",
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
            "print",
            "hidden",
            "tooltip",
            "readmore",
            "toc",
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

    /// Words that name the story itself: they save an element that also bears a word of the other kind.
    private static final Set<String> BODY_WORDS = Set.of(
            "article", "body", "content", "story", "post", "entry", "main", "text", "page", "wrapper", "container");

    private Asides() {}

    static boolean skipped(Element element) {
        return SKIPPED.contains(element.normalName()) || hidden(element);
    }

    private static boolean hidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || "true".equals(element.attr("aria-hidden"))) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && HIDING.stream().anyMatch(style.replace(" ", "").toLowerCase(Locale.ROOT)::contains);
    }

    private static final Set<String> HIDING = Set.of("display:none", "visibility:hidden");

    static boolean aside(Element element) {
        String tag = element.normalName();
        if (ASIDE_TAGS.contains(tag)) {
            return true;
        }
        if (tag.equals("body")
                || tag.equals("html")
                || tag.equals("main")
                || tag.equals("article")
                || element.attributesSize() == 0) {
            return false;
        }
        if (tag.equals("blockquote") && element.attr("type").equals("cite")) {
            return true; // the mail that a mail answers
        }
        return ASIDE_ROLES.contains(element.attr("role")) || named(element.className()) || named(element.id());
    }

    private static boolean named(String names) {
        if (names.isEmpty()) {
            return false;
        }
        String before = "";
        boolean aside = false;
        for (String name : names.split("\\s+")) {
            boolean body = false;
            boolean named = false;
            for (String word : words(name)) {
                named |= ASIDE_WORDS.contains(word) || ASIDE_PAIRS.contains(before + " " + word);
                body |= BODY_WORDS.contains(word);
                before = word;
            }
            aside |= named && !(body && wrapsStory(name));
            before = "";
        }
        return aside;
    }

    /// "article-with-sidebar", "content-wrapper has-sidebar": the page's layout, not the thing itself.
    private static boolean wrapsStory(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("with")
                || lower.contains("has")
                || lower.contains("no-")
                || lower.contains("wrapper")
                || lower.contains("container")
                || lower.contains("body");
    }

    /// "post-nextPost__link" is "post next post link".
    private static String[] words(String name) {
        StringBuilder spaced = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean camel = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (camel || !Character.isLetter(c)) {
                spaced.append(' ');
            }
            if (Character.isLetter(c)) {
                spaced.append(Character.toLowerCase(c));
            }
        }
        return spaced.toString().strip().split(" +");
    }
}
