package org.copydesk.corpus.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.copydesk.corpus.trees.Boosting;
import org.copydesk.corpus.trees.BoostingSettings;
import org.copydesk.corpus.trees.TrainingRows;
import org.copydesk.corpus.trees.TreeModel;

/// Trains the model of the dumps' lines, and for each fold one that has not seen its sites. Run it with the folder of
/// the development data and one for what comes out.
///
/// Wording, first and second model are each trained on what the one before says of pages that it has not seen.
final class LineTraining {

    static final int FOLDS = 3;

    private static final long SEED = 25;
    private static final BoostingSettings FIRST = new BoostingSettings(140, 24, 0.13, 5, 10, 0.5, 0.4, SEED);
    private static final BoostingSettings SECOND = new BoostingSettings(110, 16, 0.12, 5, 10, 0.5, 0.5, SEED);

    /// Of the blocks that lie so far from running text, one in five is looked at.
    private static final int FAR = 10;

    private static final double LONGEST = 120;

    private final Random random = new Random(SEED);
    private final Furniture furniture = FurnitureFile.builtIn();
    private final List<Page> pages = new ArrayList<>();

    /// A page as it is learned from.
    private static final class Page {
        final GoldDump dump;
        final int fold;
        final List<Labelled> blocks;
        final boolean[] story;
        final boolean[] drawn;
        final double[] weights;
        float[][] rows = {};
        float[][] seconds = {};

        Page(GoldDump dump, List<Labelled> blocks) {
            this.dump = dump;
            this.fold = fold(dump);
            this.blocks = blocks;
            story = new boolean[blocks.size()];
            drawn = new boolean[blocks.size()];
            weights = new double[blocks.size()];
            double[] covered = new GoldAlignment(dump.body())
                    .covered(blocks.stream().map(Labelled::block).toList());
            for (int i = 0; i < covered.length; i++) {
                story[i] = covered[i] >= 0.5;
            }
        }
    }

    private LineTraining() {}

    static int fold(GoldDump dump) {
        return Math.floorMod(dump.host().hashCode() * 31 + 7, FOLDS);
    }

    static List<Labelled> labelled(Furniture furniture, GoldDump dump) {
        Labeller labeller = new Labeller(furniture, null);
        return LineBlocks.of(dump.lines()).stream().map(labeller::label).toList();
    }

    public static void main(String[] args) throws IOException {
        new LineTraining().train(Path.of(args[0]), Path.of(args[1]));
    }

    private void train(Path data, Path out) throws IOException {
        for (GoldDump dump : GoldDump.read(data, SEED)) {
            pages.add(new Page(dump, labelled(furniture, dump)));
        }
        say(pages.size() + " pages");
        List<Wording> wordings = IntStream.rangeClosed(0, FOLDS)
                .mapToObj(fold -> wording(page -> page != fold))
                .toList();
        say("wordings");
        pages.forEach(page -> firstRows(page, wordings.get(page.fold)));
        say("rows");
        List<TreeModel> firsts = IntStream.rangeClosed(0, FOLDS)
                .parallel()
                .mapToObj(fold -> model(page -> page != fold, false, FIRST))
                .toList();
        say("first models");
        pages.forEach(page -> secondRows(page, wordings.get(page.fold), firsts.get(page.fold)));
        List<TreeModel> seconds = IntStream.rangeClosed(0, FOLDS)
                .parallel()
                .mapToObj(fold -> model(page -> page != fold, true, SECOND))
                .toList();
        say("second models");
        for (int fold = 0; fold <= FOLDS; fold++) {
            Path folder = Files.createDirectories(fold == FOLDS ? out : out.resolve("fold" + fold));
            Files.writeString(
                    folder.resolve("line-wording.txt"), wordings.get(fold).written());
            write(firsts.get(fold), folder.resolve("line-first.trees"));
            write(seconds.get(fold), folder.resolve("line-second.trees"));
        }
    }

    private static void say(String what) {
        System.out.println(java.time.LocalTime.now(java.time.ZoneOffset.UTC) + " " + what);
    }

    private static void write(TreeModel model, Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        model.write(text);
        Files.writeString(file, text);
    }

    private Wording wording(IntPredicate folds) {
        WordingTraining training = new WordingTraining();
        for (Page page : pages) {
            if (folds.test(page.fold)) {
                for (int i = 0; i < page.story.length; i++) {
                    training.add(page.blocks.get(i).text(), page.story[i]);
                }
            }
        }
        return training.train(SEED);
    }

    private void firstRows(Page page, Wording wording) {
        LinePage columns = new LinePage(page.blocks, page.dump.lines(), wording);
        LineFeatures features = new LineFeatures(columns);
        page.rows = new float[columns.size][];
        int since = LineFeatures.NAMES.indexOf("since-prose");
        int until = LineFeatures.NAMES.indexOf("until-prose");
        double whole = page.dump.kind().equals("several") || page.dump.host().equals(page.dump.id()) ? 0.5 : 1;
        for (int i = 0; i < columns.size; i++) {
            page.rows[i] = features.row(i).clone();
            boolean near = columns.prose[i] > 0 || page.rows[i][since] <= FAR || page.rows[i][until] <= FAR;
            page.drawn[i] = near || random.nextInt(5) == 0;
            page.weights[i] = whole * Math.sqrt(Math.clamp(columns.words[i], 1, LONGEST)) * (near ? 1 : 2.5) / 4;
        }
    }

    private static void secondRows(Page page, Wording wording, TreeModel first) {
        double[] guesses = new double[page.rows.length];
        for (int i = 0; i < guesses.length; i++) {
            guesses[i] = first.score(page.rows[i]);
        }
        LineContext context = new LineContext(new LinePage(page.blocks, page.dump.lines(), wording), guesses);
        page.seconds = new float[guesses.length][];
        for (int i = 0; i < guesses.length; i++) {
            page.seconds[i] = context.row(i, LineContext.shared(page.rows[i])).clone();
        }
    }

    private TreeModel model(IntPredicate folds, boolean second, BoostingSettings settings) {
        TrainingRows rows = new TrainingRows(second ? LineContext.NAMES : LineFeatures.NAMES);
        for (Page page : pages) {
            for (int i = 0; folds.test(page.fold) && i < page.story.length; i++) {
                if (page.drawn[i]) {
                    rows.add(second ? page.seconds[i] : page.rows[i], page.story[i] ? 1 : 0, page.weights[i]);
                }
            }
        }
        return Boosting.train(rows, 2, settings);
    }
}
