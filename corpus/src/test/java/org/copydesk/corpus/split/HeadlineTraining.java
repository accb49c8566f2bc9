package org.copydesk.corpus.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.trees.Boosting;
import org.copydesk.corpus.trees.BoostingSettings;
import org.copydesk.corpus.trees.TrainingRows;
import org.copydesk.corpus.trees.TreeModel;

/// Trains the model that finds the headlines of dumps, and says how often it is right on sites that it has not
/// seen. Run it with the folder of the development data and the file to write.
final class HeadlineTraining {

    private static final int FOLDS = 5;
    private static final long SEED = 25;
    private static final BoostingSettings SETTINGS = new BoostingSettings(120, 16, 0.07, 3, 8, 0.6, 0.5, SEED);

    /// A line that may be the headline.
    private static final class Line {
        final float[] row;
        final boolean headline;

        Line(float[] row, boolean headline) {
            this.row = row;
            this.headline = headline;
        }
    }

    private record Gold(String kind, int fold, List<Line> lines) {}

    private final Furniture furniture = FurnitureFile.builtIn();
    private final StorySplitter splitter = new StorySplitter(SplitSettings.DEFAULT);
    private final List<Gold> pages = new ArrayList<>();

    private HeadlineTraining() {}

    public static void main(String[] args) throws IOException {
        new HeadlineTraining().train(Path.of(args[0]), Path.of(args[1]));
    }

    private void train(Path data, Path out) throws IOException {
        Map<String, String> titles = new HashMap<>();
        GoldDump.each(data.resolve("text_dev.jsonl.gz"), row -> {
            titles.put(row.path("id").asString(), row.path("title").asString());
        });
        GoldDump.each(data.resolve("multi_dev.jsonl.gz"), row -> {
            titles.put(
                    row.path("id").asString(),
                    row.path("stories").path(0).path("title").asString());
        });
        for (GoldDump dump : GoldDump.read(data, SEED)) {
            read(dump, titles.getOrDefault(dump.id(), ""));
        }
        Map<String, int[]> scores = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            TreeModel model = model(each -> each != held);
            pages.stream().filter(page -> page.fold() == held).forEach(page -> score(page, model, scores));
        }
        scores.forEach((kind, score) -> System.out.printf(
                Locale.ROOT,
                "%s: %d pages, headline found on %d, right on %d, its line among the candidates on %d%n",
                kind,
                score[0],
                score[1],
                score[2],
                score[3]));
        StringBuilder text = new StringBuilder();
        model(each -> true).write(text);
        Files.writeString(out, text);
    }

    private void read(GoldDump dump, String title) {
        if (title.isBlank()) {
            return;
        }
        Page page = new Page.Lines(new Place(dump.id(), null, 1), Credits.NONE, null, dump.lines());
        List<Labelled> blocks = LineTraining.labelled(furniture, dump);
        splitter.split(page).stories().stream().findFirst().ifPresent(story -> {
            int body = body(blocks, story.place().line());
            if (body > 0) {
                pages.add(new Gold(dump.kind(), fold(dump), lines(dump, blocks, body, story.text(), key(title))));
            }
        });
    }

    private static int fold(GoldDump dump) {
        return Math.floorMod(dump.host().hashCode() * 31 + 7, FOLDS);
    }

    private static int body(List<Labelled> blocks, int line) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).block().line() >= line) {
                return i;
            }
        }
        return -1;
    }

    private static List<Line> lines(GoldDump dump, List<Labelled> blocks, int body, String text, String title) {
        List<Block> story = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Block.of(1, line, true))
                .toList();
        Header header = Header.read(blocks.subList(0, body), true);
        HeadlineFeatures features = new HeadlineFeatures(blocks, dump.lines(), body, story, header, header.titleAt());
        return features.candidates().stream()
                .map(i -> new Line(
                        features.row(i).clone(), key(blocks.get(i).text()).equals(title)))
                .toList();
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private TreeModel model(IntPredicate folds) {
        TrainingRows rows = new TrainingRows(HeadlineFeatures.NAMES);
        for (Gold page : pages) {
            if (folds.test(page.fold())) {
                page.lines().forEach(line -> rows.add(line.row, line.headline ? 1 : 0, 1));
            }
        }
        return Boosting.train(rows, 2, SETTINGS);
    }

    private static void score(Gold page, TreeModel model, Map<String, int[]> scores) {
        int[] score = scores.computeIfAbsent(page.kind(), kind -> new int[4]);
        Line best = null;
        double most = HeadlineModel.LEAST;
        for (Line line : page.lines()) {
            double chance = model.probability(line.row);
            if (chance >= most) {
                most = chance;
                best = line;
            }
        }
        score[0]++;
        score[1] += best == null ? 0 : 1;
        score[2] += best != null && best.headline ? 1 : 0;
        score[3] += page.lines().stream().anyMatch(line -> line.headline) ? 1 : 0;
    }
}
