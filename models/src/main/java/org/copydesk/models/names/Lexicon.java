package org.copydesk.models.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Lists of names, and words grouped by likeness of use, as clues. Being on a list decides nothing: the model
/// learned how far to trust each. Immutable, safe for use by many threads.
public final class Lexicon {

    private static final int LONGEST = 5;
    private static final char COUNTRY = 'N';

    private final Map<String, String> clusters;
    private final Map<String, String> coarse;
    private final Map<String, String> kinds;
    private final Map<String, String> phrases;
    private final Set<String> beginnings;

    private Lexicon(
            Map<String, String> clusters,
            Map<String, String> coarse,
            Map<String, String> kinds,
            Map<String, String> phrases,
            Set<String> beginnings) {
        this.clusters = clusters;
        this.coarse = coarse;
        this.kinds = kinds;
        this.phrases = phrases;
        this.beginnings = beginnings;
    }

    /// Reads lines of `kind<TAB>phrase` for the lists and `#<TAB>word<TAB>fine<TAB>coarse` for the groups,
    /// gzipped.
    ///
    /// @throws IOException if `in` fails or is no such file
    public static Lexicon read(InputStream in) throws IOException {
        Map<String, String> clusters = new HashMap<>();
        Map<String, String> coarse = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        Map<String, String> phrases = new HashMap<>();
        Set<String> beginnings = new HashSet<>();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] part = line.split("\t", -1);
            if (part[0].equals("#")) {
                clusters.put(part[1], part[2]);
                coarse.put(part[1], part[3]);
            } else if (part[1].indexOf(' ') < 0) {
                kinds.merge(part[1], part[0], (a, b) -> a.contains(b) ? a : a + b);
            } else {
                phrases.merge(part[1], part[0], (a, b) -> a.contains(b) ? a : a + b);
                for (int space = part[1].indexOf(' '); space > 0; space = part[1].indexOf(' ', space + 1)) {
                    beginnings.add(part[1].substring(0, space));
                }
            }
        }
        return new Lexicon(clusters, coarse, kinds, phrases, beginnings);
    }

    String cluster(String lower) {
        return clusters.getOrDefault(lower, "_");
    }

    String coarse(String lower) {
        return coarse.getOrDefault(lower, "_");
    }

    /// The lists that a single word is on, as letters; names are listed with their capital.
    String kinds(String text, String lower) {
        String found = kinds.get(text);
        if (found == null && text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT))) {
            found = kinds.get(text.charAt(0) + lower.substring(1));
        }
        return found == null ? "" : found;
    }

    /// Whether `phrase`, its tokens joined by single spaces, is the name of a country, a capital or a part of
    /// the world.
    public boolean isCountry(String phrase) {
        return phrases.getOrDefault(phrase, kinds.getOrDefault(phrase, "")).indexOf(COUNTRY) >= 0;
    }

    /// Whether `lower` is one of the words that are grouped by their use.
    boolean isWord(String lower) {
        return clusters.containsKey(lower);
    }

    /// Whether a single word is listed as a place or a country.
    boolean isPlace(String word) {
        String lists = kinds.getOrDefault(word, "");
        return lists.indexOf('P') >= 0 || lists.indexOf(COUNTRY) >= 0;
    }

    /// Whether a word has a capital though it is neither a listed place nor a word of the language. The
    /// lists hold all towns of some size, so that such a name is a person's or a firm's more often than a
    /// place's. Of words in capitals throughout the lists say nothing.
    boolean isUnlistedName(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().anyMatch(Character::isLowerCase)
                && !isPlace(word)
                && !isWord(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a phrase of any length is listed as a place or a country.
    boolean isPlacePhrase(String phrase) {
        String lists = phrases.getOrDefault(phrase, "");
        return isPlace(phrase) || lists.indexOf('P') >= 0 || lists.indexOf(COUNTRY) >= 0;
    }

    /// Whether a single word is listed as a surname.
    boolean isSurname(String word) {
        return kinds.getOrDefault(word, "").indexOf('S') >= 0;
    }

    /// Whether a single word is listed as a forename.
    boolean isForename(String word) {
        return kinds.getOrDefault(word, "").indexOf('F') >= 0;
    }

    /// Whether a single word is listed as a firm.
    boolean isFirm(String word) {
        return kinds.getOrDefault(word, "").indexOf('B') >= 0;
    }

    /// Whether a single word is listed as a forename or a surname.
    boolean isPersonsName(String word) {
        String lists = kinds.getOrDefault(word, "");
        return lists.indexOf('F') >= 0 || lists.indexOf('S') >= 0;
    }

    /// Whether what [#phrases] says of a token is that a firm or an institution begins with it.
    static boolean beginsOrganisation(String lists) {
        return lists.endsWith("b") && (lists.indexOf('B') >= 0 || lists.indexOf('U') >= 0);
    }

    /// Whether a token goes on with the phrase that `first` begins.
    static boolean continues(String first, String lists) {
        return !lists.isEmpty() && first.equals(lists + "b");
    }

    /// For each token the lists of the longest listed phrase of two or more tokens that covers it, with `b`
    /// where it begins; else "".
    List<String> phrases(List<String> tokens) {
        List<String> out = new ArrayList<>(Collections.nCopies(tokens.size(), ""));
        int i = 0;
        while (i < tokens.size()) {
            i += mark(tokens, i, out);
        }
        return out;
    }

    private int mark(List<String> tokens, int i, List<String> out) {
        if (!beginnings.contains(tokens.get(i))) {
            return 1;
        }
        StringBuilder phrase = new StringBuilder(tokens.get(i));
        int best = 0;
        String kind = "";
        for (int j = i + 1; j < tokens.size() && j - i < LONGEST; j++) {
            String soFar = phrase.append(' ').append(tokens.get(j)).toString();
            String found = phrases.get(soFar);
            if (found != null) {
                best = j - i + 1;
                kind = found;
            }
            if (!beginnings.contains(soFar)) {
                break;
            }
        }
        for (int j = i; j < i + best; j++) {
            out.set(j, j == i ? kind + "b" : kind);
        }
        return Math.max(best, 1);
    }

    /// The lists in the program's jar, read once.
    ///
    /// @throws BrokenModelException if their file is not the right one
    public static Lexicon shared() {
        return Shared.LEXICON;
    }

    private static final class Shared {

        private static final Lexicon LEXICON = load();

        private static Lexicon load() {
            try {
                return read(ModelFiles.open(ModelFiles.LEXICON));
            } catch (IOException e) {
                throw new BrokenModelException("the lists " + ModelFiles.LEXICON + " cannot be read", e);
            }
        }
    }
}
