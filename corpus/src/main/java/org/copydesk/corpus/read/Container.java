package org.copydesk.corpus.read;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/// What a file is before it comes apart: one page, or a thing that holds several.
enum Container {
    ZIP,
    TAR,
    GZIP,
    BZIP2,
    XZ,
    ZSTD,
    WARC,
    /// One JSON object a line.
    JSON_LINES,
    /// One JSON document: an object is one row, an array of objects many.
    JSON,
    TABLE,
    MBOX,
    PAGE;

    private static final Set<String> LINES_ENDINGS = Set.of("jsonl", "ndjson", "jsonlines", "jl");
    private static final Set<String> TABLE_ENDINGS = Set.of("csv", "tsv", "tab");

    /// Tells by first bytes, then by name.
    ///
    /// @param head the first bytes, up to 64 KiB
    static Container of(String name, byte[] head) {
        String ending = Names.ending(name);
        if (starts(head, "PK\3\4") || starts(head, "PK\5\6")) {
            return ZipDocument.of(name, head) == null ? ZIP : PAGE;
        }
        if (starts(head, "\37\213")) {
            return GZIP;
        }
        if (starts(head, "BZh")) {
            return BZIP2;
        }
        if (starts(head, "\3757zXZ\0")) {
            return XZ;
        }
        if (starts(head, "(\265/\375")) {
            return ZSTD;
        }
        if (startsAt(head, 257, "ustar") || (ending.equals("tar") && head.length >= 512)) {
            return TAR;
        }
        if (starts(head, "WARC/")) {
            return WARC;
        }
        return ofText(ending, head);
    }

    /// Whether it is opened by taking an archive or a compression apart.
    boolean packed() {
        return compareTo(ZSTD) <= 0;
    }

    private static Container ofText(String ending, byte[] head) {
        if (LINES_ENDINGS.contains(ending)) {
            return JSON_LINES;
        }
        if (starts(head, "From ") && Mailbox.sniff(head)) {
            return MBOX;
        }
        int at = starts(head, "\357\273\277") ? 3 : 0;
        String start =
                new String(head, at, Math.min(4096, head.length - at), StandardCharsets.ISO_8859_1).stripLeading();
        if (JsonRows.sniffArray(start)) {
            return JSON;
        }
        if (JsonRows.sniffObject(start)) {
            return JsonRows.sniffLines(head) ? JSON_LINES : JSON;
        }
        if (ending.equals("json")) {
            return JSON;
        }
        return TABLE_ENDINGS.contains(ending) || Table.sniff(start) ? TABLE : PAGE;
    }

    /// Whether `head` starts with these bytes, given as ISO 8859-1.
    static boolean starts(byte[] head, String magic) {
        return startsAt(head, 0, magic);
    }

    private static boolean startsAt(byte[] head, int at, String magic) {
        if (head.length < at + magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((head[at + i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
