package org.copydesk.corpus.store;

import com.github.luben.zstd.Zstd;
import java.time.Instant;
import java.util.Objects;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.RawFile;
import org.jspecify.annotations.Nullable;

/// A raw page as the corpus keeps it. Packing costs more than filing, so it is the caller's to do, in the threads
/// that read.
///
/// @param place file and record
/// @param sha256 of the unpacked bytes, 64 hex digits
/// @param mediaType see [RawFile]
/// @param charset see [RawFile]
/// @param fetched see [RawFile]
/// @param url see [RawFile]
/// @param size how many bytes it unpacks to
/// @param packed Zstandard (RFC 8878), one frame
public record PackedPage(
        Place place,
        String sha256,
        String mediaType,
        @Nullable String charset,
        @Nullable Instant fetched,
        @Nullable String url,
        int size,
        Bytes packed) {

    private static final int LEVEL = 1;

    public PackedPage {
        Objects.requireNonNull(place);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(packed);
        if (size < 0) {
            throw new IllegalArgumentException("a page has no " + size + " bytes (" + place + ")");
        }
    }

    /// Packs a page. Any thread may do so.
    public static PackedPage of(RawFile raw) {
        byte[] bytes = raw.bytes().array();
        return new PackedPage(
                raw.place(),
                raw.sha256(),
                raw.mediaType(),
                raw.charset(),
                raw.fetched(),
                raw.url(),
                bytes.length,
                Bytes.of(Zstd.compress(bytes, LEVEL)));
    }

    /// The page as it was read.
    public RawFile unpack() {
        return new RawFile(
                place, sha256, mediaType, charset, fetched, url, Bytes.of(Zstd.decompress(packed.array(), size)));
    }
}
