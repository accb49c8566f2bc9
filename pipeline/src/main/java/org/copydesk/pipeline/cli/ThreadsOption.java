package org.copydesk.pipeline.cli;

import picocli.CommandLine.Option;

/// How much is worked on at a time: the same for every command that has much to do.
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "pages or stories worked on at a time; else one a processor")
    int threads = Runtime.getRuntime().availableProcessors();

    /// At least 1.
    ///
    /// @throws RefusedException if it is less
    int threads() {
        if (threads < 1) {
            throw new RefusedException("--threads is 1 or more, not " + threads);
        }
        return threads;
    }
}
