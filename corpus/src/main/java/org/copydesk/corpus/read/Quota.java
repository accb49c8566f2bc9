package org.copydesk.corpus.read;

import java.io.IOException;

/// What one input file has used of its limits so far, all layers of all its archives together.
final class Quota {

    /// Below this many bytes a ratio means nothing (1 MiB).
    private static final long FREE = 1L << 20;

    private final ReadLimits limits;
    private long unpacked;
    private int members;

    Quota(ReadLimits limits) {
        this.limits = limits;
    }

    /// `more` bytes came out of something packed; so far it gave `out` bytes for `in`.
    void unpacked(long more, long in, long out) throws LimitReached {
        unpacked += more;
        if (unpacked > limits.maxUnpackedBytes()) {
            throw new LimitReached("it unpacks to more than " + limits.maxUnpackedBytes() + " bytes (--max-unpacked)");
        }
        if (out > FREE && out / limits.maxRatio() > in) {
            throw new LimitReached("it unpacks to more than " + limits.maxRatio() + " times its size (--max-ratio)");
        }
    }

    /// One more member; how many they are with it.
    int member() throws LimitReached {
        members++;
        if (members > limits.maxMembers()) {
            throw new LimitReached("it has more than " + limits.maxMembers() + " members (--max-members)");
        }
        return members;
    }

    /// How many members there were so far.
    int members() {
        return members;
    }

    /// An archive is opened inside `depth` others.
    ///
    /// @throws IOException where that is too deep: what stands beside it can be read all the same
    void depth(int depth) throws IOException {
        if (depth >= limits.maxArchiveDepth()) {
            throw new IOException(
                    "it has archives in archives more than " + limits.maxArchiveDepth() + " deep (--max-depth)");
        }
    }
}
