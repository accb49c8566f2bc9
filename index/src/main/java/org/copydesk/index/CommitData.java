package org.copydesk.index;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a commit says of itself.
///
/// @param sequence the highest sequence number that it holds, 0 for none
/// @param token by what the corpus knows the commit for one of its own, 0 for nothing
record CommitData(long sequence, int token) {

    /// Of an index that holds nothing yet.
    static final CommitData EMPTY = new CommitData(0, 0);

    /// As Lucene keeps it.
    Map<String, String> written() {
        return Map.of(
                Schema.COMMIT_SEQUENCE,
                Long.toString(sequence),
                Schema.COMMIT_TOKEN,
                Integer.toString(token),
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
        // commits of older programs have no token
        return new CommitData(
                Long.parseLong(sequence), Integer.parseInt(written.getOrDefault(Schema.COMMIT_TOKEN, "0")));
    }

    private static String named(@Nullable String version) {
        return version == null ? "unknown" : version;
    }
}
