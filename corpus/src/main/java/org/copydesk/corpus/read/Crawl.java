package org.copydesk.corpus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// The pages of a crawl (WARC, ISO 28500): of its records those that hold what a server answered (`response`),
/// a file (`resource`) or the text of a page (`conversion`). For one thread.
final class Crawl {

    private final Unpacking unpacking;
    private final Source source;
    private int records;

    Crawl(Unpacking unpacking, Source source) {
        this.unpacking = unpacking;
        this.source = source;
    }

    /// Hands the pages on, called by their record's id, with the server's charset, the date and the address.
    void read(BufferedInputStream in) throws IOException {
        try (WarcReader reader = new WarcReader(in)) {
            reader.setLenient(true);
            WarcRecord record = next(reader);
            while (record != null) {
                if (record instanceof WarcTargetRecord target) {
                    target(target);
                }
                record = next(reader);
            }
        }
    }

    private static @Nullable WarcRecord next(WarcReader reader) throws IOException {
        return Faults.guard(() -> reader.next().orElse(null));
    }

    private void target(WarcTargetRecord record) throws IOException {
        records++;
        Source place = source.row(id(record), unpacking.records(), records, Source.Web.NONE);
        try {
            switch (record) {
                case WarcResponse response -> response(place, response);
                case WarcResource resource ->
                    body(place, resource, Faults.guard(resource::contentType), stream(resource.body()));
                case WarcConversion text -> body(place, text, Faults.guard(text::contentType), stream(text.body()));
                default -> {
                    // requests, revisits and metadata hold no page
                }
            }
        } catch (LimitReached e) {
            throw e;
        } catch (IOException e) {
            unpacking.failed(place, e);
        }
    }

    private void response(Source place, WarcResponse response) throws IOException {
        MediaType block = Faults.guard(response::contentType);
        if (!block.base().equals(MediaType.HTTP)) {
            unpacking.dropped(place.place(), "an answer by another protocol than HTTP");
            return;
        }
        HttpResponse http = Faults.guard(response::http);
        if (http.status() / 100 != 2) {
            unpacking.dropped(place.place(), "HTTP status " + http.status());
            return;
        }
        body(
                place,
                response,
                Faults.guard(http::contentType),
                ContentCoding.decoded(stream(http.body()), http.headers().all("Content-Encoding")));
    }

    private static InputStream stream(MessageBody body) throws IOException {
        return Faults.guard(body::stream);
    }

    private void body(Source place, WarcTargetRecord record, MediaType type, InputStream body) throws IOException {
        Map<String, String> parameters = type.parameters();
        Source.Web web = new Source.Web(
                type.base().toString().toLowerCase(Locale.ROOT),
                parameters.get("charset"),
                Faults.guard(record::date),
                record.target());
        Source page = new Source(place.file(), place.record(), path(record.target()), web);
        BufferedInputStream in = new BufferedInputStream(body);
        unpacking.page(page, in, Unpacking.head(in));
    }

    private static String id(WarcTargetRecord record) throws IOException {
        return Faults.guard(() -> record.id().toString());
    }

    /// The path of an address, so that its ending may tell a type; an empty string where it has none.
    private static String path(String address) {
        try {
            String path = URI.create(address).getPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
