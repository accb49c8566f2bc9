package org.copydesk.models.names;

import java.util.Locale;

/// What one word shows by itself, whatever stands around it: its clues at each place of the window, made once a word.
final class Word {

    final String lower;
    final String shape;
    final String cluster;
    final String coarse;
    final boolean capital;
    final boolean lowerCase;
    final String[] here;
    final String[] before;
    final String[] after;
    final String[] farBefore;
    final String[] farAfter;

    Word(String text, Lexicon lexicon) {
        this.lower = text.toLowerCase(Locale.ROOT);
        this.shape = shape(text);
        this.cluster = lexicon.cluster(lower);
        this.coarse = lexicon.coarse(lower);
        this.capital = Character.isUpperCase(text.codePointAt(0));
        this.lowerCase = Character.isLowerCase(text.codePointAt(0));
        String kinds = lexicon.kinds(text, lower);
        this.here = here(text, kinds);
        this.before = new String[] {"-l" + lower, "-c" + cluster, "-k" + kinds, "-e" + tail(lower, 3), "-s" + shape};
        this.after = new String[] {"+l" + lower, "+c" + cluster, "+k" + kinds, "+e" + tail(lower, 3), "+s" + shape};
        this.farBefore = new String[] {"<l" + lower, "<c" + cluster};
        this.farAfter = new String[] {">l" + lower, ">c" + cluster};
    }

    private String[] here(String text, String kinds) {
        return new String[] {
            "w" + text,
            "l" + lower,
            "s" + shape,
            "c" + cluster,
            "C" + coarse,
            "k" + kinds,
            "p1" + head(lower, 1),
            "p2" + head(lower, 2),
            "p3" + head(lower, 3),
            "p4" + head(lower, 4),
            "e1" + tail(lower, 1),
            "e2" + tail(lower, 2),
            "e3" + tail(lower, 3),
            "e4" + tail(lower, 4),
            "z" + Math.min(text.length(), 8) + (capital ? "A" : "a"),
        };
    }

    private static String head(String word, int n) {
        return word.length() <= n ? word : word.substring(0, n);
    }

    private static String tail(String word, int n) {
        return word.length() <= n ? word : word.substring(word.length() - n);
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
