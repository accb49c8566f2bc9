package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaterHeadsTest {

    private static final String PIER = """
            <p>The old pier of Varn will close on Friday, because two of its pillars have moved by a hand's breadth since
            the storm in January, the harbour board said after a meeting that lasted most of the night.</p>
            <p>A diver who looked at the pillars in March had warned the board in a letter, which was read out on Tuesday
            and which nobody on the board could remember having seen before that evening.</p>
            <p>Until the repair is done, trains to the island will end at the old station, where a bus waits for those
            who want to go on, and the last boat leaves an hour earlier than it did.</p>
            """;

    private static final String MILL = """
            <p>The paper mill at Oster has been sold to a family from the next valley, who want to make boxes there and
            to keep all but nine of the 140 people who work at its three machines, the family said.</p>
            <p>The mill had lost money in each of the last six years. Its owner had looked for a buyer since the spring of
            last year and had told the town that he would shut it if none was found by Christmas.</p>
            <p>The town will lend the family two million crowns for a new boiler, and wants them back in ten years with an
            interest that the mayor called friendly and her opponents a present.</p>
            """;

    private static List<Draft> stories(String body) {
        String markup = "<html><body>" + body + "</body></html>";
        return new StorySplitter(SplitSettings.DEFAULT)
                .stories(new Page.Html(new Place("a.pdf", null, 1), Credits.NONE, null, markup, true));
    }

    /// As PDFs have it: a head is one paragraph of several lines.
    @Test
    void aPageOfPrintWithTwoArticlesIsTwoStories() {
        List<Draft> stories = stories("<p>Pier of Varn\ncloses on Friday\nBy Ida Sol</p>" + PIER
                + "<p>Family from next valley\nbuys the mill at Oster\nBy Per Lund\nStaff reporter</p>" + MILL);
        assertEquals(
                List.of(
                        "Pier of Varn closes on Friday, Ida Sol",
                        "Family from next valley buys the mill at Oster, Per Lund"),
                said(stories));
        assertTrue(stories.get(0).text().endsWith("earlier than it did."), stories.get(0)::text);
        assertTrue(stories.get(1).text().startsWith("The paper mill"), stories.get(1)::text);
    }

    /// As documents have it in which nobody used a style for headings.
    @Test
    void soIsADocumentWhoseHeadsAreParagraphsOfTheirOwn() {
        List<Draft> stories = stories("<p>Pier of Varn closes on Friday</p><p>By Ida Sol</p><p>3 June 2025</p>" + PIER
                + "<p><b>Family buys the mill at Oster</b></p><p>By Per Lund</p><p>4 June 2025</p>" + MILL);
        assertEquals(
                List.of("Pier of Varn closes on Friday, Ida Sol", "Family buys the mill at Oster, Per Lund"),
                said(stories));
        assertEquals("2025-06-04", stories.get(1).credits().published().at());
    }

    @Test
    void aSubheadEndsNoStory() {
        List<Draft> stories = stories("<p>Pier of Varn closes on Friday</p><p>By Ida Sol</p>" + PIER
                + "<p>What the mill has to do with it</p>" + MILL);
        assertEquals(List.of("Pier of Varn closes on Friday, Ida Sol"), said(stories));
        assertTrue(stories.getFirst().text().contains("\n\nThe paper mill at Oster"), stories.getFirst()::text);
    }

    private static List<String> said(List<Draft> stories) {
        return stories.stream()
                .map(story -> story.credits().title() + ", " + story.credits().byline())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>How to get there</p><p>By Rail</p>",
                "<p>How to get there</p><p>By Sea and Air</p>",
                "<p>The pier on Tuesday evening</p><p>By Per Lund/Courier</p>",
                "<p>The Long Night of Varn</p><p>By Ada Holm</p>",
            })
    void aLineWithByEndsNoStory(String lines) {
        List<Draft> stories = stories(
                "<p>Pier of Varn closes on Friday</p><p>By Ida Sol</p><p>3 June 2025</p>" + PIER + lines + MILL);
        assertEquals(List.of("Pier of Varn closes on Friday, Ida Sol"), said(stories));
        assertTrue(stories.getFirst().text().contains("\n\nThe paper mill at Oster"), stories.getFirst()::text);
    }
}
