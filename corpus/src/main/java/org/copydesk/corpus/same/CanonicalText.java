package org.copydesk.corpus.same;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.StoryId;

/// The form of a text in which typesetting no longer shows, and the id that comes from it.
///
/// In this order:
///
/// 1. soft hyphens and zero-width characters (U+200B to 200D, 2060, FEFF) go; an unpaired surrogate becomes U+FFFD;
/// 2. quotes become `'` or `"`, dashes, hyphens and minus signs become `-` (see [Folding]);
/// 3. NFKC (Unicode Standard Annex 15), and step 2 again over what it gives;
/// 4. every run of Unicode white space becomes one space, at the ends none.
///
/// Case is kept. The form is its own canonical form: `of(of(text))` is `of(text)`. The work grows with the length
/// of the text and no faster; for that, a letter under more than a thousand accents in a row is left unnormalised.
/// Safe for use by many threads.
public final class CanonicalText {

    private static final int LONGEST_RUN_OF_MARKS = 1_000;

    private final char[] in;
    private char[] out;
    private int length;

    private CanonicalText(char[] in) {
        this.in = in;
        this.out = new char[in.length];
    }

    /// The canonical form of `text`; `text` itself where it is canonical already. Empty for white space alone.
    public static String of(String text) {
        char[] in = text.toCharArray();
        int clean = cleanPrefix(in);
        return clean == in.length ? text : new CanonicalText(in).from(clean);
    }

    /// The story id of `text`: SHA-256 (FIPS 180-4) of the canonical form's UTF-8 bytes.
    public static StoryId idOf(String text) {
        return new StoryId(Bytes.of(of(text).getBytes(StandardCharsets.UTF_8)).sha256());
    }

    /// How many units at the start are canonical whatever follows; the whole length, or a place from which
    /// [#from] can go on.
    private static int cleanPrefix(char[] in) {
        boolean afterSpace = true;
        for (int i = 0; i < in.length; i++) {
            char c = in[i];
            if (c == ' ' ? afterSpace : !Folding.isPlain(c)) {
                return Math.max(0, i - 1);
            }
            afterSpace = c == ' ';
        }
        return afterSpace ? Math.max(0, in.length - 1) : in.length;
    }

    private String from(int clean) {
        System.arraycopy(in, 0, out, 0, clean);
        length = clean;
        int at = clean;
        while (at < in.length) {
            at = fold(at);
            if (at < in.length) {
                at = normalise(at);
            }
        }
        return new String(out, 0, length > 0 && out[length - 1] == ' ' ? length - 1 : length);
    }

    /// Copies and folds from `start` to the end, or to the first character that has to be normalised. `out` has
    /// room.
    private int fold(int start) {
        char[] from = in;
        char[] to = out;
        int n = length;
        int at = start;
        for (; at < from.length; at++) {
            char c = from[at];
            if (c != ' ' && Folding.isPlain(c)) {
                to[n++] = c;
            } else if (Folding.foldsToOne(c)) {
                char folded = Folding.fold(c);
                if (folded != ' ' || (n > 0 && to[n - 1] != ' ')) {
                    to[n++] = folded;
                }
            } else if (!Folding.isRemoved(c)) {
                break;
            }
        }
        length = n;
        return at;
    }

    /// Normalises from the last plain character before `start` to the next one that nothing before it can change.
    private int normalise(int start) {
        StringBuilder chunk = new StringBuilder();
        if (length > 0 && out[length - 1] != ' ') {
            chunk.append(out[--length]);
        }
        int at = start;
        int marks = 0;
        int longestRun = 0;
        for (; at < in.length; at++) {
            char c = in[at];
            if (Folding.isRemoved(c)) {
                continue;
            }
            if (Folding.isPlain(c) || Folding.foldsToOne(c)) {
                break;
            }
            chunk.append(wellFormed(at));
            marks = isMark(at) ? marks + 1 : Character.isHighSurrogate(c) ? marks : 0;
            longestRun = Math.max(longestRun, marks);
        }
        CharSequence normal =
                longestRun > LONGEST_RUN_OF_MARKS ? chunk : Normalizer.normalize(chunk, Normalizer.Form.NFKC);
        int room = length + normal.length() + in.length - at;
        if (room > out.length) {
            out = Arrays.copyOf(out, room + room / 2);
        }
        for (int i = 0; i < normal.length(); i++) {
            char c = Folding.fold(normal.charAt(i));
            if (c != ' ' || (length > 0 && out[length - 1] != ' ')) {
                out[length++] = c;
            }
        }
        return at;
    }

    private boolean isMark(int at) {
        char c = in[at];
        return Folding.isMark(c)
                || (Character.isLowSurrogate(c)
                        && Character.getType(Character.codePointBefore(in, at + 1)) == Character.NON_SPACING_MARK);
    }

    private char wellFormed(int at) {
        char c = in[at];
        boolean paired = Character.isHighSurrogate(c)
                ? at + 1 < in.length && Character.isLowSurrogate(in[at + 1])
                : at > 0 && Character.isHighSurrogate(in[at - 1]);
        return Character.isSurrogate(c) && !paired ? '\uFFFD' : c;
    }
}
