package org.copydesk.corpus.split;

/// Small questions about characters.
final class Text {

    private static final int ASCII = 128;

    private Text() {}

    /// White space of every kind folded to one space, zero-width characters dropped, trimmed.
    static String fold(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return isFolded(text, start, end) ? text.substring(start, end) : folded(text, start, end);
    }

    private static boolean isFolded(String text, int start, int end) {
        return isFoldedAscii(text, start, end) || isFoldedOtherwise(text, start, end);
    }

    /// The most common case, without a branch for each character.
    private static boolean isFoldedAscii(String text, int start, int end) {
        int other = 0;
        int before = 0;
        for (int i = start; i < end; i++) {
            int c = text.charAt(i);
            int space = ((c ^ ' ') - 1) >>> 31;
            other |= (space & before) | ((c - ' ') >>> 31) | (c >> 7);
            before = space;
        }
        return other == 0;
    }

    private static boolean isFoldedOtherwise(String text, int start, int end) {
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c <= ' ' ? c != ' ' || before == ' ' : c >= 0x85 && (isInvisible(c) || isSpace(c))) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static String folded(String text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        boolean space = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = !folded.isEmpty();
            } else if (!isInvisible(c)) {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x85 && (c < 0x1680 ? c == 0x85 || c == 0xa0 : isWideSpace(c)));
    }

    /// The space characters of Unicode above U+00A0 stand in three places: asking by place spares a look into the
    /// tables for every other letter that is not Latin.
    private static boolean isWideSpace(char c) {
        return c == 0x1680 || (c >= 0x2000 && c <= 0x205f && Character.isSpaceChar(c)) || c == 0x3000;
    }

    /// Zero-width space, joiners are left alone (they shape words), word joiner, byte order mark, soft hyphen.
    static boolean isInvisible(char c) {
        return c == 0x200b || c == 0x2060 || c == 0xfeff || c == 0xad;
    }

    static boolean isBullet(char c) {
        return c < ASCII ? "*-+>|".indexOf(c) >= 0 : "•·▪■◦‣●○–—►▸»".indexOf(c) >= 0;
    }

    /// Text browsers put links and buttons into square brackets: most of the text is inside some.
    static boolean mostlyBracketed(String text) {
        int inside = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
            inside += depth > 0 || c == ']' ? 1 : 0;
        }
        return inside * 2 > text.length();
    }

    /// The text without bullets, arrows and the like at its start.
    static String withoutBullet(String text) {
        int i = 0;
        while (i < text.length() && (isBullet(text.charAt(i)) || text.charAt(i) == ' ')) {
            i++;
        }
        return i == 0 || i == text.length() ? text : text.substring(i);
    }

    /// The last `most` words at the most of a long text are cut off for people to read.
    static String excerpt(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
