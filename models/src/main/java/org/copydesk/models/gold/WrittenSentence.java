package org.copydesk.models.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.models.train.Gold;

/// A marked sentence as it is written: its tokens joined with spaces only where text has them, so that it is read as
/// a story's text is.
///
/// @param text the sentence
/// @param names the names, their ends in UTF-16 units of `text`
public record WrittenSentence(String text, List<Gold.Name> names) {

    /// How the Penn Treebank writes brackets and quotes.
    private static final Map<String, String> TREEBANK = Map.ofEntries(
            Map.entry("-LRB-", "("),
            Map.entry("-RRB-", ")"),
            Map.entry("-LSB-", "["),
            Map.entry("-RSB-", "]"),
            Map.entry("-LCB-", "{"),
            Map.entry("-RCB-", "}"),
            Map.entry("``", "\""),
            Map.entry("''", "\""));

    private static final Pattern CLOSES =
            Pattern.compile("[,.;:!?)\\]}%”»…/]|\\.\\.+|[?!]+|(?i:['’](?:s|re|ve|ll|d|m)|n['’]t)");
    private static final Pattern OPENS = Pattern.compile("[(\\[{“«‘„#/]|[A-Z]{0,3}[$£€¥₩₹]");
    /// What some tokenizers cut apart though nobody writes it with a space.
    private static final Pattern CUT = Pattern.compile(".*\\w['’] s|(?:.*\\W)?(?:U\\. [SKN]\\.|E\\. U\\.|D\\. C\\.)");

    /// Abbreviations and addresses that some tokenizers cut at their dots ("U . S .", "www . oru . com").
    private static final Pattern LETTER = Pattern.compile("\\p{Lu}");
    private static final Pattern LETTERS = Pattern.compile("\\P{L}*(?:\\p{Lu}\\.)+");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\S*\\w\\. (?:com|org|net|gov|edu)|(?:www|[a-z][a-z\\d-]+\\.[a-z\\d.-]*[a-z\\d])\\. [a-z\\d]{2,}");

    private static final Set<String> QUOTES = Set.of("\"", "'", "’", "`");

    public WrittenSentence {
        names = List.copyOf(names);
    }

    /// Joins the tokens of a sentence.
    public static WrittenSentence of(Gold gold) {
        Joining joining = new Joining();
        for (int i = 0; i < gold.words().size(); i++) {
            boolean dot = i + 1 < gold.words().size() && gold.words().get(i + 1).equals(".");
            joining.add(gold.words().get(i), dot);
        }
        List<Gold.Name> names = gold.names().stream()
                .map(name ->
                        new Gold.Name(joining.starts.get(name.from()), joining.ends.get(name.to() - 1), name.label()))
                .toList();
        return new WrittenSentence(joining.text.toString(), names);
    }

    /// One sentence on its way. What stands open decides which way a straight quote looks.
    private static final class Joining {

        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private boolean glued = true;
        private boolean inDouble;
        private boolean inSingle;

        /// @param dot whether a full stop comes behind it
        private void add(String token, boolean dot) {
            String written = TREEBANK.getOrDefault(token, token);
            if (written.equals(".") && !text.isEmpty() && text.charAt(text.length() - 1) == '.') {
                // the dot of an abbreviation at the end of a sentence is its full stop
                starts.add(text.length() - 1);
                ends.add(text.length());
                return;
            }
            if (QUOTES.contains(written)) {
                quote(token, written);
                return;
            }
            if (!glued && !CLOSES.matcher(written).matches() && !isCut(written) && !isDotted(written, dot)) {
                text.append(' ');
            }
            place(written);
            glued = OPENS.matcher(written).matches();
        }

        private boolean isCut(String written) {
            String before = text.substring(Math.max(0, text.length() - 4));
            return written.length() <= 2 && CUT.matcher(before + " " + written).matches();
        }

        /// Whether the token goes on an abbreviation or an address that was cut at its dots.
        private boolean isDotted(String written, boolean dot) {
            if (text.isEmpty() || text.charAt(text.length() - 1) != '.') {
                return false;
            }
            String chunk = text.substring(text.lastIndexOf(" ") + 1);
            boolean letters = LETTERS.matcher(chunk).matches();
            return letters
                    ? dot && LETTER.matcher(written).matches()
                    : ADDRESS.matcher(chunk + " " + written).matches();
        }

        private void quote(String token, String written) {
            boolean wide = written.equals("\"");
            boolean opens = token.equals("``")
                    || token.equals("`")
                    || (!token.equals("''") && !token.equals("’") && !(wide ? inDouble : inSingle));
            if (opens && token.equals("'") && !text.isEmpty() && text.charAt(text.length() - 1) == 's') {
                // the apostrophe of "the workers' hall"
                place(written);
                return;
            }
            if (opens && !glued) {
                text.append(' ');
            }
            place(written);
            glued = opens;
            if (wide) {
                inDouble = opens;
            } else {
                inSingle = opens;
            }
        }

        private void place(String written) {
            starts.add(text.length());
            text.append(written);
            ends.add(text.length());
        }
    }
}
