package org.copydesk.corpus.read;

import java.time.Instant;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.RawFile;
import org.jspecify.annotations.Nullable;

/// Something that can be opened, and what is known of it from outside.
///
/// @param file the input file's name
/// @param record which record of it, or null where it is the whole file
/// @param name what its type is told by: a file's or member's name
/// @param web what a crawl says of it
record Source(String file, @Nullable String record, String name, Web web) {

    /// What a crawl says of a page; every part may be null.
    ///
    /// @param mediaType as the server declared it, without parameters
    /// @param charset as the server declared it
    /// @param fetched when
    /// @param url from where
    record Web(
            @Nullable String mediaType,
            @Nullable String charset,
            @Nullable Instant fetched,
            @Nullable String url) {
        static final Web NONE = new Web(null, null, null, null);
    }

    /// A whole input file.
    static Source of(InputFile file) {
        return new Source(file.name(), null, file.name(), Web.NONE);
    }

    /// A member of this archive.
    ///
    /// @param count how many members came so far, with this one
    Source member(String member, Records records, long count) {
        String clean = Names.clean(member);
        String inside = record == null ? clean : record + "/" + clean;
        return new Source(file, records.free(inside, count), member, web);
    }

    /// What this compressed file holds: the same place, its name without the ending.
    Source unpacked(String inner) {
        return new Source(file, record, inner, web);
    }

    /// A row, a mail or a crawl's record in this file.
    ///
    /// @param number which one it is, from 1
    Source row(String id, Records records, long number, Web web) {
        String clean = Names.clean(id);
        String inside = record == null ? clean : record + "#" + clean;
        return new Source(file, records.free(inside, number), name, web);
    }

    /// The same, as a server or a mail declares it.
    Source from(Web declared) {
        return new Source(file, record, name, declared);
    }

    Place place() {
        return new Place(file, record, 1);
    }

    RawFile raw(String mediaType, byte[] content) {
        Bytes bytes = Bytes.of(content);
        return new RawFile(place(), bytes.sha256(), mediaType, web.charset, web.fetched, web.url, bytes);
    }
}
