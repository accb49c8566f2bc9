package org.copydesk.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.RawFile;
import org.jspecify.annotations.Nullable;

/// Reads mails and web pages saved as mails (MHTML): the first part with markup is the page, else the first
/// with plain text. For one mail.
final class MailPages {

    /// Parts within parts: forwarded mails stay below ten.
    private static final int DEEPEST = 20;

    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(10_000)
            .setMaxContentLen(-1)
            .build();

    /// `Name <address>`, `"Name" <address>`, `address (Name)`.
    private static final Pattern ADDRESS = Pattern.compile("<[^>]*>|\"|\\([^)]*\\)\\s*$");

    private static final Pattern IN_BRACKETS = Pattern.compile("^\\S+@\\S+\\s*\\(([^)]+)\\)$");

    private final RawFile raw;
    private final Map<String, String> headers = new HashMap<>();
    private final List<Outcome<Page>> left = new ArrayList<>();
    private @Nullable String markup;
    private @Nullable String plain;
    private int depth;
    private boolean attached;

    private MailPages(RawFile raw) {
        this.raw = raw;
    }

    static List<Outcome<Page>> of(RawFile raw) throws IOException {
        MailPages mail = new MailPages(raw);
        Faults.guard(() -> {
            mail.read();
            return raw;
        });
        List<Outcome<Page>> pages = new ArrayList<>();
        pages.add(mail.page());
        pages.addAll(mail.left);
        return pages;
    }

    private void read() throws Exception {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG);
        tokens.parse(raw.bytes().stream());
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_HEADER -> attached = false;
                case T_FIELD -> field(tokens.getField());
                case T_START_MULTIPART, T_START_MESSAGE -> {
                    if (++depth > DEEPEST) {
                        throw new IOException("its parts are nested more than " + DEEPEST + " deep");
                    }
                }
                case T_END_MULTIPART, T_END_MESSAGE -> depth--;
                case T_BODY -> body(tokens.getBodyDescriptor(), tokens.getDecodedInputStream());
                default -> {
                    // preambles, ends of headers and the like hold nothing
                }
            }
        }
    }

    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String value = field.getBody() == null ? "" : field.getBody();
        if (depth == 1) {
            headers.putIfAbsent(name, DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT));
        }
        attached |= name.equals("content-disposition")
                && value.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    private void body(BodyDescriptor part, InputStream decoded) throws IOException {
        String type = part.getMimeType() == null ? "" : part.getMimeType().toLowerCase(Locale.ROOT);
        boolean html = type.equals(MediaTypes.HTML) || type.equals(MediaTypes.XHTML);
        if (attached || !(html || type.equals(MediaTypes.TEXT))) {
            if (!type.startsWith("image/")) { // pictures between the lines are no news
                left.add(new Outcome.Dropped<>(
                        raw.place(), "a mail's attachment is not read (" + Names.clean(type) + ")"));
            }
            return;
        }
        byte[] bytes = decoded.readAllBytes();
        String text = Charsets.decode(bytes, part.getCharset(), html);
        if (html && markup == null) {
            markup = text;
        } else if (!html && plain == null) {
            plain = text;
        }
    }

    private Outcome<Page> page() {
        Instant sent = Dates.instant(headers.get("date"), true);
        Instant anchor = sent != null ? sent : raw.fetched();
        Credits credits = credits(sent);
        if (markup != null && !markup.isBlank()) {
            // A page of a site that was saved as a mail is none: what its browser wrote about the saving is no news.
            String saved = OutsideCredits.text(headers.get("snapshot-content-location"));
            return new Outcome.Kept<>(
                    saved != null
                            ? new Page.Html(raw.place(), Credits.at(saved), anchor, markup)
                            : new Page.Html(raw.place(), credits, anchor, MailMarkup.quoted(markup), true));
        }
        if (plain != null && !plain.isBlank()) {
            return new Outcome.Kept<>(new Page.Mail(raw.place(), credits, anchor, TextPages.split(plain)));
        }
        return new Outcome.Dropped<>(raw.place(), "a mail without text");
    }

    private Credits credits(@Nullable Instant sent) {
        String address = headers.getOrDefault("snapshot-content-location", raw.url());
        return new Credits(
                        OutsideCredits.text(headers.get("subject")),
                        sender(headers.get("from")),
                        null,
                        null,
                        OutsideCredits.text(address),
                        OutsideCredits.language(headers.get("content-language")),
                        sent == null ? Published.UNKNOWN : Dates.published(sent))
                .by(Origin.GIVEN);
    }

    /// The sender's name, or the address where there is no name.
    private static @Nullable String sender(@Nullable String from) {
        String text = OutsideCredits.text(from);
        if (text == null) {
            return null;
        }
        var brackets = IN_BRACKETS.matcher(text);
        if (brackets.matches()) {
            return OutsideCredits.byline(brackets.group(1));
        }
        String name = OutsideCredits.byline(ADDRESS.matcher(text).replaceAll(""));
        return name != null ? name : OutsideCredits.text(text.replace("<", "").replace(">", ""));
    }
}
