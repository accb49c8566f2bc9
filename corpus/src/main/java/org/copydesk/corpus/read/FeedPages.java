package org.copydesk.corpus.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.RawFile;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads RSS and Atom, one page an item. Nothing is fetched, and document types are refused.
final class FeedPages {

    /// A document type without rules of its own: old RSS has one. Any other makes the parser refuse the feed.
    private static final Pattern PLAIN_DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]*>");

    /// What XML 1.0 forbids, and careless feeds hold.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private static final Pattern MAILBOX = Pattern.compile("[^\\s@]+@[^\\s@()]+\\s*\\(([^()]*\\p{L}[^()]*)\\)");

    private FeedPages() {}

    static List<Outcome<Page>> of(RawFile raw) throws IOException {
        String text = Charsets.decode(raw.bytes().array(), raw.charset(), true).stripLeading();
        String xml =
                FORBIDDEN.matcher(PLAIN_DOCTYPE.matcher(text).replaceFirst("")).replaceAll("\uFFFD");
        String dated = FeedDates.withoutImpossible(xml);
        SyndFeed feed = Faults.guard(() -> new SyndFeedInput().build(new StringReader(dated)));
        List<Outcome<Page>> pages = new ArrayList<>();
        Records records = new Records();
        for (SyndEntry entry : feed.getEntries()) {
            pages.add(page(raw, feed, entry, records, pages.size() + 1));
        }
        if (pages.isEmpty()) {
            pages.add(new Outcome.Dropped<>(raw.place(), "a feed without items"));
        }
        return pages;
    }

    private static Outcome<Page> page(RawFile raw, SyndFeed feed, SyndEntry entry, Records records, int number) {
        Place place = place(raw.place(), entry, records, number);
        Credits credits = credits(feed, entry);
        String content = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
        if (content == null) {
            return new Outcome.Dropped<>(place, "a feed's item without text");
        }
        return new Outcome.Kept<>(
                content.indexOf('<') >= 0
                        ? new Page.Html(place, credits, raw.fetched(), content)
                        : new Page.Lines(
                                place,
                                credits,
                                raw.fetched(),
                                TextPages.split(Parser.unescapeEntities(content, false))));
    }

    private static Place place(Place feed, SyndEntry entry, Records records, int number) {
        String name = Stream.of(entry.getUri(), entry.getLink())
                .map(OutsideCredits::text)
                .filter(value -> value != null)
                .findFirst()
                .orElse(String.valueOf(number));
        String clean = Names.clean(name);
        String inside = feed.record() == null ? clean : feed.record() + "#" + clean;
        return new Place(feed.file(), records.free(inside, number), 1);
    }

    private static Credits credits(SyndFeed feed, SyndEntry entry) {
        return new Credits(
                        plain(entry.getTitle()),
                        OutsideCredits.byline(byline(feed, entry)),
                        plain(feed.getTitle()),
                        null,
                        OutsideCredits.text(entry.getLink()),
                        OutsideCredits.language(feed.getLanguage()),
                        summary(entry),
                        published(entry),
                        modified(entry),
                        Map.of())
                .by(Origin.GIVEN);
    }

    /// The description, where it is not all that there is of the text.
    private static @Nullable String summary(SyndEntry entry) {
        boolean beside = entry.getContents().stream()
                .map(SyndContent::getValue)
                .anyMatch(value -> value != null && !value.isBlank());
        SyndContent description = entry.getDescription();
        return beside && description != null ? plain(description.getValue()) : null;
    }

    /// The day of a change where that of publication is known too: else the one stands for the other.
    private static Published modified(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? null : entry.getUpdatedDate();
        return date == null ? Published.UNKNOWN : Dates.published(date.toInstant());
    }

    private static Published published(SyndEntry entry) {
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return date == null ? Published.UNKNOWN : Dates.published(date.toInstant());
    }

    /// Who wrote the item; in Atom the feed's authors wrote what has none of its own (RFC 4287, 4.2.1).
    private static @Nullable String byline(SyndFeed feed, SyndEntry entry) {
        String names = names(entry.getAuthors());
        if (!names.isEmpty() || entry.getAuthor() == null || entry.getAuthor().isBlank()) {
            boolean atom = String.valueOf(feed.getFeedType()).startsWith("atom");
            String feeds = names.isEmpty() && atom ? names(feed.getAuthors()) : names;
            return feeds.isEmpty() ? null : feeds;
        }
        return person(plain(entry.getAuthor()));
    }

    private static String names(List<SyndPerson> persons) {
        return persons.stream()
                .map(SyndPerson::getName)
                .map(FeedPages::plain)
                .map(FeedPages::person)
                .filter(name -> name != null)
                .collect(Collectors.joining(", "));
    }

    /// RSS has an address where the author stands, with the name in brackets behind it.
    private static @Nullable String person(@Nullable String author) {
        Matcher named = MAILBOX.matcher(author == null ? "" : author);
        return named.matches() ? OutsideCredits.text(named.group(1)) : author;
    }

    /// A title, which may hold markup or entities.
    private static @Nullable String plain(@Nullable String text) {
        if (text == null || (text.indexOf('<') < 0 && text.indexOf('&') < 0)) {
            return OutsideCredits.text(text);
        }
        return OutsideCredits.text(Jsoup.parseBodyFragment(text).text());
    }
}
