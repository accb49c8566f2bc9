package org.copydesk.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Outcome;
import org.copydesk.corpus.Page;
import org.copydesk.corpus.Published;
import org.copydesk.corpus.RawFile;
import org.copydesk.corpus.read.ParserWire.Answer;
import org.copydesk.corpus.read.ParserWire.Request;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads binary documents with the help of a child process.
final class DocumentPages {

    /// Titles and authors that programs fill in when nobody does.
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)microsoft (word|powerpoint|excel)\\b.*|untitled.*|document\\d*|(powerpoint )?presentation"
                    + "|.*\\.(docx?|dotx?|pdf|rtf|odt|indd|qxd|pages|wpd|tex|dvi|ps|pub|txt|html?)"
                    + "|admin(istrator)?|(windows |microsoft office )?user|unknown|author"
                    + "|owner|python-docx|default|\\(?(?:anonymous|unspecified|unknown|untitled)\\)?|root");

    /// The day on which the template of a library that writes documents was made.
    private static final String DAY_OF_TEMPLATE = "2013-12-23T23:15:00Z";

    /// How far a document's properties are to be trusted: many are those of the template, or of the day of
    /// printing. An estimate.
    private static final double PROPERTIES = 0.6;

    private static final Pattern OUTLOOK_HEAD = Pattern.compile("(?s)^\\s*<h1>.*?</h1>\\s*(?:<dl>.*?</dl>)?");
    private static final Pattern PARAGRAPH = Pattern.compile("</?p>|<p />");

    private static final Pattern TAG = Pattern.compile("<[^>]*>|&#?\\w+;");

    private DocumentPages() {}

    static Outcome<Page> of(RawFile raw, ParserPool parsers) throws IOException {
        String name =
                raw.place().record() == null ? raw.place().file() : raw.place().record();
        return switch (parsers.parse(new Request(name, raw.mediaType(), document(raw)))) {
            case Answer.Refused refused ->
                failed(raw, truncated(raw) ? "truncated: " + refused.reason() : refused.reason());
            case Answer.Parsed parsed ->
                parsed.properties().containsKey(ParserMain.OUTLOOK) ? mail(raw, parsed) : page(raw, parsed);
        };
    }

    /// A mail as Outlook files it: the parser writes its subject and who sent it to whom above the text,
    /// which has no paragraphs where it has no markup.
    private static Outcome<Page> mail(RawFile raw, Answer.Parsed parsed) {
        Map<String, String> properties = parsed.properties();
        String body = OUTLOOK_HEAD.matcher(parsed.markup()).replaceFirst("");
        if (TAG.matcher(body).replaceAll("").isBlank()) {
            return new Outcome.Dropped<>(raw.place(), "a mail without text");
        }
        Published sent = Dates.published(properties.get(ParserMain.CREATED));
        Credits credits = Mail.credits(
                properties.get(ParserMain.TITLE), OutsideCredits.byline(properties.get(ParserMain.AUTHOR)), sent);
        Instant day = Dates.instant(properties.get(ParserMain.CREATED), true);
        Instant anchor = day != null ? day : raw.fetched();
        String plain = PARAGRAPH.matcher(body).replaceAll("\n");
        return new Outcome.Kept<>(
                plain.indexOf('<') < 0
                        ? new Page.Mail(
                                raw.place(), credits, anchor, TextPages.split(Parser.unescapeEntities(plain, false)))
                        : new Page.Html(raw.place(), credits, anchor, MailMarkup.quoted(body), true));
    }

    /// The document alone, where something else stands before it.
    private static Bytes document(RawFile raw) {
        byte[] all = raw.bytes().array();
        int at = raw.mediaType().equals(MediaTypes.PDF) ? MediaTypes.pdfAt(all) : 0;
        return at <= 0 ? raw.bytes() : Bytes.of(Arrays.copyOfRange(all, at, all.length));
    }

    private static Outcome<Page> page(RawFile raw, Answer.Parsed parsed) {
        if (TAG.matcher(parsed.markup()).replaceAll("").isBlank()) {
            return truncated(raw)
                    ? failed(raw, "truncated: it ends without the mark that ends a PDF, and no text could be read")
                    : new Outcome.Dropped<>(raw.place(), "a document without text: perhaps a scan");
        }
        Credits credits = credits(parsed.properties()).or(OutsideCredits.of(raw));
        String body = raw.mediaType().equals(MediaTypes.PDF)
                ? SetType.unset(RunningHeads.apart(parsed.markup()))
                : parsed.markup();
        String markup = "<html><body>" + body + "</body></html>";
        return new Outcome.Kept<>(new Page.Html(raw.place(), credits, raw.fetched(), markup, true));
    }

    private static Credits credits(Map<String, String> properties) {
        return new Credits(
                        somebody(OutsideCredits.text(properties.get(ParserMain.TITLE))),
                        somebody(OutsideCredits.byline(properties.get(ParserMain.AUTHOR))),
                        null,
                        null,
                        null,
                        OutsideCredits.language(properties.get(ParserMain.LANGUAGE)),
                        Dates.published(created(properties.get(ParserMain.CREATED))))
                .by(new Origin(Origin.From.GIVEN, PROPERTIES));
    }

    private static @Nullable String created(@Nullable String value) {
        return DAY_OF_TEMPLATE.equals(value) ? null : value;
    }

    private static @Nullable String somebody(@Nullable String value) {
        return value == null || NOBODY.matcher(value).matches() ? null : value;
    }

    private static Outcome<Page> failed(RawFile raw, String reason) {
        return new Outcome.Failed<>(raw.place(), Outcome.Stage.READ, reason);
    }

    /// Whether it is a PDF that lacks its end mark in the last 2 KiB (ISO 32000-1, 7.5.5, and what readers
    /// tolerate).
    private static boolean truncated(RawFile raw) {
        if (!raw.mediaType().equals(MediaTypes.PDF)) {
            return false;
        }
        byte[] bytes = raw.bytes().array();
        int from = Math.max(0, bytes.length - 2048);
        return !new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
