package org.copydesk.corpus.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells documents that are kept as zip (Office, OpenDocument, EPUB) from zips of files.
final class ZipDocument {

    /// Office Open XML of whatever kind: Tika looks closer.
    private static final String OOXML = "application/x-tika-ooxml";

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("docm", OOXML),
            Map.entry("dotx", OOXML),
            Map.entry("pptm", OOXML),
            Map.entry("ppsx", OOXML),
            Map.entry("xlsm", OOXML),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
            Map.entry("epub", "application/epub+zip"),
            Map.entry("jar", "application/java-archive"),
            Map.entry("apk", "application/vnd.android.package-archive"));

    /// What the members of an Office document's zip begin with, whoever wrote it.
    private static final Set<String> OOXML_FIRST =
            Set.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/");

    /// Bytes of a local file header before the name.
    private static final int HEADER = 30;

    private ZipDocument() {}

    /// The media type of the document that `head`, the first bytes of a zip, begins; null where it is a plain
    /// zip.
    static @Nullable String of(String name, byte[] head) {
        String byName = ENDINGS.get(Names.ending(name));
        if (byName != null) {
            return byName;
        }
        String first = firstName(head);
        // OpenDocument 1.2 part 3, 3.3 and EPUB OCF 3.2, 4.3: the first member is `mimetype`, stored
        if (first.equals("mimetype")) {
            return mimetype(head);
        }
        return OOXML_FIRST.stream().anyMatch(first::startsWith) ? OOXML : null;
    }

    /// The name of the first member: APPNOTE.TXT 6.3.10, 4.3.7, local file header.
    private static String firstName(byte[] head) {
        int length = head.length < HEADER ? 0 : Math.min(number(head, 26), head.length - HEADER);
        return new String(head, Math.min(HEADER, head.length), length, StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String mimetype(byte[] head) {
        int at = HEADER + number(head, 26) + number(head, 28);
        int end = at;
        while (end < head.length
                && end < at + 100
                && (Character.isLetterOrDigit(head[end]) || ".+-/".indexOf(head[end]) >= 0)) {
            end++;
        }
        String type = at > head.length ? "" : new String(head, at, end - at, StandardCharsets.ISO_8859_1);
        int next = type.indexOf("PK"); // the next header follows without a gap
        type = next < 0 ? type : type.substring(0, next);
        return type.startsWith("application/") ? type : null;
    }

    private static int number(byte[] head, int at) {
        return (head[at] & 0xff) | (head[at + 1] & 0xff) << 8;
    }
}
