package org.copydesk.corpus.split;

/// What [Character] says of letters and digits, from a table of 64 KB: the passes over a page's text ask
/// it of every character, and asking [Character] of those beyond ASCII took an eighth of a dump's time.
final class Letters {

    private static final int ASCII = 128;
    private static final byte LETTER = 1;
    private static final byte CAPITAL = 2;
    private static final byte DIGIT = 4;

    private static final byte[] KIND = new byte[Character.MAX_VALUE + 1];

    static {
        for (int i = 0; i < KIND.length; i++) {
            char c = (char) i;
            int letter = Character.isLetter(c) ? LETTER : 0;
            int capital = Character.isUpperCase(c) ? CAPITAL : 0;
            int digit = Character.isDigit(c) ? DIGIT : 0;
            KIND[c] = (byte) (letter | capital | digit);
        }
    }

    private Letters() {}

    /// As [Character#isLetter(char)].
    static boolean isLetter(char c) {
        return (KIND[c] & LETTER) != 0;
    }

    /// As [Character#isDigit(char)].
    static boolean isDigit(char c) {
        return (KIND[c] & DIGIT) != 0;
    }

    /// As [Character#isLetterOrDigit(char)].
    static boolean isLetterOrDigit(char c) {
        return (KIND[c] & (LETTER | DIGIT)) != 0;
    }

    /// As [Character#isUpperCase(char)].
    static boolean isCapital(char c) {
        return (KIND[c] & CAPITAL) != 0;
    }

    /// As [Character#toLowerCase(char)].
    static char toLower(char c) {
        return c < ASCII ? (KIND[c] & CAPITAL) != 0 ? (char) (c | 0x20) : c : Character.toLowerCase(c);
    }
}
