package org.copydesk.models.names;

import java.util.List;
import java.util.Set;

/// The runs of capitalised words of a sentence, small linking words allowed inside ("Institute for Policy Studies"):
/// an organisation's kind often stands in the last word of a run, or in the last before a linking word.
final class Runs {

    private static final Set<String> LINKS =
            Set.of("of", "for", "the", "and", "&", "de", "on", "in", "-", "'s", "del", "al");

    private final List<Word> words;
    private final int[] from;
    private final int[] to;
    private final boolean shouting;

    Runs(String[] tokens, List<Word> words) {
        this.words = words;
        this.from = new int[tokens.length];
        this.to = new int[tokens.length];
        int capitals = 0;
        int letters = 0;
        int i = 0;
        while (i < tokens.length) {
            Word word = words.get(i);
            capitals += word.capital ? 1 : 0;
            letters += word.capital || word.lowerCase ? 1 : 0;
            if (!word.capital) {
                from[i] = -1;
                i++;
                continue;
            }
            int end = end(i);
            for (int j = i; j < end; j++) {
                from[j] = i;
                to[j] = end;
                if (j > i) {
                    capitals += words.get(j).capital ? 1 : 0;
                    letters += words.get(j).capital || words.get(j).lowerCase ? 1 : 0;
                }
            }
            i = end;
        }
        // Most words capitalised: a headline, or all capitals, where a capital says little.
        this.shouting = letters > 3 && capitals * 10 >= letters * 7;
    }

    private int end(int start) {
        int end = start + 1;
        while (end < words.size()) {
            if (words.get(end).capital) {
                end++;
            } else if (LINKS.contains(words.get(end).lower) && end + 1 < words.size() && words.get(end + 1).capital) {
                end += 2;
            } else if (LINKS.contains(words.get(end).lower)
                    && end + 2 < words.size()
                    && LINKS.contains(words.get(end + 1).lower)
                    && words.get(end + 2).capital) {
                end += 3;
            } else {
                break;
            }
        }
        return end;
    }

    void add(int i, List<String> out) {
        if (shouting) {
            out.add("H" + words.get(i).shape);
        }
        if (from[i] < 0) {
            return;
        }
        Word last = words.get(to[i] - 1);
        Word first = words.get(from[i]);
        int length = to[i] - from[i];
        String place = i == from[i] ? i == to[i] - 1 ? "o" : "f" : i == to[i] - 1 ? "l" : "m";
        out.add("rp" + place + Math.min(length, 6) + (from[i] == 0 ? "^" : ""));
        out.add("rl" + last.lower);
        out.add("rf" + first.lower);
        out.add("rc" + place + last.cluster);
        out.add("rF" + place + first.cluster);
        String left = from[i] > 0 ? words.get(from[i] - 1).lower : "^";
        String right = to[i] < words.size() ? words.get(to[i]).lower : "$";
        out.add("rb" + left);
        out.add("ra" + right);
        out.add("rB" + place + (from[i] > 0 ? words.get(from[i] - 1).cluster : "^"));
        out.add("rA" + place + (to[i] < words.size() ? words.get(to[i]).cluster : "$"));
        if (from[i] > 1) {
            out.add("r2" + words.get(from[i] - 2).lower + " " + left);
        }
        if (to[i] + 1 < words.size()) {
            out.add("r3" + right + " " + words.get(to[i] + 1).lower);
        }
        String head = head(i);
        out.add("rh" + head);
        out.add("rH" + place + head);
    }

    /// The last capitalised word before the first linking word of the run: "Institute" of "Institute for Policy
    /// Studies".
    private String head(int i) {
        for (int j = from[i] + 1; j < to[i]; j++) {
            if (!words.get(j).capital) {
                return words.get(j - 1).lower;
            }
        }
        return words.get(to[i] - 1).lower;
    }
}
