package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.junit.jupiter.api.Test;

class LineCreditsTest {

    private static final String MENU = """
            Skip to content
            Ansel Courier
            Home
            Town
            Sport
            Get the app
            Sign in
            Home
            Town
            Sport
            Get the app
            Sign in

            """;

    private static final String HEADLINE = """
            Port Ansel closes its ferry pier for two years

            """;

    private static final String STORY = """
            The harbour board of Port Ansel voted on Tuesday to close the old ferry pier for two years.

            Repairs to the pier will cost 14 million crowns, three times the sum named in spring, its chair said.

            Fishermen who moor there will be moved to the northern basin before the storms of October.

            The first ferry from the new landing is to leave before the summer after next, if the money holds.
            """;

    private static final String FOOT = """

            More from Town
            Bell tower gets its clock back
            Contact us
            Privacy policy
            """;

    private static Credits credits(String page) {
        Page lines = new Page.Lines(
                new Place("page.txt", null, 1), Credits.NONE, null, page.lines().toList());
        Split split = new StorySplitter(SplitSettings.DEFAULT).split(lines);
        assertEquals(1, split.stories().size(), page);
        return split.stories().getFirst().credits();
    }

    @Test
    void theSiteIsTheLineThatShowsItselfAsItsNameNotOneOfTheMenu() {
        String headline = "Port Ansel closes its ferry pier for two years";
        String story = headline + "\n\nBy Ida Sol\nJune 3, 2025\n\n" + STORY + FOOT;
        assertNull(credits(MENU + story).publisher(), "every word of the menu stands there twice");
        assertNull(credits("*\n+\n*\n+\n" + MENU + story).publisher(), "signs of lists are no names");
        assertEquals(
                "Ansel Courier",
                credits(headline + " | Ansel Courier\n\n" + MENU + story).publisher());
        assertEquals(
                "Ansel Courier",
                credits(MENU + story + "\n© 2019–2025 Ansel Courier. All rights reserved.\n")
                        .publisher());
        assertEquals(
                "Ansel Courier",
                credits(headline + "\n\nAnsel Courier\n\nJune 3, 2025\n\n  • Local\n  • Ansel Courier\n\n" + STORY)
                        .publisher());
    }

    @Test
    void theHeadlineIsTheLineThatSpeaksOfTheStoryNotOneOfTheMenu() {
        Credits credits = credits(MENU + """
                Port Ansel closes its ferry pier for two years

                By Ida Sol
                June 3, 2025

                """ + STORY + FOOT);
        assertEquals("Port Ansel closes its ferry pier for two years", credits.title());
        assertEquals("Ida Sol", credits.byline());
        assertEquals(new Published("2025-06-03", Published.From.TEXT), credits.published());
        Origin origin = Objects.requireNonNull(credits.origins().get(CreditField.TITLE));
        assertEquals(Origin.From.TEXT, origin.from());
        assertTrue(origin.confidence() > 0.5, origin.toString());
    }

    @Test
    void aNameBesideTheDateIsTheAuthors() {
        Credits credits = credits(MENU + """
                Port Ansel closes its ferry pier for two years

                Ida Sol - Tuesday 3 June 2025, 23:52

                """ + STORY + FOOT);
        assertEquals("Ida Sol", credits.byline());
        assertEquals("2025-06-03", credits.published().at());
    }

    @Test
    void theDayOfAChangeIsNotThatOfPublication() {
        Credits credits = credits(MENU + """
                Port Ansel closes its ferry pier for two years

                Updated June 5, 2025
                Published June 3, 2025

                """ + STORY + FOOT);
        assertEquals("2025-06-03", credits.published().at());
        assertEquals("2025-06-05", credits.modified().at());
    }

    @Test
    void whereOnlyAMenuStandsAboveTheStoryThereIsNoHeadline() {
        Credits credits = credits(MENU + STORY + FOOT);
        assertNull(credits.title());
        assertNull(credits.byline());
        assertNotEquals(Published.From.TEXT, credits.published().from());
    }

