package org.copydesk.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {

    private static final String PAGE = "<html><body><p>The ferry sails at nine, says Ada Hølm.</p></body></html>";
    private static final byte[] PLAIN = PAGE.getBytes(StandardCharsets.UTF_8);

    private static String decoded(byte[] body, String... codings) throws IOException {
        try (var in = ContentCoding.decoded(new ByteArrayInputStream(body), List.of(codings))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] deflated(boolean bare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, bare))) {
            deflating.write(PLAIN);
        }
        return out.toByteArray();
    }

    @Test
    void whatIsCompressedIsUnpacked() throws IOException {
        assertEquals(PAGE, decoded(Packed.gz(PLAIN), "gzip"));
        assertEquals(PAGE, decoded(Packed.gz(PLAIN), "X-GZIP"));
        assertEquals(PAGE, decoded(Packed.gz(Packed.gz(PLAIN)), "gzip, gzip"));
        assertEquals(PAGE, decoded(Packed.gz(Packed.gz(PLAIN)), "gzip", "gzip"));
        assertEquals(PAGE, decoded(deflated(false), "deflate"));
        assertEquals(PAGE, decoded(deflated(true), "deflate"));
    }

    /// A stream of one block that is kept as it is, and the empty last one (RFC 7932, 9.1 and 9.2).
    private static byte[] brotli() throws IOException {
        int head = 0b1011 | (PLAIN.length - 1) << 7 | 1 << 23;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head);
        out.write(head >> 8);
        out.write(head >> 16);
        out.write(PLAIN);
        out.write(0b11);
        return out.toByteArray();
    }

    @Test
    void brotliIsUnpacked() throws IOException {
        assertEquals(PAGE, decoded(brotli(), "br"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "gzip, br", "utf-8", "identity", "none", ""})
    void whatACrawlerDecodedAlreadyStaysAsItIs(String coding) throws IOException {
        assertEquals(PAGE, decoded(PLAIN, coding));
    }
}
