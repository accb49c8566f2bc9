package org.copydesk.corpus.read;

import java.time.Duration;

/// How much one file may cost.
///
/// @param maxFileBytes the largest page, in bytes unpacked (`--max-file-size`)
/// @param maxUnpackedBytes the most that one input file may unpack to, all its members together
///     (`--max-unpacked`)
/// @param maxRatio how many times larger than its packed form something may be, once more than 1 MiB of it is
///     unpacked (`--max-ratio`); deflate reaches 1,032 on zeros, news text stays below 20
/// @param maxArchiveDepth how deep archives may stand in archives; 1 reads none inside another (`--max-depth`)
/// @param maxMembers the most members of one input file's archives, all together (`--max-members`)
/// @param timeout how long the parsing of one binary document may take (`--timeout`)
/// @param childHeapMegabytes the heap of the process that parses binary documents (`--child-heap`)
public record ReadLimits(
        long maxFileBytes,
        long maxUnpackedBytes,
        int maxRatio,
        int maxArchiveDepth,
        int maxMembers,
        Duration timeout,
        int childHeapMegabytes) {

    /// 64 MiB a page, 16 GiB an archive, 200 times, 5 deep, a million members, a minute, 256 MiB of heap.
    public static final ReadLimits DEFAULT =
            new ReadLimits(64L << 20, 16L << 30, 200, 5, 1_000_000, Duration.ofSeconds(60), 256);

    /// The largest `maxFileBytes`: a page is held in one array.
    static final long MOST_FILE_BYTES = Integer.MAX_VALUE - 64;

    public ReadLimits {
        requireRange("maxFileBytes", maxFileBytes, 1, MOST_FILE_BYTES);
        requireRange("maxUnpackedBytes", maxUnpackedBytes, 1, Long.MAX_VALUE);
        requireRange("maxRatio", maxRatio, 1, Integer.MAX_VALUE);
        requireRange("maxArchiveDepth", maxArchiveDepth, 1, 100);
        requireRange("maxMembers", maxMembers, 1, Integer.MAX_VALUE);
        requireRange("timeout in milliseconds", timeout.toMillis(), 1, Integer.MAX_VALUE);
        requireRange("childHeapMegabytes", childHeapMegabytes, 16, 1 << 20);
    }

    private static void requireRange(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " lies between " + least + " and " + most + ", not " + value);
        }
    }
}