    @Test
    void aDateInAnyLanguageIsNoHeadline() {
        Credits credits = credits(MENU + "Port Ansel closes its old ferry pier\n\n28 февраля 2025\n\n" + STORY + FOOT);
        assertEquals("Port Ansel closes its old ferry pier", credits.title());
        assertEquals("2025-02-28", credits.published().at());
    }

    @Test
    void theOneLongestLineOfAWrappedTextBelongsToItsParagraph() {
        String wrapped = """
                Pearl mussels found in the river Tarn

                Divers have found a colony of freshwater mussels, long thought to have
                left the river Tarn in the nineteen fifties, under the railway's bridges
                that are to be pulled down this summer.
                The 212 animals, some of them older than eighty years, were counted by
                two divers who had been sent to look at footings of a bridge for the
                rail operator.
                The operator said it would leave the old piers in place and build its
                new bridge forty metres upstream, at an additional cost of about three
                million crowns.
                A fence now keeps anglers from the bank, and the board will propose to
                close the path as well.
                """;
        Page lines = new Page.Lines(
                new Place("page.txt", null, 1),
                Credits.NONE,
                null,
                wrapped.lines().toList());
        String text = new StorySplitter(SplitSettings.DEFAULT)
                .split(lines)
                .stories()
                .getFirst()
                .text();
        assertTrue(text.contains("under the railway's bridges that are"), text);
    }

    @Test
    void anAuthorsCardBelowTheStoryNamesTheAuthor() {
        String card = """

                Written by
                Ilse Varga
                Ilse Varga is a reporter who has covered the coast and its harbours since 2011.
                More from Ilse Varga
                """;

        assertEquals(
                "Ilse Varga", credits(MENU + HEADLINE + STORY + card + FOOT).byline());
    }

    @Test
    void aPictureAndANameBelowTheHeadlineNameTheAuthor() {
        String head = HEADLINE + """
                Picture of Ilse Varga
                Ilse Varga
                3 June 2025
                4 min read

                """;

        assertEquals("Ilse Varga", credits(MENU + head + STORY + FOOT).byline());
    }

    @Test
    void aWordThatARendererGluedToANameIsNoPartOfIt() {
        String head = HEADLINE + "By Ilse VargaPublished: 3 June 2025\n\n";

        assertEquals("Ilse Varga", credits(MENU + head + STORY + FOOT).byline());
    }

    @Test
    void namesOfWhatMenusAndListsLeadToAreNobodys() {
        String menu = """
                Most Read
                Harbour Watch
                Local Weather
                Ferry Times

                """;

        assertNull(credits(MENU + menu + HEADLINE + STORY + menu + FOOT).byline());
    }

    @Test
    void whoIsNamedInTheStoryAloneDidNotWriteIt() {
        String story =
                STORY + "\nKarin Dahl is the third head of the board in four years, after Jon Moe and Ida Sol.\n";

        assertNull(credits(MENU + HEADLINE + story + FOOT).byline());
    }

    @Test
    void aPapersNameOnALineOfItsOwnIsNobodys() {
        String head = HEADLINE + "Ansel Courier\n3 June 2025\n\n";

        assertNull(credits("Ansel Courier\n\n" + MENU + head + STORY + "\nAnsel Courier\n" + FOOT)
                .byline());
    }

    @Test
    void aStoryThatIsALongListOfNamesIsNotSearchedForEachOfThem() {
        Labeller labeller = new Labeller(FurnitureFile.builtIn(), null);
        List<Labelled> page = IntStream.range(0, 20_000)
                .mapToObj(i -> Block.of(i + 1, "Ada " + letters(i), true))
                .map(labeller::label)
                .toList();

        int names = new Signers(page, 4_000, 5_000, 15_000, null).all().size();

        assertTrue(names > 1_000, "names of the head, as it is: " + names);
        assertTrue(names < 1_200, "names of its story: " + names);
    }

    private static String letters(int number) {
        return "Bo"
                + Integer.toString(number, 10)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                        .collect(Collectors.joining());
    }
}
