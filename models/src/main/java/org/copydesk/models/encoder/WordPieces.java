package org.copydesk.models.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Cuts a word into the pieces that the encoder knows: small letters, accents dropped, marks and Chinese characters
/// alone, then the longest known piece again and again (WordPiece as in Devlin et al. 2019, BERT). Immutable, safe for
/// use by many threads.
final class WordPieces {

    /// No word has more pieces: the rest of a longer one says nothing of names.
    static final int MOST = 24;

    /// A run of letters that is longer is no word: it is one unknown piece, so that time stays in proportion.
    private static final int LONGEST = 100;

    /// What of a word is looked at, in UTF-16 units: enough for [#MOST] pieces of a word that is one.
    private static final int SEEN = 256;

    private static final String INSIDE = "##";

    private final Map<String, Integer> numbers;
    private final int unknown;
    private final int begin;
    private final int end;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.unknown = number("[UNK]");
        this.begin = number("[CLS]");
        this.end = number("[SEP]");
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return number;
    }

    /// Reads a vocabulary: a piece a line, its number the line's from 0.
    ///
    /// @throws IOException if `in` fails
    /// @throws IllegalArgumentException if one of the pieces that frame a sentence is missing
    static WordPieces read(InputStream in) throws IOException {
        List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
        Map<String, Integer> numbers = HashMap.newHashMap(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            numbers.put(lines.get(i), i);
        }
        return new WordPieces(numbers);
    }

    /// The piece before a sentence.
    int begin() {
        return begin;
    }

    /// The piece behind a sentence.
    int end() {
        return end;
    }

    /// The numbers of a word's pieces, at least one and at most [#MOST].
    int[] of(String word) {
        Integer whole = numbers.get(word);
        if (whole != null && isPlain(word)) {
            return new int[] {whole};
        }
        IntStream.Builder out = IntStream.builder();
        String low = normal(word);
        int at = 0;
        while (at < low.length()) {
            int next = runEnd(low, at);
            greedy(low.substring(at, next), out);
            at = next;
        }
        int[] pieces = out.build().limit(MOST).toArray();
        return pieces.length == 0 ? new int[] {unknown} : pieces;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    private static String normal(String word) {
        String seen = word;
        if (word.length() > SEEN) {
            seen = word.substring(0, Character.isHighSurrogate(word.charAt(SEEN - 1)) ? SEEN - 1 : SEEN);
        }
        String apart = Normalizer.normalize(seen.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        apart.codePoints().filter(WordPieces::isSeen).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isSeen(int c) {
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK && type != Character.CONTROL && type != Character.FORMAT;
    }

    /// One past the run of letters and digits that begins at `at`, or past the one mark there.
    private static int runEnd(String low, int at) {
        int first = low.codePointAt(at);
        if (standsAlone(first)) {
            return at + Character.charCount(first);
        }
        int end = at;
        while (end < low.length() && !standsAlone(low.codePointAt(end))) {
            end += Character.charCount(low.codePointAt(end));
        }
        return end;
    }

    private static boolean standsAlone(int c) {
        return isMark(c) || Character.isIdeographic(c);
    }

    private static boolean isMark(int c) {
        if (c < 128) {
            return c > ' ' && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private void greedy(String run, IntStream.Builder out) {
        if (run.length() > LONGEST) {
            out.add(unknown);
            return;
        }
        int[] found = new int[run.length()];
        int count = 0;
        int at = 0;
        while (at < run.length()) {
            int end = run.length();
            Integer number = null;
            while (end > at && number == null) {
                number = numbers.get(at == 0 ? run.substring(0, end) : INSIDE + run.substring(at, end));
                end -= number == null ? 1 : 0;
            }
            if (number == null) {
                out.add(unknown);
                return;
            }
            found[count++] = number;
            at = end;
        }
        IntStream.of(found).limit(count).forEach(out::add);
    }
}
