package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page whose line breaks are lost: nearly all of it stands on one line, menus, story and related links in a row.
/// Breaks are put where they may have been, so that the page can be judged line by line; afterwards the pieces of a
/// story are joined again by spaces, and places are those of the page as it came.
///
/// A break is put behind the end of a sentence, around the signs that dress links, and where a long row of labels goes
/// over into a sentence. Takes time in proportion to the page.
final class LostBreaks {

    /// A page of more lines has its breaks. Shorter than that, a page is a teaser or nothing.
    private static final int MOST_LINES = 3;

    private static final int SHORTEST_PAGE = 600;

    /// Longer than any paragraph.
    private static final int SHORTEST_LINE = 1_200;

    /// What a word of a kind says for a row of labels and against a sentence, as the logarithm of how much more
    /// often it stands in one than in the other: little words, capitalised ones and figures, others. Estimates:
    /// little hangs on them, see below.
    private static final double LITTLE = Math.log(0.08 / 0.40);

    private static final double CAPITAL = Math.log(0.70 / 0.20);
    private static final double OTHER = Math.log(0.22 / 0.40);

    /// Seven capitalised words in a row and more: titles and names before a verb are shorter. On the development dumps,
    /// put on one line each, F1 is .924, .883 and .915 by renderer, with 6 or 15 in place of 9 by .001 to .003 less
    /// or more; without breaks it was .812, .799 and .785.
    private static final double SURE_LABELS = 9;

    /// Behind a short capitalised word a full stop ends an abbreviation as often as a sentence ("Gen.", "Mr.", "U.S.").
    private static final int LONGEST_ABBREVIATION = 3;

    private final List<String> pieces = new ArrayList<>();

    /// The line of the page on which each piece stands.
    private final List<Integer> lines = new ArrayList<>();

    private LostBreaks() {}

    /// The page with breaks, or null if it has its own.
    static @Nullable LostBreaks of(List<String> page) {
        int some = 0;
        int longest = 0;
        int chars = 0;
        for (String line : page) {
            some += line.isBlank() ? 0 : 1;
            longest = Math.max(longest, line.length());
            chars += line.length();
            if (some > MOST_LINES) {
                return null;
            }
        }
        if (chars < SHORTEST_PAGE || longest < Math.min(SHORTEST_LINE, chars)) {
            return null;
        }
        LostBreaks restored = new LostBreaks();
        for (int i = 0; i < page.size(); i++) {
            restored.read(page.get(i), i + 1);
        }
        return restored;
    }

    /// The page line by line.
    List<String> pieces() {
        return pieces;
    }

    /// The same with the lines and the layout of the page as it came.
    ///
    /// @param first the line on which the page begins
    Split asItCame(Split split, int first) {
        List<Draft> drafts = split.stories().stream()
                .map(draft -> new Draft(
                        draft.place().at(first - 1 + lines.get(draft.place().line() - first)),
                        draft.credits(),
                        draft.text().replace("\n\n", " ")))
                .toList();
        List<Verdict> ledger = split.ledger().stream()
                .map(said -> new Verdict(lines.get(said.line() - 1), said.story(), said.rule(), said.text()))
                .toList();
        return new Split(drafts, ledger);
    }

    private void read(String line, int number) {
        int start = 0;
        for (int i = 1; i < line.length(); i++) {
            if (breaksAt(line, start, i)) {
                piece(line.substring(start, i), number);
                start = i;
            }
        }
        piece(line.substring(start), number);
    }

    private static boolean breaksAt(String line, int start, int i) {
        if (!Text.isSpace(line.charAt(i - 1))) {
            return false;
        }
        char c = line.charAt(i);
        boolean dressed = c == '[' || (Text.isBullet(c) && i + 1 < line.length() && Text.isSpace(line.charAt(i + 1)));
        return dressed || (begins(c) && ends(line, start, i - 1));
    }

    /// Whether a sentence or a link may begin with this character.
    private static boolean begins(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"'“‘(#".indexOf(c) >= 0 || c > 0x2e7f;
    }

    /// Whether a sentence or a link ends before the space at `space`.
    private static boolean ends(String line, int start, int space) {
        int i = space - 1;
        if (i >= start && line.charAt(i) == ']') {
            return true;
        }
        while (i > start && "\"'”’)".indexOf(line.charAt(i)) >= 0) {
            i--;
        }
        if (i <= start || ".!?…".indexOf(line.charAt(i)) < 0) {
            return false;
        }
        int word = i;
        while (word > start && Character.isLetterOrDigit(line.charAt(word - 1))) {
            word--;
        }
        boolean abbreviation = line.charAt(i) == '.'
                && word < i
                && i - word <= LONGEST_ABBREVIATION
                && Character.isUpperCase(line.charAt(word));
        return !abbreviation;
    }

    private void piece(String text, int number) {
        int labels = labels(text);
        if (labels > 0) {
            add(text.substring(0, labels), number);
        }
        add(text.substring(labels), number);
    }

    private void add(String text, int number) {
        String piece = text.strip();
        if (!piece.isEmpty()) {
            pieces.add(piece);
            lines.add(number);
        }
    }

    /// Where the row of labels ends that a text begins with, 0 if there is none: where most speaks for labels before it
    /// and for a sentence behind it.
    private static int labels(String text) {
        double sum = 0;
        double most = 0;
        int at = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Text.isSpace(text.charAt(i))) {
                continue;
            }
            if (i > start) {
                if (sum > most && begins(text.charAt(start))) {
                    most = sum;
                    at = start;
                }
                sum += evidence(text, start, i);
            }
            start = i + 1;
        }
        return most >= SURE_LABELS && sum < most ? at : 0;
    }

    private static double evidence(String text, int start, int end) {
        char first = text.charAt(start);
        boolean capital = Character.isUpperCase(first) || Character.isDigit(first);
        if (Shape.isLittle(text, start, end)) {
            return capital ? 0 : LITTLE; // "Log In" as well as "The" that begins a sentence
        }
        return capital ? CAPITAL : OTHER;
    }
}
