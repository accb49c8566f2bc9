package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copydesk.models.names.ShortForms.Full;
import org.jspecify.annotations.Nullable;

/// Short forms that a story itself makes plain: what stands in brackets behind a name and is made of its letters
/// ("Bank of Ghana (BoG)"), and the first words of a firm's name ("Daeyul" of "Daeyul Marine Works").
///
/// The first word of a firm counts only where it can be nothing else: no listed place, no word of the language, and no
/// word that the story has in small letters.
final class StoryForms {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SHORTEST_FIRST_WORD = 3;

    private final Map<String, Full> bracketed = new HashMap<>();
    private final Map<String, List<Full>> firstWords = new HashMap<>();
    private final Lexicon lexicon;

    StoryForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Looks behind a name for brackets with its short form.
    void lookBehind(Found name, Full full) {
        List<Token> sentence = name.sentence();
        if (name.to() + 2 >= sentence.size()
                || !sentence.get(name.to()).text().equals("(")
                || !sentence.get(name.to() + 2).text().equals(")")) {
            return;
        }
        String inside = sentence.get(name.to() + 1).text();
        if (isShortFor(inside, full.name())) {
            bracketed.putIfAbsent(inside, full);
        }
    }

    /// Whether `word` has two capitals or more and is the initials of a name's words, the small ones with or without,
    /// or begins as the name does and goes on with letters that the name has in this order.
    static boolean isShortFor(String word, String name) {
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        if (capitals < 2 || word.length() >= name.length()) {
            return false;
        }
        String rest = ShortForms.withoutCountry(name);
        if (!rest.equals(name) && isShortFor(word, rest)) {
            return true;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (String part : SPACES.split(name)) {
            all.append(part.charAt(0));
            large.append(Character.isUpperCase(part.charAt(0)) ? part.substring(0, 1) : "");
        }
        return word.equalsIgnoreCase(all.toString())
                || word.equalsIgnoreCase(large.toString())
                || (word.length() > 2 && word.charAt(0) == name.charAt(0) && hasInOrder(name, word));
    }

    private static boolean hasInOrder(String name, String word) {
        String low = name.toLowerCase(Locale.ROOT);
        int at = 0;
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            at = low.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /// Makes the first words of firms known.
    ///
    /// @param firms the full names that stand for firms
    /// @param sentences the story's, to see which words it has in small letters
    void addFirms(List<Full> firms, List<List<Token>> sentences) {
        Predicate<String> distinct = this::isDistinct;
        List<Full> candidates = firms.stream()
                .filter(full -> full.name().indexOf(' ') > 0 && distinct.test(first(full)))
                .toList();
        if (candidates.isEmpty()) {
            return;
        }
        Set<String> words = new HashSet<>();
        sentences.forEach(sentence -> sentence.forEach(token -> words.add(token.text())));
        for (Full full : candidates) {
            String first = first(full);
            if (!words.contains(first.toLowerCase(Locale.ROOT))) {
                firstWords.computeIfAbsent(first, _ -> new ArrayList<>()).add(full);
            }
        }
    }

    private static String first(Full full) {
        return SPACES.split(full.name(), 2)[0];
    }

    private boolean isDistinct(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.length() >= SHORTEST_FIRST_WORD
                && Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().allMatch(Character::isLetterOrDigit)
                && !lexicon.isWord(lower)
                && !lexicon.isPlace(word);
    }

    /// The full name for which `surface` at `start` stands, or null: one in whose brackets it stood, or a firm that was
    /// named in full before and whose name begins so.
    @Nullable
    Full full(String surface, int start) {
        Full inBrackets = bracketed.get(surface);
        return inBrackets != null ? inBrackets : firm(surface, start);
    }

    private @Nullable Full firm(String surface, int start) {
        Full best = null;
        for (Full full : firstWords.getOrDefault(SPACES.split(surface, 2)[0], List.of())) {
            if (full.start() < start && full.name().startsWith(surface + " ")) {
                best = full;
            }
        }
        return best;
    }

    /// Whether a lone word that the finder took for a person is one: what is listed as a name of persons is left so.
    boolean isPersonsName(String word) {
        return lexicon.isPersonsName(word);
    }
}
