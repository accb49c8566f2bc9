package org.copydesk.corpus.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

    /// A line that ends so has its noun on the next.
    private static final Pattern OPEN_END = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:an?|the|of|in|on|at|to|for|from|by|with|and|or|but|that|which|who|is"
                    + "|are|was|were|has|had|as|its|their|his|her|said|than|about|into)$");

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
                boolean more = width > 0 && i + 1 < lines.size();
                if (more && (wraps(lines.get(i), lines.get(i + 1), width) || goesOn(lines, first, i, width))) {
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

    /// Whether a line that is longer than the text is wide is one of the text: the one longest line of
    /// all was taken for an outlier when the width was measured, or stands in another width, or has a
    /// place and a day before it. Headlines are such lines too: they end no paragraph amid a sentence,
    /// and small letters do not follow them.
    private static boolean goesOn(List<String> lines, int first, int i, int width) {
        String line = lines.get(i).strip();
        String next = lines.get(i + 1).strip();
        boolean text = line.length() > width
                && line.length() <= Math.max(WIDEST, width + BEYOND)
                && !next.isEmpty()
                && !Text.isBullet(next.charAt(0))
                && !Shape.endsLikeSentence(line);
        if (!text) {
            return false;
        }
        boolean amid = first < i || OPEN_END.matcher(line).find();
        return Character.isLowerCase(next.charAt(0)) || (amid && line.length() <= width + BEYOND);
    }

    private static boolean wraps(String line, String next, int width) {
        String start = next.strip();
        int length = line.stripTrailing().length();
        if (length > width || start.isEmpty() || Text.isBullet(start.charAt(0))) {
            return false;
        }
        int firstWord = start.indexOf(' ') < 0 ? start.length() : start.indexOf(' ');
        return length + 1 + firstWord > width || goesOnInCapitals(line.strip(), start, width);
    }
}
