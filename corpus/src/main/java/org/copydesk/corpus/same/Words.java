package org.copydesk.corpus.same;

import java.util.Arrays;

/// A text as a row of words, each one number: 30 bits of hash over the folded letters, then whether it is a
/// figure, then whether it is written with a capital.
///
/// A word is a run of letters and digits; case is folded. A figure begins with a digit and keeps the points
/// inside it, without the commas (`1,250,000` is `1250000`, `7.20` is not `7.2`). Characters of scripts that
/// set no spaces (Han, Kana, Thai and their like) are a word each. A character reference left by a careless
/// converter (`&#x27;`, `&lt;`) is a break like the character that it means.
final class Words {

    /// Takes the capital bit off: what is left says whether two words are equal.
    static final int CAPITAL_BITS = 1;

    private static final int LONGEST_REFERENCE = 8;

    private final String text;
    private int[] words = new int[64];
    private int[] places;
    private int count;

    private Words(String text, boolean withPlaces) {
        this.text = text;
        this.places = withPlaces ? new int[128] : new int[0];
    }

    /// The words of `text`, which is canonical (see [CanonicalText]).
    static int[] of(String text) {
        Words words = new Words(text, false);
        words.read();
        return Arrays.copyOf(words.words, words.count);
    }

    /// Where each word stands: its start and end, in UTF-16 units, one after the other.
    static int[] places(String text) {
        Words words = new Words(text, true);
        words.read();
        return Arrays.copyOf(words.places, 2 * words.count);
    }

    static boolean isFigure(int word) {
        return (word & 2) != 0;
    }

    static boolean isCapital(int word) {
        return (word & 1) != 0;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (CharKinds.isLetter(c)) {
                at = word(at);
            } else if (CharKinds.isDigit(c)) {
                at = figure(at);
            } else if (CharKinds.standsAlone(c)) {
                add(c * 0x9E3779B1, false, false, at, at + 1);
                at++;
            } else if (c == '&') {
                at = afterReference(at);
            } else {
                at++;
            }
        }
    }

    private int word(int start) {
        boolean capital = CharKinds.isUpper(text.charAt(start));
        int hash = 0;
        int at = start;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!CharKinds.isLetter(c) && !CharKinds.isDigit(c)) {
                break;
            }
            hash = hash * 31 + CharKinds.fold(c);
        }
        add(hash, false, capital, start, at);
        return at;
    }

    private int figure(int start) {
        int hash = 7;
        int at = start;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (CharKinds.isLetter(c) || CharKinds.isDigit(c)) {
                hash = hash * 31 + CharKinds.fold(c);
            } else if ((c == '.' || c == ',') && at + 1 < text.length() && CharKinds.isDigit(text.charAt(at + 1))) {
                hash = c == '.' ? hash * 31 + c : hash;
            } else {
                break;
            }
        }
        add(hash, true, false, start, at);
        return at;
    }

    private int afterReference(int start) {
        int end = Math.min(text.length(), start + 2 + LONGEST_REFERENCE);
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == ';') {
                return at + 1;
            }
            if (c != '#' && !(c < 0x80 && Character.isLetterOrDigit(c))) {
                break;
            }
        }
        return start + 1;
    }

    private void add(int hash, boolean figure, boolean capital, int start, int end) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
        }
        int mixed = hash * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        words[count] = (mixed << 2) | (figure ? 2 : 0) | (capital ? 1 : 0);
        if (places.length > 0) {
            if (2 * count == places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            places[2 * count] = start;
            places[2 * count + 1] = end;
        }
        count++;
    }
}
