package org.copydesk.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/// Takes out of Word (ECMA-376) and OpenDocument texts what their editors struck out, hid or noted beside
/// them, and the heads and feet of their pages: none of it is the story, and the library that reads them
/// gives it all.
final class EditorsMarks {

    /// In the text of a Word document: what was deleted or moved away, and the numbers of notes.
    private static final Set<String> WORD_TEXT =
            Set.of("del", "moveFrom", "footnoteReference", "endnoteReference", "commentReference");

    /// Notes and comments in their own parts.
    private static final Set<String> WORD_NOTES = Set.of("footnote", "endnote", "comment");

    private static final Set<String> OPEN_DOCUMENT = Set.of(
            "tracked-changes",
            "annotation",
            "annotation-end",
            "note",
            "hidden-text",
            "hidden-paragraph",
            "header",
            "footer",
            "header-left",
            "footer-left",
            "header-first",
            "footer-first");

    private static final Set<String> OFF = Set.of("0", "false", "off");
    private static final String RUN = "r";
    private static final String HIDDEN = "vanish";

    /// How much the parts of one document may unpack to, in bytes; one that goes beyond is left as it is,
    /// for the parser to refuse.
    private static final int MOST = 64 << 20;

    private static final XMLInputFactory IN = input();
    private static final XMLOutputFactory OUT = XMLOutputFactory.newFactory();

    private EditorsMarks() {}

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// The document without them; the same bytes where it is of another kind or damaged.
    static byte[] without(byte[] document, String mediaType) {
        boolean word = mediaType.contains("wordprocessingml") || mediaType.contains("ooxml");
        boolean open = mediaType.contains("opendocument.text");
        try {
            if (Container.starts(document, "PK\3\4") && (word || open)) {
                return packed(document);
            }
            return mediaType.contains("opendocument") ? filtered(document, OPEN_DOCUMENT) : document;
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return document; // the parser says what is wrong with it
        }
    }

    private static byte[] packed(byte[] document) throws IOException, XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length);
        int left = MOST;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    return document;
                }
                Set<String> dropped = dropped(entry.getName());
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(dropped.isEmpty() ? content : filtered(content, dropped));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Set<String> dropped(String part) {
        return switch (part) {
            case "word/document.xml" -> WORD_TEXT;
            case "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml" -> WORD_NOTES;
            case "content.xml", "styles.xml" -> OPEN_DOCUMENT;
            default -> Set.of();
        };
    }

    private static byte[] filtered(byte[] xml, Set<String> dropped) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(xml.length);
        XMLEventReader in = IN.createXMLEventReader((InputStream) new ByteArrayInputStream(xml));
        XMLEventWriter out = OUT.createXMLEventWriter(bytes, "UTF-8");
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement() && dropped.contains(name(event.asStartElement()))) {
                skip(in);
            } else if (event.isStartElement() && name(event.asStartElement()).equals(RUN)) {
                run(event, in, out, dropped);
            } else {
                out.add(event);
            }
        }
        out.close();
        in.close();
        return bytes.toByteArray();
    }

    /// A run of characters of one look, unless that look is hidden.
    private static void run(XMLEvent start, XMLEventReader in, XMLEventWriter out, Set<String> dropped)
            throws XMLStreamException {
        List<XMLEvent> run = new ArrayList<>(List.of(start));
        boolean hidden = false;
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement() && dropped.contains(name(event.asStartElement()))) {
                skip(in);
                continue;
            }
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            // What the run's own look says stands at depth 3, that of runs in a text box inside it further down.
            hidden |= depth == 3 && event.isStartElement() && isHidden(event.asStartElement());
            run.add(event);
        }
        if (!hidden) {
            for (XMLEvent event : run) {
                out.add(event);
            }
        }
    }

    private static boolean isHidden(StartElement look) {
        if (!name(look).equals(HIDDEN)) {
            return false;
        }
        Attribute value = look.getAttributeByName(new QName(look.getName().getNamespaceURI(), "val"));
        return value == null || !OFF.contains(value.getValue());
    }

    private static void skip(XMLEventReader in) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            XMLEvent event = in.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    private static String name(StartElement element) {
        return element.getName().getLocalPart();
    }
}
