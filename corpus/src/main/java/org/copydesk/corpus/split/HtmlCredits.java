package org.copydesk.corpus.split;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Origin.From;
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

    private static final String[] AUTHORS = {
        "author", "article:author", "citation_author", "dc.creator", "parsely-author", "sailthru.author", "byl"
    };

    private static final String[] DATES = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "published",
        "published-date",
        "publication_date",
        "w-published-date",
        "citation_online_date",
        "citation_publication_date",
        "citation_date"
    };

    /// What is said of one field, and where; nothing if `text` is null.
    private record Said(@Nullable String text, From from) {

        private static final Said NOTHING = new Said(null, From.META);

        void into(Credits.Builder credits, CreditField field, double confidence) {
            credits.text(field, text, new Origin(from, confidence));
        }
    }

    private HtmlCredits() {}

    static Credits of(Document document, Declared declared) {
        Map<String, String> meta = declared.meta();
        LinkedData data = LinkedData.of(declared.linkedData());
        Said publisher = first(
                meta(meta, "og:site_name"), linked(data.publisher()), meta(meta, "application-name", "dc.publisher"));
        String url = first(canonical(declared), meta.get("og:url"));
        Credits.Builder credits = new Credits.Builder();
        title(document, declared, data, publisher.text()).into(credits, CreditField.TITLE, Trust.SAID);
        byline(meta, data).into(credits, CreditField.BYLINE, Trust.SAID);
        publisher.into(credits, CreditField.PUBLISHER, Trust.OF_SITE);
        first(meta(meta, "article:section"), linked(data.section())).into(credits, CreditField.SECTION, Trust.OF_SITE);
        new Said(url, From.META).into(credits, CreditField.URL, Trust.ADDRESS);
        new Said(language(declared), From.META).into(credits, CreditField.LANGUAGE, Trust.OF_SITE);
        first(linked(data.description()), meta(meta, "og:description", "description", "twitter:description"))
                .into(credits, CreditField.DESCRIPTION, Trust.OF_SITE);
        published(credits, declared, data, url);
        modified(credits, meta, data);
        return credits.build();
    }

    private static Said title(Document document, Declared page, LinkedData data, @Nullable String publisher) {
        Said declared = first(linked(data.headline()), meta(page.meta(), "og:title", "twitter:title", "title"));
        Element h1 = page.soleHeading();
        String heading = h1 == null ? null : clean(h1.text());
        if (declared.text() == null) {
            return heading != null
                    ? new Said(heading, From.TEXT)
                    : new Said(withoutSite(clean(document.title()), publisher), From.META);
        }
        // A headline on the page that the metadata repeats with the site's name behind it is the better one.
        if (heading != null && declared.text().startsWith(heading)) {
            return new Said(heading, From.TEXT);
        }
        return new Said(withoutSite(declared.text(), publisher), declared.from());
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

    private static Said byline(Map<String, String> meta, LinkedData data) {
        Said byline = first(linked(data.author()), meta(meta, AUTHORS));
        String names = byline.text();
        if (names == null || names.startsWith("http") || names.length() > LONGEST_BYLINE) {
            return Said.NOTHING;
        }
        return names.regionMatches(true, 0, "by ", 0, 3) ? new Said(clean(names.substring(3)), byline.from()) : byline;
    }

    private static void published(Credits.Builder credits, Declared page, LinkedData data, @Nullable String url) {
        Published linked = MetaDate.read(data.published());
        if (linked != null) {
            credits.published(linked, new Origin(From.JSON_LD, Trust.SAID));
            return;
        }
        for (String name : DATES) {
            Published published = MetaDate.read(page.meta().get(name));
            if (published != null) {
                credits.published(published, new Origin(From.META, Trust.SAID));
                return;
            }
        }
        Published time = MetaDate.read(time(page.time()));
        credits.published(inUrl(url), new Origin(From.URL, Trust.SAID));
        if (time != null) {
            credits.published(time, new Origin(From.META, Trust.SAID));
        }
    }

    private static void modified(Credits.Builder credits, Map<String, String> meta, LinkedData data) {
        Said said = first(
                linked(data.modified()),
                meta(meta, "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified"));
        Published read = MetaDate.read(said.text());
        if (read != null) {
            credits.modified(read, new Origin(said.from(), Trust.OF_SITE));
        }
    }

    /// When the page's `meta` elements say that it was changed last. JSON-LD is not asked: there the two days
    /// are mixed up more often.
    static Published changed(Declared page) {
        Published read = MetaDate.read(
                meta(page.meta(), "article:modified_time", "og:updated_time").text());
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

    private static Said first(Said... all) {
        for (Said said : all) {
            if (said.text() != null) {
                return said;
            }
        }
        return Said.NOTHING;
    }

    private static Said linked(@Nullable String text) {
        return new Said(clean(text), From.JSON_LD);
    }

    /// The first of these `meta` elements that says anything.
    private static Said meta(Map<String, String> meta, String... names) {
        for (String name : names) {
            String text = clean(meta.get(name));
            if (text != null) {
                return new Said(text, From.META);
            }
        }
        return Said.NOTHING;
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
