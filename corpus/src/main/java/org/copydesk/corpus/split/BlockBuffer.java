package org.copydesk.corpus.split;

import java.util.Arrays;

/// The characters of a block while the walk gathers them, white space folded as it comes: what a page holds
/// between its elements is mostly that. For one page and one thread.
final class BlockBuffer {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private char[] chars = new char[1024];
    private int length;

    /// Whether a character stands in it that no reader sees.
    private boolean invisible;

    /// Adds text.
    ///
    /// @param lines whether line ends stand as they are
    /// @return how many of the characters were no white space
    int append(String text, boolean lines) {
        int size = text.length();
        if (length + size > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + size, chars.length * 2));
        }
        char[] to = chars;
        int at = length;
        text.getChars(0, size, to, at);
        boolean space = at == 0 || to[at - 1] == ' ';
        int spaces = 0;
        for (int i = at, end = at + size; i < end; i++) {
            char c = to[i];
            if (c > ' ' && c < 0x85) {
                to[at++] = c;
                space = false;
            } else if (Text.isSpace(c) && !(lines && c == '\n')) {
                if (!space) {
                    to[at++] = ' ';
                    spaces++;
                    space = true;
                }
            } else {
                invisible |= Text.isInvisible(c);
                to[at++] = c;
                space = false;
            }
        }
        int added = at - length - spaces;
        length = at;
        return added;
    }

    boolean isEmpty() {
        return length == 0;
    }

    int length() {
        return length;
    }

    /// The last character, a space where there is none.
    char last() {
        return length == 0 ? ' ' : chars[length - 1];
    }

    void dropLast() {
        length--;
    }

    /// Sets the digits high that stand from here on.
    void raise(int from) {
        for (int i = from; i < length; i++) {
            int digit = chars[i] - '0';
            if (digit >= 0 && digit <= 9) {
                chars[i] = RAISED.charAt(digit);
            }
        }
    }

    /// The whole text, trimmed; the buffer is empty then.
    ///
    /// @param lines whether line ends and what no reader sees stand as they are
    String take(boolean lines) {
        String whole;
        if (lines) {
            whole = new String(chars, 0, length).strip();
        } else {
            int from = length > 0 && chars[0] == ' ' ? 1 : 0;
            int to = length > from && chars[length - 1] == ' ' ? length - 1 : length;
            whole = to == from ? "" : new String(chars, from, to - from);
            // what no reader sees may part two spaces
            whole = invisible ? Text.fold(whole) : whole;
        }
        length = 0;
        invisible = false;
        return whole;
    }
}
