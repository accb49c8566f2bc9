package org.copydesk.corpus.read;

import static org.copydesk.corpus.read.Opened.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/// Binary documents made in memory.
final class Documents {

    private Documents() {}

    static byte[] pdf(String password, String... lines) throws IOException {
        return pdf(password, "Ferry sails", List.of(List.of(lines)));
    }

    /// A line of print a string; an empty one sets paragraphs apart.
    static byte[] pdf(String password, @Nullable String title, List<List<String>> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.setLeading(16);
                    content.beginText();
                    content.newLineAtOffset(72, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setAuthor("Ada Holm");
            Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            created.setTimeInMillis(1_751_358_600_000L);
            document.getDocumentInformation().setCreationDate(created);
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] docx(String... paragraphs) throws IOException {
        return docx("Ferry sails", List.of(paragraphs));
    }

    static byte[] docx(String title, List<String> paragraphs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.getProperties().getCoreProperties().setTitle(title);
            document.getProperties().getCoreProperties().setCreator("python-docx");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] odt(String paragraph) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        members.put("content.xml", utf8("""
                        <?xml version="1.0"?><office:document-content
                        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                        <text:p>PARAGRAPH</text:p></office:text></office:body></office:document-content>
                        """.replace("PARAGRAPH", paragraph)));
        return Packed.zip(members);
    }

    static byte[] epub(String paragraph) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("mimetype", utf8("application/epub+zip"));
        members.put("META-INF/container.xml", utf8("""
                        <?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                        <rootfiles><rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles>
                        </container>
                        """));
        members.put("content.opf", utf8("""
                        <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="i">
                        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Ferry sails</dc:title>
                        <dc:identifier id="i">1</dc:identifier><dc:creator>Ada Holm</dc:creator></metadata>
                        <manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>
                        <spine><itemref idref="c"/></spine></package>
                        """));
        members.put(
                "c.xhtml",
                utf8("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + paragraph + "</p></body></html>"));
        return Packed.zip(members);
    }

    static byte[] rtf(String paragraph) {
        return utf8("{\\rtf1\\ansi{\\info{\\title Ferry sails}{\\author Ada Holm}}\\pard " + paragraph + "\\par}");
    }

    static byte[] xml(String paragraph) {
        return utf8("<?xml version=\"1.0\"?><nitf><body><p>" + paragraph + "</p></body></nitf>");
    }

    /// A text of two paragraphs that was edited: words deleted and moved, hidden words, a note, a
    /// comment, a page's head.
    static byte[] edited() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph first = document.createParagraph();
            first.createRun().setText("The ferry sailed");
            first.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(" and sank twice");
            first.createRun().setText(" on Monday.");
            XWPFRun hidden = first.createRun();
            hidden.setText(" Ask the lawyer.");
            hidden.setVanish(true);
            XWPFParagraph second = document.createParagraph();
            second.createRun().setText("It carried 300 passengers.");
            second.addFootnoteReference(note(document));
            XWPFComments comments = document.createComments();
            XWPFComment comment = comments.createComment(BigInteger.ONE);
            comment.createParagraph().createRun().setText("Is this so?");
            second.getCTP().addNewCommentRangeStart().setId(BigInteger.ONE);
            second.getCTP().addNewCommentRangeEnd().setId(BigInteger.ONE);
            second.createRun().getCTR().addNewCommentReference().setId(BigInteger.ONE);
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Courier, page 1");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static XWPFFootnote note(XWPFDocument document) {
        XWPFFootnote note = document.createFootnote();
        note.createParagraph().createRun().setText("Logbook, page 7.");
        return note;
    }

    static byte[] editedOdt() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        members.put("content.xml", utf8("""
                        <?xml version="1.0"?><office:document-content
                        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                        xmlns:dc="http://purl.org/dc/elements/1.1/"
                        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                        <text:tracked-changes><text:changed-region text:id="c"><text:deletion>
                        <text:p>It sank.</text:p></text:deletion></text:changed-region></text:tracked-changes>
                        <text:p>The ferry sailed<text:change text:change-id="c"/> on Monday.<office:annotation>
                        <dc:creator>Sub</dc:creator><text:p>Is this so?</text:p></office:annotation><text:note
                        text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>
                        <text:p>Logbook, page 7.</text:p></text:note-body></text:note></text:p>
                        </office:text></office:body></office:document-content>
                        """));
        members.put("styles.xml", utf8("""
                        <?xml version="1.0"?><office:document-styles
                        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:master-styles>
                        <style:master-page style:name="Standard"><style:header><text:p>Courier, page 1</text:p></style:header>
                        </style:master-page></office:master-styles></office:document-styles>
                        """));
        return Packed.zip(members);
    }

    /// A mail as Outlook files it ([MS-OXMSG]): a stream for each text, and one that lists them.
    static byte[] msg(String subject, String sender, String body) throws IOException {
        ByteBuffer properties =
                ByteBuffer.allocate(32 + 6 * 16).order(ByteOrder.LITTLE_ENDIAN).position(32);
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Map.of(0x001A, "IPM.Note", 0x0037, subject, 0x0C1A, sender, 0x1000, body)
                    .forEach((id, text) -> text(files, properties, id, text));
            long sent = 1_751_358_600L + 11_644_473_600L; // seconds since 1601
            properties.putInt(0x0039_0040).putInt(6).putLong(sent * 10_000_000);
            properties.putInt(0x340D_0003).putInt(6).putInt(0x4_0000).putInt(0);
            files.createDocument(new ByteArrayInputStream(properties.array()), "__properties_version1.0");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void text(POIFSFileSystem files, ByteBuffer properties, int id, String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16LE);
        try {
            files.createDocument(
                    new ByteArrayInputStream(utf16), String.format(Locale.ROOT, "__substg1.0_%04X001F", id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.putInt(id << 16 | 0x001F).putInt(6).putInt(utf16.length + 2).putInt(0);
    }
}
