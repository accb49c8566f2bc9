package org.copydesk.corpus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.brotli.BrotliCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// Undoes what an HTTP answer's `Content-Encoding` says was done to its body (RFC 9110, 8.4), as far as the bytes bear
/// it out: crawlers often store the body decoded and leave the header, and servers write other things into it.
final class ContentCoding {

    private static final int HEAD = 64;

    private ContentCoding() {}

    /// The body as the page's makers wrote it.
    ///
    /// @param codings the header's values, in the order of their application
    static InputStream decoded(InputStream body, List<String> codings) throws IOException {
        InputStream in = body;
        for (String value : codings.reversed()) {
            for (String coding : List.of(value.split(",")).reversed()) {
                in = decoded(in, coding.strip().toLowerCase(Locale.ROOT));
            }
        }
        return in;
    }

    private static InputStream decoded(InputStream body, String coding) throws IOException {
        BufferedInputStream in = new BufferedInputStream(body);
        byte[] head = Unpacking.head(in);
        return switch (coding) {
            case "gzip", "x-gzip" -> isGzip(head) ? gzip(in) : in;
            // Meant is the format of zlib; some servers send the bare one (RFC 9110, 8.4.1.2).
            case "deflate" -> isZlib(head) ? new InflaterInputStream(in) : isText(head) ? in : bare(in);
            case "br" -> isText(head) ? in : new BrotliCompressorInputStream(in);
            default -> in;
        };
    }

    private static InputStream gzip(InputStream in) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get();
    }

    private static InputStream bare(InputStream in) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(in, inflater) {
            @Override
            public void close() throws IOException {
                try {
                    super.close();
                } finally {
                    inflater.end();
                }
            }
        };
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 1 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    /// Method 8 and a checksum of the first two bytes (RFC 1950, 2.2).
    private static boolean isZlib(byte[] head) {
        return head.length > 1 && (head[0] & 0x0f) == 8 && (((head[0] & 0xff) << 8) | (head[1] & 0xff)) % 31 == 0;
    }

    /// No control characters but white space: what is compressed has some among its first bytes.
    private static boolean isText(byte[] head) {
        for (int i = 0; i < Math.min(head.length, HEAD); i++) {
            if (head[i] >= 0 && head[i] < ' ' && head[i] != '\t' && head[i] != '\n' && head[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
