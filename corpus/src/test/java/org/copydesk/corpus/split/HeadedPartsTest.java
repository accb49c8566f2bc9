package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.junit.jupiter.api.Test;

class HeadedPartsTest {

    private static final List<String> HEADS = List.of("Depot burns down", "Ferry runs aground", "Bakers end strike");
    private static final List<String> NAMES = List.of("Ana Reis", "Bo Lind", "Cleo Marchetti");

    private static List<Draft> stories(String body) {
        return new StorySplitter(SplitSettings.DEFAULT)
                .stories(new Page.Html(
                        new Place("page.html", null, 1), Credits.NONE, null, "<html><body>" + body + "</body></html>"));
    }

    private static String paragraphs(String about) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            text.append("<p>" + about + ": in part " + i + " of this report the mayor of Old Quay said that nobody was"
                    + " hurt and that the town would pay for what was lost.</p>");
        }
        return text.toString();
    }

    private static String sign(int i) {
        return "<p>By " + NAMES.get(i) + "</p><p>" + (i + 3) + " March 2026</p>";
    }

    private static String page(String before, String open, String close, boolean signed) {
        StringBuilder page = new StringBuilder("<main>" + before);
        for (int i = 0; i < HEADS.size(); i++) {
            page.append(open + "<h2>" + HEADS.get(i) + "</h2>" + (signed ? sign(i) : "") + paragraphs(HEADS.get(i))
                    + close);
        }
        return page + "</main><footer><p>The paper is printed in Old Quay, and nowhere else.</p></footer>";
    }

    private static void assertThree(List<Draft> stories) {
        assertEquals(HEADS, stories.stream().map(s -> s.credits().title()).toList());
        assertEquals(NAMES, stories.stream().map(s -> s.credits().byline()).toList());
        for (int i = 0; i < HEADS.size(); i++) {
            assertEquals(
                    "2026-03-0" + (i + 3), stories.get(i).credits().published().at());
            assertEquals(6, stories.get(i).text().split("\n\n").length);
            assertTrue(stories.get(i).text().startsWith(HEADS.get(i) + ": in part 1"));
        }
    }

    @Test
    void signedSectionsAreStoriesOfTheirOwn() {
        assertThree(stories(page("<h1>News</h1>", "<section class='item'>", "</section>", true)));
        assertThree(stories(page("", "<div><div>", "</div></div>", true)));
    }

    @Test
    void signedHeadingsInOneElementBeginStories() {
        assertThree(stories(page("<h1>News</h1>", "", "", true)));
        assertThree(stories(page("", "", "<hr>", true)));
    }

    @Test
    void anUnsignedOneAmongThemIsNotLost() {
        String wire = "<section><h2>Mill reopens</h2>" + paragraphs("Mill reopens") + "</section>";
        List<Draft> stories = stories(page(wire, "<section>", "</section>", true));
        assertEquals(4, stories.size());
        assertEquals("Mill reopens", stories.getFirst().credits().title());
    }

    @Test
    void chaptersOfOneArticleStayTogether() {
        String signed = "<h1>A year in Old Quay</h1><p>By Ana Reis</p><p>9 March 2026</p>";
        assertEquals(1, stories(page(signed, "<section>", "</section>", false)).size());
        assertEquals(1, stories(page(signed, "", "", true)).size());
        assertEquals(
                1, stories(page("<h1>A year in Old Quay</h1>", "", "", false)).size());
    }

    @Test
    void booksThatAreReviewedTogetherStayTogether() {
        StringBuilder page = new StringBuilder("<main><h1>Three novels for the spring</h1>");
        for (int i = 0; i < HEADS.size(); i++) {
            page.append("<h2>" + HEADS.get(i) + "</h2><p>By " + NAMES.get(i) + "</p>" + paragraphs(HEADS.get(i)));
        }
        assertEquals(1, stories(page + "</main>").size());
    }
}
