package org.copydesk.corpus.split;

/// What [Character] says of letters and digits, from a table where a character is ASCII: the passes over
/// a page's text ask it of every character, and most of those are.
final class Letters {

    private static final int ASCII = 128;
    private static final byte LETTER = 1;
    private static final byte CAPITAL = 2;
    private static final byte DIGIT = 4;

    private static final byte[] KIND = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            int letter = Character.isLetter(c) ? LETTER : 0;
            int capital = Character.isUpperCase(c) ? CAPITAL : 0;
            int digit = Character.isDigit(c) ? DIGIT : 0;
            KIND[c] = (byte) (letter | capital | digit);
        }
    }

    private Letters() {}

    /// As [Character#isLetter(char)].
    static boolean isLetter(char c) {
        return c < ASCII ? (KIND[c] & LETTER) != 0 : Character.isLetter(c);
    }

    /// As [Character#isDigit(char)].
    static boolean isDigit(char c) {
        return c < ASCII ? (KIND[c] & DIGIT) != 0 : Character.isDigit(c);
    }

    /// As [Character#isLetterOrDigit(char)].
    static boolean isLetterOrDigit(char c) {
        return c < ASCII ? (KIND[c] & (LETTER | DIGIT)) != 0 : Character.isLetterOrDigit(c);
    }

    /// As [Character#isUpperCase(char)].
    static boolean isCapital(char c) {
        return c < ASCII ? (KIND[c] & CAPITAL) != 0 : Character.isUpperCase(c);
    }

    /// As [Character#toLowerCase(char)].
    static char toLower(char c) {
        return c < ASCII ? (KIND[c] & CAPITAL) != 0 ? (char) (c | 0x20) : c : Character.toLowerCase(c);
    }
}
