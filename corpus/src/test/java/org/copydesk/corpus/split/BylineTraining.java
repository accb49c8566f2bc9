package org.copydesk.corpus.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.score.CreditScore;
import org.copydesk.corpus.score.GoldCredits;
import org.copydesk.corpus.trees.Boosting;
import org.copydesk.corpus.trees.BoostingSettings;
import org.copydesk.corpus.trees.TrainingRows;
import org.copydesk.corpus.trees.TreeModel;
import org.jspecify.annotations.Nullable;

/// Trains the model that finds who wrote the stories in dumps, and says how often it is right on sites
/// that it has not seen. Run it with the folder of the development data and the file to write.
final class BylineTraining {

    private static final int FOLDS = 5;
    private static final long SEED = 27;
    private static final BoostingSettings SETTINGS = new BoostingSettings(150, 12, 0.06, 4, 10, 0.6, 0.5, SEED);

    /// A name that may be the author's.
    private static final class Line {
        final String names;
        final float[] row;
        final boolean author;

        Line(String names, float[] row, boolean author) {
            this.names = names;
            this.row = row;
            this.author = author;
        }
    }

    private record Gold(
            String kind,
            int fold,
            @Nullable String author,
            @Nullable String ruled,
            List<Line> lines) {}

    private final Furniture furniture = FurnitureFile.builtIn();
    private final StorySplitter splitter = new StorySplitter(SplitSettings.DEFAULT);
    private final List<Gold> pages = new ArrayList<>();

    private BylineTraining() {}

    public static void main(String[] args) throws IOException {
        new BylineTraining().train(Path.of(args[0]), Path.of(args[1]));
    }

    private void train(Path data, Path out) throws IOException {
        Map<String, String> authors = new HashMap<>();
        GoldDump.each(data.resolve("html_dev.jsonl.gz"), row -> {
            authors.put(row.path("id").asString(), row.path("author").asString(""));
        });
        for (GoldDump dump : GoldDump.read(data, SEED)) {
            String author = authors.get(dump.id());
            if (author != null) {
                read(dump, author.isBlank() ? null : author);
            }
        }
        Map<String, CreditScore> scores = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            BylineModel model = new BylineModel(model(each -> each != held));
            pages.stream().filter(page -> page.fold() == held).forEach(page -> {
                BylineModel.Found found = model.find(
                        page.lines().stream().map(line -> line.names).toList(),
                        page.lines().stream().map(line -> line.row).toArray(float[][]::new));
                add(of(scores, page.kind() + ", rules"), page.author(), page.ruled());
                add(of(scores, page.kind() + ", model"), page.author(), found == null ? page.ruled() : found.names());
            });
        }
        scores.forEach((kind, score) -> System.out.printf(
                Locale.ROOT,
                "%s: %s, a right name among the candidates of %d%n",
                kind,
                score.totals().get(GoldCredits.Field.AUTHOR),
                pages.stream()
                        .filter(page -> kind.startsWith(page.kind() + ","))
                        .filter(page -> page.lines().stream().anyMatch(line -> line.author))
                        .count()));
        StringBuilder text = new StringBuilder();
        model(each -> true).write(text);
        Files.writeString(out, text);
    }

    private void read(GoldDump dump, @Nullable String author) {
        Page page = new Page.Lines(new Place(dump.id(), null, 1), Credits.NONE, null, dump.lines());
        List<Labelled> blocks = LineTraining.labelled(furniture, dump);
        splitter.split(page).stories().stream().findFirst().ifPresent(story -> {
            List<String> lines =
                    story.text().lines().filter(line -> !line.isBlank()).toList();
            int start = at(blocks, story.place().line());
            if (start >= 0 && !lines.isEmpty()) {
                int headline = headline(blocks, start, story.credits().title());
                int second =
                        lines.size() > 1 ? Math.max(indexOf(blocks, start + 1, lines.get(1)), start + 1) : start + 1;
                String ruled = headline < 0
                        ? null
                        : LineCredits.byline(
                                new HeadLines(
                                        blocks.stream().map(Labelled::block).toList(),
                                        new Labeller(furniture, null),
                                        headline,
                                        second),
                                story.credits());
                if (ruled == null) {
                    ruled = Header.read(blocks.subList(0, start), true)
                            .credits()
                            .byline();
                }
                int end = Math.max(start, last(blocks, lines.getLast())) + 1;
                Signers signers = new Signers(blocks, headline, start, end, ruled);
                BylineFeatures features = new BylineFeatures(
                        signers,
                        headline >= 0,
                        story.text(),
                        ruled,
                        story.credits().publisher());
                pages.add(new Gold(dump.kind(), fold(dump), author, ruled, lines(features, author)));
            }
        });
    }

    private static List<Line> lines(BylineFeatures features, @Nullable String author) {
        List<String> names = features.names();
        float[][] rows = features.rows();
        List<Line> lines = new ArrayList<>();
        for (int k = 0; k < rows.length; k++) {
            CreditScore score = new CreditScore();
            add(score, author, names.get(k));
            int right = Objects.requireNonNull(score.totals().get(GoldCredits.Field.AUTHOR))
                    .right();
            lines.add(new Line(names.get(k), rows[k], right > 0));
        }
        return lines;
    }

    private static void add(CreditScore score, @Nullable String author, @Nullable String found) {
        Map<GoldCredits.Field, String> gold = new EnumMap<>(GoldCredits.Field.class);
        gold.put(GoldCredits.Field.AUTHOR, author == null ? "" : author);
        score.add(
                new GoldCredits(gold),
                new Credits.Builder().text(CreditField.BYLINE, found, null).build());
    }

    private static CreditScore of(Map<String, CreditScore> scores, String kind) {
        return scores.computeIfAbsent(kind, k -> new CreditScore());
    }

    private static int fold(GoldDump dump) {
        return Math.floorMod(dump.host().hashCode() * 31 + 7, FOLDS);
    }

    private static int at(List<Labelled> blocks, int line) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).block().line() >= line) {
                return i;
            }
        }
        return -1;
    }

    private static int headline(List<Labelled> blocks, int start, @Nullable String title) {
        for (int i = start - 1; i >= 0 && title != null; i--) {
            if (Text.withoutBullet(blocks.get(i).text()).equals(title)) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(List<Labelled> blocks, int from, String line) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i).text().equals(line)) {
                return i;
            }
        }
        return -1;
    }

    private static int last(List<Labelled> blocks, String line) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).text().equals(line)) {
                return i;
            }
        }
        return -1;
    }

    private TreeModel model(IntPredicate folds) {
        TrainingRows rows = new TrainingRows(BylineFeatures.NAMES);
        for (Gold page : pages) {
            if (folds.test(page.fold())) {
                page.lines().forEach(line -> rows.add(line.row, line.author ? 1 : 0, 1));
            }
        }
        return Boosting.train(rows, 2, SETTINGS);
    }
}
