package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineStoriesTest {

    private static final String HARBOUR =
            "The harbour board of Port Ansel voted on Tuesday to close the old ferry pier for two years. "
                    + "Repairs will cost 14 million crowns, three times the sum named in spring, its chair said. "
                    + "Fishermen who moor there will be moved to the northern basin before the storms of October. "
                    + "The first ferry from the new landing is to leave before the summer after next, if the money holds. ";
    private static final String ORCHARD =
            "Growers in the Lenz valley expect half of last year's apples after frost in late April. "
                    + "The co-operative has asked the province to bring forward its aid for young orchards. "
                    + "A decision is due before the harvest begins, the farm office said in a short statement. "
                    + "Older growers in the upper villages remember only one spring that was as cold as this one. ";

    private static Split split(String text) {
        return split(text, SplitSettings.DEFAULT, null);
    }

    private static Split split(String text, SplitSettings settings, @org.jspecify.annotations.Nullable Instant anchor) {
        Page page = new Page.Lines(
                new Place("page.txt", null, 1),
                Credits.NONE,
                anchor,
                text.lines().toList());
        return new StorySplitter(settings).split(page);
    }

    private static String paragraphs(String text) {
        return text.replace(". ", ".\n").strip();
    }

    @Test
    void tagPageComesApartIntoItsStories() {
        Split split = split("Some Portal\n\n" + entry("Pier to close", "Ansel Courier", "time3 days ago", HARBOUR)
                + entry("Frost halves the apples", "Lenz Bote", "time14-05-2025", ORCHARD)
                + "GET OUR APP\n\nDownload the app today and get unlimited access to your favourite stories.\n");

        assertEquals(List.of("Pier to close", "Frost halves the apples"), titles(split));
        assertEquals(HARBOUR.strip(), split.stories().get(0).text());
        assertEquals(ORCHARD.strip(), split.stories().get(1).text());
        Credits second = split.stories().get(1).credits();
        assertEquals("Lenz Bote", second.publisher());
        assertEquals("Local", second.section());
        assertEquals(new Published("2025-05-14", Published.From.TEXT), second.published());
    }

    /// Some converters write a whole page as one line.
    @Test
    void pageOnOneLineLosesItsMenuAndItsLinks() {
        String story = HARBOUR + ORCHARD;
        String line = "Ansel Courier Home News Town Sport Letters Weather Harbour Podcasts Log In Subscribe " + story
                + "Share Tweet Email Print Related Articles [Snow stops the night bus] [Who paints the lighthouse?]"
                + " [A ferry for the islands] Contact Us Privacy Policy Terms of Use Ansel Courier Ltd";

        Split split = split(line);
        assertEquals(1, split.stories().size());
        assertEquals(story.strip(), split.stories().getFirst().text());
        assertEquals(1, split.stories().getFirst().place().line());
        assertTrue(split.ledger().stream().allMatch(said -> said.line() == 1));
        assertTrue(split.ledger().stream()
                .anyMatch(said -> !said.kept() && said.text().contains("lighthouse")));
    }

    @Test
    void relatedArticlesAreCutAndCanBeHarvested() {
        String page = "Pier to close for two years\n" + paragraphs(HARBOUR) + "\n" + paragraphs(ORCHARD)
                + "\nHashtags\n\nComments\nNo comments yet...\nRelated Articles\n\n\n"
                + "Lenz Bote\n2 hours ago\n- Lenz Bote\nFrost halves the apples\n" + ORCHARD + "\n";

        Split cut = split(page);
        assertEquals(List.of("Pier to close for two years"), titles(cut));
        assertTrue(cut.stories().getFirst().text().endsWith("as this one."));
        assertTrue(cut.ledger().stream().anyMatch(v -> !v.kept() && v.rule().equals("related-block")));

        Split harvested = split(page, new SplitSettings(true, false), null);
        assertEquals(List.of("Pier to close for two years", "Frost halves the apples"), titles(harvested));
        assertEquals(ORCHARD.strip(), harvested.stories().get(1).text());
    }

    @Test
    void everyBlockIsInTheLedgerOnce() {
        String page = "Menu\nPier to close\n" + paragraphs(HARBOUR) + "\nShare\nTags\nferries\n";
        Split split = split(page);
        assertEquals(
                page.lines().filter(l -> !l.isBlank()).toList(),
                split.ledger().stream().map(Verdict::text).toList());
    }

    @Test
    void dateInFrontOfTheFirstSentenceIsCutOffTheLine() {
        Draft story = split(" date 2025-07-01 " + HARBOUR).stories().getFirst();
        assertTrue(story.text().startsWith("The harbour board"));
        assertEquals(
                new Published("2025-07-01", Published.From.TEXT),
                story.credits().published());
    }

    @Test
    void relativeDateNeedsAnAnchor() {
        String page = entry("Pier to close", "Ansel Courier", "5 days ago", HARBOUR);
        assertEquals(
                Published.UNKNOWN, split(page).stories().getFirst().credits().published());
        Split anchored = split(page, SplitSettings.DEFAULT, Instant.parse("2025-07-06T12:00:00Z"));
        assertEquals(
                new Published("2025-07-01", Published.From.RELATIVE),
                anchored.stories().getFirst().credits().published());
    }

    @Test
    void wrappedParagraphsAreJoined() {
        String wrapped = wrap(HARBOUR + ORCHARD, 72) + "\n" + wrap(ORCHARD + HARBOUR, 72);
        List<String> paragraphs =
                List.of(split(wrapped).stories().getFirst().text().split("\n\n"));
        assertEquals(List.of((HARBOUR + ORCHARD).strip(), (ORCHARD + HARBOUR).strip()), paragraphs);
    }

    @Test
    void subheadingsAndQuestionsInsideStay() {
        String text = "Pier to close\nBy Mara Quist\n" + paragraphs(HARBOUR) + "\nWho pays?\n" + paragraphs(ORCHARD);
        Draft story = split(text).stories().getFirst();
        assertTrue(story.text().contains("\n\nWho pays?\n\n"), story.text());
        assertEquals("Mara Quist", story.credits().byline());
        assertEquals("Pier to close", story.credits().title());
    }

    @Test
    void pageOfTeasersHasNoStory() {
        String teaser = "Council approves the new tram line after a night of talks...\n";
        assertTrue(split("News\n" + teaser + "2 hours ago\n" + teaser + "3 hours ago\n")
                .stories()
                .isEmpty());
    }

    @Test
    void promoInsideAStoryIsCut() {
        String page = "Pier to close\n" + paragraphs(HARBOUR)
                + "\nSign up for our newsletter and get breaking news in your inbox.\n" + paragraphs(ORCHARD);
        assertFalse(split(page).stories().getFirst().text().contains("newsletter"));
    }

    @Test
    void emptyAndBlankPagesHaveNoStory() {
        assertEquals(new Split(List.of(), List.of()), split(""));
        assertEquals(new Split(List.of(), List.of()), split("\n \n\t\n"));
    }

    private static List<String> titles(Split split) {
        return split.stories().stream()
                .map(draft -> String.valueOf(draft.credits().title()))
                .toList();
    }

    private static String entry(String title, String publisher, String date, String body) {
        return title + "\n" + title + "\n\n" + publisher + "\n\n" + date + "\n\n  • Local\n  • " + publisher + "\n\n"
                + title + "\n\n" + body + "\n\n";
    }

    private static String wrap(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.strip().split(" ")) {
            if (column > 0 && column + 1 + word.length() > width) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.append('\n').toString();
    }

    /// Guides and lists have boxes of links between their parts.
    @Test
    void aBoxOfLinksBetweenThePartsOfALongStoryDoesNotEndIt() {
        String text = guide("Related Articles");
        for (int i = 1; i <= 7; i++) {
            assertTrue(text.contains("The boards of pier " + i + " were laid"), text);
        }
        assertFalse(text.contains("Related Articles"), text);
    }

    @Test
    void whatStandsBelowTheCommentsIsNotTheRestOfIt() {
        assertEquals(HARBOUR.strip(), guide("Comments\nNo comments yet...\nRelated Articles"));
    }

    /// The first story of a page with a short text, then seven parts below a heading each.
    private static String guide(String heading) {
        StringBuilder page = new StringBuilder("""
                Skip to content
                Ansel Courier
                Home
                Town
                Sport
                Letters
                Weather
                Sign in
                Subscribe

                Seven piers worth a walk

                By Ida Sol

                """);
        page.append(HARBOUR).append('\n');
        for (int i = 1; i <= 7; i++) {
            page.append('\n').append(heading).append("\n\nWho paints the lamps of pier ");
            page.append(i).append("?\nFive benches of pier ").append(i).append("\n\nPier ");
            page.append("ABCDEFG".charAt(i - 1))
                    .append("\n\nThe boards of pier ")
                    .append(i);
            page.append(" were laid in the year ").append(1890 + i);
            page.append(", and those who walk to its end see the islands on a clear day. It is ");
            page.append(i * 40).append(" steps long, and nobody asks for money at its gate. In winter it is");
            page.append(" closed after dark, as the lamps were taken down long ago.\n");
        }
        page.append("\nMore from Town\n* Bell tower gets its clock back\n* The choir of the harbour sings again\n");
        page.append("Contact us\nPrivacy policy\nTerms of use\n© 2025 Ansel Courier Ltd\n");
        Split split = split(page.toString());
        return split.stories().getFirst().text();
    }

    /// Nothing but a headline and who wrote it parts these stories, now and then with a drawn rule or a label above.
    @Test
    void wholeArticlesBelowEachOtherComeApartAtTheirHeads() {
        for (String between :
                new String[] {"\n", "\n------------------------------\n\n", "\nRead more about: harbour\n\n\n"}) {
            Split split = split("Pier to close for two years\n\nBy Ada Holm\n14 May 2025\n\n" + spaced(HARBOUR)
                    + between + "Frost halves the apples of Lenz\n\nBy Bo Lind\n13 May 2025\n\n" + spaced(ORCHARD));
            assertEquals(
                    List.of("Pier to close for two years", "Frost halves the apples of Lenz"), titles(split), between);
            Credits second = split.stories().get(1).credits();
            assertEquals("Bo Lind", second.byline());
            assertEquals("2025-05-13", second.published().at());
        }
    }

    /// A day alone signs a headline in capitals, and any headline of a page whose others are signed by name.
    @Test
    void aDayAndAHeadlineInCapitalsBeginAStory() {
        List<String> heads = List.of("PIER TO CLOSE FOR TWO YEARS", "FROST HALVES THE APPLES OF LENZ");
        for (String head : List.of("14 May 2025\n\n%s\n\n", "14 May 2025\n%s\n", "%s\n14 May 2025\n\n")) {
            Split split = split(head.formatted(heads.get(0)) + spaced(HARBOUR) + "\n" + head.formatted(heads.get(1))
                    + spaced(ORCHARD));
            assertEquals(heads, titles(split), head);
            assertEquals(
                    "2025-05-14", split.stories().get(1).credits().published().at());
        }
        Split mixed = split("Pier to close\n\nBy Ada Holm\n14 May 2025\n\n" + spaced(HARBOUR)
                + "\nFrost halves the apples of Lenz\n\nBy Bo Lind\n13 May 2025\n\n" + spaced(ORCHARD)
                + "\nBell is found under the mill\n\n(Quay Wire) - 12 May 2025\n\n"
                + spaced("Workers who lifted the floor of a mill in Lower Ansel have found a bell that was thought to"
                        + " be melted. It was cast in 1612 and hung in the chapel until the great flood, the town's"
                        + " archivist said. Nobody knows who hid it there, or why the priest never asked for it again."
                        + " The town will show it in the old school from May, and cast a copy for the tower. "));
        assertEquals(3, mixed.stories().size());
    }

    @Test
    void aSubheadingInCapitalsBeginsNoStory() {
        assertEquals(
                1,
                split("Pier to close for two years\n\nBy Ada Holm\n14 May 2025\n\n" + spaced(HARBOUR)
                                + "\nWHAT THE ORCHARDS LOST\n\n" + spaced(ORCHARD))
                        .stories()
                        .size());
    }

    private static String spaced(String text) {
        return paragraphs(text).replace("\n", "\n\n") + "\n";
    }

    /// The one longest line of a page is taken for a headline when the width is measured.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "of\nAnsel by two metres and four inches, as the harbour board asked",
                "by\n14 hands and some four inches more, as the harbour board asked it",
                "of\n\"dry feet\" by some four inches more, as the harbour board asked"
            })
    void theLongestLineOfAWrappedPageIsNoParagraphOfItsOwn(String broken) {
        String lead = "PORT ANSEL, March 3 - Workers began on Tuesday to raise the new pier " + broken
                + "\nthem to do since the storm in the year before last.\n";
        String page = "Workers raise pier\n\n" + lead + "\n" + wrap(HARBOUR + ORCHARD, 66) + "\n"
                + wrap(ORCHARD + HARBOUR, 66);
        Draft story = split(page).stories().getFirst();
        assertEquals(lead.strip().replace("\n", " "), story.text().split("\n\n")[0]);
    }

    @Test
    void theFirstParagraphOfAShortStoryStays() {
        String lead =
                "Trade Minister Oda Lind went to Port Ansel on Friday to see the new pier. Her brother came along, and"
                        + " so did many members of the press.";
        String second = "The pier cost 3 trillion crowns and took nine years to build, the ministry of ships said in a"
                + " statement.";
        String page = "Minister visits Port Ansel\n\nBy Mara Quist\n2025-07-01\n\n" + lead + "\n\n" + second + "\n";
        assertEquals(lead + "\n\n" + second, split(page).stories().getFirst().text());
    }
}
