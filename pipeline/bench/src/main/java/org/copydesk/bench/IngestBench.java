package org.copydesk.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.copydesk.corpus.read.ReadLimits;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.models.Annotator;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.models.language.Languages;
import org.copydesk.models.names.NameEngine;
import org.copydesk.pipeline.flow.Ingest;
import org.copydesk.pipeline.flow.IngestListener;
import org.copydesk.pipeline.flow.IngestResult;
import org.copydesk.pipeline.flow.IngestSettings;
import org.jsoup.Jsoup;

/// Whole batches without names, each into a fresh desk: pages with one article of 600 words, distinct,
/// from files to a committed index. The first rounds warm up; the last ones count.
final class IngestBench {

    private static final int THREADS = 2;
    private static final int BASELINE_PAGES = 200;

    private final Kind kind;
    private final int pages;
    private final int rounds;

    /// What the pages are.
    enum Kind {
        /// 170 KB of markup.
        HTML(".html", 170_000),
        /// 20 KB of text without markup.
        TEXT(".txt", 20_000);

        private final String suffix;
        private final int chars;

        Kind(String suffix, int chars) {
            this.suffix = suffix;
            this.chars = chars;
        }

        private String page(PageMaker maker) {
            return switch (this) {
                case HTML -> maker.html(chars);
                case TEXT -> maker.dump(chars);
            };
        }
    }

    IngestBench(Kind kind, int pages, int rounds) {
        this.kind = kind;
        this.pages = pages;
        this.rounds = rounds;
    }

    void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("copydesk-bench");
        try {
            write(folder.resolve("pages"));
            for (int round = 1; round <= rounds; round++) {
                round(round, folder);
            }
            System.out.printf(Locale.ROOT, "peak heap %d MB%n", peak() >> 20);
        } finally {
            delete(folder);
        }
    }

    private void write(Path folder) throws IOException {
        Files.createDirectory(folder);
        PageMaker maker = new PageMaker(7);
        for (int i = 0; i < pages; i++) {
            Files.writeString(folder.resolve("page-" + i + kind.suffix), kind.page(maker));
        }
    }

    private void round(int round, Path folder) throws IOException, InterruptedException {
        Path desk = folder.resolve("desk");
        IngestSettings settings = new IngestSettings(
                List.of(folder.resolve("pages").toString()),
                null,
                false,
                SplitSettings.DEFAULT,
                THREADS,
                true,
                NameEngine.NONE,
                ReadLimits.DEFAULT,
                Dictionary.NONE);
        long cpu = Cpu.process();
        long begun = System.nanoTime();
        IngestResult result = new Ingest(Annotator.NONE, Languages.guesser()).run(desk, settings, IngestListener.NONE);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double millis = (Cpu.process() - cpu) / 1e6 / pages;
        System.out.printf(
                Locale.ROOT,
                "round %d: %d pages, %d new, %.0f pages/s, %.1f MB/s, %.2f CPU ms a page (compiler and collector included)%s%n",
                round,
                pages,
                result.newStories(),
                pages / seconds,
                pages / seconds * kind.chars / 1e6,
                millis,
                beside(millis, folder.resolve("pages")));
        delete(desk);
    }

    /// Text has no parser beside which it could be held.
    private String beside(double millis, Path folder) throws IOException {
        return switch (kind) {
            case HTML -> String.format(Locale.ROOT, ", %.1f times jsoup's parse", millis / parseMillis(folder));
            case TEXT -> "";
        };
    }

    /// What the bare parse of a page costs at this moment, in CPU milliseconds: shared machines change their speed.
    private static double parseMillis(Path folder) throws IOException {
        List<String> markups = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.limit(BASELINE_PAGES).toList()) {
                markups.add(Files.readString(file));
            }
        }
        long cpu = Cpu.thread();
        int nodes = 0;
        for (String markup : markups) {
            nodes += Jsoup.parse(markup).childNodeSize();
        }
        double millis = (Cpu.thread() - cpu) / 1e6 / markups.size();
        return nodes > 0 ? millis : Double.NaN;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .filter(Objects::nonNull)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
