package org.copydesk.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.RawFile;
import org.jspecify.annotations.Nullable;

/// The files that are attached to one mail: texts, pages and documents are read as pages of their own,
/// which the name of the file tells apart, as members of an archive are. For one thread.
final class Attachments {

    private static final String NAMELESS = "attachment";

    /// What mail programs declare texts and pages to be, and whatever they do not know.
    private static final Set<String> PLAIN = Set.of(
            MediaTypes.TEXT,
            MediaTypes.HTML,
            MediaTypes.XHTML,
            MediaTypes.BINARY,
            MediaTypes.MARKDOWN,
            "text/x-markdown");

    private static final Set<String> PAGES =
            Set.of(MediaTypes.TEXT, MediaTypes.HTML, MediaTypes.XHTML, MediaTypes.MARKDOWN);

    private final Source mail;
    private final Function<RawFile, List<Outcome<Page>>> reader;
    private final boolean mails;
    private final Records records = new Records();
    private int count;
    private boolean attached;
    private @Nullable String name;

    /// @param reader reads a file
    /// @param mails whether mails that are attached as files are opened
    Attachments(RawFile mail, Function<RawFile, List<Outcome<Page>>> reader, boolean mails) {
        this.mails = mails;
        this.mail = new Source(mail.place().file(), mail.place().record(), "", Source.Web.NONE);
        this.reader = reader;
    }

    /// The head of a part begins.
    void begin() {
        attached = false;
        name = null;
    }

    /// A line of the head of a part.
    ///
    /// @param field in small letters
    void field(String field, String value, Field raw) {
        if (field.equals("content-disposition")) {
            attached = value.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
            String file = parameter(raw, "filename");
            name = file != null ? file : name;
        } else if (field.equals("content-type") && name == null) {
            name = parameter(raw, "name");
        }
    }

    /// Whether the part that is at hand says that it is attached.
    boolean isAttached() {
        return attached;
    }

    /// What the part that is at hand reads as; nothing for a picture, which stands between the lines. A
    /// mail that is attached as a file is opened, what is attached to it in turn is not.
    ///
    /// @param type as the part declares it
    /// @param charset likewise, or null
    /// @param sent when the mail was sent, or null
    List<Outcome<Page>> read(String type, @Nullable String charset, InputStream decoded, @Nullable Instant sent)
            throws IOException {
        if (type.startsWith("image/")) {
            return List.of();
        }
        count++;
        Source.Web web = new Source.Web(type, charset, sent, null);
        Source file =
                mail.member(name == null ? NAMELESS : name, records, count).from(web);
        byte[] content = decoded.readAllBytes();
        String kind = content.length == 0 ? MediaTypes.BINARY : MediaTypes.of(file.name(), type, content);
        RawFile raw = file.raw(kind, content);
        if (kind.equals(MediaTypes.MAIL) && PLAIN.contains(type)) {
            return mails ? MailPages.attached(raw, reader) : List.of(unread(file.place(), kind));
        }
        boolean page = PLAIN.contains(type) && PAGES.contains(kind);
        return page || (kind.equals(MediaTypes.XML) ? isArticles(raw) : MediaTypes.document(kind))
                ? reader.apply(raw)
                : List.of(unread(file.place(), type));
    }

    private static Outcome<Page> unread(Place place, String type) {
        return new Outcome.Dropped<>(place, "a mail's attachment is not read (" + Names.clean(type) + ")");
    }

    /// Whether XML holds articles: what else is attached as XML are invoices, settings and the like.
    private static boolean isArticles(RawFile raw) throws IOException {
        String text = Charsets.decode(raw.bytes().array(), raw.charset(), true);
        return !Faults.guard(() -> XmlArticles.of(text)).isEmpty();
    }

    /// A parameter of a field, put together and decoded as RFC 2231 and mail programs have it; null for
    /// none.
    private static @Nullable String parameter(Field field, String name) {
        try {
            String value = Faults.guard(() -> parameters(field)).get(name);
            return value == null || value.isBlank()
                    ? null
                    : DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
        } catch (IOException e) {
            return null; // a name that cannot be read is none
        }
    }

    private static MimeParameterMapping parameters(Field field) throws MimeException {
        RawFieldParser parser = RawFieldParser.DEFAULT;
        MimeParameterMapping parameters = new MimeParameterMapping();
        for (NameValuePair pair :
                parser.parseRawBody(parser.parseField(field.getRaw())).getParams()) {
            parameters.addParameter(pair.getName(), pair.getValue());
        }
        return parameters;
    }
}
