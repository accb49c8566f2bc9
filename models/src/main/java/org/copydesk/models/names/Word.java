package org.copydesk.models.names;

import java.util.Locale;
import java.util.Set;
import org.copydesk.models.chain.Clue;

/// What one word shows by itself, whatever stands around it: its clues at each place of the window, as
/// numbers, made once a word.
final class Word {

    /// The places of a word in another's window, or its own.
    static final int HERE = 0;

    static final int BEFORE = 1;
    static final int AFTER = 2;
    static final int FAR_BEFORE = 3;
    static final int FAR_AFTER = 4;
    static final int PLACES = 5;

    /// What stands for a neighbour beyond the sentence's ends.
    static final long START = Clue.of("^");
    /// See [#START].
    static final long END = Clue.of("$");

    private static final Set<String> LINKS =
            Set.of("of", "for", "the", "and", "&", "de", "on", "in", "-", "'s", "del", "al");

    private static final int LONGEST = 8;

    final long lower;
    final long shape;
    final long cluster;
    final long coarse;
    final boolean capital;
    final boolean lowerCase;
    final boolean link;
    private final long[][] clues;

    Word(String text, Lexicon lexicon) {
        String small = text.toLowerCase(Locale.ROOT);
        this.lower = Clue.of(small);
        this.shape = Clue.of(shape(text));
        this.cluster = Clue.of(lexicon.cluster(small));
        this.coarse = Clue.of(lexicon.coarse(small));
        this.capital = Character.isUpperCase(text.codePointAt(0));
        this.lowerCase = Character.isLowerCase(text.codePointAt(0));
        this.link = LINKS.contains(small);
        long lists = Clue.of(lexicon.kinds(text, small));
        this.clues = new long[][] {
            here(text, small, lists),
            beside(ClueKind.BEFORE, small, lists),
            beside(ClueKind.AFTER, small, lists),
            {Clue.of(ClueKind.FAR_BEFORE, lower), Clue.of(ClueKind.FAR_BEFORE + 1, cluster)},
            {Clue.of(ClueKind.FAR_AFTER, lower), Clue.of(ClueKind.FAR_AFTER + 1, cluster)},
        };
    }

    /// Its clues where it stands at a place of another word's window, or its own.
    long[] clues(int place) {
        return clues[place];
    }

    private long[] here(String text, String small, long lists) {
        long size = Math.min(text.length(), LONGEST) * 2L + (capital ? 1 : 0);
        int at = ClueKind.HERE;
        return new long[] {
            Clue.of(at, Clue.of(text)),
            Clue.of(at + 1, lower),
            Clue.of(at + 2, shape),
            Clue.of(at + 3, cluster),
            Clue.of(at + 4, coarse),
            Clue.of(at + 5, lists),
            Clue.of(at + 6, head(small, 1)),
            Clue.of(at + 7, head(small, 2)),
            Clue.of(at + 8, head(small, 3)),
            Clue.of(at + 9, head(small, 4)),
            Clue.of(at + 10, tail(small, 1)),
            Clue.of(at + 11, tail(small, 2)),
            Clue.of(at + 12, tail(small, 3)),
            Clue.of(at + 13, tail(small, 4)),
            Clue.of(at + 14, size),
        };
    }

    private long[] beside(int at, String small, long lists) {
        return new long[] {
            Clue.of(at, lower),
            Clue.of(at + 1, cluster),
            Clue.of(at + 2, lists),
            Clue.of(at + 3, tail(small, 3)),
            Clue.of(at + 4, shape),
        };
    }

    private static long head(String word, int n) {
        return Clue.of(word, 0, Math.min(word.length(), n));
    }

    private static long tail(String word, int n) {
        return Clue.of(word, Math.max(0, word.length() - n), word.length());
    }

    /// Letters as `A`, `a`, digits as `9`, the rest as it is, runs longer than two cut to two.
    static String shape(String text) {
        StringBuilder out = new StringBuilder(8);
        char last = 0;
        int run = 0;
        for (int i = 0; i < text.length() && out.length() < 10; i++) {
            char c = text.charAt(i);
            char kind = Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '9' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) {
                out.append(kind);
            }
        }
        return out.toString();
    }
}
