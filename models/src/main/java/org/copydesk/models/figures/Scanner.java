package org.copydesk.models.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.models.figures.Token.Gap;
import org.copydesk.models.figures.Token.Kind;
import org.copydesk.models.figures.Token.Shape;

/// Cuts a text into words, numbers and signs, once, from left to right. Made for one text, used by one thread.
final class Scanner {

    /// No word of any table is longer.
    private static final int LONGEST_WORD = 24;

    /// A number with more digits and separators than this is none.
    private static final int LONGEST_NUMBER = 40;

    /// A row that begins farther in is a column, not the rest of the row before.
    private static final int MOST_INDENT = 1;

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private long looks;
    private Gap gap = Gap.BREAK;

    Scanner(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /// The tokens from `from` to `to`.
    List<Token> scan(int from, int to) {
        at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (ends(c)) {
                breaks();
            } else if (space(c)) {
                gap = gap == Gap.BREAK ? Gap.BREAK : Gap.SPACE;
                at++;
            } else if (digit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                sign(c);
            }
        }
        return tokens;
    }

    private static boolean ends(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /// The ends of lines and the blanks around them. One end of a line before a small letter is where a long row was
    /// wrapped, and parts nothing; more than one is a blank line.
    private void breaks() {
        int ended = 0;
        int line = at;
        while (ends(peek(at)) || space(peek(at))) {
            if (at >= text.length()) {
                break;
            }
            ended += ends(peek(at)) && !(peek(at) == '\r' && peek(at + 1) == '\n') ? 1 : 0;
            at++;
            line = ends(text.charAt(at - 1)) ? at : line;
        }
        boolean wrapped = ended == 1 && at - line <= MOST_INDENT && gap != Gap.BREAK && at < text.length() && goesOn();
        gap = wrapped ? Gap.SPACE : Gap.BREAK;
    }

    /// Whether a row begins with a small letter, and neither with the label of a table's row ("shots: 12") nor with an
    /// `o` as a bullet.
    private boolean goesOn() {
        int end = at;
        while (end - at < LONGEST_WORD && Character.isLetter(peek(end))) {
            end++;
        }
        boolean bullet = end == at + 1 && peek(at) != 'a' && space(peek(end));
        return Character.isLowerCase(peek(at)) && peek(end) != ':' && !bullet;
    }

    static boolean space(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u202f' || (c >= 0x7f && (Character.isWhitespace(c) || invisible(c)));
    }

    private static boolean invisible(char c) {
        return c <= '\u009f' || (c >= '\u200b' && c <= '\u200f') || c == '\ufeff' || c == '\u00ad';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// One past the last unit read: past `to` where a word or number reaches across.
    int end() {
        return at;
    }

    /// How many characters were looked at, the same one again counted again.
    long looks() {
        return looks;
    }

    private char peek(int index) {
        looks++;
        return index < text.length() ? text.charAt(index) : '\n';
    }

    private void add(Kind kind, int start, String lower, Shape shape, Numeral numeral) {
        tokens.add(new Token(kind, start, at, gap, lower, shape, numeral));
        gap = Gap.NONE;
    }

    private void sign(char c) {
        int start = at;
        at += Character.isHighSurrogate(c) && Character.isLowSurrogate(peek(at + 1)) ? 2 : 1;
        add(Kind.SIGN, start, c < 128 ? ASCII[c] : String.valueOf(c), Shape.OTHER, Numeral.NONE);
    }

    private static final String[] ASCII = ascii();

    private static String[] ascii() {
        String[] all = new String[128];
        for (char c = 0; c < all.length; c++) {
            all[c] = String.valueOf(c);
        }
        return all;
    }

    private void number() {
        int start = at;
        boolean spaced = false;
        char separator = 0;
        while (true) {
            while (digit(peek(at))) {
                at++;
            }
            char c = peek(at);
            boolean goesOn = digit(peek(at + 1))
                    && switch (c) {
                        case '.', ',' -> !spaced || threeDigits(at + 1) || separator != ' ';
                        case '\'', '\u2019' -> threeDigits(at + 1);
                        case '\u00a0', '\u202f', '\u2009' ->
                            (at - start <= 3 && threeDigits(at + 1)) || (spaced && threeDigits(at + 1));
                        case ' ' ->
                            threeDigits(at + 1)
                                    && !airliner(at + 1)
                                    && (spaced ? separator == ' ' : at - start <= 3)
                                    && mayGroupBySpace(start, spaced);
                        default -> false;
                    };
            if (!goesOn) {
                break;
            }
            spaced |= c != '.' && c != ',';
            separator = c;
            at++;
        }
        Numeral numeral = at - start > LONGEST_NUMBER ? Numeral.NONE : Numeral.of(text.substring(start, at));
        add(Kind.NUMBER, start, "", Shape.OTHER, numeral);
    }

    /// Exactly three digits, and no more.
    private boolean threeDigits(int index) {
        return digit(peek(index)) && digit(peek(index + 1)) && digit(peek(index + 2)) && !digit(peek(index + 3));
    }

    /// The "737 MAX" of "50 737 MAX jets", the "787s" of "10 787s".
    private boolean airliner(int index) {
        boolean number = peek(index) == '7' && peek(index + 1) <= '8' && peek(index + 2) == '7';
        char next = peek(index + 3);
        boolean model = next == 's' || next == '-' || (next == ' ' && Character.isUpperCase(peek(index + 4)));
        return number && model;
    }

    /// `100 000` is one number, but not in `May 12 300 people`, `page 12 300`, `1,5 300` or `3-1 200`.
    private boolean mayGroupBySpace(int start, boolean already) {
        if (already) {
            return true;
        }
        for (int i = start; i < at; i++) {
            if (!digit(text.charAt(i)) || (i == start && text.charAt(i) == '0')) {
                return false;
            }
        }
        if (tokens.isEmpty() || gap == Gap.BREAK) {
            return true;
        }
        Token before = tokens.getLast();
        boolean dateOrLabel = lexicon.months().containsKey(before.lower()) || lexicon.has(Role.LABEL, before.lower());
        return !before.number() && !dateOrLabel && !(gap == Gap.NONE && (before.dash() || before.sign('+')));
    }

    private void word() {
        int start = at;
        boolean upper = true;
        boolean lower = true;
        while (true) {
            char c = peek(at);
            if (digit(c)) {
                if (at > start
                        && at - start <= 6
                        && lexicon.currencies().signs().containsKey(text.substring(start, at))) {
                    break;
                }
            } else if (Character.isLetter(c)) {
                boolean big = Character.isUpperCase(c);
                upper &= big;
                lower &= !big;
            } else if (!mark(c)) {
                break;
            }
            at++;
            if (at - start > LONGEST_WORD) {
                rest();
                break;
            }
        }
        if (at - start == 1
                && peek(at) == '.'
                && Character.isLetter(peek(at + 1))
                && !Character.isLetter(peek(at + 2))) {
            abbreviation(start);
            return;
        }
        if (address(start)) {
            return;
        }
        String lowered = at - start > LONGEST_WORD ? "" : text.substring(start, at);
        boolean capital = Character.isUpperCase(text.charAt(start));
        Shape shape = upper ? Shape.UPPER : lower ? Shape.LOWER : capital ? Shape.CAPITAL : Shape.OTHER;
        add(Kind.WORD, start, lower ? lowered : lowered.toLowerCase(Locale.ROOT), shape, Numeral.NONE);
    }

    private static boolean mark(char c) {
        return c > 127 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void rest() {
        while (Character.isLetterOrDigit(peek(at))) {
            at++;
        }
    }

    /// `U.S.`, `a.m.`: letters with a dot after each.
    private void abbreviation(int start) {
        StringBuilder letters = new StringBuilder();
        while (Character.isLetter(peek(at - 1)) && peek(at) == '.' && letters.length() < LONGEST_WORD) {
            letters.append(text.charAt(at - 1));
            boolean more = Character.isLetter(peek(at + 1)) && peek(at + 2) == '.';
            at += more ? 2 : 1;
        }
        if (letters.length() == 1 && Character.isLetter(peek(at))) {
            at++;
            letters.append(text.charAt(at - 1));
        }
        String written = letters.toString();
        String lowered = written.toLowerCase(Locale.ROOT);
        add(Kind.WORD, start, lowered, lowered.equals(written) ? Shape.LOWER : Shape.UPPER, Numeral.NONE);
    }

    /// An address on the web is one sign, whatever numbers it holds.
    private boolean address(int start) {
        char next = peek(at);
        boolean web = (next == ':' && peek(at + 1) == '/') || (next == '.' && text.startsWith("www", start));
        if (!web || at - start > 5) {
            return false;
        }
        while (at < text.length() && !space(peek(at)) && peek(at) != '\n') {
            at++;
        }
        add(Kind.SIGN, start, "/", Shape.OTHER, Numeral.NONE);
        return true;
    }
}
