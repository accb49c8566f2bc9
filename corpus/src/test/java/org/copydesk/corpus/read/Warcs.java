package org.copydesk.corpus.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Crawls made in memory, written by hand as ISO 28500 has them.
final class Warcs {

    private Warcs() {}

    static byte[] of(byte[]... records) {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        for (byte[] record : records) {
            warc.writeBytes(record);
        }
        return warc.toByteArray();
    }

    static byte[] response(String id, String url, String status, String type, String body) {
        String block = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <" + id + ">\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2025-07-01T08:30:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: " + block.length() + "\r\n\r\n";
        return (head + block + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
