package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A mail's plain text without what is not its sender's: the mail that it answers, the head of one that it
/// passes on, the signature (RFC 3676, 4.3 and 4.5). What is cut leaves a blank line, so that the rest keeps
/// its place. A mail that is nothing but what it quotes is left as it is. For one mail and one thread.
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
            "^[*_ ]{0,3}(from|sent|date|to|cc|subject|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado|para"
                    + "|asunto)[*_]{0,2}\\s?:[*_]{0,2}\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> SENDERS = Set.of("from", "von", "de");

    private static final Pattern RULE = Pattern.compile("^[-_=> ]{2,}[^-_=]*[-_= ]*$|^begin forwarded message:$");

    private final List<String> lines;
    private final String[] cut;

    private MailText(List<String> lines) {
        this.lines = lines;
        this.cut = new String[lines.size()];
    }

    /// The lines with those cut that are not the sender's, each of which is written down.
    static List<String> own(List<String> lines, Ledger ledger) {
        MailText mail = new MailText(lines);
        mail.another();
        mail.quotes();
        mail.signature();
        return mail.written(ledger);
    }

    /// Another mail with its head, below the sender's own words or below none.
    private void another() {
        for (int i = 0; i < lines.size(); i++) {
            int end = headEnd(i);
            if (end > 0) {
                int from = i;
                while (from > 0 && (isBlank(from - 1) || isRule(lines.get(from - 1)))) {
                    from--;
                }
                if (chars(0, from) >= OWN) {
                    cut(from, lines.size(), QUOTE);
                } else {
                    cut(0, from, NOTE);
                    cut(from, end, HEAD);
                }
                return;
            }
        }
    }

    /// Behind the last field of the head that begins at line `from`, or -1 if none does.
    private int headEnd(int from) {
        String first = field(lines.get(from));
        if (first == null || !SENDERS.contains(first)) {
            return -1;
        }
        int fields = 0;
        int end = -1;
        for (int i = from; i < Math.min(lines.size(), from + LONGEST_HEAD); i++) {
            if (field(lines.get(i)) != null) {
                fields++;
                end = i + 1;
            }
        }
        return fields >= FIELDS ? end : -1;
    }

    private static @org.jspecify.annotations.Nullable String field(String line) {
        var field = FIELD.matcher(line);
        return field.matches() ? field.group(1).toLowerCase(Locale.ROOT) : null;
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line.strip().toLowerCase(Locale.ROOT)).matches();
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
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (isQuote(i) && cut[i] == null) {
                cut[i] = QUOTE;
                attribution(i);
            }
        }
    }

    private boolean isQuote(int i) {
        return lines.get(i).startsWith(">");
    }

    private void attribution(int quote) {
        int last = quote - 1;
        while (last >= 0 && isBlank(last)) {
            last--;
        }
        if (last < 0 || cut[last] != null || !lines.get(last).strip().endsWith(":")) {
            return;
        }
        for (int i = last; i >= 0 && last - i < LONGEST_ATTRIBUTION && !isBlank(i) && cut[i] == null; i--) {
            cut[i] = QUOTE;
        }
    }

    /// Behind a line of two hyphens, as long as it is short.
    private void signature() {
        for (int i = 0; i < lines.size(); i++) {
            if (cut[i] == null && lines.get(i).stripTrailing().equals("--")) {
                int end = i;
                while (end < lines.size() && cut[end] == null) {
                    end++;
                }
                if (end - i <= LONGEST_SIGNATURE) {
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
            own.add(rule == null ? lines.get(i) : "");
            if (rule != null && !text.isEmpty()) {
                ledger.cut(Block.of(i + 1, text, false), rule);
            }
        }
        return own;
    }
}
