package org.copydesk.pipeline.terminal;

/// How many cells of a terminal a text takes.
///
/// Wide are the ranges that Unicode's East Asian Width (UAX #11) calls W or F, told by block and not character by
/// character; marks that sit on the letter before take none.
public final class Width {

    /// First and last code point of each wide range, rising.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000,
        0x3FFFD
    };

    private Width() {}

    /// The cells that `text` takes; it holds no control characters.
    public static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /// `text` cut to at most `cells` cells, with `…` where something was cut.
    public static String cut(String text, int cells) {
        if (of(text) <= cells) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int taken = 0;
        for (int c : text.codePoints().toArray()) {
            taken += of(c);
            if (taken > cells - 1) {
                break;
            }
            out.appendCodePoint(c);
        }
        return out.toString().stripTrailing() + "…";
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && WIDE[i] <= c; i += 2) {
            if (c <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
