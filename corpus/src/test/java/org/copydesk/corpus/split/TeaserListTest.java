package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.junit.jupiter.api.Test;

class TeaserListTest {

    private static final List<String> HEADS =
            List.of("The pier closes", "Mill opens its gates again", "Bakers end their strike", "Old bell is found");

    private static List<Draft> stories(String body, Credits outside, boolean sheet) {
        String markup = "<html><body>" + body + "</body></html>";
        return new StorySplitter(SplitSettings.DEFAULT)
                .stories(new Page.Html(new Place("page.html", null, 1), outside, null, markup, sheet));
    }

    private static List<Draft> stories(String body) {
        return stories(body, Credits.NONE, false);
    }

    private static String sentence(String about) {
        return about + ", the council of Port Ansel was told on Tuesday, and the town will have to live with it for"
                + " at least two winters.";
    }

    /// The items with what stands around their headlines and below their texts.
    private static String items(String open, String headline, String close, int paragraphs) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < HEADS.size(); i++) {
            items.append(open + headline.formatted(i, HEADS.get(i)));
            for (int k = 0; k < paragraphs; k++) {
                items.append("<p>" + sentence(HEADS.get(i) + " for the " + (k + 1) + ". time") + "</p>");
            }
            items.append(close);
        }
        return items.toString();
    }

    @Test
    void listsThatOnlyLeadToStoriesAreNoStory() {
        String linked = "<h2><a href=/%d>%s</a></h2><p>3 March 2026</p>";
        assertTrue(stories("<main><h1>Harbour</h1>" + items("<div class=teaser>", linked, "</div>", 1) + "</main>")
                .isEmpty());
        String plain = "<h3 id=h%d>%s</h3>";
        String more = "<a href=/x>Weiterlesen</a></section>";
        assertTrue(stories("<main>" + items("<section>", plain, more, 2) + "</main>")
                .isEmpty());
        assertTrue(stories("<ul>" + items("<li>", "<a href=/%d>%s</a><br>", "</li>", 1) + "</ul>")
                .isEmpty());
    }

    @Test
    void anArticleWithLinkedHeadingsIsAStory() {
        String chapters = items("", "<h2><a href=/%d>%s</a></h2>", "", 1);
        List<Draft> stories = stories(
                "<main><h1>A year in Port Ansel</h1><p>By Ida Sol</p><p>3 March 2026</p>" + chapters + "</main>");
        assertEquals(1, stories.size());
        assertTrue(stories.getFirst().text().contains(sentence("Old bell is found for the 1. time")));
    }

    @Test
    void aNewslettersWholeItemsAreStoriesOfItsDay() {
        String mast = "<tr><td><a href=x>Read it in your browser</a></td></tr>";
        String items = items(
                "<tr><td><table><tr><td>",
                "<h2 id=h%d>%s</h2></td></tr><tr><td>",
                "</td></tr><tr><td><a href=/x>Read on</a></td></tr></table></td></tr>",
                5);
        Credits outside = new Credits.Builder()
                .text(CreditField.BYLINE, "The Quay Letter", new Origin(Origin.From.META, 1))
                .published(new Published("2026-03-03", Published.From.META), new Origin(Origin.From.META, 1))
                .build();
        List<Draft> stories = stories("<table>" + mast + items + "</table>", outside, true);
        assertEquals(HEADS, stories.stream().map(s -> s.credits().title()).toList());
        for (int i = 0; i < HEADS.size(); i++) {
            assertEquals(5, stories.get(i).text().split("\n\n").length);
            assertEquals("2026-03-03", stories.get(i).credits().published().at());
        }
    }

    @Test
    void aNewslettersShortItemsAreNotLost() {
        String items = items("<tr><td>", "<h2><a href=/%d>%s</a></h2>", "</td></tr>", 2);
        List<Draft> stories = stories("<table>" + items + "</table>", Credits.NONE, true);
        assertEquals(1, stories.size());
        for (String head : HEADS) {
            assertTrue(stories.getFirst().text().contains(sentence(head + " for the 2. time")));
        }
    }
}
