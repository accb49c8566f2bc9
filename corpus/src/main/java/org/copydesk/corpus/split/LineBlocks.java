package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;

/// Lines of a dump to blocks: hard-wrapped paragraphs are joined again, everything else is one block a line.
///
/// A line was wrapped if the next line's first word would not have fitted on it. The width is that of the longest
/// line, where so many lines come near it that chance is ruled out.
final class LineBlocks {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int NEAR = 16;

    /// So much longer than the rest a line is still one of the text.
    private static final int BEYOND = 6;

    private LineBlocks() {}

    static List<Block> of(List<String> lines) {
        int width = wrapWidth(lines);
        List<Block> blocks = new ArrayList<>(lines.size());
        StringBuilder paragraph = new StringBuilder();
        int first = 0;
        boolean afterBlank = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = Text.fold(lines.get(i));
            if (!line.isEmpty()) {
                if (paragraph.isEmpty()) {
                    first = i;
                } else {
                    paragraph.append(' ');
                }
                paragraph.append(line);
                if (width > 0 && i + 1 < lines.size() && wraps(lines.get(i), lines.get(i + 1), width)) {
                    continue;
                }
            }
            if (!paragraph.isEmpty()) {
                blocks.add(Block.of(first + 1, paragraph.toString(), afterBlank));
                paragraph.setLength(0);
            }
            afterBlank = line.isEmpty();
        }
        return blocks;
    }

    /// The column at which the page was wrapped, or 0 if it was not.
    private static int wrapWidth(List<String> lines) {
        int[] lengths = new int[WIDEST + 2];
        int text = 0;
        for (String line : lines) {
            int length = Math.min(line.stripTrailing().length(), WIDEST + 1);
            lengths[length]++;
            text += length >= NARROWEST ? 1 : 0;
        }
        // A headline or an address may be longer than the text is wide.
        int outliers = Math.max(1, text / 20);
        int widest = WIDEST + 1;
        while (widest > 0 && (lengths[widest] == 0 || outliers >= lengths[widest])) {
            outliers -= lengths[widest];
            widest--;
        }
        int near = 0;
        int far = 0;
        for (int length = NARROWEST; length <= widest; length++) {
            if (length > widest - NEAR) {
                near += lengths[length];
            } else {
                far += lengths[length];
            }
        }
        boolean wrapped = widest >= NARROWEST && widest <= WIDEST && near >= 4 && near * 2 > far * 3;
        return wrapped && breaksSentences(lines, widest) ? widest : 0;
    }

    /// Wrapping breaks lines anywhere; paragraphs that happen to be of one length end with their sentences.
    private static boolean breaksSentences(List<String> lines, int widest) {
        int near = 0;
        int broken = 0;
        for (String line : lines) {
            String text = line.stripTrailing();
            if (text.length() > widest - NEAR && text.length() <= widest) {
                near++;
                broken += Shape.endsLikeSentence(text) ? 0 : 1;
            }
        }
        return broken * 2 > near;
    }

    /// A headline in capitals is wrapped earlier than the text, for it is indented or centred.
    private static boolean goesOnInCapitals(String line, String next, int width) {
        return line.length() > width / 2
                && SignedHeads.inCapitals(line)
                && SignedHeads.inCapitals(next)
                && !Text.mostlyBracketed(line);
    }

    private static boolean wraps(String line, String next, int width) {
        String start = next.strip();
        int length = line.stripTrailing().length();
        if (length > width + BEYOND || start.isEmpty() || Text.isBullet(start.charAt(0))) {
            return false;
        }
        if (length > width) {
            // The one longest line of all was taken for an outlier when the width was measured.
            return Character.isLowerCase(start.charAt(0)) && !Shape.endsLikeSentence(line.strip());
        }
        int firstWord = start.indexOf(' ') < 0 ? start.length() : start.indexOf(' ');
        return length + 1 + firstWord > width || goesOnInCapitals(line.strip(), start, width);
    }
}
