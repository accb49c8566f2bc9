package org.copydesk.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/// Tells what a page's bytes are. Text of every kind is told here, in a scan of the first bytes; only what is
/// binary goes to Tika's detector, which takes a moment to load.
final class MediaTypes {

    static final String HTML = "text/html";
    static final String XHTML = "application/xhtml+xml";
    static final String RSS = "application/rss+xml";
    static final String ATOM = "application/atom+xml";
    static final String MAIL = "message/rfc822";
    static final String TEXT = "text/plain";
    static final String MARKDOWN = "text/markdown";
    static final String XML = "application/xml";
    static final String PDF = "application/pdf";
    static final String RTF = "application/rtf";
    /// Word, Excel, PowerPoint and Outlook of before 2007: Tika looks closer.
    static final String OLE = "application/x-tika-msoffice";
    static final String BINARY = "application/octet-stream";

    /// How much of the beginning the scans for text look at.
    private static final int START = 4096;

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", XHTML),
            Map.entry("shtml", HTML),
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("eml", MAIL),
            Map.entry("mht", MAIL),
            Map.entry("mhtml", MAIL));

    private static final Set<String> HTML_TAGS = Set.of(
            "html", "head", "body", "title", "meta", "link", "script", "style", "div", "p", "h1", "h2", "h3", "article",
            "main", "section", "header", "table", "span", "a", "b", "ul", "ol", "br", "img", "font", "center",
            "iframe");

    private static final Set<String> MAIL_HEADERS = Set.of(
            "received",
            "return-path",
            "delivered-to",
            "message-id",
            "mime-version",
            "from",
            "to",
            "subject",
            "date",
            "content-type",
            "x-mailer",
            "reply-to",
            "snapshot-content-location",
            "dkim-signature",
            "arc-seal");

    /// Beginnings of the types that go to the process for binary documents.
    private static final Set<String> DOCUMENTS = Set.of(
            PDF,
            RTF,
            OLE,
            "application/msword",
            "application/vnd.ms-",
            "application/vnd.openxmlformats-officedocument",
            "application/x-tika-ooxml",
            "application/vnd.oasis.opendocument",
            "application/epub+zip",
            XML);

    private MediaTypes() {}

    /// The media type of a page.
    ///
    /// @param name of the file, member or path of an address
    /// @param declared what a server said, or null; it only decides between kinds of text
    /// @param head the first bytes, at least one
    static String of(String name, @Nullable String declared, byte[] head) {
        String magic = magic(name, head);
        if (magic != null) {
            return magic;
        }
        Charsets.Wide wide = Charsets.wide(head);
        if (wide == null && !textual(head)) {
            return detected(name, head);
        }
        String start = wide == null
                ? new String(head, 0, Math.min(START, head.length), StandardCharsets.ISO_8859_1)
                : new String(head, 0, Math.min(2 * START, head.length), wide.charset());
        return text(name, declared, start);
    }

    /// Why pages of this type are left out, or null where they are read.
    static @Nullable String unreadable(String type) {
        String kind = type.substring(0, Math.max(0, type.indexOf('/')));
        return switch (kind) {
            case "image", "audio", "video", "font" ->
                (kind.equals("image") || kind.equals("audio") ? "an " : "a ") + kind + ", not text (" + type + ")";
            default ->
                switch (type) {
                    case "text/css", "text/javascript" -> "part of a web page's looks, not text (" + type + ")";
                    case BINARY -> "binary, of no known kind";
                    default -> readable(type) ? null : "not a kind of file that holds stories (" + type + ")";
                };
        };
    }

    /// Whether a type is parsed in a process of its own.
    static boolean document(String type) {
        return DOCUMENTS.stream().anyMatch(type::startsWith);
    }

    private static boolean readable(String type) {
        return type.startsWith("text/")
                || Set.of(XHTML, RSS, ATOM, MAIL, Json.ROW).contains(type)
                || document(type);
    }

    private static @Nullable String magic(String name, byte[] head) {
        if (Container.starts(head, "%PDF-") || isLatePdf(head)) {
            return PDF;
        }
        if (Container.starts(head, "{\\rtf")) {
            return RTF;
        }
        if (Container.starts(head, "PK\3\4")) {
            String document = ZipDocument.of(name, head);
            return document == null ? "application/zip" : document;
        }
        if (Container.starts(head, "\320\317\21\340\241\261\32\341")) {
            return OLE;
        }
        return null;
    }

    /// Whether a PDF begins behind something else, as readers of PDF tolerate (ISO 32000-1, annex H, note
    /// 13): within the first 1,024 bytes, at the beginning of a line or behind a mark of byte order, and
    /// with an object in it.
    private static boolean isLatePdf(byte[] head) {
        return pdfAt(head) > 0;
    }

    /// Where a PDF begins in its file, or -1 where it is none.
    static int pdfAt(byte[] file) {
        String start = new String(file, 0, Math.min(2 * START, file.length), StandardCharsets.ISO_8859_1);
        int at = start.indexOf("%PDF-");
        if (at <= 0 || at >= 1024) {
            return at == 0 ? 0 : -1;
        }
        boolean begins = start.charAt(at - 1) < ' ' || start.charAt(at - 1) >= 0x7f;
        return begins && !start.stripLeading().startsWith("<") && start.indexOf(" obj", at) > 0 ? at : -1;
    }

    private static String detected(String name, byte[] head) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        String type;
        try {
            type = Tika.TYPES
                    .detect(new ByteArrayInputStream(head), metadata)
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            return BINARY;
        }
        // told by its name, but its bytes are no text: binary all the same
        return type.startsWith("text/") || type.equals(XML) ? BINARY : type;
    }

    private static String text(String name, @Nullable String declared, String start) {
        String text = start.stripLeading();
        text = text.startsWith("\uFEFF") || text.startsWith("\357\273\277")
                ? text.replaceFirst("^(\uFEFF|ï»¿)\\s*", "")
                : text;
        String byEnding = BY_ENDING.get(Names.ending(name));
        String byRoot = text.startsWith("<") ? byRoot(text) : null;
        if (MAIL.equals(byEnding) || (byRoot == null && mailHeaders(text) >= 3)) {
            return MAIL;
        }
        if (byRoot != null && !(byRoot.equals(XML) && HTML.equals(byEnding))) {
            return byRoot;
        }
        if (declared != null && (declared.equals(HTML) || declared.equals(XHTML))) {
            return declared;
        }
        return byEnding == null ? TEXT : byEnding;
    }

    /// What markup that begins so is, by its first element; null where it is none.
    private static @Nullable String byRoot(String text) {
        String root = root(text);
        if (root.isEmpty()) {
            return text.startsWith("<?xml") ? XML : text.regionMatches(true, 0, "<!doctype html", 0, 14) ? HTML : null;
        }
        String local = root.substring(root.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return switch (local) {
            case "rss" -> RSS;
            case "feed" -> ATOM;
            case "rdf" -> text.contains("purl.org/rss/1.0") ? RSS : XML;
            case "svg" -> "image/svg+xml";
            case "html" -> HTML;
            case "nitf", "newsitem", "newsmessage", "newsml" -> XML;
            default -> {
                boolean xml = text.startsWith("<?xml");
                yield xml ? XML : HTML_TAGS.contains(local) || text.startsWith("<!") ? HTML : null;
            }
        };
    }

    /// The name of the first element, past the XML declaration, comments and a document type.
    private static String root(String text) {
        int at = 0;
        while (at >= 0 && at < text.length() - 1) {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at);
            } else if (text.charAt(at) == '<' && Character.isLetter(text.charAt(at + 1))) {
                int end = at + 1;
                while (end < text.length()
                        && (Character.isLetterOrDigit(text.charAt(end)) || ":-_".indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                return text.substring(at + 1, end);
            }
            at = at < 0 ? at : text.indexOf('<', at + 1);
        }
        return "";
    }

    /// How many of the first lines are headers that mails have.
    private static int mailHeaders(String text) {
        int headers = 0;
        for (String line : text.lines().limit(30).toList()) {
            int colon = line.indexOf(':');
            if (line.startsWith(" ") || line.startsWith("\t")) {
                continue; // a header that goes on
            }
            if (colon <= 0 || line.substring(0, colon).chars().anyMatch(c -> c <= ' ' || c > 126)) {
                return line.isEmpty() && headers > 0 ? headers : 0;
            }
            headers += MAIL_HEADERS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return headers;
    }

    /// Whether bytes are text in some charset that extends ASCII: no zero byte, hardly any other control.
    private static boolean textual(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
                controls++;
            }
        }
        return controls * 50L <= head.length;
    }

    /// Loaded when the first binary file comes.
    private static final class Tika {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }
}
