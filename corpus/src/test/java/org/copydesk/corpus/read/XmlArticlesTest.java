package org.copydesk.corpus.read;

import static org.copydesk.corpus.read.Opened.kept;
import static org.copydesk.corpus.read.Opened.raw;
import static org.copydesk.corpus.read.Opened.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copydesk.corpus.split.Draft;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.split.StorySplitter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class XmlArticlesTest {

    private static final PageReader READER = new PageReader(ReadLimits.DEFAULT);

    private static final String PIER =
            "The old pier of <location>Varn</location> will close on Friday, because two of its"
                    + " pillars have moved by a hand's breadth since the storm in January, the harbour board said.";

    private static final String LETTER =
            "A diver who looked at the pillars in March had warned the board in a letter, which"
                    + " was read out on Tuesday and which nobody there remembered, as the chair &amp; others put it.";

    private static final String BUS =
            "Until the repair is done, trains to the island will end at the old station, where a"
                    + " bus waits for those who want to go on, and the last boat leaves an hour earlier than it did last year.";

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<Draft> stories(String xml) {
        StorySplitter splitter = new StorySplitter(SplitSettings.DEFAULT);
        return READER.read(raw("a.xml", utf8("<?xml version=\"1.0\"?>" + xml))).stream()
                .flatMap(page -> splitter.stories(kept(List.of(page))).stream())
                .toList();
    }

    private static void isPierStory(Draft story) {
        assertEquals("Pier closes on Friday", story.credits().title());
        assertEquals("Ida Sol", story.credits().byline());
        assertEquals("2025-06-03", String.valueOf(story.credits().published().day()));
        String text = (PIER + "\n\n" + LETTER + "\n\n" + BUS)
                .replaceAll("</?location>", "")
                .replace("&amp;", "&");
        assertEquals(text, story.text());
    }

    @Test
    void aWiresReportIsRead() {
        List<Draft> nitf = stories("<nitf><head><title>Pier closes on Friday</title><docdata>"
                + "<date.issue norm=\"20250603T120000Z\"/></docdata></head><body><body.head><hedline><hl1>Pier closes on"
                + " Friday</hl1></hedline><byline>By <person>Ida Sol</person></byline><dateline>VARN</dateline></body.head>"
                + "<body.content><block><p>" + PIER + "</p><p>" + LETTER
                + "</p><media><media-caption>The pier</media-caption>"
                + "</media><p>" + BUS + "</p></block></body.content></body></nitf>");
        assertEquals(1, nitf.size());
        isPierStory(nitf.getFirst());
        List<Draft> newsMl = stories("<newsItem xmlns=\"urn:x\"><itemMeta><versionCreated>2025-06-03T12:00:00Z"
                + "</versionCreated></itemMeta><contentMeta><headline>Pier closes on Friday</headline><by>Ida Sol</by>"
                + "<slugline>PIER-VARN</slugline></contentMeta><contentSet><inlineXML><h:html xmlns:h=\"urn:h\"><h:body>"
                + "<h:p>" + PIER + "</h:p><h:p>" + LETTER + "</h:p><h:p>" + BUS
                + "</h:p></h:body></h:html></inlineXML></contentSet></newsItem>");
        assertEquals(1, newsMl.size());
        isPierStory(newsMl.getFirst());
    }

    @Test
    void articlesOfAnExportAreStoriesOfTheirOwn() {
        String article =
                "<article id=\"%s\"><title>%s</title><author>Ida Sol</author><date>2025-06-03</date><text>%s\n\n%s"
                        + "\n\n%s</text></article>";
        List<Draft> stories = stories("<articles>" + article.formatted("a", "Pier closes on Friday", PIER, LETTER, BUS)
                + article.formatted("b", "Boats stay in", BUS, PIER, LETTER) + "</articles>");
        assertEquals(2, stories.size());
        isPierStory(stories.getFirst());
        assertEquals("Boats stay in", stories.get(1).credits().title());
    }

    @Test
    void xmlOfAnotherKindIsLeftToTheParserOfDocuments() {
        assertEquals(List.of(), XmlArticles.of("<config><option name=\"a\">b</option></config>"));
    }

    /// An outer element may be called as the inner ones are, and a short article is one too.
    @Test
    void eachArticleIsOneHoweverShortAndWhateverStandsAroundIt() {
        String brief = "<item><title>%s</title><section><p>%s</p></section></item>";
        List<Draft> stories = stories("<news><title>The day</title>" + brief.formatted("Pier closes", PIER)
                + brief.formatted("Boats wait", BUS) + "</news>");
        assertEquals(
                List.of("Pier closes", "Boats wait"),
                stories.stream()
                        .map(story -> String.valueOf(story.credits().title()))
                        .toList());
        assertEquals(BUS, stories.get(1).text());
    }

    @Test
    void anElementAmidTextIsAPartOfIt() {
        String told = "The <title>captain</title> said on <date>3 June</date> that <quantity>six</quantity> boats would"
                + " wait at the <link>pier</link> until the board had met, and that nobody had been asked.";
        List<Draft> stories = stories("<story><headline>Boats wait</headline><p>" + told + "</p></story>");
        assertEquals(told.replaceAll("<[^>]*>", ""), stories.getFirst().text());
        assertEquals("Boats wait", stories.getFirst().credits().title());
    }

    @Test
    void markupInsideXmlIsMarkup() {
        for (String body : List.of(
                "<![CDATA[<p>" + BUS + "</p><p>" + BUS.replace("trains", "boats") + "</p>]]>",
                "&lt;p>" + BUS + "&lt;/p>&lt;p>" + BUS.replace("trains", "boats") + "&lt;/p>")) {
            List<Draft> stories = stories("<post><title>Boats wait</title><content>" + body + "</content></post>");
            assertEquals(
                    BUS + "\n\n" + BUS.replace("trains", "boats"),
                    stories.getFirst().text());
        }
    }

    @Test
    void deepAndBrokenXmlIsRead() {
        List<XmlArticles.Article> deep =
                XmlArticles.of("<story><title>Deep</title>" + "<x>".repeat(100_000) + "The end.");
        assertEquals("<p>The end.</p>", deep.getFirst().markup().strip());
    }
}
