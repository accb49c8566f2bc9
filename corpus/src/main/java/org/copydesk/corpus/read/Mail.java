package org.copydesk.corpus.read;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.copydesk.corpus.Published;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// One mail while it is read: its head, and its parts in their tree.
final class Mail {

    /// `Name <address>`, `"Name" <address>`, `address (Name)`.
    private static final Pattern ADDRESS = Pattern.compile("<[^>]*>|\"|\\([^)]*\\)\\s*$");

    private static final Pattern IN_BRACKETS = Pattern.compile("^\\S+@\\S+\\s*\\(([^)]+)\\)$");

    /// What mail programs put before the subject of what they answer or pass on, in ten languages.
    private static final Pattern ANSWERED = Pattern.compile(
            "^(?:\\[[^\\]]{1,40}] *(?=\\p{L}{2,6} ?:))?(?:(?:re|fwd?|aw|wg|tr|rv|enc|res|antw|doorst|sv|odp)(?:\\[\\d+])? ?: *)+(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS_OF_WEB = Pattern.compile("https?://\\S+");

    /// The plain text of a mail is so many times as long as its markup if the markup says nothing.
    private static final int FAR_MORE = 4;

    /// Who sends a story has not always written it; who wrote it stands below the headline. An estimate.
    private static final double SENDER = 0.6;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Map<String, String> headers = new HashMap<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final List<Part> unread = new ArrayList<>();
    private int line = 1;

    /// A text inside a mail.
    ///
    /// @param html whether it has markup
    /// @param text the text
    record Part(boolean html, String text) {

        /// Whether there is nothing to read in it: markup may hold a picture alone.
        boolean isHollow() {
            return html ? !Jsoup.parse(text).hasText() : text.isBlank();
        }

        /// How much there is to read in it, long addresses aside.
        private long chars() {
            return ADDRESS_OF_WEB
                    .matcher(html ? Jsoup.parse(text).text() : text)
                    .replaceAll("")
                    .strip()
                    .length();
        }
    }

    /// Parts that stand together.
    ///
    /// @param type in lower case, as `multipart/alternative`
    /// @param members what came of each
    private record Group(String type, List<List<Part>> members) {

        List<Part> parts() {
            return switch (type) {
                case "multipart/alternative" -> best();
                // The rest is what the first one shows inside it (RFC 2387).
                case "multipart/related" -> members.isEmpty() ? List.of() : members.getFirst();
                default -> members.stream().flatMap(List::stream).toList();
            };
        }

        /// The last one is the richest; among them, markup is what can be read best, unless it only says that
        /// there is something to see elsewhere.
        private List<Part> best() {
            List<Part> marked = members.reversed().stream()
                    .filter(member -> member.stream().anyMatch(Part::html))
                    .findFirst()
                    .orElse(List.of());
            List<Part> plain = members.reversed().stream()
                    .filter(member -> member.stream().noneMatch(Part::html))
                    .findFirst()
                    .orElse(List.of());
            return marked.isEmpty() || chars(plain) > FAR_MORE * chars(marked) ? plain : marked;
        }

        private static long chars(List<Part> parts) {
            return parts.stream().mapToLong(Part::chars).sum();
        }

        /// What stands in a part and is not among those that are read.
        List<Part> unread() {
            return type.equals("multipart/related")
                    ? members.stream().skip(1).flatMap(List::stream).toList()
                    : List.of();
        }
    }

    Mail() {
        groups.push(new Group("", new ArrayList<>()));
    }

    /// The line of the file on which its head begins.
    void at(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    /// A line of a head. Those of the mail's parts say nothing of the mail.
    void field(String name, String value) {
        if (groups.size() == 1) {
            headers.putIfAbsent(name, printable(DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT)));
        }
    }

    /// What calls itself Latin-1 is Windows' extension of it (WHATWG, Encoding Standard, 4.2): its dashes and quotes
    /// stand where Latin-1 has control characters.
    private static String printable(String text) {
        if (text.chars().noneMatch(c -> c >= 0x80 && c < 0xa0)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c >= 0x80 && c < 0xa0;
            printable.append(control ? new String(new byte[] {(byte) c}, WINDOWS) : String.valueOf(c));
        }
        return printable.toString();
    }

    /// A part that has parts begins.
    void begin(String type) {
        groups.push(new Group(type.toLowerCase(Locale.ROOT), new ArrayList<>()));
    }

    /// It ends.
    void end() {
        if (groups.size() > 1) {
            Group ended = groups.pop();
            unread.addAll(ended.unread());
            List<Part> parts = ended.parts();
            if (!parts.isEmpty()) {
                groups.element().members().add(parts);
            }
        }
    }

    void add(Part part) {
        groups.element().members().add(List.of(part));
    }

    /// The texts of the mail that a reader would see, in their order.
    List<Part> parts() {
        while (groups.size() > 1) {
            end();
        }
        return groups.element().parts();
    }

    /// The texts that stand beside these and are not read, once [#parts] was asked.
    List<Part> unread() {
        return unread;
    }

    /// Whether more of the text has markup than not: the footer of a mailing list may be of the other kind.
    static boolean mostlyMarkup(List<Part> parts) {
        long marked = 0;
        long plain = 0;
        for (Part part : parts) {
            boolean alone = parts.size() == 1;
            int length = part.html() && !alone
                    ? Jsoup.parse(part.text()).text().length()
                    : part.text().length();
            marked += part.html() ? length : 0;
            plain += part.html() ? 0 : length;
        }
        return marked > plain;
    }

    /// What a field of the head says, or null.
    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    /// When it was sent, or null.
    @Nullable
    Instant sent() {
        return Dates.instant(headers.get("date"), true);
    }

    /// What its head says of it.
    ///
    /// @param url the address that is known from outside, or null
    Credits credits(@Nullable String url) {
        Instant sent = sent();
        return new Credits.Builder()
                .text(CreditField.URL, OutsideCredits.text(url), Origin.GIVEN)
                .text(CreditField.LANGUAGE, OutsideCredits.language(headers.get("content-language")), Origin.GIVEN)
                .build()
                .or(credits(
                        headers.get("subject"),
                        sender(headers.get("from")),
                        sent == null ? Published.UNKNOWN : Dates.published(sent)));
    }

    /// What a mail's subject, sender and day say of what is in it.
    static Credits credits(@Nullable String subject, @Nullable String sender, Published sent) {
        String title = OutsideCredits.text(subject);
        return new Credits.Builder()
                .text(
                        CreditField.TITLE,
                        title == null ? null : ANSWERED.matcher(title).replaceFirst(""),
                        Origin.GIVEN)
                .text(CreditField.BYLINE, sender, new Origin(Origin.From.GIVEN, SENDER))
                .published(sent, Origin.GIVEN)
                .build();
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
