package org.copydesk.pipeline.cli;

import java.time.Duration;
import org.copydesk.corpus.read.ReadLimits;
import picocli.CommandLine.Option;

/// What one input may cost before it is called failed: the same for every command that reads files.
final class LimitOptions {

    private static final ReadLimits USUAL = ReadLimits.DEFAULT;

    @Option(
            names = "--max-file-size",
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "the most bytes of one page (64M)")
    long maxFileSize = USUAL.maxFileBytes();

    @Option(
            names = "--max-unpacked",
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "the most bytes that one file may unpack to (16G)")
    long maxUnpacked = USUAL.maxUnpackedBytes();

    @Option(names = "--max-ratio", paramLabel = "N", description = "the most that packed bytes may grow (200 times)")
    int maxRatio = USUAL.maxRatio();

    @Option(names = "--max-depth", paramLabel = "N", description = "how deep archives may stand in archives (5)")
    int maxDepth = USUAL.maxArchiveDepth();

    @Option(
            names = "--max-members",
            paramLabel = "N",
            description = "the most members of one file's archives (1000000)")
    int maxMembers = USUAL.maxMembers();

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "the longest that parsing one PDF or Office file may take (60s)")
    Duration timeout = USUAL.timeout();

    @Option(
            names = "--child-heap",
            paramLabel = "MB",
            description = "the memory of the process that parses PDF and Office files (256)")
    int childHeap = USUAL.childHeapMegabytes();

    /// The limits.
    ///
    /// @throws RefusedException if one is out of range
    ReadLimits limits() {
        try {
            return new ReadLimits(maxFileSize, maxUnpacked, maxRatio, maxDepth, maxMembers, timeout, childHeap);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("one of the limits makes no sense: " + e.getMessage());
        }
    }
}
