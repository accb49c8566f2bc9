package org.copydesk.corpus.read;

import static org.copydesk.corpus.read.Opened.failure;
import static org.copydesk.corpus.read.Opened.raw;
import static org.copydesk.corpus.read.Opened.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedPagesTest {

    private static List<Outcome<Page>> read(String xml) {
        try (PageReader reader = new PageReader(ReadLimits.DEFAULT)) {
            return reader.read(raw("feed.xml", utf8(xml)));
        }
    }

    private static Page page(Outcome<Page> outcome) {
        return Opened.kept(List.of(outcome));
    }

    @Test
    void itemsOfOneAddressAreToldApart() {
        String item = "<item><link>https://harbour.example/1</link><description>Text.</description></item>";
        List<Outcome<Page>> pages =
                read("<rss version=\"2.0\"><channel><title>t</title>" + item + item + "</channel></rss>");
        assertEquals(
                List.of("https://harbour.example/1", "https://harbour.example/1#2"),
                pages.stream().map(outcome -> page(outcome).place().record()).toList());
    }

    @Test
    void eachItemIsAPageWithItsCredits() {
        List<Outcome<Page>> pages = read("""
                <?xml version="1.0"?>
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://nowhere.example/rss.dtd">
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>Harbour Gazette</title><link>https://harbour.example/</link><description>d</description>
                <language>en-gb</language>
                <item><title>Ferry &amp;amp; crane</title><link>https://harbour.example/1</link><guid>g-1</guid>
                  <dc:creator>By Ada Holm</dc:creator><pubDate>Tue, 01 Jul 2025 08:30:00 GMT</pubDate>
                  <description>Short.</description>
                  <content:encoded><![CDATA[<p>Long.</p>]]></content:encoded></item>
                <item><link>https://harbour.example/2</link><description>Only a teaser &amp;mdash; so far.</description></item>
                <item><title>Nothing</title></item>
                </channel></rss>
                """);
        assertEquals(3, pages.size());
        var first = assertInstanceOf(Page.Html.class, page(pages.get(0)));
        assertEquals("<p>Long.</p>", first.markup());
        assertEquals("feed.xml#g-1:1", first.place().toString());
        assertEquals(
                new Credits(
                                "Ferry & crane",
                                "Ada Holm",
                                "Harbour Gazette",
                                null,
                                "https://harbour.example/1",
                                "en",
                                "Short.",
                                new Published("2025-07-01T08:30:00Z", Published.From.META),
                                Published.UNKNOWN,
                                Map.of())
                        .by(Origin.GIVEN),
                first.credits());
        var second = assertInstanceOf(Page.Lines.class, page(pages.get(1)));
        assertEquals(List.of("Only a teaser \u2014 so far."), second.lines());
        assertNull(second.credits().description(), "it is the text itself");
        assertEquals("https://harbour.example/2", second.place().record());
        assertInstanceOf(Outcome.Dropped.class, pages.get(2));
    }

    @Test
    void atomIsReadToo() {
        List<Outcome<Page>> pages = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Gazette</title><id>f</id>
                <updated>2025-07-01T08:30:00Z</updated>
                <entry><id>tag:1</id><title type="html">&lt;b&gt;Ferry&lt;/b&gt; sails</title>
                <published>2025-06-30T21:00:00Z</published><updated>2025-07-01T08:30:00Z</updated><author><name>Ada Holm</name></author>
                <content type="html">&lt;p&gt;Long.&lt;/p&gt;</content></entry></feed>
                """);
        var page = assertInstanceOf(Page.Html.class, page(pages.getFirst()));
        assertEquals("Ferry sails", page.credits().title());
        assertEquals("<p>Long.</p>", page.markup());
        assertEquals("2025-06-30T21:00:00Z", page.credits().published().at());
        assertEquals("2025-07-01T08:30:00Z", page.credits().modified().at());
        assertEquals("tag:1", page.place().record());
    }

    @Test
    void aFeedReadsNoOtherFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String xml = """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "SECRET">]>
                <rss version="2.0"><channel><title>t</title><link>l</link><description>d</description>
                <item><title>&x;</title><description>&x;</description></item></channel></rss>
                """.replace("SECRET", secret.toUri().toString());
        List<Outcome<Page>> outcomes = read(xml);
        assertTrue(!outcomes.toString().contains("the secret"), outcomes::toString);
        assertInstanceOf(Outcome.Failed.class, outcomes.getFirst());
    }

    @Test
    void aBrokenFeedFailsWithTheParsersReason() {
        assertTrue(failure(read("<rss version='2.0'><channel><title>t</title><item>"))
                .startsWith("damaged: "));
    }

    @Test
    void aDayThatNoCalendarHasIsNone() {
        String feed =
                "<rss version='2.0'><channel><title>t</title><item><pubDate>Mon, 30 Feb 2026 10:00:00 GMT</pubDate>"
                        + "<description>On 30 Feb 2026 the ferry did not sail.</description></item>"
                        + "<item><pubDate>Sat, 28 Feb 2026 10:00:00 GMT</pubDate><description>It did today.</description></item>"
                        + "</channel></rss>";
        List<Outcome<Page>> pages = read(feed);
        assertEquals(Published.UNKNOWN, page(pages.get(0)).credits().published());
        assertEquals(
                "2026-02-28T10:00:00Z", page(pages.get(1)).credits().published().at());
        var lines = assertInstanceOf(Page.Lines.class, page(pages.get(0)));
        assertEquals(List.of("On 30 Feb 2026 the ferry did not sail."), lines.lines());
        List<Outcome<Page>> atom = read("<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><entry><id>1</id>"
                + "<published>2026-02-30T10:00:00Z</published><content>Nothing sailed.</content></entry></feed>");
        assertEquals(Published.UNKNOWN, page(atom.getFirst()).credits().published());
        assertEquals(Published.UNKNOWN, Dates.published("Mon, 30 Feb 2026 10:00:00 GMT"));
        assertEquals(Published.UNKNOWN, Dates.published("30 February 2026"));
    }

    @Test
    void authorsAreNamesNotAddresses() {
        List<Outcome<Page>> rss = read("<rss version='2.0'><channel><title>t</title>"
                + "<managingEditor>desk@quay.example (The Desk)</managingEditor>"
                + "<item><author>ada@quay.example (Ada Holm)</author><description>The ferry sails.</description></item>"
                + "<item><description>It does not sail.</description></item></channel></rss>");
        assertEquals("Ada Holm", page(rss.get(0)).credits().byline());
        assertNull(page(rss.get(1)).credits().byline(), "who edits a channel did not write each item");
    }

    @Test
    void theAuthorOfAnAtomFeedWroteWhatNamesNobodyElse() {
        List<Outcome<Page>> atom = read("<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title>"
                + "<author><name>Ada Holm</name></author><entry><id>1</id><content>The ferry sails.</content></entry>"
                + "<entry><id>2</id><author><name>Bo Lind</name></author><content>It sinks.</content></entry></feed>");
        assertEquals("Ada Holm", page(atom.get(0)).credits().byline());
        assertEquals("Bo Lind", page(atom.get(1)).credits().byline());
    }
}
