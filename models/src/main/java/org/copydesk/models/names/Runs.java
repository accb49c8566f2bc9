package org.copydesk.models.names;

import org.copydesk.models.chain.Clue;

/// The runs of capitalised words of a sentence, small linking words allowed inside ("Institute for Policy
/// Studies"): an organisation's kind often stands in the last word of a run, or in the last before a linking
/// word. Its arrays are used again from sentence to sentence.
final class Runs {

    private static final int LONGEST = 6;

    private Word[] words = {};
    private int length;
    private int[] from = {};
    private int[] to = {};
    private boolean shouting;

    /// Looks at the first `n` of `sentence`.
    void read(Word[] sentence, int n) {
        words = sentence;
        length = n;
        if (from.length < n) {
            from = new int[n + n / 2];
            to = new int[n + n / 2];
        }
        int capitals = 0;
        int letters = 0;
        int i = 0;
        while (i < n) {
            if (!words[i].capital) {
                letters += words[i].lowerCase ? 1 : 0;
                from[i] = -1;
                i++;
                continue;
            }
            int end = end(i);
            for (int j = i; j < end; j++) {
                from[j] = i;
                to[j] = end;
                capitals += words[j].capital ? 1 : 0;
                letters += words[j].capital || words[j].lowerCase ? 1 : 0;
            }
            i = end;
        }
        // Most words capitalised: a headline, or all capitals, where a capital says little.
        shouting = letters > 3 && capitals * 10 >= letters * 7;
    }

    private int end(int start) {
        int end = start + 1;
        while (end < length) {
            if (words[end].capital) {
                end++;
            } else if (words[end].link && end + 1 < length && words[end + 1].capital) {
                end += 2;
            } else if (words[end].link && end + 2 < length && words[end + 1].link && words[end + 2].capital) {
                end += 3;
            } else {
                break;
            }
        }
        return end;
    }

    /// Adds what the run about word `i` says.
    void add(int i, NameClues out) {
        if (shouting) {
            out.add(Clue.of(ClueKind.SHOUTING, words[i].shape));
        }
        if (from[i] < 0) {
            return;
        }
        int start = from[i];
        int end = to[i];
        Word last = words[end - 1];
        Word first = words[start];
        int place = (i == start ? 2 : 0) + (i == end - 1 ? 1 : 0);
        long left = start > 0 ? words[start - 1].lower : Word.START;
        long right = end < length ? words[end].lower : Word.END;
        long head = words[head(start, end)].lower;
        int at = ClueKind.RUN;
        out.add(Clue.of(at, place, Math.min(end - start, LONGEST), start == 0 ? 1 : 0));
        out.add(Clue.of(at + 1, last.lower));
        out.add(Clue.of(at + 2, first.lower));
        out.add(Clue.of(at + 3, place, last.cluster));
        out.add(Clue.of(at + 4, place, first.cluster));
        out.add(Clue.of(at + 5, left));
        out.add(Clue.of(at + 6, right));
        out.add(Clue.of(at + 7, place, start > 0 ? words[start - 1].cluster : Word.START));
        out.add(Clue.of(at + 8, place, end < length ? words[end].cluster : Word.END));
        if (start > 1) {
            out.add(Clue.of(at + 9, words[start - 2].lower, left));
        }
        if (end + 1 < length) {
            out.add(Clue.of(at + 10, right, words[end + 1].lower));
        }
        out.add(Clue.of(at + 11, head));
        out.add(Clue.of(at + 12, place, head));
    }

    /// The last capitalised word before the first linking word of the run: "Institute" of "Institute for Policy
    /// Studies".
    private int head(int start, int end) {
        for (int j = start + 1; j < end; j++) {
            if (!words[j].capital) {
                return j - 1;
            }
        }
        return end - 1;
    }
}
