package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a page says of its story, in its metadata and around the headline.
class CreditChoiceTest {

    private static final String STORY =
            "<p>The pier at Varn closes on Friday, because two of its pillars have moved by a"
                    + " hand's breadth since the storm, the harbour board said.</p><p>A diver who looked at them in March had"
                    + " warned the board in a letter that nobody there remembers opening.</p><p>Until the repair is done, trains"
                    + " to the island end at the old station, where a bus waits.</p>";

    private static Credits credits(String head, String above) {
        return credits(head, above, Credits.NONE);
    }

    private static Credits credits(String head, String above, Credits outside) {
        String markup = "<html><head>" + head + "</head><body><article>" + above + STORY + "</article></body></html>";
        Page page = new Page.Html(new Place("a.html", null, 1), outside, null, markup);
        return new StorySplitter(SplitSettings.DEFAULT)
                .split(page)
                .stories()
                .getFirst()
                .credits();
    }

    @Test
    void theHeadlineThatIsSeenWinsOverOneForSearchEnginesButNotTheSitesName() {
        String meta = "<meta property=og:title content='Pier closes in Varn: all you must know'>";
        assertEquals(
                "Pier closes for the summer",
                credits(meta, "<h1>Pier closes for the summer</h1>").title());
        assertEquals(
                "Pier closes in Varn: all you must know",
                credits(meta, "<h1>Harbour Gazette</h1>").title());
    }

    @Test
    void namesAreReadWhereReadersSeeThem() {
        assertEquals(
                "Ida Sol",
                credits("", "<h1>Pier closes</h1><p>By Ida Sol | 3 June 2025</p>")
                        .byline());
        assertEquals(
                "Ida Sol",
                credits("", "<h1>Pier closes</h1><div>By</div><div>Ida Sol</div>")
                        .byline());
        assertEquals(
                "Ida Sol",
                credits("", "<h1>Pier closes</h1><span class='post-authorName'>Ida Sol</span>")
                        .byline());
        assertEquals(
                "Ida Sol",
                credits("", "<h1>Pier closes</h1><div>Ida Sol</div><div>June 3, 2025</div>")
                        .byline());
    }

    private static Credits credits(String below) {
        String page = "<h1>Pier closes</h1>" + STORY + STORY.replace("pier", "mole") + "<div>" + below + "</div>";
        return credits("", page);
    }

    @Test
    void aDayFarFromTheHeadlineIsTheStorysWhereThePageGivesOneAlone() {
        for (String foot : new String[] {
            "<h4>Published</h4><div>June 3, 2025</div>",
            "<p>Posted on June 3, 2025</p>",
            "<div class='post-date'><span>3 June 2025</span></div>",
            "<time>3 June 2025</time>"
        }) {
            assertEquals(LocalDate.of(2025, 6, 3), credits(foot).published().day(), foot);
        }
        for (String foot : new String[] {
            "<div>June 3, 2025</div>",
            "<p class=date>June 3, 2025</p><p class=date>May 8, 2025</p>",
            "<p class='date-modified'>June 3, 2025</p>",
            "<p class=event><span class=date>June 3, 2025</span></p>"
        }) {
            assertNull(credits(foot).published().day(), foot);
        }
    }

    @Test
    void namesFarFromTheHeadlineAreTheAuthorsWhereThePageGivesOneAlone() {
        assertEquals("Ida Sol", credits("<p>Written by Ida Sol</p>").byline());
        assertEquals(
                "Ida Sol", credits("<p>By <a href=/staff/7>Ida Sol</a></p>").byline());
        assertEquals(
                "Ida Sol",
                credits("<div class=author-card><h4>Ida Sol</h4><a href=/x>More About Me</a></div>")
                        .byline());
        assertNull(credits("<p>By Ida Sol</p><p>By Per Lind</p>").byline());
        assertNull(credits("<nav><ul><li><a href=/e>By Event Type</a></li></ul></nav>")
                .byline());
    }

