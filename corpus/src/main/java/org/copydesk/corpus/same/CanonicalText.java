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

    private final String text;
    private char[] out;
    private int length;
    private boolean spaceDue;

    private CanonicalText(String text) {
        this.text = text;
        this.out = new char[text.length() + 16];
    }

    /// The canonical form of `text`; `text` itself where it is canonical already. Empty for white space alone.
    public static String of(String text) {
        int clean = cleanPrefix(text);
        return clean == text.length() ? text : new CanonicalText(text).from(clean);
    }

    /// The story id of `text`: SHA-256 (FIPS 180-4) of the canonical form's UTF-8 bytes.
    public static StoryId idOf(String text) {
        return new StoryId(Bytes.of(of(text).getBytes(StandardCharsets.UTF_8)).sha256());
    }

    /// How many units at the start are canonical whatever follows; the whole length, or a place from which
    /// [#from] can go on.
    private static int cleanPrefix(String text) {
        int end = text.length();
        boolean afterSpace = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (afterSpace) {
                    return i == 0 ? 0 : i - 1;
                }
                afterSpace = true;
            } else if (Folding.isPlain(c)) {
                afterSpace = false;
            } else {
                return Math.max(0, i - 1);
            }
        }
        return afterSpace && end > 0 ? end - 1 : end;
    }

    private String from(int clean) {
        text.getChars(0, clean, out, 0);
        length = clean;
        int at = clean;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Folding.isPlain(c) && c != ' ') {
                put(c);
                at++;
            } else if (Folding.isRemoved(c)) {
                at++;
            } else if (Folding.foldsToOne(c)) {
                put(Folding.fold(c));
                at++;
            } else {
                at = normalise(at);
            }
        }
        return new String(out, 0, length);
    }

    /// Normalises from the last plain character before `start` to the next one that nothing before it can change.
    private int normalise(int start) {
        StringBuilder chunk = new StringBuilder();
        if (!spaceDue && length > 0) {
            chunk.append(out[--length]);
        }
        int at = start;
        int marks = 0;
        int longestRun = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Folding.isRemoved(c)) {
                continue;
            }
            if (Folding.isPlain(c) || Folding.foldsToOne(c)) {
                break;
            }
            chunk.append(wellFormed(at));
            marks = isMark(at) ? marks + 1 : 0;
            longestRun = Math.max(longestRun, marks);
        }
        CharSequence normal =
                longestRun > LONGEST_RUN_OF_MARKS ? chunk : Normalizer.normalize(chunk, Normalizer.Form.NFKC);
        for (int i = 0; i < normal.length(); i++) {
            put(Folding.fold(normal.charAt(i)));
        }
        return at;
    }

    private boolean isMark(int at) {
        char c = text.charAt(at);
        return Folding.isMark(c)
                || (Character.isHighSurrogate(c)
                        && Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK)
                || (Character.isLowSurrogate(c)
                        && at > 0
                        && Character.getType(text.codePointBefore(at + 1)) == Character.NON_SPACING_MARK);
    }

    private char wellFormed(int at) {
        char c = text.charAt(at);
        boolean paired = Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return Character.isSurrogate(c) && !paired ? '\uFFFD' : c;
    }

    private void put(char c) {
        if (c == ' ') {
            spaceDue = length > 0;
            return;
        }
        if (length + 2 > out.length) {
            out = Arrays.copyOf(out, out.length * 2);
        }
        if (spaceDue) {
            out[length++] = ' ';
            spaceDue = false;
        }
        out[length++] = c;
    }
}
