package org.copydesk.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.corpus.split.StorySplitter;
import org.junit.jupiter.api.Test;

class MailMarkupTest {

    private static final String STORY = """
            <p>The harbour board of Port Ansel voted on Tuesday to close the old ferry pier for two years.</p>
            <p>Repairs to the pier will cost 14 million crowns, three times the sum named in spring.</p>
            <p>Fishermen who moor there will be moved to the northern basin before the storms of October.</p>
            """;

    private static final String ANSWERED = """
            <div style="border-top:solid"><p><b>From:</b> Per Lund &lt;per@courier.example&gt;<br><b>Sent:</b> Tuesday, June
            3, 2025 2:02 PM<br><b>To:</b> Ida Sol<br><b>Subject:</b> Pier story</p></div>
            <p>Ida, can you send me three paragraphs on the pier before six? We hold page two for it.</p>
            <p>The photographer was there at noon and has two pictures of the gate and of the chair.</p>
            """;

    @Test
    void theMailThatIsAnsweredIsNoPartOfTheStory() {
        String marked = MailMarkup.quoted("<html><body><div>" + STORY + ANSWERED + "</div></body></html>");
        String text = new StorySplitter(SplitSettings.DEFAULT)
                .stories(new Page.Html(new Place("m.eml", null, 1), Credits.NONE, null, marked))
                .getFirst()
                .text();
        assertEquals(STORY.strip().replaceAll("</p>\\s*<p>", "\n\n").replaceAll("<[^>]*>", ""), text);
    }

    @Test
    void aMailThatIsOnlyPassedOnStaysAsItIs() {
        String markup = "<html><body><p>FYI</p>" + ANSWERED + STORY + "</body></html>";
        assertSame(markup, MailMarkup.quoted(markup));
    }

    @Test
    void aMailThatSpeaksOfSubjectsStaysAsItIs() {
        String markup = "<html><body>" + STORY + "<p>Subject: the pier. From: the board.</p></body></html>";
        assertSame(markup, MailMarkup.quoted(markup));
    }
}
