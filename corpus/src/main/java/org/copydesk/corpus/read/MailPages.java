package org.copydesk.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Place;
import org.copydesk.corpus.RawFile;
import org.jspecify.annotations.Nullable;

/// Reads mails and web pages saved as mails (MHTML). Of parts that say the same (RFC 2046, 5.1.4) the one with markup
/// counts; parts that follow each other are one text; a mail inside a mail, attached or in a digest, and
/// a file that is attached are pages of their own. For one mail.
final class MailPages {

    /// Parts within parts, a forwarded mail being two: what lies deeper is not opened.
    private static final int DEEPEST = 50;

    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(10_000)
            .setMaxContentLen(-1)
            .build();

    private final RawFile raw;
    private final List<Outcome<Page>> pages = new ArrayList<>();
    private final List<Outcome<Page>> left = new ArrayList<>();

    /// The mails that stand open, the innermost first; within each its parts.
    private final Deque<Mail> open = new ArrayDeque<>();

    /// Before which page each of them comes.
    private final Deque<Integer> places = new ArrayDeque<>();

    private final MailLines lines;
    private int depth;
    private final Attachments attachments;
    private boolean headOpen;

    private MailPages(RawFile raw, Attachments attachments) {
        this.raw = raw;
        this.attachments = attachments;
        this.lines = new MailLines(raw.bytes().array());
    }

    /// @param files reads files that are attached
    static List<Outcome<Page>> of(RawFile raw, Function<RawFile, List<Outcome<Page>>> files) throws IOException {
        return of(raw, new Attachments(raw, files, true));
    }

    /// A mail that is attached as a file: mails that are attached to it as files are not opened.
    static List<Outcome<Page>> attached(RawFile raw, Function<RawFile, List<Outcome<Page>>> files) throws IOException {
        return of(raw, new Attachments(raw, files, false));
    }

    private static List<Outcome<Page>> of(RawFile raw, Attachments attachments) throws IOException {
        MailPages mail = new MailPages(raw, attachments);
        Faults.guard(() -> {
            mail.read();
            return raw;
        });
        List<Outcome<Page>> pages = new ArrayList<>(mail.pages);
        if (pages.isEmpty()) {
            pages.add(new Outcome.Dropped<>(raw.place(), "a mail without text"));
        }
        pages.addAll(mail.left);
        return pages;
    }

    private void read() throws Exception {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG);
        tokens.parse(raw.bytes().stream());
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_HEADER -> attachments.begin();
                case T_FIELD -> field(tokens.getField());
                case T_START_MESSAGE -> {
                    deeper(tokens, 1);
                    begin();
                }
                case T_START_MULTIPART -> {
                    deeper(tokens, 1);
                    innermost().begin(String.valueOf(tokens.getBodyDescriptor().getMimeType()));
                }
                case T_END_MULTIPART -> {
                    deeper(tokens, -1);
                    innermost().end();
                }
                case T_END_MESSAGE -> {
                    deeper(tokens, -1);
                    end();
                }
                case T_BODY -> body(tokens.getBodyDescriptor(), tokens.getDecodedInputStream());
                default -> {
                    // preambles, ends of headers and the like hold nothing
                }
            }
        }
        // A mail that breaks off ends none of those that stand open.
        while (!open.isEmpty()) {
            end();
        }
    }

    private void begin() {
        open.push(new Mail());
        places.push(pages.size());
        headOpen = true;
    }

    private void end() {
        Outcome<Page> page = page(open.pop());
        int place = places.pop();
        if (page != null) {
            pages.add(place, page);
        }
    }

    private void deeper(MimeTokenStream tokens, int step) {
        depth += step;
        tokens.setRecursionMode(depth < DEEPEST ? RecursionMode.M_RECURSE : RecursionMode.M_FLAT);
    }

    private Mail innermost() {
        if (open.isEmpty()) {
            begin();
        }
        return open.element();
    }

    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String value = field.getBody() == null ? "" : field.getBody();
        Mail mail = innermost();
        if (headOpen) {
            int line = lines.of(field.getRaw());
            mail.at(open.size() == 1 ? 1 : line);
            headOpen = false;
        }
        mail.field(name, value);
        attachments.field(name, value, field);
    }

    private void body(BodyDescriptor part, InputStream decoded) throws IOException {
        String type = part.getMimeType() == null ? "" : part.getMimeType().toLowerCase(Locale.ROOT);
        boolean html = type.equals(MediaTypes.HTML) || type.equals(MediaTypes.XHTML);
        if (attachments.isAttached() || !(html || type.equals(MediaTypes.TEXT))) {
            Instant sent = innermost().sent();
            Instant known = sent != null ? sent : raw.fetched();
            for (Outcome<Page> file : attachments.read(type, part.getCharset(), decoded, known)) {
                (file instanceof Outcome.Kept ? pages : left).add(file);
            }
            return;
        }
        String text = Charsets.decode(decoded.readAllBytes(), part.getCharset(), html);
        Mail.Part read = new Mail.Part(html, text);
        if (!read.isHollow()) {
            innermost().add(read);
        }
    }

    private @Nullable Outcome<Page> page(Mail mail) {
        List<Mail.Part> parts = mail.parts();
        for (Mail.Part part : mail.unread()) {
            left.add(beside(part.html()));
        }
        if (parts.isEmpty()) {
            return null;
        }
        Place place = raw.place().at(mail.line());
        Instant sent = mail.sent();
        Instant anchor = sent != null ? sent : raw.fetched();
        // A page of a site that was saved as a mail is none: what its browser wrote about the saving is no news.
        String saved = OutsideCredits.text(mail.header("snapshot-content-location"));
        if (saved != null && parts.getFirst().html()) {
            String markup = parts.getFirst().text();
            return new Outcome.Kept<>(new Page.Html(place, Credits.at(saved), anchor, markup));
        }
        boolean html = Mail.mostlyMarkup(parts);
        String text = parts.stream()
                .filter(part -> part.html() == html)
                .map(Mail.Part::text)
                .collect(Collectors.joining("\n\n"));
        if (parts.stream().anyMatch(part -> part.html() != html)) {
            left.add(beside(!html));
        }
        Credits credits = mail.credits(raw.url());
        return new Outcome.Kept<>(
                html
                        ? new Page.Html(place, credits, anchor, MailMarkup.quoted(text), true)
                        : new Page.Mail(place, credits, anchor, TextPages.split(text)));
    }

    private Outcome<Page> beside(boolean html) {
        return new Outcome.Dropped<>(
                raw.place(),
                "a mail's part beside its text is not read (" + (html ? MediaTypes.HTML : MediaTypes.TEXT) + ")");
    }
}
