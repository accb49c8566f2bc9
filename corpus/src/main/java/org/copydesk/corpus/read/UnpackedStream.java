package org.copydesk.corpus.read;

import java.io.IOException;
import java.io.InputStream;

/// What comes out of something packed, charged to the [Quota].
final class UnpackedStream extends CountingStream {

    private final CountingStream packed;
    private final long packedBefore;
    private final Quota quota;

    /// @param out what is unpacked
    /// @param packed what it is unpacked from
    UnpackedStream(InputStream out, CountingStream packed, Quota quota) {
        super(out);
        this.packed = packed;
        this.packedBefore = packed.count();
        this.quota = quota;
    }

    @Override
    void counted(long more) throws IOException {
        quota.unpacked(more, packed.count() - packedBefore, count());
    }
}
