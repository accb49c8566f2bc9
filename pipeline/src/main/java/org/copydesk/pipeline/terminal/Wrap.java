package org.copydesk.pipeline.terminal;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines that fit.
public final class Wrap {

    private Wrap() {}

    /// The lines of `text` (its own line breaks kept), each at most `cells` cells wide; a word that is longer stands
    /// alone on a line.
    public static List<String> lines(String text, int cells) {
        return text.lines().flatMap(line -> wrap(line, cells).stream()).toList();
    }

    private static List<String> wrap(String line, int cells) {
        if (Width.of(line) <= cells) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int taken = 0;
        for (String word : line.split(" ")) {
            int width = Width.of(word);
            if (taken > 0 && taken + 1 + width > cells) {
                lines.add(current.toString());
                current.setLength(0);
                taken = 0;
            }
            if (taken > 0) {
                current.append(' ');
                taken++;
            }
            current.append(word);
            taken += width;
        }
        lines.add(current.toString());
        return lines;
    }
}