    @Test
    void whatStandsBehindANameWithoutAMarkIsNoPartOfIt() {
        for (String byline : new String[] {
            "<p>By <a href=/s>Ida Sol</a> <span>Tidal Notes</span></p>",
            "<p>By <b>Ida Sol</b> Chief Reporter</p>",
            "<p>Ida Sol ⋅ Chief Reporter ⋅ 3 June 2025</p>",
            "<p>ByIda Sol</p><p>3 June 2025</p>",
            "<p>By <a href=/s>Ida Solberg</a><span>Reporter at large</span></p>",
            "<p>By Ida Sol. Reviewed by Per Lind</p>"
        }) {
            String names = credits("", "<h1>Pier closes</h1>" + byline).byline();
            assertTrue(String.valueOf(names).matches("Ida Sol(?:berg)?"), byline + " gave " + names);
        }
        assertNull(credits("", "<h1>Pier closes</h1><div class=byline>Sat, 20 June, 2025</div>")
                .byline());
    }

    @Test
    void theSitesNameAtTheTopOfThePageIsNoHeadline() {
        assertEquals(
                "Why the pier at Varn moved",
                credits("<title>Why the pier at Varn moved - Tidal Notes</title>", "<h1>Tidal Notes</h1>")
                        .title());
        assertEquals(
                "Pier closes",
                credits("<title>Tidal - Pier closes</title>", "<h1>Pier closes</h1>")
                        .title());
    }

    @Test
    void aSectionBehindAStrokeIsNoPartOfTheHeadline() {
        assertEquals(
                "Why the pier at Varn moved",
                credits("<meta property=og:title content='Why the pier at Varn moved | Opinion'>", "")
                        .title());
        assertEquals(
                "Pier | A story in parts",
                credits(
                                "<meta property=og:title content='Pier | A story in parts'><meta"
                                        + " property=og:site_name content='Tidal Notes'>",
                                "")
                        .title());
    }

    @Test
    void namesBehindADateAreRead() {
        assertEquals(
                "Ida Sol",
                credits("", "<h1>Pier closes</h1><div>Published August 7, 2023 by Ida Sol</div>")
                        .byline());
        assertEquals(
                "Ida Sol",
                credits("", "<h1>Pier closes</h1><div>3 min read · By Ida Sol</div>")
                        .byline());
        assertNull(credits("", "<h1>Pier closes</h1><div>Rated 3 by Readers in 2023</div>")
                .byline());
    }

    @Test
    void eachAuthorOfAPaperIsNamed() {
        assertEquals(
                "Per Lundberg, Ida Sol, Per Lund",
                credits(
                                "<meta name=citation_author content='Per Lundberg'><meta name=citation_author"
                                        + " content='Ida Sol'><meta name=citation_author content='Per Lund'>"
                                        + "<meta name=citation_author content='Ida Sol'>",
                                "<h1>Piers close</h1>")
                        .byline());
    }

    @Test
    void aPersonsOwnSiteNamesItsAuthorAPapersDoesNot() {
        for (String site : new String[] {"Ida Sol", "Harbour Post"}) {
            String head =
                    "<meta property=og:site_name content='" + site + "'><meta name=author content='" + site + "'>";
            assertEquals(
                    site.equals("Ida Sol") ? site : null,
                    credits(head, "<h1>Pier closes</h1>").byline());
        }
    }

    @Test
    void nobodyIsInvented() {
        assertNull(credits("", "<h1>Pier closes</h1>").byline());
        assertNull(credits("<meta name=author content=admin>", "<h1>Pier closes</h1>")
                .byline());
        assertNull(credits("<meta name=author content=kffwebuser2>", "<h1>Pier closes</h1>")
                .byline());
        assertNull(credits(
                        "<meta property=og:site_name content='Harbour Gazette'><meta name=author"
                                + " content='HarbourGazette'>",
                        "<h1>Pier closes</h1>")
                .byline());
        assertEquals(
                Published.From.NONE,
                credits("", "<h1>Pier closes</h1>").published().from());
    }

