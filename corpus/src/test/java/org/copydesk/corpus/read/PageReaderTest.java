package org.copydesk.corpus.read;

import static org.copydesk.corpus.read.Opened.failure;
import static org.copydesk.corpus.read.Opened.kept;
import static org.copydesk.corpus.read.Opened.raw;
import static org.copydesk.corpus.read.Opened.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.RawFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {

    private final PageReader reader = new PageReader(ReadLimits.DEFAULT);

    @AfterEach
    void close() {
        reader.close();
    }

    private Page read(String name, String content) {
        return kept(reader.read(raw(name, utf8(content))));
    }

    private Page row(String json) {
        return kept(reader.read(raw("r.jsonl", Json.ROW, utf8(json))));
    }

    @Test
    void whatCameAsPlainTextIsReadAsTheSameTextInAFile() {
        String text =
                "Ferry stays in port\\nBy Ada Holm\\n1 July 2025\\n\\nThe ferry & the crane < 40 tons stay.\\r\\n";
        var lines = assertInstanceOf(Page.Lines.class, row("{\"raw\": \"\\uFEFF" + text + "\"}"));
        var file = assertInstanceOf(Page.Lines.class, read("a.txt", text.translateEscapes()));
        assertEquals(file.lines(), lines.lines());
        for (String markup : List.of("<p>It sailed.", "Ferry<p>It sailed.</p>", "It<br/>sailed", "<i>It</i> sailed")) {
            assertEquals(
                    markup,
                    assertInstanceOf(Page.Html.class, row("{\"raw\": \"" + markup + "\"}"))
                            .markup());
        }
        assertInstanceOf(Page.Html.class, row("{\"html\": \"It sailed.\"}"));
    }

    @Test
    void linesEndHoweverTheyEnd() {
        var lines = assertInstanceOf(Page.Lines.class, read("a.txt", "\uFEFFone\r\ntwo\rthree\n\n\ffour"));
        assertEquals(List.of("one", "two", "three", "", "", "four"), lines.lines());
        assertEquals(Credits.NONE, lines.credits());
    }

    @Test
    void fortyMegabytesOnOneLineAreALine() {
        byte[] line = new byte[40 << 20];
        Arrays.fill(line, (byte) 'x');
        var lines = assertInstanceOf(Page.Lines.class, kept(reader.read(raw("long.txt", line))));
        assertEquals(1, lines.lines().size());
        assertEquals(40 << 20, lines.lines().getFirst().length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.html        | just words                                     | Html",
                "index.php     | <!-- saved --> <!DOCTYPE html><html>           | Html",
                "a             | <div class='x'>words</div>                     | Html",
                "a.xhtml       | <?xml version='1.0'?><html xmlns='h'>x</html>  | Html",
                "a.txt         | <3 is a heart                                  | Lines",
                "a.md          | # Title                                        | Lines",
                "a.txt         | Note: this is no mail                          | Lines",
            })
    void markupIsToldByItsBytesThenByItsName(String name, String content, String kind) {
        assertEquals(kind, read(name, content).getClass().getSimpleName());
    }

    @Test
    void aPageOfACrawlKnowsItsAddressAndItsTime() {
        Bytes bytes = Bytes.of("<p>Порт</p>".getBytes(java.nio.charset.Charset.forName("KOI8-R")));
        Instant fetched = Instant.parse("2025-07-01T08:30:00Z");
        RawFile raw = new RawFile(
                new Place("c.warc", "1", 1),
                bytes.sha256(),
                "text/html",
                "koi8-r",
                fetched,
                "https://x.example/",
                bytes);
        var page = assertInstanceOf(Page.Html.class, kept(reader.read(raw)));
        assertEquals("<p>Порт</p>", page.markup());
        assertEquals("https://x.example/", page.credits().url());
        assertEquals(fetched, page.anchor());
    }

    @Test
    void aRowWithTextIsCleanWhateverItsToolCallsTheFields() {
        Credits credits = new Credits(
                        "Ferry sails",
                        "Ada Holm, Bo Lind",
                        "harbour.example",
                        null,
                        "https://harbour.example/ferry",
                        "en",
                        "A ferry sailed.",
                        new Published("2025-07-01", Published.From.META),
                        new Published("2025-07-02", Published.From.META),
                        Map.of())
                .by(Origin.GIVEN);
        var newsPlease = assertInstanceOf(Page.Clean.class, row("""
                {"maintext": "It sailed.", "title": "Ferry sails", "authors": ["By Ada Holm", "Bo Lind"],
                 "source_domain": "harbour.example", "url": "https://harbour.example/ferry", "language": "en-GB",
                 "date_publish": "2025-07-01 08:30:00", "date_modify": "2025-07-02",
                 "description": "A ferry sailed.", "date_download": "2025-07-02 06:00:00"}
                """));
        assertEquals("It sailed.", newsPlease.text());
        assertEquals(credits, newsPlease.credits());
        assertEquals(Instant.parse("2025-07-02T06:00:00Z"), newsPlease.anchor());
        var trafilatura = assertInstanceOf(Page.Clean.class, row("""
                {"text": "It sailed.", "title": " Ferry\\nsails ", "author": "Ada Holm, Bo Lind", "date": "2025-07-01",
                 "hostname": "harbour.example", "source": "https://harbour.example/ferry", "language": "en",
                 "excerpt": "A ferry sailed.", "modified": "2025-07-02"}
                """));
        assertEquals(credits, trafilatura.credits());
    }

    @Test
    void aRowWithMarkupIsAPageAndOneWithNeitherIsDropped() {
        var page = assertInstanceOf(Page.Html.class, row("{\"text\": \" \", \"raw_html\": \"<p>It sailed.\"}"));
        assertEquals("<p>It sailed.", page.markup());
        var outcome = reader.read(raw("r.jsonl", Json.ROW, utf8("{\"title\": \"only\"}")))
                .getFirst();
        assertTrue(assertInstanceOf(Outcome.Dropped.class, outcome).reason().contains("without text"));
        assertTrue(failure(reader.read(raw("r.jsonl", Json.ROW, utf8("{\"text\": "))))
                .contains("no JSON object"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2025-07-01                      | 2025-07-01",
                "20250701                        | 2025-07-01",
                "2025-07-01T08:30:00+09:00       | 2025-06-30T23:30:00Z",
                "2025-07-01 08:30:00.5 UTC       | 2025-07-01T08:30:00.500Z",
                "2025-07-01 08:30                | 2025-07-01",
                "Tue, 01 Jul 2025 08:30:00 GMT   | 2025-07-01T08:30:00Z",
                "1 Jul 2025 08:30:00 +0200 (CEST)| 2025-07-01T06:30:00Z",
                "July 1, 2025                    | 2025-07-01",
                "1 july 2025                     | 2025-07-01",
                "2025-02-30                      | -",
                "0000-00-00                      | -",
                "1970-01-01T00:00:00Z            | -",
                "9999-12-31                      | -",
                "yesterday                       | -",
                "3                               | -",
                "''                              | -",
            })
    void datesAreReadOrLeftUnknown(String written, @org.jspecify.annotations.Nullable String at) {
        assertEquals(at, Dates.published(written).at());
    }

    @Test
    void numbersAsDatesAreSecondsMillisecondsOrDays() {
        assertEquals(
                "2025-07-01T08:30:00Z",
                row("{\"text\": \"x\", \"date\": 1751358600}")
                        .credits()
                        .published()
                        .at());
        assertEquals(
                "2025-07-01T08:30:00Z",
                row("{\"text\": \"x\", \"date\": 1751358600000}")
                        .credits()
                        .published()
                        .at());
        assertEquals(
                "2025-07-01",
                row("{\"text\": \"x\", \"date\": 20250701}")
                        .credits()
                        .published()
                        .at());
        assertEquals(
                Published.UNKNOWN,
                row("{\"text\": \"x\", \"date\": 3}").credits().published());
        assertEquals(
                Published.UNKNOWN,
                row("{\"text\": \"x\", \"date\": 9223372036854775807}")
                        .credits()
                        .published());
    }

    @Test
    void aMailIsItsBodyWithItsHeaders() {
        String mail = """
                Received: from a by b
                From: =?utf-8?q?Ada_H=C3=B8lm?= <ada@harbour.example>
                Subject: =?utf-8?b?RsOmcmdlIHNhaWxz?=
                Date: Tue, 1 Jul 2025 10:30:00 +0200
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain; charset=utf-8

                plain
                --a
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <p>The f=C3=A6rge sailed.</p>
                --a--
                --m
                Content-Type: application/pdf
                Content-Disposition: attachment; filename=x.pdf

                x
                --m--
                """;
        List<Outcome<Page>> outcomes = reader.read(raw("tip.eml", utf8(mail)));
        var page = assertInstanceOf(Page.Html.class, kept(outcomes.subList(0, 1)));
        assertEquals("<p>The færge sailed.</p>", page.markup().strip());
        assertEquals("Færge sails", page.credits().title());
        assertEquals("Ada Hølm", page.credits().byline());
        assertEquals("2025-07-01T08:30:00Z", page.credits().published().at());
        assertEquals(Instant.parse("2025-07-01T08:30:00Z"), page.anchor());
        assertTrue(outcomes.get(1).toString().contains("attachment is not read (application/pdf)"), outcomes::toString);
    }

    @Test
    void aPageSavedAsAMailIsAPageOfItsSite() {
        var page = assertInstanceOf(Page.Html.class, read("page.mhtml", """
                From: <Saved by a browser>
                Snapshot-Content-Location: https://harbour.example/ferry
                Subject: Ferry sails | Harbour Gazette
                Date: Tue, 1 Jul 2025 08:30:00 +0000
                Content-Type: text/html; charset=utf-8

                <h1>Ferry sails</h1>
                """));
        assertFalse(page.sheet());
        assertEquals(Credits.at("https://harbour.example/ferry"), page.credits(), "not who saved it, and when");
        assertEquals(Instant.parse("2025-07-01T08:30:00Z"), page.anchor());
    }

    @Test
    void aPlainMailIsLines() {
        var page = assertInstanceOf(
                Page.Mail.class, read("tip.eml", "From: ada@harbour.example\nSubject: Tip\n\nOne.\n\nTwo.\n"));
        assertEquals(List.of("One.", "", "Two."), page.lines());
        assertEquals("ada@harbour.example", page.credits().byline());
    }

    @Test
    void partsInPartsWithoutEndEnd() {
        StringBuilder mail = new StringBuilder("From: a@x\nSubject: deep\nMIME-Version: 1.0\n");
        for (int i = 0; i < 3_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        String outcomes = reader.read(raw("deep.eml", utf8(mail + "\nx"))).toString();
        assertTrue(outcomes.contains("attachment is not read (multipart/mixed)"), outcomes);
    }

    @Test
    void mostTextsThatAreNoTextAreCaught() {
        byte[] late = new byte[100_000];
        Arrays.fill(late, (byte) 'x');
        late[90_000] = 0;
        var outcome = reader.read(raw("late.txt", late)).getFirst();
        assertTrue(assertInstanceOf(Outcome.Dropped.class, outcome).reason().startsWith("binary"));
        String text = new String(late, StandardCharsets.ISO_8859_1).substring(0, 10);
        assertEquals("xxxxxxxxxx", text);
    }
}
