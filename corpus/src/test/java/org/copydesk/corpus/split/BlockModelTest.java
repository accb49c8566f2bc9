package org.copydesk.corpus.split;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.trees.Boosting;
import org.copydesk.corpus.trees.BoostingSettings;
import org.copydesk.corpus.trees.TrainingRows;
import org.copydesk.corpus.trees.TreeModel;
import org.junit.jupiter.api.Test;

class BlockModelTest {

    private static final List<String> STORY = List.of(
            "The lock at Brennick stayed shut on Tuesday after divers found a crack in the lower gate, the canal trust said.",
            "Forty barges were waiting by noon. Some of their masters had bread and fuel for two days, others for none.",
            "Repairs will take a week if the steel comes in time, and the trust has asked three yards for it.",
            "Until then small boats may pass the weir on rollers, as they did in the dry summer four years ago.");

    private static Split split(String body) {
        return new StorySplitter(SplitSettings.DEFAULT)
                .split(new Page.Html(
                        new Place("page.html", null, 1),
                        Credits.NONE,
                        null,
                        "<html><head><title>Brennick lock shut</title></head><body>" + body + "</body></html>"));
    }

    private static String paragraphs() {
        return "<p>" + String.join("</p><p>", STORY) + "</p>";
    }

    @Test
    void storyThatAScriptWouldShowIsRead() {
        String page = "<header><a href=/>Canal Post</a></header><main><h1>Brennick lock shut</h1>"
                + "<div id='waiting'></div></main><footer>Canal Post, Brennick</footer>"
                + "<div hidden id='S:0'>" + paragraphs() + "</div>";
        assertEquals(
                String.join("\n\n", STORY), split(page).stories().getFirst().text());
    }

    @Test
    void questionsInsideButtonsStayWithTheirAnswers() {
        String page = "<main><article><h1>Brennick lock shut</h1>" + paragraphs()
                + "<h2>Questions</h2><h3><button>How long will it take?</button></h3><p>" + STORY.get(2)
                + " Nobody at the yards would name a day for it yet.</p></article></main>";
        assertTrue(split(page).stories().getFirst().text().contains("How long will it take?"));
    }

    @Test
    void everyBlockIsInTheLedgerAndTheModelSaysWhyItOverruledARule() {
        List<Verdict> ledger = split("<div class='sidebar-right'>" + paragraphs()
                        + "<p>Subscribe to our newsletter and never miss a lock again, sign up with your email.</p></div>"
                        + "<div hidden id='S:0'>" + paragraphs() + "</div>")
                .ledger();
        assertEquals(2 * STORY.size() + 1, ledger.size());
        for (Verdict verdict : ledger) {
            assertTrue(
                    verdict.rule().matches("[a-z-]+|model:[a-z0-9-]+(,[a-z0-9-]+){0,2}"),
                    () -> "no rule and no reasons: " + verdict.rule());
        }
    }

    @Test
    void whereTheModelOverrulesItNamesTheCluesThatSpokeForIt() {
        HtmlPage page = HtmlPage.of(
                new Page.Html(
                        new Place("page.html", null, 1),
                        Credits.NONE,
                        null,
                        "<body><main>" + paragraphs() + "</main></body>"),
                FurnitureFile.builtIn());
        List<HtmlBody.Ruling> ruled = page.rulings(page.roots().getFirst());
        List<HtmlBody.Ruling> corrected = new BlockModel(contrary(), WordScores.builtIn())
                .correct(page, page.roots().getFirst(), ruled, true);
        assertTrue(ruled.getFirst().kept());
        assertFalse(corrected.getFirst().kept());
        assertEquals("model:place", corrected.getFirst().rule());
        assertEquals(ruled.getLast(), corrected.getLast());
    }

    /// Keeps what stands in the lower half of a page.
    private static TreeModel contrary() {
        TrainingRows rows = new TrainingRows(Clue.keys());
        for (int i = 0; i < 400; i++) {
            float[] row = new float[Clue.keys().size()];
            Clues.set(row, Clue.PLACE, i / 400.0);
            rows.add(row, i < 200 ? 0 : 1, 1);
        }
        return Boosting.train(rows, 2, new BoostingSettings(40, 2, 0.3, 1, 1, 1, 1, 1));
    }

    @Test
    void unsurePageKeepsItsLikeliestBlocksAndASurePageOnlyTheSureOnes() {
        List<Block> blocks =
                STORY.stream().map(text -> Block.of(1, text, false)).toList();
        assertArrayEquals(
                new boolean[] {true, true, false, false},
                BlockModel.keep(blocks, new double[] {0.98, 0.97, 0.3, 0.02}));
        assertArrayEquals(
                new boolean[] {true, true, true, false}, BlockModel.keep(blocks, new double[] {0.4, 0.4, 0.3, 0.02}));
        assertArrayEquals(new boolean[4], BlockModel.keep(blocks, new double[4]));
    }

    @Test
    void modelThatAsksForOtherCluesIsRefused() {
        TrainingRows rows = new TrainingRows(List.of("height"));
        rows.add(new float[] {1}, 0, 1);
        rows.add(new float[] {2}, 1, 1);
        TreeModel other = Boosting.train(rows, 2, BoostingSettings.DEFAULT.sized(1, 2));
        assertThrows(IllegalArgumentException.class, () -> new BlockModel(other, WordScores.builtIn()));
    }

    @Test
    void wordsAreTheSameWhateverTheirCaseAndDigits() {
        assertArrayEquals(BlockText.words("Lock 12, gate 3"), BlockText.words("LOCK 7 — Gate 2026"));
        assertEquals(4, BlockText.words("Lock 12, gate 3").length);
    }
}
