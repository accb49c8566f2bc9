package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.trees.TreeModel;
import org.junit.jupiter.api.Test;

class LineModelTest {

    private static final String STORY = """
            The council of Brenholt has bought the empty cannery beside the railway bridge for two million crowns.
            It wants to house a school of boat building there, and rooms for the firms that its pupils may found.
            "We have sent our young people away for thirty years," the mayor, Tove Lind, told the meeting on Monday.

            A first year with eighteen places

            The school is to open in the autumn after next with eighteen places, half of them for people over forty.
            Two yards on the fjord have promised to take apprentices, and a third is still thinking about it.
            Opponents said that the roof alone would cost as much as the whole house, and asked for a second survey.
            The council voted by eleven to six, with two members away, and will sign the contract before Easter.
            """;

    private static final String PAGE = """
            Brenholt Weekly
            Home
            Town
            Sport
            Letters
            Log in

            Council buys the cannery

            %s
            12 people found this useful
            Share this page
            More from the town
            A ferry for the islands
            Snow stops the night bus
            Who paints the lighthouse?
            Brenholt Weekly Ltd, Harbour Street 4
            """.formatted(STORY);

    private static Split split(String text) {
        Page page = new Page.Lines(
                new Place("page.txt", null, 1), Credits.NONE, null, text.lines().toList());
        return new StorySplitter(SplitSettings.DEFAULT).split(page);
    }

    @Test
    void whatStandsAroundAStoryGoesAndItsSubheadingStays() {
        Split split = split(PAGE);
        assertEquals(1, split.stories().size());
        assertEquals(
                STORY.strip().replaceAll("\n+", "\n\n"),
                split.stories().getFirst().text());
    }

    @Test
    void theSameStoryComesOutOfEveryLayout() {
        String plain = split(PAGE).stories().getFirst().text();
        List<String> layouts = List.of(
                PAGE.replaceAll("\n+", "\n"),
                PAGE.replace("\n", "\r\n"),
                PAGE.replaceAll("(?m)^(?=.)", "   "),
                PAGE.replaceAll("(?m)^(?=.)", "\t"),
                PAGE.replaceAll("\n", "\n\n"));
        for (String layout : layouts) {
            assertEquals(plain, split(layout).stories().getFirst().text(), layout);
        }
    }

    @Test
    void whatTheModelDecidesAgainstTheLooksIsExplainedByItsFeatures() {
        List<Verdict> ledger = split(PAGE).ledger();
        assertEquals(
                PAGE.lines().filter(line -> !line.isBlank()).toList(),
                ledger.stream().map(Verdict::text).toList());
        List<String> rules = ledger.stream()
                .map(Verdict::rule)
                .filter(rule -> rule.startsWith("model:"))
                .toList();
        assertFalse(rules.isEmpty(), "the subheading is kept by the model, not by a rule");
        for (String rule : rules) {
            List<String> reasons =
                    Arrays.asList(rule.substring("model:".length()).split(","));
            assertTrue(reasons.size() <= 3 && LineContext.NAMES.containsAll(reasons), rule);
        }
    }

    @Test
    void aModelForOtherFeaturesIsRefused() {
        TreeModel first = TreeModel.resource(LineModel.class, "line-first.trees");
        Wording wording = Wording.resource("line-wording.txt");
        assertThrows(IllegalArgumentException.class, () -> new LineModel(wording, first, first));
    }

    @Test
    void numbersAndCaseMakeNoOtherWords() {
        Wording wording = Wording.resource("line-wording.txt");
        assertEquals(wording.of("Posted 12 May 2019"), wording.of("posted 3 MAY 1987"));
        assertEquals(0, wording.of(" – * "));
        assertTrue(wording.of("Sign up for our newsletter") < wording.of("said that it would be ready by then"));
    }

    @Test
    void trainedWeightsAreReadAsTheyWereWritten() {
        float[] weights = new float[Wording.BUCKETS];
        Arrays.fill(weights, 0.25f);
        String written = Wording.of(weights).written();
        assertEquals(
                Wording.BUCKETS * 4 / 3 + 4 - Wording.BUCKETS * 4 / 3 % 4,
                written.replace("\n", "").length());
        assertEquals(0.25f * 3 / (float) Math.sqrt(3), Wording.of(weights).of("word"), 1e-6);
    }
}
