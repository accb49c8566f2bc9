package org.copydesk.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {

    private static String page(String... paragraphs) {
        StringBuilder page = new StringBuilder("<div class=\"page\"><p></p>\n");
        for (String paragraph : paragraphs) {
            page.append("<p>").append(paragraph).append("\n</p>\n");
        }
        return page + "</div>\n";
    }

    private static List<String> foot(String markup) {
        return Jsoup.parse(markup).select("footer p").eachText();
    }

    private static String text(String markup) {
        Document document = Jsoup.parse(markup);
        document.select("footer").remove();
        return document.body().text();
    }

    @Test
    void headsFeetAndNumbersOfPagesAreApartFromTheText() {
        String apart =
                RunningHeads.apart(page("ANSEL COURIER 17", "The pier is to close.", "14 crowns a crossing\n- 17 -")
                        + page("ANSEL COURIER 18", "Repairs take two years.", "- 18 -")
                        + page("ANSEL COURIER 19", "Boats move in May.", "- 19 -"));
        assertEquals(
                "The pier is to close. 14 crowns a crossing Repairs take two years. Boats move in May.", text(apart));
        assertEquals(
                List.of("ANSEL COURIER 17", "- 17 -", "ANSEL COURIER 18", "- 18 -", "ANSEL COURIER 19", "- 19 -"),
                foot(apart));
    }

    @Test
    void aParagraphGoesOnOverTheEdgeOfAPage() {
        String apart = SetType.unset(RunningHeads.apart(page("ANSEL COURIER 17", "The board voted to close", "- 17 -")
                + page("ANSEL COURIER 18", "the old pier.", "- 18 -")));
        assertTrue(apart.contains("<p>The board voted to close the old pier."), apart);
    }

    @Test
    void numbersThatDoNotRiseWithThePagesAreText() {
        String apart = RunningHeads.apart(page("Boats 40", "The first pier.")
                + page("Boats 12", "The second pier.")
                + page("Boats 31", "The third."));
        assertTrue(foot(apart).isEmpty(), apart);
        assertTrue(text(apart).contains("Boats 12"));
    }

    @Test
    void whatStandsOnFewPagesIsText() {
        StringBuilder pages = new StringBuilder();
        for (int i = 1; i <= 9; i++) {
            pages.append(page(
                    i == 2 || i == 5 ? "A box with prices" : "Line " + "abcdefghi".charAt(i - 1),
                    "Text " + "ihgfedcba".charAt(i - 1)));
        }
        assertFalse(foot(RunningHeads.apart(pages.toString())).contains("A box with prices"));
    }

    @Test
    void onePageIsLeftAsItIs() {
        String markup = page("ANSEL COURIER 17", "The pier is to close.");
        assertSame(markup, RunningHeads.apart(markup));
    }

    @Test
    void figuresThatRiseAreNotThePages() {
        String apart = RunningHeads.apart(page("A report", "2023", "x", "Sales rose to 5 million euros in 2024.")
                + page("Another", "2024", "y", "Sales rose to 7 million euros in 2025."));
        assertTrue(foot(apart).isEmpty(), apart);
    }

    @Test
    void aSignForANumberIsNoNumber() {
        String apart = RunningHeads.apart(page("Report 5", "One.", "p") + page("Report #", "Two.", "q"));
        assertTrue(foot(apart).isEmpty(), apart);
    }
}
