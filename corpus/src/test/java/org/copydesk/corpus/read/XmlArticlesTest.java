package org.copydesk.corpus.read;

import static org.copydesk.corpus.read.Opened.kept;
import static org.copydesk.corpus.read.Opened.raw;
import static org.copydesk.corpus.read.Opened.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        return new StorySplitter(SplitSettings.DEFAULT)
                .stories(kept(READER.read(raw("a.xml", utf8("<?xml version=\"1.0\"?>" + xml)))));
    }

    private static void isPierStory(Draft story) {
        assertEquals("Pier closes on Friday", story.credits().title());
        assertEquals("Ida Sol", story.credits().byline());
        assertEquals("2025-06-03", story.credits().published().at());
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
        assertNull(XmlArticles.markup("<config><option name=\"a\">b</option></config>"));
    }

    @Test
    void deepAndBrokenXmlIsRead() {
        String deep = XmlArticles.markup("<story><title>Deep</title>" + "<x>".repeat(100_000) + "The end.");
        assertNotNull(deep);
        assertTrue(deep.contains("<p>The end.</p>"), deep);
    }
}
