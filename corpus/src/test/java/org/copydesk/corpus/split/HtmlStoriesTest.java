package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.junit.jupiter.api.Test;

class HtmlStoriesTest {

    private static final String FIRST =
            "The tram depot in Old Quay burned for six hours on Sunday night, and nobody was hurt, the fire service said.";
    private static final String SECOND =
            "Eleven cars were lost, a third of the fleet, and buses will run on both lines until new ones can be hired.";

    private static Split split(String html) {
        return new StorySplitter(SplitSettings.DEFAULT)
                .split(new Page.Html(new Place("page.html", null, 1), Credits.NONE, null, html));
    }

    private static String page(String article) {
        return "<html lang='en-GB'><head><title>Depot fire | Quay Post</title>"
                + "<meta property='og:site_name' content='Quay Post'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Depot fire halts trams\","
                + "\"datePublished\":\"2026-03-02T06:15:00+01:00\",\"author\":[{\"name\":\"Ana Reis\"}]}</script></head>"
                + "<body><nav><a href=/>Home</a><a href=/n>News</a></nav><main><article>" + article
                + "</article></main>"
                + "<footer>About this site and its owners, in one long sentence with a full stop.</footer></body></html>";
    }

    @Test
    void storyStandsAloneAndItsCreditsAreRead() {
        Draft story = split(
                        page(
                                "<h1>Depot fire halts trams</h1><p>" + FIRST
                                        + "</p><div class='share-bar'>Share it</div>"
                                        + "<aside><p>Our app is new, download it now and read all our stories.</p></aside><p>"
                                        + SECOND
                                        + "</p><figure><img><figcaption>The depot on Monday, with its roof gone.</figcaption></figure>"
                                        + "<div class='related-links'><p>Ferries were late on Monday, and the harbour office is sorry.</p></div>"))
                .stories()
                .getFirst();
        assertEquals(FIRST + "\n\n" + SECOND, story.text());
        assertEquals("Depot fire halts trams", story.credits().title());
        assertEquals("Ana Reis", story.credits().byline());
        assertEquals("Quay Post", story.credits().publisher());
        assertEquals("en", story.credits().language());
        assertEquals(
                new Published("2026-03-02T05:15:00Z", Published.From.META),
                story.credits().published());
    }

    @Test
    void headingsListsAndTablesOfTheStoryStay() {
        String text = split(page("<p>" + FIRST
                        + "</p><h2>What is lost</h2><ul><li>Eleven cars</li><li>Two cranes</li></ul>"
                        + "<table><tr><th>Line</th><th>Cars</th></tr><tr><td>1</td><td>7</td></tr></table><p>" + SECOND
                        + "</p>"))
                .stories()
                .getFirst()
                .text();
        assertEquals(FIRST + "\n\nWhat is lost\n\nEleven cars\nTwo cranes\n\nLine | Cars\n1 | 7\n\n" + SECOND, text);
    }

