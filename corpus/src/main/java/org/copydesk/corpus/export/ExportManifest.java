package org.copydesk.corpus.export;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an export holds, so that one can prove it.
///
/// @param file the file's name, without its folder
/// @param stories how many are in it
/// @param bytes the file's size, as it lies there
/// @param sha256 of the file as it lies there, 64 hex digits
/// @param created when
/// @param query what was asked for; null for everything
/// @param distinct whether near copies and other states of a story were left out
/// @param version of the form of a story, see [StoryJson#VERSION]
public record ExportManifest(
        String file,
        long stories,
        long bytes,
        String sha256,
        Instant created,
        @Nullable String query,
        boolean distinct,
        int version) {

    public ExportManifest {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(created);
        if (stories < 0 || bytes < 0) {
            throw new IllegalArgumentException("nothing is counted below 0: " + stories + ", " + bytes);
        }
    }
}
