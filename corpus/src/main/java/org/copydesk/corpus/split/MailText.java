package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.corpus.CreditField;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Origin;
import org.jspecify.annotations.Nullable;

/// A mail's plain text without what is not its sender's: the mail that it answers, the head of one that it
/// passes on, the signature (RFC 3676, 4.3 and 4.5). What is cut leaves a blank line, so that the rest keeps
/// its place. A mail that says little and quotes much passes on what it quotes, which loses its marks.
/// For one mail and one thread.
final class MailText {

    /// So much text of the sender's own makes a mail with another's below it an answer; with less it passes it
    /// on.
    private static final int OWN = 200;

    /// A head has this many fields, with no more lines between the first and the last.
    private static final int FIELDS = 3;

    private static final int LONGEST_HEAD = 10;
    private static final int LONGEST_SIGNATURE = 12;

    /// "On Tue, 3 Jun 2025 at 14:02, Per Lund <per@courier.example> wrote:" may be wrapped.
    private static final int LONGEST_ATTRIBUTION = 3;

    private static final String QUOTE = "reply-quote";
    private static final String SIGNATURE = "signature";
    private static final String HEAD = "forward-head";
    private static final String NOTE = "forward-note";

    private static final Pattern FIELD = Pattern.compile(
            "^[*_ ]{0,3}(from|von|de|da|van|från|fra|od|sent|date|gesendet|datum|envoyé|fecha|enviado|enviada em|data|inviato"
                    + "|verzonden|skickat|sendt|wysłano|to|an|à|para|a|aan|till|til|do|cc|subject|betreff|objet|asunto"
                    + "|assunto|oggetto|onderwerp|ämne|emne|temat|reply-to)[*_]{0,2} ?:[*_]{0,2} .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> SENDERS = Set.of("from", "von", "de", "da", "van", "från", "fra", "od");

    /// A head that has none of these may be that of a mail which an article prints.
    private static final Set<String> RECEIVERS =
            Set.of("to", "an", "à", "para", "a", "aan", "till", "til", "do", "sent", "gesendet", "envoyé");

    private static final Set<String> DATES = Set.of(
            "sent",
            "date",
            "gesendet",
            "datum",
            "envoyé",
            "fecha",
            "enviado",
            "enviada em",
            "data",
            "inviato",
            "verzonden",
            "skickat",
            "sendt",
            "wysłano");

    /// "From", "to" and a date may tell of a journey or a rule, and an article may print who wrote to
    /// whom about what: a mail's head has an address, a subject and a date, or a line drawn above it.
    private static final Set<String> SUBJECTS =
            Set.of("subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "ämne", "emne", "temat");

    /// A list's digest holds many mails, each with its number right above its head.
    private static final Pattern OF_DIGEST = Pattern.compile("(?i)^message: \\d{1,4}\\s*$");

    private static final Pattern WROTE = Pattern.compile(
            "(?i)@|\\b(?:19|20)\\d\\d\\b.*\\b\\d{1,2}[:.]\\d\\d\\b|(?:wrote|writes|schrieb|écrit|escribió|escreveu|scritto|schreef|skrev"
                    + "|napisał|napisała)\\s?:$");

    private static final int LONGEST_LABEL = 120;

    private static final int LONGEST_FIELD = 2000;

    private static final int LONGEST_SIGNATURE_CHARS = 600;

    /// With the notice that lawyers ask for.
    private static final int LONGEST_MARKED_SIGNATURE = 2000;

    /// Names and addresses have no more little words ("of", "the"); sentences have.
    private static final int MOST_LITTLE_WORDS = 3;

    /// What the notices below signatures speak of.
    private static final Pattern NOTICE =
            Pattern.compile("(?i)confidential|privileged|intended (?:solely |only )?for|meant for"
                    + "|addressee|recipient|receiver|received (?:it|this) in error|by mistake|disclaimer|unsubscribe|vertraulich"
                    + "|empfänger|confidentiel|destinataire|confidencial|destinatario|riservat|vertrouwelijk");

    private static final Pattern ADDRESS = Pattern.compile("<[^>]*>|\\[[^\\]]*\\]|\\([^)]*@[^)]*\\)");

    /// How far who sent a mail is to be taken for who wrote what is in it. An estimate.
    private static final double SENDER = 0.6;

    private static final Pattern MARKS = Pattern.compile("^(?:> ?)+");

    private static final Pattern GREETING = Pattern.compile(
            "(?i)(?:(?:with )?(?:best|kind|kindest|warm|warmest|many)? ?(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)"
                    + "|sincerely yours|all the best|cheers|many thanks|thanks|thank you|best|mit freundlichen grüßen"
                    + "|viele grüße|beste grüße|cordialement|bien cordialement|saludos|un saludo|atentamente|cordiali saluti"
                    + "|met vriendelijke groet(?:en)?|atenciosamente|med vänliga hälsningar|pozdrawiam)[,.!]?");

    /// Another mail is so many times as long as the words above it if these only pass it on.
    private static final int FAR_LONGER = 2;

    private final List<String> lines;
    private final String[] cut;

    private final Credits.Builder passedOn = new Credits.Builder();
    private boolean passes;

    /// Whether the marks before lines that are quoted go, as the mail only passes them on.
    private boolean unquoted;

    private MailText(List<String> lines) {
        this.lines = lines;
        this.cut = new String[lines.size()];
    }

    /// What is left of a mail.
    ///
    /// @param lines the lines, those cut being blank
    /// @param passedOn what the head of the mail that it passes on says of that one's sender and day
    /// @param passes whether it passes on what somebody else wrote
    record Own(List<String> lines, Credits passedOn, boolean passes) {}

    /// The lines with those cut that are not the sender's, each of which is written down.
    static Own own(List<String> lines, Ledger ledger) {
        MailText mail = new MailText(lines);
        mail.another();
        mail.quotes();
        mail.signature();
        return new Own(mail.written(ledger), mail.passedOn.build(), mail.passes);
    }

    /// The credits of a mail that is passed on: who passes it on did not write it, nor is it of that day.
    static Credits passedOn(Credits outer, Credits inner) {
        Credits.Builder credits = new Credits.Builder();
        for (CreditField field : CreditField.values()) {
            boolean sent = field == CreditField.BYLINE || field == CreditField.PUBLISHED;
            credits.copy(field, sent ? inner : outer);
        }
        return credits.build();
    }

    /// What the head of a mail that is passed on says of its sender and day.
    ///
    /// @param above what stands above the story, a line each
    /// @return null where no such head stands there
    static @Nullable Credits passedOn(List<String> above) {
        MailText mail = new MailText(above);
        for (int i = 0; i < above.size(); i++) {
            int end = mail.headEnd(i);
            if (end > 0) {
                mail.head(i, end);
                return mail.passedOn.build();
            }
        }
        return null;
    }

    /// Another mail with its head, below the sender's own words or below none.
    private void another() {
        if (isDigest()) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            int end = headEnd(i);
            if (end > 0) {
                int from = i;
                while (from > 0 && (isBlank(from - 1) || isRule(lines.get(from - 1)))) {
                    from--;
                }
                int own = chars(0, from);
                if (own >= OWN || (own > 0 && own * FAR_LONGER >= chars(end, lines.size()))) {
                    cut(from, lines.size(), QUOTE);
                } else {
                    cut(0, from, NOTE);
                    cut(from, end, HEAD);
                    head(i, end);
                    passes = true;
                }
                return;
            }
        }
    }

    private void head(int from, int to) {
        for (String line : lines.subList(from, to)) {
            String value = line.substring(line.indexOf(':') + 1);
            String name = field(line);
            DateLine.Found day = DateLine.absolute(value);
            if (SENDERS.contains(String.valueOf(name))) {
                String sender = Bylines.person(ADDRESS.matcher(value)
                        .replaceAll("")
                        .replaceAll("[\"*_]", "")
                        .strip());
                passedOn.text(CreditField.BYLINE, sender, new Origin(Origin.From.GIVEN, SENDER));
            } else if (day != null) {
                passedOn.published(day.published(), Trust.seen(Trust.LINE_DATE));
            }
        }
    }

    private boolean isDigest() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (OF_DIGEST.matcher(lines.get(i)).matches() && field(lines.get(i + 1)) != null) {
                return true;
            }
        }
        return false;
    }

    /// Behind the last field of the head that begins at line `from`, or -1 if none does.
    private int headEnd(int from) {
        String first = field(lines.get(from));
        if (first == null || !SENDERS.contains(first)) {
            return -1;
        }
        int fields = 0;
        int end = -1;
        boolean received = false;
        boolean mail = from > 0 && isRule(lines.get(from - 1));
        boolean subject = false;
        boolean dated = false;
        for (int i = from; i < Math.min(lines.size(), from + LONGEST_HEAD); i++) {
            String name = field(lines.get(i));
            if (name != null) {
                fields++;
                end = i + 1;
                received |= RECEIVERS.contains(name);
                subject |= SUBJECTS.contains(name);
                dated |= DATES.contains(name);
                mail |= lines.get(i).indexOf('@') >= 0;
            }
        }
        return fields >= FIELDS && received && (mail || (subject && dated)) ? end : -1;
    }

    private static @Nullable String field(String line) {
        if (line.length() > LONGEST_FIELD || line.indexOf(':') < 0) {
            return null;
        }
        var field = FIELD.matcher(line.replace('\u00a0', ' ').replace('\u202f', ' '));
        return field.matches() ? field.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /// A line of strokes, perhaps with a label between, or one that says that a mail follows.
    private static boolean isRule(String line) {
        String text = line.strip();
        boolean strokes = text.length() >= 2
                && text.length() <= LONGEST_LABEL
                && "-_=".indexOf(text.charAt(0)) >= 0
                && "-_=".indexOf(text.charAt(1)) >= 0;
        return strokes || text.equalsIgnoreCase("Begin forwarded message:");
    }

    /// Lines that begin with ">", and the line above them that says whose they are.
    private void quotes() {
        int own = 0;
        int quoted = 0;
        for (int i = 0; i < lines.size(); i++) {
            own += cut[i] == null && !isQuote(i) ? lines.get(i).strip().length() : 0;
            quoted += cut[i] == null && isQuote(i) ? lines.get(i).strip().length() : 0;
        }
        if (own < OWN && quoted > own) {
            unquoted = true;
            passes = true;
            for (int i = 0; i < lines.size(); i++) {
                cut[i] = cut[i] == null && !isQuote(i) && !isBlank(i) ? NOTE : cut[i];
            }
            return;
        }
        boolean answers = false;
        for (int i = 0; i < lines.size(); i++) {
            if (isQuote(i) && cut[i] == null && (i == 0 || !isQuote(i - 1))) {
                answers |= attribution(i);
            }
        }
        // A story may quote so too, as Markdown does.
        unquoted = !answers && quoted > 0 && !isQuoteBelow();
        for (int i = 0; i < lines.size() && !unquoted; i++) {
            if (isQuote(i) && cut[i] == null) {
                cut[i] = QUOTE;
            }
        }
    }

    /// Whether the text ends with what is quoted: then it is what the mail answers, whoever wrote that.
    private boolean isQuoteBelow() {
        int last = lines.size() - 1;
        while (last > 0 && (isBlank(last) || cut[last] != null)) {
            last--;
        }
        return last >= 0 && isQuote(last);
    }

    private boolean isQuote(int i) {
        return lines.get(i).startsWith(">") && !isEscaped(i);
    }

    /// A mailbox writes a line of text that begins with "From " so.
    private boolean isEscaped(int i) {
        return lines.get(i).startsWith(">From ")
                && (i == 0 || !lines.get(i - 1).startsWith(">"))
                && (i + 1 == lines.size() || !lines.get(i + 1).startsWith(">"));
    }

    private boolean attribution(int quote) {
        int last = quote - 1;
        while (last >= 0 && isBlank(last)) {
            last--;
        }
        if (last < 0 || cut[last] != null || !lines.get(last).strip().endsWith(":")) {
            return false;
        }
        int first = last;
        StringBuilder said = new StringBuilder();
        while (first >= 0 && !isBlank(first) && cut[first] == null && last - first <= LONGEST_ATTRIBUTION) {
            said.insert(0, lines.get(first).strip() + " ");
            first--;
        }
        if (last - first <= LONGEST_ATTRIBUTION
                && WROTE.matcher(said.toString().strip()).find()) {
            cut(first + 1, last + 1, QUOTE);
            return true;
        }
        return false;
    }

    /// Behind a line of two hyphens, as long as it is short, and behind a greeting.
    private void signature() {
        dashed();
        greeted();
    }

    /// A greeting near the end, with nothing behind it but names, addresses and notices.
    private void greeted() {
        int from = lines.size();
        int own = 0;
        for (int i = lines.size() - 1; i >= 0 && own <= LONGEST_SIGNATURE; i--) {
            own += cut[i] == null && !isBlank(i) ? 1 : 0;
            boolean greeting =
                    cut[i] == null && GREETING.matcher(lines.get(i).strip()).matches();
            from = greeting ? i : from;
        }
        if (from < lines.size() && isTail(from) && isSigned(from + 1)) {
            cut(from, lines.size(), SIGNATURE);
        }
    }

    /// Whether nothing stands from here on but names, addresses and notices: no sentences.
    private boolean isSigned(int from) {
        int shown = 0;
        StringBuilder paragraph = new StringBuilder();
        for (int i = from; i <= lines.size(); i++) {
            if (i < lines.size() && !isBlank(i)) {
                paragraph.append(lines.get(i).strip()).append(' ');
                shown++;
                continue;
            }
            String text = paragraph.toString().strip();
            paragraph.setLength(0);
            if (Shape.of(text).functionWords() > MOST_LITTLE_WORDS
                    && !NOTICE.matcher(text).find()) {
                return false;
            }
        }
        return shown > 0;
    }

    /// Whether what stands at `from` and behind is short, and shorter than what stands before.
    private boolean isTail(int from) {
        int tail = chars(from, lines.size());
        return tail <= LONGEST_MARKED_SIGNATURE && tail < chars(0, from);
    }

    private void dashed() {
        // The blank behind the hyphens is what makes them a mark (RFC 3676, 4.3); letters use it between items too.
        int mark = lines.lastIndexOf("-- ");
        if (mark >= 0 && mark == lines.indexOf("-- ") && cut[mark] == null && isTail(mark) && isSigned(mark + 1)) {
            cut(mark, lines.size(), SIGNATURE);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (cut[i] == null && lines.get(i).stripTrailing().equals("--")) {
                int end = i;
                int longest = 0;
                while (end < lines.size() && cut[end] == null && end - i <= LONGEST_SIGNATURE) {
                    longest = Math.max(longest, lines.get(end).length());
                    end++;
                }
                boolean small = end - i <= LONGEST_SIGNATURE && longest <= LONGEST_LABEL;
                small &= end < lines.size() || isSigned(i + 1);
                if (small && chars(i, end) <= LONGEST_SIGNATURE_CHARS) {
                    cut(i, end, SIGNATURE);
                }
            }
        }
    }

    private void cut(int from, int to, String rule) {
        for (int i = from; i < to; i++) {
            cut[i] = rule;
        }
    }

    private int chars(int from, int to) {
        int chars = 0;
        for (int i = from; i < to; i++) {
            chars += isQuote(i) ? 0 : lines.get(i).strip().length();
        }
        return chars;
    }

    private boolean isBlank(int i) {
        return lines.get(i).isBlank();
    }

    private List<String> written(Ledger ledger) {
        List<String> own = new ArrayList<>(lines.size());
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            any |= cut[i] == null && !isBlank(i);
        }
        for (int i = 0; i < lines.size(); i++) {
            String rule = any ? cut[i] : null;
            String text = Text.fold(lines.get(i));
            own.add(rule != null ? "" : shown(i));
            if (rule != null && !text.isEmpty()) {
                ledger.cut(Block.of(i + 1, text, false), rule);
            }
        }
        return own;
    }

    private String shown(int i) {
        String line = lines.get(i);
        return unquoted && isQuote(i) ? MARKS.matcher(line).replaceFirst("") : isEscaped(i) ? line.substring(1) : line;
    }
}
