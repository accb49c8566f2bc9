package org.copydesk.index;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a commit says of itself.
///
/// @param sequence the highest sequence number that it holds, 0 for none
record CommitData(long sequence) {

    /// As Lucene keeps it.
    Map<String, String> written() {
        return Map.of(
                Schema.COMMIT_SEQUENCE,
                Long.toString(sequence),
                Schema.COMMIT_VERSION,
                Integer.toString(Schema.VERSION));
    }

    /// @throws IndexOutdatedException if the commit has another layout
    static CommitData read(Map<String, String> written, Path folder) {
        String version = written.get(Schema.COMMIT_VERSION);
        String sequence = written.get(Schema.COMMIT_SEQUENCE);
        if (sequence == null || !Integer.toString(Schema.VERSION).equals(version)) {
            throw new IndexOutdatedException(folder, named(version));
        }
        return new CommitData(Long.parseLong(sequence));
    }

    private static String named(@Nullable String version) {
        return version == null ? "unknown" : version;
    }
}