    @Test
    void aDayThatIsSeenIsThatOfThePublicationNotOfAChange() {
        String meta = "<meta property=article:published_time content='2025-06-03T08:00:00Z'>";
        assertEquals(
                "2025-06-03T08:00:00Z",
                credits(meta, "<h1>Pier</h1><p>Updated June 9, 2025</p>")
                        .published()
                        .at());
        assertEquals(
                "2025-06-09",
                credits("", "<h1>Pier</h1><p>Updated June 9, 2025</p>")
                        .published()
                        .at());
        assertEquals(
                "2025-06-02",
                credits(meta, "<h1>Pier</h1><p>June 2, 2025</p>").published().at());
    }

    @Test
    void aDayThatTheMetadataCallThatOfAChangeIsNotThatOfThePublication() {
        String meta = "<meta property=article:published_time content='2025-06-03'>"
                + "<meta property=article:modified_time content='2025-06-09T10:00:00Z'>";
        assertEquals(
                "2025-06-03",
                credits(meta, "<h1>Pier</h1><p>June 9, 2025</p>").published().at());
    }

    @Test
    void aDayIsReadFromMetadataOfEveryKindAndLastFromTheAddress() {
        for (String meta : new String[] {
            "name=published content='June 3, 2025'",
            "name=citation_publication_date content='2025 Jun 3'",
            "name=published-date content='2025-06-03T10:00:00Z'"
        }) {
            assertEquals(
                    LocalDate.of(2025, 6, 3),
                    credits("<meta " + meta + ">", "<h1>Pier</h1>").published().day());
        }
        assertEquals(
                "2025-06-03",
                credits("", "<h1>Pier</h1>", "https://a.example/news/2025/06/03/pier")
                        .at());
        assertEquals(
                "2025-06-03",
                credits("", "<h1>Pier</h1>", "https://a.example/2025-06-03-pier")
                        .at());
        assertEquals(
                Published.From.NONE,
                credits("", "<h1>Pier</h1>", "https://a.example/2025-06-034/pier")
                        .from());
    }

    private static Published credits(String head, String above, String url) {
        Credits outside = new Credits(null, null, null, null, url, null, Published.UNKNOWN);
        return credits(head, above, outside).published();
    }

    @Test
    void theDayOfThePagesOwnClockIsKept() {
        String late = "<meta property=article:published_time content='2025-06-03T21:30:00-04:00'>";
        assertEquals("2025-06-03", credits(late, "<h1>Pier</h1>").published().at());
        String noon = "<meta property=article:published_time content='2025-06-03T12:30:00-04:00'>";
        assertEquals(
                "2025-06-03T16:30:00Z",
                credits(noon, "<h1>Pier</h1>").published().at());
    }

    @Test
    void anAuthorWhoStandsElsewhereInLinkedDataIsFound() {
        String data =
                "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\", \"headline\": \"Pier\","
                        + " \"author\": {\"@id\": \"#p\"}}, {\"@type\": \"Person\", \"@id\": \"#p\", \"name\": \"Tom Reed\"}]}"
                        + "</script>";
        assertEquals("Tom Reed", credits(data, "<h1>Pier</h1>").byline());
    }

    @Test
    void eachFieldTellsWhereItWasFoundAndHowFarToTrustIt() {
        Credits credits = credits(
                "<title>Piers close - Ansel Courier</title><meta property=og:title content='Piers close'>"
                        + "<meta property=og:description content='For two years.'>"
                        + "<meta property=article:modified_time content='2025-06-05T10:00:00Z'>"
                        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"name\":"
                        + "\"Ida Sol\"},\"datePublished\":\"2025-06-03\"}</script>",
                "<h1>Piers close</h1><p>3 June 2025</p>");
        assertEquals(Origin.From.TEXT, origin(credits, CreditField.TITLE).from());
        assertEquals(Origin.From.JSON_LD, origin(credits, CreditField.BYLINE).from());
        assertEquals(Origin.From.JSON_LD, origin(credits, CreditField.PUBLISHED).from());
        assertEquals(Origin.From.META, origin(credits, CreditField.DESCRIPTION).from());
        assertEquals("For two years.", credits.description());
        assertEquals("2025-06-05T10:00:00Z", credits.modified().at());
        Credits doubted = credits("<meta property=og:title content='Nothing of the kind'>", "<h1>Piers close</h1>");
        assertTrue(origin(doubted, CreditField.TITLE).confidence()
                < origin(credits, CreditField.TITLE).confidence());
    }

