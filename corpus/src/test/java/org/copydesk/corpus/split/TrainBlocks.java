package org.copydesk.corpus.split;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.corpus.score.StoryScore;
import org.copydesk.corpus.trees.Boosting;
import org.copydesk.corpus.trees.BoostingSettings;
import org.copydesk.corpus.trees.TrainingRows;
import org.copydesk.corpus.trees.TreeModel;

/// Trains the block model again and says how good it is on sites that it has not seen:
/// `TrainBlocks <html_dev.jsonl.gz> <folder for the models>`. Five minutes, 3 GB; the same pages give the
/// same files, byte for byte. The card in `corpus/cards/blocks.md` says what it was trained on.
final class TrainBlocks {

    private static final int FOLDS = 5;
    private static final BoostingSettings SETTINGS = new BoostingSettings(80, 14, 0.1, 5, 5, 0.5, 0.4, 25);

    private final List<GoldPage> pages;
    private final PrintStream out;

    private TrainBlocks(List<GoldPage> pages, PrintStream out) {
        this.pages = pages;
        this.out = out;
    }

    /// Trains, writes the two files, prints the scores.
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("give the file of pages and the folder for the models");
        }
        TrainBlocks training = new TrainBlocks(GoldPage.read(Path.of(args[0]), FOLDS), System.out);
        training.fillWords();
        training.crossValidate();
        training.write(Path.of(args[1]));
    }

    /// The clues of words must come from weights that have not seen the site, as they will of a new site.
    private void fillWords() {
        for (int fold = 0; fold < FOLDS; fold++) {
            WordScores words = WordTraining.of(without(fold));
            within(fold).forEach(page -> words.fill(page.clues));
        }
    }

    private List<GoldPage> without(int fold) {
        return pages.stream().filter(page -> page.fold != fold).toList();
    }

    private List<GoldPage> within(int fold) {
        return pages.stream().filter(page -> page.fold == fold).toList();
    }

    private void crossValidate() {
        StoryScore score = new StoryScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            TreeModel model = trees(without(fold));
            for (GoldPage page : within(fold)) {
                double[] chances = BlockModel.chances(page.clues, model);
                score.add(page.id, page.answer(BlockModel.keep(page.blocks, chances)), page.body);
            }
        }
        StoryScore.Total total = score.total();
        out.printf(
                "%d pages, %d folds by site: F1 %.4f P %.4f R %.4f exact %.3f poor %d%n",
                total.pages(), FOLDS, total.f1(), total.precision(), total.recall(), total.exact(), total.poor());
    }

    private static TreeModel trees(List<GoldPage> pages) {
        TrainingRows rows = new TrainingRows(Clue.keys());
        for (GoldPage page : pages) {
            double scale = page.scale();
            for (int i = 0; i < page.gold.length; i++) {
                if (page.clues.asked(i)) {
                    rows.add(page.clues.row(i), page.gold[i] ? 1 : 0, scale * page.weight(i));
                }
            }
        }
        return Boosting.train(rows, 2, SETTINGS);
    }

    private void write(Path folder) throws IOException {
        StringBuilder model = new StringBuilder();
        trees(pages).write(model);
        Files.writeString(folder.resolve(BlockModel.TREES), model);
        Files.writeString(
                folder.resolve(WordScores.RESOURCE), WordTraining.of(pages).lines());
    }
}
