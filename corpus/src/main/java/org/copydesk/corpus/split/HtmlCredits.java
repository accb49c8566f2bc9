package org.copydesk.corpus.split;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page's metadata says of its story: Open Graph, JSON-LD (schema.org), Dublin Core, plain meta
/// elements, the first headline, time elements, the address.
final class HtmlCredits {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—·•»-]|::)\\s+");
    private static final double HEADLINE_SHARE = 0.55;
    private static final Pattern URL_DATE = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?:[/_+-]|$)");
    private static final int LONGEST_BYLINE = 400;

    private HtmlCredits() {}

    static Credits of(Document document, Declared declared) {
        Map<String, String> meta = declared.meta();
        LinkedData data = LinkedData.of(declared.linkedData());
        String publisher = first(
                meta.get("og:site_name"), data.publisher(), meta.get("application-name"), meta.get("dc.publisher"));
        String url = first(canonical(declared), meta.get("og:url"));
        return new Credits(
                title(document, declared, data, publisher),
                byline(meta, data),
                publisher,
                first(meta.get("article:section"), data.section()),
                url,
                language(declared),
                published(declared, data, url));
    }

    private static @Nullable String title(
            Document document, Declared page, LinkedData data, @Nullable String publisher) {
        Map<String, String> meta = page.meta();
        String declared = first(data.headline(), meta.get("og:title"), meta.get("twitter:title"), meta.get("title"));
        Element h1 = page.soleHeading();
        String heading = h1 == null ? null : clean(h1.text());
        if (declared == null) {
            return heading != null ? heading : withoutSite(clean(document.title()), publisher);
        }
        // A headline on the page that the metadata repeats with the site's name behind it is the better one.
        if (heading != null && declared.startsWith(heading)) {
            return heading;
        }
        return withoutSite(declared, publisher);
    }

    private static @Nullable String withoutSite(@Nullable String title, @Nullable String publisher) {
        if (title == null) {
            return null;
        }
        if (publisher != null) {
            for (String mark : new String[] {" | ", " - ", " – ", " — ", " · ", " :: "}) {
                if (title.toLowerCase(Locale.ROOT).endsWith((mark + publisher).toLowerCase(Locale.ROOT))) {
                    return clean(title.substring(0, title.length() - mark.length() - publisher.length()));
                }
            }
            return title;
        }
        return longestPart(title);
    }

    /// "Quay Post - Depot fire halts trams" is a site and a headline, whichever comes first.
    private static String longestPart(String title) {
        String longest = "";
        for (String part : SEPARATOR.split(title)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.length() >= HEADLINE_SHARE * title.length() ? longest : title;
    }

    private static @Nullable String byline(Map<String, String> meta, LinkedData data) {
        String byline = first(
                data.author(),
                meta.get("author"),
                meta.get("article:author"),
                meta.get("citation_author"),
                meta.get("dc.creator"),
                meta.get("parsely-author"),
                meta.get("sailthru.author"),
                meta.get("byl"));
        if (byline == null || byline.startsWith("http") || byline.length() > LONGEST_BYLINE) {
            return null;
        }
        return byline.regionMatches(true, 0, "by ", 0, 3) ? clean(byline.substring(3)) : byline;
    }

    private static Published published(Declared page, LinkedData data, @Nullable String url) {
        Map<String, String> meta = page.meta();
        String[] declared = {
            data.published(),
            meta.get("article:published_time"),
            meta.get("og:article:published_time"),
            meta.get("datepublished"),
            meta.get("date"),
            meta.get("dc.date"),
            meta.get("dc.date.issued"),
            meta.get("dcterms.created"),
            meta.get("pubdate"),
            meta.get("publishdate"),
            meta.get("publish-date"),
            meta.get("publish_date"),
            meta.get("parsely-pub-date"),
            meta.get("sailthru.date"),
            meta.get("article.published"),
            meta.get("published"),
            meta.get("published-date"),
            meta.get("publication_date"),
            meta.get("w-published-date"),
            meta.get("citation_online_date"),
            meta.get("citation_publication_date"),
            meta.get("citation_date"),
            time(page.time())
        };
        for (String value : declared) {
            Published published = MetaDate.read(value);
            if (published != null) {
                return published;
            }
        }
        return inUrl(url);
    }

    /// When the page says that it was changed last.
    static Published modified(Declared page) {
        Map<String, String> meta = page.meta();
        Published read = MetaDate.read(first(meta.get("article:modified_time"), meta.get("og:updated_time")));
        return read == null ? Published.UNKNOWN : read;
    }

    /// The day in a page's address, unknown where there is none.
    static Published inUrl(@Nullable String url) {
        Matcher day = URL_DATE.matcher(String.valueOf(url));
        Published found =
                day.find() ? MetaDate.day(day.group(1), day.group(2), day.group(3), Published.From.URL) : null;
        return found == null ? Published.UNKNOWN : found;
    }

    private static @Nullable String time(@Nullable Element time) {
        return time == null ? null : first(time.attr("datetime"), time.attr("content"), time.text());
    }

    private static @Nullable String canonical(Declared page) {
        Element link = page.canonical();
        String address = link == null ? "" : link.attr("href").strip();
        return address.startsWith("http") ? address : null;
    }

    private static @Nullable String language(Declared page) {
        Element html = page.html();
        String declared = first(
                html == null ? null : html.attr("lang"),
                page.meta().get("content-language"),
                page.meta().get("og:locale"));
        if (declared == null || declared.length() < 2) {
            return null;
        }
        String language = declared.substring(0, 2).toLowerCase(Locale.ROOT);
        return language.chars().allMatch(c -> c >= 'a' && c <= 'z') ? language : null;
    }

    private static @Nullable String clean(@Nullable String text) {
        String folded = text == null ? "" : Text.fold(text);
        return folded.isEmpty() ? null : folded;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            String cleaned = clean(value);
            if (cleaned != null) {
                return cleaned;
            }
        }
        return null;
    }
}