    private static Origin origin(Credits credits, CreditField field) {
        return java.util.Objects.requireNonNull(credits.origins().get(field));
    }

    private static final String DATED = "<script type='application/ld+json'>"
            + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-02-18\"}</script>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>Sunday, November 22, 2026</div><h1>Pier closes</h1>",
                "<h1>Pier closes</h1><p>Archive since January 1, 1998</p>",
                "<h1>Pier closes on May 5, 2027</h1>",
                "<h1>Pier closes</h1><figure><img><figcaption>The pier on 3 January 2019</figcaption></figure>",
                "<a href=/b>[ December 3, 2025 ] Ferry late again</a><h1>Pier closes</h1>"
            })
    void aDayThatIsAnotherThingsDoesNotOverruleTheStatedOne(String above) {
        assertEquals("2025-02-18", credits(DATED, above).published().at());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul class=related><li><a href=/x>Ferry late</a> <time datetime=2023-05-05>5 May</time></li></ul>",
                "<aside>Ferry late again, <time datetime=2020-01-02>last winter</time></aside>",
                "<article class='comment-body'>ada<time datetime='2024-06-07T10:00:00Z'>June 7</time><p>Well written.</p></article>"
            })
    void whatStandsInLinksAndCommentsDatesNoStory(String beside) {
        assertEquals(
                Published.UNKNOWN, credits("", "<h1>Pier closes</h1>" + beside).published());
    }

    @Test
    void aPageThatMerelyCountsItsCommentsKeepsItsDay() {
        assertEquals(
                "2025-01-02",
                credits(
                                "",
                                "<h1>Pier closes</h1><div class='meta has-comments-3 comments-open'>"
                                        + "<time datetime=2025-01-02>winter</time></div>")
                        .published()
                        .at());
    }

    @Test
    void aLetterThatGrowsInLowerCaseMovesNoDate() {
        Credits credits = credits("", "<h1>Pier closes</h1><p>By Ada Holm, İstanbul 3 June 2025</p>");
        assertEquals("2025-06-03", credits.published().at());
    }

    @Test
    void aHeadlineThatIsNoHeadingIsKnownByTheMetadata() {
        Credits credits = credits(
                "<meta property=og:title content='Pier at Varn closes'>",
                "<h1>Product</h1><p>A menu</p><p>Our pages</p><p>And more</p><p>Contact</p><p>Help</p><p>Map</p><p>Shop</p>"
                        + "<h2>Pier at Varn closes</h2><div>Ida Sol</div><div>June 3, 2025</div>");
        assertEquals("2025-06-03", credits.published().at());
        assertEquals("Ida Sol", credits.byline());
    }

    @Test
    void authorsByReferenceAndByNameAreAllRead() {
        String graph = "{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Ida Sol\"},"
                + "{\"@type\":\"Article\",\"author\":[{\"@id\":\"#p\"},{\"name\":\"Ama Owusu\"}]}]}";
        for (String script : new String[] {graph, "//<![CDATA[\n" + graph + "\n//]]>", "<!--\n" + graph + "\n-->"}) {
            assertEquals(
                    "Ida Sol, Ama Owusu",
                    credits("<script type='application/ld+json'>" + script + "</script>", "<h1>Pier closes</h1>")
                            .byline());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "18. Februar 2025, 2025-02-18",
        "le 1er août 2025, 2025-08-01",
        "18 de febrero de 2025, 2025-02-18",
        "28 февраля 2025, 2025-02-28",
        "2025年2月18日, 2025-02-18",
        "2025년 2월 18일, 2025-02-18",
        "18 lutego 2025, 2025-02-18",
        "2025. február 18., 2025-02-18"
    })
    void daysAreReadInManyLanguages(String line, String day) {
        assertEquals(
                day,
                credits("", "<h1>Pier closes</h1><p>" + line + "</p>")
                        .published()
                        .at());
    }

    /// A file's properties are those of who typed it last, from what template, and when.
    @Test
    void whatADocumentPrintsWinsOverItsProperties() {
        Credits properties = new Credits.Builder()
                .text(CreditField.TITLE, "Monday list", new Origin(Origin.From.GIVEN, 0.6))
                .text(CreditField.BYLINE, "Copy desk", new Origin(Origin.From.GIVEN, 0.6))
                .published(new Published("2019-01-02", Published.From.META), new Origin(Origin.From.GIVEN, 0.6))
                .build();
        Credits printed = credits("", "<h1>Pier closes</h1><p>By Ida Sol</p><p>3 June 2025</p>", properties);
        assertEquals("Pier closes", printed.title());
        assertEquals("Ida Sol", printed.byline());
        assertEquals("2025-06-03", printed.published().at());
        assertEquals(
                "Monday list",
                credits("", "<nav><h1>Contents</h1></nav>", properties).title());
        Credits bare = credits("", "", properties);
        assertEquals("Monday list", bare.title());
        assertEquals("Copy desk", bare.byline());
        assertEquals("2019-01-02", bare.published().at());
    }

    @ParameterizedTest
    @CsvSource({
        "Ida Sol Deputy Editor, Ida Sol",
        "Ida Sol - Harbour Gazette Team, Ida Sol",
        "& Ida Sol Writer for the Coast, Ida Sol",
        "Ida van Sol Founder & Lead Reviewer, Ida van Sol",
        "Ida Maria Guest, Ida Maria Guest",
        "Gazette Travel Editor, Gazette Travel Editor",
    })
    void whatSomebodyIsIsNoPartOfTheName(String author, String name) {
        String meta = "<meta name=author content='" + author + "'>";
        assertEquals(name, credits(meta, "<h1>Pier closes</h1>").byline());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida SolMarch 11, 2024  | 2024-03-11",
                "October 17, 20236:01 PM | 2023-10-17",
                "17 Oct 202318:01        | 2023-10-17",
                "Dismay 3, 2024          |",
                "March 11, 20245          |",
            })
    void aDayIsReadThoughOtherWordsAreGluedToIt(String line, String day) {
        Published published =
                credits("", "<h1>Pier closes</h1><p>" + line + "</p>").published();
        assertEquals(day, published.day() == null ? null : published.day().toString());
    }

    @Test
    void whoIsShownBelowTheStoryWroteItThoughNoElementSaysSo() {
        String menu = "<ul><li><a href=/1>Harbour Watch</a></li><li><a href=/2>Letters</a></li></ul>";
        String card = "<div><div>Ilse Varga</div><div>Ilse Varga has covered the coast and its harbours for this"
                + " paper since 2011.</div></div>";
        String headline = "<h1>Pier closes for the summer</h1>";

        assertEquals("Ilse Varga", below(menu + headline, card + menu).byline());
        // nobody is shown, and a menu's item did not write it
        assertNull(below(menu + headline, menu).byline());
        assertNull(below(headline, "<div role=navigation><a href=/e>By Event Type</a></div>")
                .byline());
    }

    private static Credits below(String above, String card) {
        Page page = new Page.Html(
                new Place("a.html", null, 1),
                Credits.NONE,
                null,
                "<html><body>" + above + "<div>" + STORY + "</div>" + card + "</body></html>");
        return new StorySplitter(SplitSettings.DEFAULT)
                .split(page)
                .stories()
                .getFirst()
                .credits();
    }
}
