package org.copydesk.corpus.read;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.SynchronousQueue;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.MAPI;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.copydesk.corpus.read.ParserWire.Answer;
import org.copydesk.corpus.read.ParserWire.Request;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// The process that parses binary documents: requests on standard input, answers on standard output, until the
/// input ends. It may be killed at any moment, and it ends when the process that started it dies, even amid a
/// parse: the main thread does nothing but read the input.
final class ParserMain {

    static final String TITLE = "title";
    static final String AUTHOR = "author";
    static final String CREATED = "created";
    static final String LANGUAGE = "language";

    /// What kind of thing an Outlook file holds, such as a mail.
    static final String OUTLOOK = "outlook";

    private final AutoDetectParser parser = new AutoDetectParser();
    private final int mostCharacters;

    private ParserMain(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /// Answers until the input ends.
    ///
    /// @param arguments the most characters that a document may read as
    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // answers go out here: no library may write between them
        SynchronousQueue<Request> requests = new SynchronousQueue<>();
        ParserMain main = new ParserMain(Integer.parseInt(arguments[0]));
        Thread.ofPlatform().daemon().name("parser").start(() -> main.answer(requests, out));
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        for (Request request = ParserWire.readRequest(in); request != null; request = ParserWire.readRequest(in)) {
            requests.put(request);
        }
    }

    private void answer(SynchronousQueue<Request> requests, DataOutputStream out) {
        try {
            while (true) {
                ParserWire.write(out, answer(requests.take()));
            }
        } catch (IOException | InterruptedException e) {
            // nobody listens any more: the main thread ends with the input
        }
    }

    private Answer answer(Request request) {
        try {
            return Faults.guard(() -> parsed(request));
        } catch (IOException e) {
            return new Answer.Refused(Faults.reason(e));
        }
    }

    private Answer parsed(Request request) throws IOException, SAXException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
        metadata.set(Metadata.CONTENT_TYPE, request.mediaType());
        ToHTMLContentHandler markup = new Markup();
        ContentHandler body = new BodyContentHandler(new WriteOutContentHandler(markup, mostCharacters));
        byte[] content = EditorsMarks.without(request.content().array(), request.mediaType());
        try (TikaInputStream in = TikaInputStream.get(content, metadata)) {
            parser.parse(in, body, metadata, context());
        } catch (EncryptedDocumentException e) {
            return new Answer.Refused("it is encrypted: a password is needed");
        } catch (WriteLimitReachedException e) {
            return new Answer.Refused("it reads as more than " + mostCharacters + " characters (--max-file-size)");
        } catch (TikaException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return new Answer.Refused("damaged: " + Faults.firstLine(cause));
        }
        return new Answer.Parsed(properties(metadata), markup.toString());
    }

    /// Texts as they stand in the file, no pictures, nothing that is embedded.
    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setSortByPosition(false);
        pdf.setExtractInlineImages(false);
        pdf.setExtractAcroFormContent(false);
        pdf.setExtractAnnotationText(false);
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractBookmarksText(false); // the outline says again what the headlines say
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static Map<String, String> properties(Metadata metadata) {
        Map<String, String> properties = new HashMap<>();
        put(properties, TITLE, metadata.get(TikaCoreProperties.TITLE));
        put(properties, AUTHOR, String.join(", ", metadata.getValues(TikaCoreProperties.CREATOR)));
        String created = metadata.get(TikaCoreProperties.CREATED);
        put(properties, CREATED, created != null ? created : metadata.get(Office.CREATION_DATE));
        put(properties, OUTLOOK, metadata.get(MAPI.MESSAGE_CLASS));
        put(properties, LANGUAGE, metadata.get(TikaCoreProperties.LANGUAGE));
        return properties;
    }

    private static void put(Map<String, String> properties, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.put(name, value);
        }
    }

    /// Writes elements without their namespace: the body's elements come without the element that declares it.
    private static final class Markup extends ToHTMLContentHandler {

        @Override
        public void startPrefixMapping(String prefix, String uri) {
            // no namespaces
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            AttributesImpl bare = new AttributesImpl(attributes);
            for (int i = 0; i < bare.getLength(); i++) {
                bare.setURI(i, "");
            }
            super.startElement("", localName, localName, bare);
        }

        @Override
        public void endElement(String uri, String localName, String qName) throws SAXException {
            super.endElement("", localName, localName);
        }
    }

    /// Leaves out what is embedded in a document.
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing embedded is read
        }
    }
}
