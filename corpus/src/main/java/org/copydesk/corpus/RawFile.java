package org.copydesk.corpus;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The bytes of one page before they are read: a file, or one record of a file of many.
///
/// This is what the corpus keeps, compressed, so that better rules can be applied later without the file.
///
/// @param place file and record; the line is 1
/// @param sha256 of `bytes`, 64 hex digits
/// @param mediaType as told by name and first bytes (`text/html`); never null, `application/octet-stream` at worst
/// @param charset as declared outside the bytes (an HTTP header), or null
/// @param fetched when it was fetched, where known (a WARC record's date): an anchor for "5 days ago"; else null
/// @param url where it was fetched from, where known; else null
/// @param bytes the content
public record RawFile(
        Place place,
        String sha256,
        String mediaType,
        @Nullable String charset,
        @Nullable Instant fetched,
        @Nullable String url,
        Bytes bytes) {

    public RawFile {
        Objects.requireNonNull(place);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(bytes);
        if (mediaType.isBlank()) {
            throw new IllegalArgumentException("a media type is never blank (" + place + ")");
        }
    }
}
