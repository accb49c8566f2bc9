package org.copydesk.corpus.read;

import static org.copydesk.corpus.read.Opened.told;
import static org.copydesk.corpus.read.Opened.unpack;
import static org.copydesk.corpus.read.Opened.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.RawFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnpackerTest {

    @TempDir
    Path folder;

    /// Two members, one of them named so as to leave the folder.
    private static Map<String, byte[]> members() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a/one.txt", utf8("first"));
        members.put("../../etc/two\u0001.txt", utf8("second"));
        return members;
    }

    static Stream<Arguments> archives() throws IOException {
        byte[] tar = Packed.tar(members());
        return Stream.of(
                Arguments.of("x.zip", Packed.zip(members())),
                Arguments.of("x.tar", tar),
                Arguments.of("x.tar.gz", Packed.gz(tar)),
                Arguments.of("x.tgz", Packed.gz(tar)),
                Arguments.of("x.tar.bz2", Packed.bz2(tar)),
                Arguments.of("x.tar.xz", Packed.xz(tar)));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void eachMemberIsAPageUnderItsOwnName(String name, byte[] content) throws IOException {
        assertEquals(
                List.of(
                        "kept " + name + "#a/one.txt:1 text/plain first",
                        "kept " + name + "#../../etc/two\uFFFD.txt:1 text/plain second"),
                told(unpack(folder, name, content)));
    }

    @Test
    void membersOfOneNameAreToldApart() throws IOException {
        byte[] rows = utf8("{\"text\":\"x\"}");
        byte[] tar = Packed.tar(List.of(
                Map.entry("a.txt", utf8("first")),
                Map.entry("a.txt", utf8("second")),
                Map.entry("r.jsonl", rows),
                Map.entry("r.jsonl", rows)));
        assertEquals(
                List.of(
                        "kept x.tar#a.txt:1 text/plain first",
                        "kept x.tar#a.txt#2:1 text/plain second",
                        "kept x.tar#r.jsonl#1:1 " + Json.ROW + " {\"text\":\"x\"}",
                        "kept x.tar#r.jsonl#4#1:1 " + Json.ROW + " {\"text\":\"x\"}"),
                told(unpack(folder, "x.tar", tar)));
    }

    @Test
    void aCompressedFileIsThePageThatItHolds() throws IOException {
        assertEquals(
                List.of("kept page.html.gz:1 text/html <p>here"),
                told(unpack(folder, "page.html.gz", Packed.gz(utf8("<p>here")))));
    }

    @Test
    void archivesInArchivesAreOpened() throws IOException {
        byte[] inner = Packed.zip(Map.of("deep.txt", utf8("deep")));
        byte[] middle = Packed.gz(Packed.tar(Map.of("inner.zip", inner)));
        assertEquals(
                List.of("kept outer.zip#middle.tgz/inner.zip/deep.txt:1 text/plain deep"),
                told(unpack(folder, "outer.zip", Packed.zip(Map.of("middle.tgz", middle)))));
    }

    @Test
    void rowsInsideArchivesAreRows() throws IOException {
        byte[] rows = utf8("{\"id\":\"r1\",\"text\":\"one\"}\n{\"text\":\"two\"}\n");
        assertEquals(
                List.of(
                        "kept x.zip#rows.jsonl#r1:1 " + Json.ROW + " {\"id\":\"r1\",\"text\":\"one\"}",
                        "kept x.zip#rows.jsonl#2:1 " + Json.ROW + " {\"text\":\"two\"}"),
                told(unpack(folder, "x.zip", Packed.zip(Map.of("rows.jsonl", rows)))));
        assertEquals(
                List.of("kept r.jsonl.gz#r1:1", "kept r.jsonl.gz#2:1"),
                told(unpack(folder, "r.jsonl.gz", Packed.gz(rows))).stream()
                        .map(line -> line.substring(0, line.indexOf(":1") + 2))
                        .toList());
    }

    @Test
    void aTruncatedArchiveGivesWhatComesBeforeTheCut() throws IOException {
        byte[] zip = Packed.zip(Map.of("a.txt", new byte[] {'a'}));
        byte[] two = Packed.tar(members());
        List<String> cut = told(unpack(folder, "cut.tar", Arrays.copyOf(two, 1024 + 300)));
        assertEquals("kept cut.tar#a/one.txt:1 text/plain first", cut.getFirst());
        assertEquals(
                1,
                cut.stream()
                        .filter(line -> line.startsWith("failed cut.tar:1 OPEN"))
                        .count(),
                cut::toString);
        List<String> short1 = told(unpack(folder, "cut.zip", Arrays.copyOf(zip, 33)));
        assertEquals(
                1, short1.stream().filter(line -> line.startsWith("failed")).count(), short1::toString);
    }

    @Test
    void emptyFilesAndPicturesAreDroppedNotFailed() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0};
        assertEquals(List.of("dropped empty.txt:1 empty file"), told(unpack(folder, "empty.txt", new byte[0])));
        assertEquals(
                List.of("dropped photo.txt:1 an image, not text (image/png)"), told(unpack(folder, "photo.txt", png)));
        assertEquals(
                List.of("dropped notes.txt:1 binary, of no known kind"),
                told(unpack(folder, "notes.txt", new byte[] {'a', 0, 'b', 1, 2, 3, 4, 5, 6})));
    }

    @Test
    void aFileThatVanishedFailsAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("gone.txt"), "gone");
        List<Outcome<InputFile>> walked = new ArrayList<>();
        Inputs.walk(List.of(folder.toString()), walked::add);
        Files.delete(file);
        List<Outcome<RawFile>> outcomes = new ArrayList<>();
        InputFile found = ((Outcome.Kept<InputFile>) walked.getFirst()).value();
        new Unpacker(ReadLimits.DEFAULT).unpack(found, outcomes::add);
        var failed = assertInstanceOf(Outcome.Failed.class, outcomes.getFirst());
        assertEquals("it is not there (any more)", failed.reason());
        assertEquals(Outcome.Stage.OPEN, failed.stage());
    }

    @Test
    void mailboxesComeApartAtTheirSeparators() throws IOException {
        String mbox = """
                From a@x Mon Jan  6 10:00:00 2025
                Subject: One

                First.
                From here it is still the first.
                >From quoted.

                From b@x Mon Jan  6 11:00:00 2025
                Subject: Two

                Second.
                """;
        List<String> told = told(unpack(folder, "desk.mbox", utf8(mbox)));
        assertEquals(List.of("""
                        kept desk.mbox#1:1 message/rfc822 Subject: One

                        First.
                        From here it is still the first.
                        From quoted.

                        """, """
                        kept desk.mbox#2:1 message/rfc822 Subject: Two

                        Second.
                        """), told);
    }

    @Test
    void crawlsKeepAddressDateAndCharset() throws IOException {
        byte[] warc = Warcs.of(
                Warcs.response(
                        "urn:uuid:1",
                        "https://harbour.example/a",
                        "200 OK",
                        "text/html; charset=windows-1251",
                        "<p>body"),
                Warcs.response("urn:uuid:2", "https://harbour.example/b", "404 Not Found", "text/html", "<p>no"),
                Warcs.response(
                        "urn:uuid:3",
                        "https://harbour.example/c.png",
                        "200 OK",
                        "image/png",
                        "\u0089PNG\r\n\u001a\n\0\0"));
        for (String name : List.of("crawl.warc", "crawl.warc.gz")) {
            List<Outcome<RawFile>> outcomes = unpack(folder, name, name.endsWith("gz") ? Packed.gz(warc) : warc);
            assertEquals(
                    List.of(
                            "kept " + name + "#urn:uuid:1:1 text/html <p>body",
                            "dropped " + name + "#urn:uuid:2:1 HTTP status 404",
                            "dropped " + name + "#urn:uuid:3:1 an image, not text (image/png)"),
                    told(outcomes));
            RawFile page = ((Outcome.Kept<RawFile>) outcomes.getFirst()).value();
            assertEquals("https://harbour.example/a", page.url());
            assertEquals("windows-1251", page.charset());
            assertEquals(Instant.parse("2025-07-01T08:30:00Z"), page.fetched());
        }
    }

    @Test
    void linesOfUtf16AreRowsToo() throws IOException {
        String lines = "\uFEFF{\"id\":\"a\",\"text\":\"Ċ für 字\"}\r\n{\"text\":\"two 😀\"}\r\n{\"text\":\"three\"}\r\n";
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-8")) {
            assertEquals(
                    List.of(
                            "kept r.jsonl#a:1 " + Json.ROW + " {\"id\":\"a\",\"text\":\"Ċ für 字\"}",
                            "kept r.jsonl#2:1 " + Json.ROW + " {\"text\":\"two 😀\"}",
                            "kept r.jsonl#3:1 " + Json.ROW + " {\"text\":\"three\"}"),
                    told(unpack(folder, "r.jsonl", lines.getBytes(Charset.forName(charset)))).stream()
                            .map(String::strip)
                            .toList(),
                    charset);
        }
    }

    @Test
    void aLongFileOfUtf16ComesApartWhereverItIsCut() throws IOException {
        StringBuilder lines = new StringBuilder("\uFEFF");
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 9_000; i++) {
            String row = "{\"text\":\"" + "😀字".repeat(i % 7) + i + "\"}";
            lines.append(row).append('\n');
            expected.add("kept r.jsonl#" + i + ":1 " + Json.ROW + " " + row);
        }
        byte[] content = lines.toString().getBytes(StandardCharsets.UTF_16LE);
        assertEquals(expected, told(unpack(folder, "r.jsonl", content)));
    }

    @Test
    void rowsInAnotherCharsetThanUtf8AreReadAllTheSame() throws IOException {
        byte[] row =
                "{\"text\":\"Die Brücke über den Fluss wird größer.\"}\n".getBytes(Charset.forName("windows-1252"));
        assertEquals(
                List.of("kept r.jsonl#1:1 " + Json.ROW + " {\"text\":\"Die Brücke über den Fluss wird größer.\"}"),
                told(unpack(folder, "r.jsonl", row)));
        assertEquals(
                List.of("kept r.json:1 " + Json.ROW + " {\"text\":\"Die Brücke über den Fluss wird größer.\"}"),
                told(unpack(folder, "r.json", row)));
    }

    @Test
    void aJsonDocumentMayShowItsCharsetLate() throws IOException {
        String text = "[{\"text\":\"" + "ferry ".repeat(40_000) + "\"},{\"text\":\"Die Brücke wird größer.\"}]";
        for (String charset : List.of("windows-1252", "UTF-8")) {
            assertEquals(
                    "kept r.json#2:1 " + Json.ROW + " {\"text\":\"Die Brücke wird größer.\"}",
                    told(unpack(folder, "r.json", text.getBytes(Charset.forName(charset))))
                            .getLast());
        }
    }

    @Test
    void anEmptyArchiveIsReported() throws IOException {
        assertEquals(List.of("dropped x.zip:1 an empty archive"), told(unpack(folder, "x.zip", Packed.zip(Map.of()))));
    }

    @Test
    void whatStandsBehindTheEndOfGzipIsPassedOver() throws IOException {
        byte[] packed = Packed.gz(utf8("<p>here"));
        byte[] trailed = Arrays.copyOf(packed, packed.length + 7);
        trailed[packed.length + 2] = 9;
        assertEquals(List.of("kept page.html.gz:1 text/html <p>here"), told(unpack(folder, "page.html.gz", trailed)));
    }
}
