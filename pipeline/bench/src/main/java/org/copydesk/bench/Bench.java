package org.copydesk.bench;

import java.io.IOException;

/// The benchmarks' door: `ingest [PAGES] [ROUNDS]` or `split [PAGES] [ROUNDS]`. All pages are made here, in memory or
/// in a temporary folder that is deleted again; nothing else is read or written.
public final class Bench {

    private static final int PAGES = 2_000;
    private static final int ROUNDS = 6;

    private Bench() {}

    /// Runs one benchmark and prints what it measured.
    ///
    /// @param args the benchmark, how many pages, how many rounds; the first rounds warm up
    public static void main(String[] args) throws IOException, InterruptedException {
        int pages = args.length > 1 ? Integer.parseInt(args[1]) : PAGES;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
        switch (args.length == 0 ? "" : args[0]) {
            case "ingest" -> new IngestBench(pages, rounds).run();
            case "split" -> new SplitBench(Math.min(pages, 500), rounds).run();
            default -> throw new IllegalArgumentException("name a benchmark: ingest or split, then pages and rounds");
        }
    }
}
