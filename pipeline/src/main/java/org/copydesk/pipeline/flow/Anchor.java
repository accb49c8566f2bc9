package org.copydesk.pipeline.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.copydesk.corpus.RawFile;
import org.jspecify.annotations.Nullable;

/// What "5 days ago" counts from, on a page of which nobody said when it was fetched.
public sealed interface Anchor {

    /// Only what is known: the date of a WARC record, a mail, a row.
    record Known() implements Anchor {}

    /// Nothing, even where it is known: relative dates stay unread.
    record None() implements Anchor {}

    /// When the file was last changed.
    record FileTime() implements Anchor {}

    /// A point in time that the user names.
    ///
    /// @param instant in UTC
    record At(Instant instant) implements Anchor {
        public At {
            Objects.requireNonNull(instant);
        }
    }

    /// The page with its anchor, which is kept with it, so that it splits alike at any later time.
    ///
    /// @param file the file that it came from, or null for standard input
    default RawFile on(RawFile raw, @Nullable Path file) {
        return switch (this) {
            case Known _ -> raw;
            case None _ -> fetched(raw, null);
            case FileTime _ -> raw.fetched() != null || file == null ? raw : fetched(raw, changed(file));
            case At(Instant instant) -> raw.fetched() != null ? raw : fetched(raw, instant);
        };
    }

    private static @Nullable Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return null; // it was there a moment ago: the page is read, its relative dates are not
        }
    }

    private static RawFile fetched(RawFile raw, @Nullable Instant at) {
        return new RawFile(raw.place(), raw.sha256(), raw.mediaType(), raw.charset(), at, raw.url(), raw.bytes());
    }
}
