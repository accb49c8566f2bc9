package org.copydesk.corpus.same;

import java.text.Normalizer;

/// What becomes of each UTF-16 unit on its own: one table, looked up once a character.
///
/// A character is *plain* if it stays as it is, whatever stands around it: it is its own NFKC form, no combining
/// mark, and it never joins the character before it.
final class Folding {

    private static final String SINGLE_QUOTES = "`\u00B4\u02B9\u02BB\u02BC\u02BD\u2018\u2019\u201A\u201B\u2032\u2035"
            + "\u2039\u203A\u275B\u275C\u275F\uFF07\uFF40";
    private static final String DOUBLE_QUOTES = "\u00AB\u00BB\u02BA\u02EE\u201C\u201D\u201E\u201F\u2033\u2036\u275D"
            + "\u275E\u2760\u301D\u301E\u301F\uFF02";
    /// Hyphens and minus signs that Unicode does not count as dash punctuation (Pd).
    private static final String MORE_DASHES = "\u02D7\u2043\u207B\u208B\u2212\u2796";
    private static final String REMOVED = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    private static final String WHITE_SPACE = "\t\n\u000B\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
            + "\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private static final byte PLAIN = 1;
    private static final byte GONE = 2;
    private static final byte MARK = 3;
    private static final byte SINGLE = 4;
    private static final byte DOUBLE = 5;
    private static final byte DASH = 6;
    private static final byte SPACE = 7;

    private static final byte[] KINDS = kinds();

    private Folding() {}

    /// Whether `c` is plain; so is the space, on its own.
    static boolean isPlain(char c) {
        return KINDS[c] == PLAIN;
    }

    /// Whether `c` leaves no trace.
    static boolean isRemoved(char c) {
        return KINDS[c] == GONE;
    }

    /// Whether `c` is a combining mark.
    static boolean isMark(char c) {
        return KINDS[c] == MARK;
    }

    /// Whether [#fold] alone says what becomes of `c`: a quote, a dash, white space.
    static boolean foldsToOne(char c) {
        return KINDS[c] >= SINGLE || c == ' ';
    }

    /// `'`, `"`, `-` or a space for what means that; else `c`.
    static char fold(char c) {
        return switch (KINDS[c]) {
            case SINGLE -> '\'';
            case DOUBLE -> '"';
            case DASH -> '-';
            case SPACE -> ' ';
            default -> c;
        };
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            kinds[c] = natural((char) c);
        }
        markJoiners(kinds);
        mark(kinds, SINGLE_QUOTES, SINGLE);
        mark(kinds, DOUBLE_QUOTES, DOUBLE);
        mark(kinds, MORE_DASHES, DASH);
        mark(kinds, WHITE_SPACE, SPACE);
        mark(kinds, REMOVED, GONE);
        return kinds;
    }

    private static byte natural(char c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION -> c == '-' ? PLAIN : DASH;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.COMBINING_SPACING_MARK -> changesPlaces(c) ? MARK : alone(c);
            case Character.SURROGATE -> 0;
            default -> alone(c);
        };
    }

    private static byte alone(char c) {
        return c < 0x80 || Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFKC) ? PLAIN : 0;
    }

    /// Whether the mark `c` has a combining class, so that a mark of a lower one behind it goes before it and joins
    /// the letter. U+0334 is of the lowest class. A few spacing marks have one, as U+1B44.
    private static boolean changesPlaces(char c) {
        return Normalizer.normalize(c + "\u0334", Normalizer.Form.NFD).charAt(0) == '\u0334';
    }

    /// What stands second or later in some character's canonical decomposition may join the character before it.
    private static void markJoiners(byte[] kinds) {
        for (int c = 0x80; c <= Character.MAX_VALUE; c++) {
            if (Character.isSurrogate((char) c)) {
                continue;
            }
            String parts = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
            for (int i = 1; i < parts.length(); i++) {
                if (kinds[parts.charAt(i)] == PLAIN) {
                    kinds[parts.charAt(i)] = 0;
                }
            }
        }
    }

    private static void mark(byte[] kinds, String characters, byte kind) {
        for (int i = 0; i < characters.length(); i++) {
            kinds[characters.charAt(i)] = kind;
        }
    }
}
