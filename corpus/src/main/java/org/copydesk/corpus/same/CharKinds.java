package org.copydesk.corpus.same;

/// What each UTF-16 unit is to [Words]: one table, looked up once a unit. Units of a surrogate pair count as
/// letters.
final class CharKinds {

    private static final byte LOWER = 1;
    private static final byte UPPER = 2;
    private static final byte DIGIT = 3;
    private static final byte ALONE = 4;

    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            KINDS[c] = kind((char) c);
            FOLDED[c] = Character.toLowerCase(Character.toUpperCase((char) c));
        }
    }

    private CharKinds() {}

    static boolean isLetter(char c) {
        byte kind = KINDS[c];
        return kind == LOWER || kind == UPPER;
    }

    static boolean isUpper(char c) {
        return KINDS[c] == UPPER;
    }

    static boolean isDigit(char c) {
        return KINDS[c] == DIGIT;
    }

    /// Whether it is a word by itself.
    static boolean standsAlone(char c) {
        return KINDS[c] == ALONE;
    }

    /// The letter without its case.
    static char fold(char c) {
        return FOLDED[c];
    }

    private static byte kind(char c) {
        if (Character.isSurrogate(c)) {
            return LOWER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
            return Character.isLetterOrDigit(c) ? LOWER : 0;
        }
        return setsNoSpaces(c) ? ALONE : Character.isUpperCase(c) || Character.isTitleCase(c) ? UPPER : LOWER;
    }

    private static boolean setsNoSpaces(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }
}
