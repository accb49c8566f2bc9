package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Path;

/// The benchmarks' door: `ingest [PAGES] [ROUNDS]`, `ingest-text [PAGES] [ROUNDS]`, `split [PAGES]
/// [ROUNDS]` or `same TEXTS [STORIES]`. What is written goes to a temporary folder that is deleted again.
public final class Bench {

    private static final int PAGES = 2_000;
    private static final int ROUNDS = 6;
    private static final int STORIES = 100_000;

    private Bench() {}

    /// Runs one benchmark and prints what it measured.
    ///
    /// @param args the benchmark, then how many pages and rounds (the first rounds warm up), or a file of texts
    ///     and how many stories to make of them
    public static void main(String[] args) throws IOException, InterruptedException {
        switch (args.length == 0 ? "" : args[0]) {
            case "ingest" -> ingest(IngestBench.Kind.HTML, args);
            case "ingest-text" -> ingest(IngestBench.Kind.TEXT, args);
            case "split" -> new SplitBench(Math.min(number(args, 1, PAGES), 500), number(args, 2, ROUNDS)).run();
            case "same" -> new SameBench(Path.of(args[1]), number(args, 2, STORIES)).run();
            default -> throw new IllegalArgumentException("name a benchmark: ingest, ingest-text, split or same");
        }
    }

    private static void ingest(IngestBench.Kind kind, String[] args) throws IOException, InterruptedException {
        new IngestBench(kind, number(args, 1, PAGES), number(args, 2, ROUNDS)).run();
    }

    private static int number(String[] args, int at, int otherwise) {
        return args.length > at ? Integer.parseInt(args[at]) : otherwise;
    }
}
