package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPageTest {

    private static final String EXCUSE = "<p>We looked for it everywhere in our archive, and asked the people at the"
            + " front desk, but it seems to have moved to another town.</p><p>Try the search above, or go back to the"
            + " front page, where all the news of this day stand in one list.</p>";

    private static List<Draft> stories(String title, String body) {
        return new StorySplitter(SplitSettings.DEFAULT)
                .stories(new Page.Html(
                        new Place("page.html", null, 1),
                        Credits.NONE,
                        null,
                        "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page not found",
                "404 - Page Not Found | Quay Post",
                "Error 404: Not Found",
                "Quay Post – Seite nicht gefunden",
                "403 Forbidden",
                "Access Denied",
                "Just a moment...",
                "Page introuvable (404) - Le Quai : Page introuvable"
            })
    void aPageThatSaysWhatWentWrongIsNoStory(String title) {
        assertTrue(stories(title, EXCUSE).isEmpty(), title);
        assertTrue(stories("Quay Post", "<h1>" + title + "</h1>" + EXCUSE).isEmpty(), title);
    }

    @Test
    void aStoryAboutSuchPagesIsOne() {
        assertEquals(
                1, stories("Why the page was not found: a lost diary", EXCUSE).size());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append("<p>In chapter " + i + " of the diary the clerk tells how the page was torn out, who burned it,"
                    + " and why nobody in Old Quay asked for it again.</p>");
        }
        assertEquals(1, stories("Page not found", text.toString()).size());
    }

    @Test
    void aNoticeThatIsLongerThanTheStoryGoes() {
        String story = "The ferry to the islands was halted on Thursday because of fog, its owners said, and will sail"
                + " again when it lifts.";
        List<Draft> stories = stories(
                "Ferry halted | Quay Post",
                "<div id='cookie-banner'><h2>You choose</h2><p>We and our 700 partners keep small files on your"
                        + " machine and read them again whenever you come back to this or another of our pages.</p><p>"
                        + "They tell us where you are, what you read and for how long. What you choose holds for this"
                        + " site alone and can be changed at any time.</p><button>Fine</button></div>"
                        + "<h1>Ferry halted</h1><p>" + story + "</p>");
        assertEquals(story, stories.getFirst().text());
    }

    @Test
    void aShortStoryMayBeHeadedByTheSameWords() {
        assertFalse(ErrorPage.is("Gone: how a ferry left Varn", "Gone: how a ferry left Varn", 400));
        assertFalse(ErrorPage.is("", "Access denied – how banks shut out the poor", 400));
        assertTrue(ErrorPage.is("Access denied | Quay Post", "", 400));
        assertTrue(ErrorPage.is("", "410 Gone", 400));
    }
}
