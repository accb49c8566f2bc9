package org.copydesk.corpus.read;

import static org.copydesk.corpus.read.Opened.failure;
import static org.copydesk.corpus.read.Opened.kept;
import static org.copydesk.corpus.read.Opened.raw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.RawFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPagesTest {

    private static final PageReader READER = new PageReader(ReadLimits.DEFAULT);
    private static final String SENTENCE = "The new ferry sailed on Monday with 300 passengers.";

    @AfterAll
    static void close() {
        READER.close();
    }

    static Stream<Arguments> documents() throws IOException {
        return Stream.of(
                Arguments.of("a.pdf", Documents.pdf("", SENTENCE), "Ferry sails"),
                Arguments.of("a.docx", Documents.docx(SENTENCE), "Ferry sails"),
                Arguments.of("word-without-ending", Documents.docx(SENTENCE), "Ferry sails"),
                Arguments.of("a.odt", Documents.odt(SENTENCE), null),
                Arguments.of("a.epub", Documents.epub(SENTENCE), "Ferry sails"),
                Arguments.of("a.rtf", Documents.rtf(SENTENCE), "Ferry sails"),
                Arguments.of("a.xml", Documents.xml(SENTENCE), null));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsAreReadAsMarkup(
            String name, byte[] content, @org.jspecify.annotations.Nullable String title, @TempDir Path folder)
            throws IOException {
        List<Outcome<RawFile>> raws = Opened.unpack(folder, name, content);
        assertEquals(1, raws.size(), raws::toString);
        RawFile raw = assertInstanceOf(RawFile.class, ((Outcome.Kept<?>) raws.getFirst()).value());
        var page = assertInstanceOf(Page.Html.class, kept(READER.read(raw)));
        assertTrue(page.markup().contains(SENTENCE), page::markup);
        assertEquals(title, page.credits().title());
    }

    @Test
    void propertiesBecomeCreditsButNotThoseThatProgramsFillIn() throws IOException {
        Page pdf = kept(READER.read(raw("a.pdf", Documents.pdf("", SENTENCE))));
        assertEquals("Ada Holm", pdf.credits().byline());
        assertEquals("2025-07-01T08:30:00Z", pdf.credits().published().at());
        Page docx = kept(READER.read(raw("a.docx", Documents.docx(SENTENCE))));
        assertEquals(null, docx.credits().byline());
        Page nobody = kept(READER.read(raw("a.docx", Documents.docx("(anonymous)", List.of(SENTENCE)))));
        assertEquals(null, nobody.credits().title());
    }

    @Test
    void paragraphsAreKeptApart() throws IOException {
        var page = assertInstanceOf(Page.Html.class, kept(READER.read(raw("a.docx", Documents.docx("One.", "Two.")))));
        assertTrue(page.markup().contains("<p>One.</p>") && page.markup().contains("<p>Two.</p>"), page::markup);
    }

    @Test
    void truncatedAndLockedDocumentsSayWhatIsWrong() throws IOException {
        byte[] pdf = Documents.pdf("", SENTENCE);
        String cut = failure(READER.read(raw("cut.pdf", Arrays.copyOf(pdf, pdf.length / 3))));
        assertTrue(cut.startsWith("truncated: "), cut);
        String locked = failure(READER.read(raw("locked.pdf", Documents.pdf("secret", SENTENCE))));
        assertEquals("it is encrypted: a password is needed", locked);
        byte[] docx = Documents.docx(SENTENCE);
        String half = failure(READER.read(raw("half.docx", Arrays.copyOf(docx, docx.length / 2))));
        assertTrue(half.startsWith("damaged: "), half);
        assertInstanceOf(Page.Html.class, kept(READER.read(raw("whole.pdf", pdf))));
    }

    @Test
    void aScanIsDropped() throws IOException {
        var outcome = READER.read(raw("scan.pdf", Documents.pdf("", " "))).getFirst();
        assertEquals(
                "a document without text: perhaps a scan",
                assertInstanceOf(Outcome.Dropped.class, outcome).reason());
    }

    /// What editors do to a text before it is printed, and where a page's head stands.
    @Test
    void whatEditorsStruckOutHidOrNotedIsNotInTheText() throws IOException {
        String docx = markup("a.docx", Documents.edited());
        assertTrue(docx.contains("<p>The ferry sailed on Monday.</p>"), docx);
        assertTrue(docx.contains("It carried 300 passengers."), docx);
        String odt = markup("a.odt", Documents.editedOdt());
        assertTrue(odt.contains("The ferry sailed on Monday."), odt);
        for (String gone : List.of("sank", "lawyer", "Logbook", "Is this so", "Courier")) {
            assertFalse(docx.contains(gone), docx);
            assertFalse(odt.contains(gone), odt);
        }
    }

    @Test
    void anRtfTextMayHoldLinks() throws IOException {
        String linked = "{\\field{\\*\\fldinst{HYPERLINK \"https://harbour.example/\"}}{\\fldrslt harbour}}";
        String markup = markup("a.rtf", Documents.rtf(SENTENCE + " The " + linked + " slept."));
        assertTrue(markup.contains(SENTENCE) && markup.contains(">harbour</a> slept."), markup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\uFEFF", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n"})
    void aPdfMayStandBehindSomethingElse(String before) throws IOException {
        byte[] pdf = Documents.pdf("", SENTENCE);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        file.writeBytes(pdf);
        assertTrue(markup("a.pdf", file.toByteArray()).contains(SENTENCE));
    }

    private static String markup(String name, byte[] content) throws IOException {
        return assertInstanceOf(Page.Html.class, kept(READER.read(raw(name, content))))
                .markup();
    }

    @Test
    void aMailOfOutlookIsAMail() throws IOException {
        byte[] msg =
                Documents.msg("RE: Ferry sails", "Ada Holm", "The ferry sailed.\r\n\r\nIt carried < 300 passengers.");
        var mail = assertInstanceOf(Page.Mail.class, kept(READER.read(raw("tip.msg", msg))));
        assertEquals(
                List.of("The ferry sailed.", "It carried < 300 passengers."),
                mail.lines().stream().filter(line -> !line.isBlank()).toList());
        assertEquals("Ferry sails", mail.credits().title());
        assertEquals("Ada Holm", mail.credits().byline());
        assertEquals("2025-07-01T08:30:00Z", mail.credits().published().at());
    }
}
