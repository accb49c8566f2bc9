package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts news text into tokens by rule, the same way for training and for use: runs of letters and digits are tokens,
/// hyphens and all other marks stand alone, `'s` and `n't` are split off, abbreviations keep their dots ("U.S.",
/// "Inc."), numbers their inner dots and commas ("61.2", "3,000"). All methods are pure.
public final class Tokenizer {

    /// Words that a dot belongs to. Only such words as seldom end a sentence, or where the dot tells a title from a
    /// word.
    private static final Set<String> DOTTED = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "adm", "gov", "sen", "rep",
            "rev", "hon", "st", "jr", "sr", "inc", "corp", "co", "ltd", "bros", "vs", "jan", "feb", "aug", "sept",
            "oct", "nov", "dec", "mt", "ft", "brig", "cmdr", "supt", "messrs", "no", "pte", "pvt", "dept", "univ",
            "assn");

    private Tokenizer() {}

    /// The tokens of `text` between two UTF-16 offsets, in order.
    public static List<Token> tokens(String text, int from, int to) {
        List<Token> out = new ArrayList<>();
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                i += Character.charCount(c);
                continue;
            }
            int end = Math.min(to, isWordPart(c) ? wordEnd(text, i, to) : i + Character.charCount(c));
            add(text, i, end, out);
            i = end;
        }
        return out;
    }

    /// The token texts of `text`.
    public static List<String> words(String text) {
        return tokens(text, 0, text.length()).stream().map(Token::text).toList();
    }

    private static void add(String text, int start, int end, List<Token> out) {
        String word = text.substring(start, end);
        if (isMark(word)) {
            out.add(new Token(start, end, foldMark(word)));
            return;
        }
        int cut = contraction(word);
        if (cut > 0 && cut < word.length()) {
            out.add(new Token(start, start + cut, fold(word.substring(0, cut))));
            out.add(new Token(start + cut, end, fold(word.substring(cut))));
        } else {
            out.add(new Token(start, end, fold(word)));
        }
    }

    /// Where "Seoul's" or "didn't" is to be cut, or 0.
    private static int contraction(String word) {
        int n = word.length();
        if (n > 2 && isApostrophe(word.charAt(n - 2)) && "sSdm".indexOf(word.charAt(n - 1)) >= 0) {
            return n - 2;
        }
        if (n > 3 && isApostrophe(word.charAt(n - 3))) {
            String tail = word.substring(n - 2).toLowerCase(Locale.ROOT);
            return tail.equals("re") || tail.equals("ve") || tail.equals("ll") ? n - 3 : 0;
        }
        if (n > 3 && isApostrophe(word.charAt(n - 2)) && "tT".indexOf(word.charAt(n - 1)) >= 0) {
            return Character.toLowerCase(word.charAt(n - 3)) == 'n' ? n - 3 : 0;
        }
        return 0;
    }

    private static int wordEnd(String text, int start, int to) {
        int i = start;
        while (i < to) {
            int c = text.codePointAt(i);
            if (isWordPart(c)) {
                i += Character.charCount(c);
            } else if (i + 1 < to && joins(text, start, i)) {
                i++;
            } else {
                break;
            }
        }
        return i < to && text.charAt(i) == '.' && keepsDot(text, start, i) ? i + 1 : i;
    }

    /// Whether the mark at `i` ties the letters or digits on its two sides into one token.
    private static boolean joins(String text, int start, int i) {
        char mark = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (mark) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' ->
                (Character.isDigit(before) && Character.isDigit(after))
                        || (isInitials(text, start, i) && Character.isLetter(after))
                        || (Character.isLowerCase(before) && Character.isLowerCase(after));
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after) && i - start <= 2;
            default -> false;
        };
    }

    private static boolean keepsDot(String text, int start, int dot) {
        if (isInitials(text, start, dot)) {
            return true;
        }
        return dot - start <= 6
                && DOTTED.contains(text.substring(start, dot).toLowerCase(Locale.ROOT))
                && Character.isUpperCase(text.charAt(start));
    }

    /// Whether what stands before the dot is a single capital or capitals with dots between ("U", "U.S").
    private static boolean isInitials(String text, int start, int dot) {
        for (int i = start; i < dot; i++) {
            boolean letter = (i - start) % 2 == 0;
            char c = text.charAt(i);
            if (letter ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return (dot - start) % 2 == 1;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || isJoiner(c);
    }

    private static boolean isJoiner(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isMark(String word) {
        return !isWordPart(word.codePointAt(0));
    }

    private static String foldMark(String mark) {
        return switch (mark) {
            case "“", "”", "„", "«", "»", "``", "''" -> "\"";
            case "‘", "’", "‚", "`" -> "'";
            case "–", "—", "‐", "‑", "−" -> "-";
            default -> mark;
        };
    }

    /// A word with its curly apostrophes made straight; a mark folded as in running text.
    public static String fold(String word) {
        if (word.isEmpty() || (isMark(word) && word.codePoints().noneMatch(Tokenizer::isWordPart))) {
            return foldMark(word);
        }
        return word.indexOf('’') >= 0 ? word.replace('’', '\'') : word;
    }
}
