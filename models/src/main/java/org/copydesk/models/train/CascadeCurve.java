package org.copydesk.models.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.models.names.SentenceReader;

/// What each threshold of the cascade gives and costs: `CascadeCurve <folder of development files> <svg file>`
/// prints a table and draws the curve of F1 against speed. Ten minutes; the machine should have nothing else
/// to do.
public final class CascadeCurve {

    private static final List<Double> THRESHOLDS = List.of(0.0, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9, 1.1);

    /// These stand too close to the one between them for their names to be read.
    private static final Set<Double> UNNAMED = Set.of(0.6, 0.7);

    /// Stanford CoreNLP 4.5.10 as measured on the held-out parts of the same sources: tokens a CPU second, F1.
    private static final double PEER_SPEED = 32_000;

    /// The development sets, and what the peer reaches on the other part of each.
    private static final Map<String, Double> SETS =
            new TreeMap<>(Map.of("worldwide_newswire", 77.8, "dwie_fine", 84.9));

    private static final double NANOS = 1e9;

    /// One reader on one set.
    ///
    /// @param f1 in percent
    /// @param speed tokens a CPU second
    private record Point(double threshold, double f1, double speed) {}

    private CascadeCurve() {}

    /// Measures and draws.
    ///
    /// @param args the folder and the file
    /// @throws IOException if a file cannot be read or written
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("give the folder of development files and the svg file to write");
        }
        CurvePlot plot = new CurvePlot();
        for (Map.Entry<String, Double> entry : SETS.entrySet()) {
            String set = entry.getKey();
            List<Gold> gold = Gold.read(Path.of(args[0]).resolve(set + ".conll"));
            warm(gold);
            System.out.println(set);
            List<CurvePlot.Point> points = new ArrayList<>();
            for (double threshold : THRESHOLDS) {
                Point point = measured(threshold, gold);
                System.out.printf(Locale.ROOT, "| %.2f | %.1f | %,.0f |%n", point.threshold, point.f1, point.speed);
                points.add(new CurvePlot.Point(point.speed, point.f1, label(threshold)));
            }
            plot.add(set.replace('_', ' '), points, new CurvePlot.Point(PEER_SPEED, entry.getValue(), "CoreNLP"));
        }
        Files.writeString(Path.of(args[1]), plot.svg());
    }

    private static String label(double threshold) {
        if (threshold <= 0) {
            return "fast";
        }
        if (UNNAMED.contains(threshold)) {
            return "";
        }
        return threshold > 1 ? "accurate" : String.format(Locale.ROOT, "%.2f", threshold);
    }

    private static void warm(List<Gold> gold) {
        measured(0, gold);
        measured(2, gold.subList(0, Math.min(200, gold.size())));
    }

    private static Point measured(double threshold, List<Gold> gold) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        SentenceReader reader = SentenceReader.cascade(threshold);
        long before = threads.getCurrentThreadCpuTime();
        EntityScore score = DevScores.names(reader, gold);
        double seconds = (threads.getCurrentThreadCpuTime() - before) / NANOS;
        long tokens =
                gold.stream().mapToLong(sentence -> sentence.words().size()).sum();
        return new Point(threshold, score.f1(), tokens / seconds);
    }
}