    @Test
    void repeatedParagraphsComeOnce() {
        String text = split(page("<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + FIRST + "</p>"))
                .stories()
                .getFirst()
                .text();
        assertEquals(FIRST + "\n\n" + SECOND, text);
    }

    @Test
    void hundredThousandNestedTagsAreWalked() {
        String html = "<div>".repeat(100_000) + "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
        assertTrue(split(html).stories().getFirst().text().contains(SECOND));
    }

    @Test
    void pageOfScriptsHasNoStory() {
        assertTrue(
                split("<html><script>var a = 'one sentence that nobody reads.';</script><!-- and a comment --></html>")
                        .stories()
                        .isEmpty());
    }

    @Test
    void aMailOrDocumentLosesTheLabelsAboveAndBelowItsText() {
        String markup = "<p><a href=x>Read this letter in your browser</a></p><p>The Quay Letter</p>"
                + "<p>Monday, 12 January 2026</p><h1>The pier closes</h1>"
                + "<p>The harbour board of Port Ansel voted on Tuesday to close the old ferry pier for two years.</p>"
                + "<p>Repairs to the pier will cost 14 million crowns, three times the sum named in spring.</p>"
                + "<p>Fishermen who moor there will be moved to the northern basin before the storms.</p>"
                + "<p><a href=y>Stop these letters</a></p>";
        Place place = new Place("letter.eml", null, 1);
        String text = new StorySplitter(SplitSettings.DEFAULT)
                .stories(new Page.Html(place, Credits.NONE, null, markup, true))
                .getFirst()
                .text();
        assertTrue(text.startsWith("The harbour board"), text);
        assertTrue(text.endsWith("before the storms."), text);
    }

    @Test
    void eachOfSeveralStoriesHasItsOwnNamesAndDay() {
        StringBuilder body = new StringBuilder();
        String[][] heads = {{"Depot burns", "Ana Reis", "2026-03-02"}, {"Ferry sinks", "Bo Lind", "2026-03-01"}};
        for (String[] head : heads) {
            body.append("<article><header><h2>" + head[0] + "</h2><span class=byline>By " + head[1]
                    + "</span> <time datetime=" + head[2] + ">" + head[2] + "</time></header>");
            for (int i = 0; i < 5; i++) {
                body.append("<p>" + head[0] + ", part " + i + ". " + (i % 2 == 0 ? FIRST : SECOND) + "</p>");
            }
            body.append("</article>");
        }
        var stories =
                split("<html><body><main>" + body + "</main></body></html>").stories();
        assertEquals(2, stories.size());
        for (int i = 0; i < heads.length; i++) {
            Credits credits = stories.get(i).credits();
            assertEquals(heads[i][0], credits.title());
            assertEquals(heads[i][1], credits.byline());
            assertEquals(heads[i][2], credits.published().at());
        }
    }

    @Test
    void whatIsStruckOutOrStandsHighChangesNoNumber() {
        String text = split(page("<p>" + FIRST
                        + " It cost <del>300</del><ins>340</ins> million, 2,000<sup>1</sup> of it"
                        + " for 10<sup>6</sup> bolts; <q>never again</q>, said the chief, “<q>no</q>”.</p><p>" + SECOND
                        + "</p>"))
                .stories()
                .getFirst()
                .text();
        assertTrue(
                text.contains("cost 340 million, 2,000¹ of it for 10⁶ bolts; “never again”, said the chief, “no”."),
                text);
    }

    @Test
    void theHeadlineIsNeverSaidAgainAtTheHeadOfTheText() {
        for (String headline : new String[] {"Depot fire halts trams", "Fire", "Harbour authority of Varn sues"}) {
            String text = split("<html><head><title>" + headline + "</title></head><body><main><h1>" + headline
                            + "</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></main></body></html>")
                    .stories()
                    .getFirst()
                    .text();
            assertEquals(FIRST + "\n\n" + SECOND, text);
        }
    }

    @Test
    void aStoryWithoutSpacesIsNotTooShort() {
        String first = "港の新しい桟橋は金曜日に開かれ、最初の船は朝九時に島へ向かうと港湾局は発表した。";
        String second = "桟橋の工事には二年かかり、費用は当初の見積もりの三倍になったと市の担当者は話している。";
        assertEquals(
                1,
                split("<html><body><h1>桟橋が開く</h1><p>" + first + "</p><p>" + second + "</p></body></html>")
                        .stories()
                        .size());
    }

    @Test
    void quotationsInsideQuotationsCloseWhatTheyOpen() {
        String text = split(
                        page(
                                "<p>" + FIRST + " She said <q> she heard <q>no</q> twice </q>and left.</p><q><p>"
                                        + SECOND
                                        + "</p></q><p>The chief said <q></q> nothing else, and <q><q>never</q> again</q> stood on the wall.</p>"))
                .stories()
                .getFirst()
                .text();
        assertTrue(text.contains("said “she heard ‘no’ twice” and left."), text);
        assertTrue(text.contains("\n\n“" + SECOND + "”\n\n"), text);
        assertTrue(text.contains("said nothing else, and “‘never’ again” stood"), text);
    }

    @Test
    void theLineThatSaysTheDayIsNoParagraph() {
        String text = split("<html><body><main><h1>Pier closes</h1><p>1. Juli 2025</p><p>" + FIRST + "</p><p>" + SECOND
                        + "</p></main></body></html>")
                .stories()
                .getFirst()
                .text();
        assertTrue(text.startsWith(FIRST), text);
    }

    private static final String WRAPPED_FIRST =
            "The tram depot in Old Quay burned for six hours on Sunday night, and|nobody was hurt, the fire service"
                    + " said in the town hall on Monday.";
    private static final String WRAPPED_SECOND =
            "Eleven cars were lost, a third of the fleet, and buses will run on|both lines until new ones can be hired"
                    + " from one of the towns upriver|that have no need of them before the summer begins in May, though"
                    + "|nobody knows yet who is to pay for the drivers that they need.";
    private static final String WRAPPED_THIRD =
            "An old heater in the workshop is thought to have set fire to the|rags that were kept beside it, though"
                    + " nobody has said so in public|until the report of the inspectors is out.";

    private static void assertParagraphs(String html) {
        String text = split(html).stories().getFirst().text();
        String story = WRAPPED_FIRST + "\n\n" + WRAPPED_SECOND + "\n\n" + WRAPPED_THIRD;
        assertEquals(story.replace('|', ' '), text);
    }

    @Test
    void paragraphsThatWereTypedLineByLineArePutTogether() {
        String typed =
                "By Ana Reis\n2 March 2026\n\n" + WRAPPED_FIRST + "\n\n" + WRAPPED_SECOND + "\n\n" + WRAPPED_THIRD;
        String lines = typed.replace('|', '\n');
        assertParagraphs("<html><body><div>" + lines.replace("\n", "<br>\n") + "</div></body></html>");
        assertParagraphs("<html><body><pre>" + lines + "</pre></body></html>");
        assertParagraphs("<table><tr><td>" + lines.replace("\n", "<br>") + "</td></tr></table>");
        assertParagraphs(
                "<table><tr><td>" + typed.replace('|', '\n').replace("\n\n", "<br><br>") + "</td></tr></table>");
    }

    /// They are as long as each other, as wrapped lines are, but do not go on in small letters.
    @Test
    void entriesOfATypedListStayApart() {
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            list.append("Shed ").append(i).append(" holds the cars of the line to the quay and the mill<br>");
        }
        String text = split(page("<p>" + FIRST + "</p><div>" + list + "</div><p>" + SECOND + "</p>"))
                .stories()
                .getFirst()
                .text();
        assertFalse(text.contains("mill Shed"), text);
    }

    @Test
    void aListingKeepsItsLines() {
        String text = split(page(
                        "<p>" + FIRST + "</p><pre>depot = 1\nif (depot) {\n  burn();\n}</pre><p>" + SECOND + "</p>"))
                .stories()
                .getFirst()
                .text();
        assertTrue(text.contains("depot = 1\nif (depot) {"), text);
    }
}
