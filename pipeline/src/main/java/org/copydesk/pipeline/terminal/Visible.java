package org.copydesk.pipeline.terminal;

/// Text from files, made harmless for a terminal: a file may hold escape sequences that move the cursor, set the
/// window's title or turn the reading direction round.
public final class Visible {

    /// Control Pictures (Unicode 16, block U+2400): U+2400 + c pictures the control character c.
    private static final int PICTURES = 0x2400;

    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int DELETE = 0x7F;
    private static final int REPLACEMENT = 0xFFFD;

    private Visible() {}

    /// `text` on one line: line breaks and tabs become spaces, other control characters are pictured.
    public static String line(String text) {
        return clean(text, false);
    }

    /// `text` with its line breaks; tabs become spaces, other control characters are pictured.
    public static String text(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean keepBreaks) {
        if (text.codePoints().allMatch(c -> isHarmless(c, keepBreaks))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isHarmless(c, keepBreaks) ? c : standIn(c)));
        return out.toString();
    }

    private static boolean isHarmless(int c, boolean keepBreaks) {
        if (c == '\n') {
            return keepBreaks;
        }
        return !Character.isISOControl(c) && !turnsDirection(c) && !isLoneSurrogate(c) && c != 0x2028 && c != 0x2029;
    }

    private static int standIn(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        if (c < ' ') {
            return PICTURES + c;
        }
        return c == DELETE ? PICTURE_OF_DELETE : REPLACEMENT;
    }

    /// Unicode's explicit directional controls (UAX #9, 2.1-2.5), which can make a line read as something else.
    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
