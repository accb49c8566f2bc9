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

    /// Short names and short initials stand beside each other for many reasons.
    private static final int FEWEST_WORDS = 3;

    /// "Known in the region by its Spanish acronym": so many words from "known" to the initials.
    private static final int FARTHEST_CALLED = 9;

    private final Map<String, Full> bracketed = new HashMap<>();
    private final Map<String, List<Full>> firstWords = new HashMap<>();
    private final Lexicon lexicon;
    private final List<List<Token>> sentences;
    private final Set<String> outside = new HashSet<>();

    /// @param sentences the story's
    StoryForms(Lexicon lexicon, List<List<Token>> sentences) {
        this.lexicon = lexicon;
        this.sentences = sentences;
    }

    /// Looks about a name for its short form: in brackets behind it, before it where the name itself stands in
    /// brackets ("the BoG (Bank of Ghana)"), or called so ("known by its French acronym MSF").
    void look(Found name, Full full) {
        List<Token> sentence = name.sentence();
        String called = called(sentence, name.to());
        if (!called.isEmpty()) {
            bracketed.putIfAbsent(called, full);
        }
        boolean inside = word(sentence, name.from() - 1).equals("(")
                && word(sentence, name.to()).equals(")");
        String before = word(sentence, name.from() - 2);
        if (inside && isShortFor(before, full.name())) {
            bracketed.putIfAbsent(before, full);
        }
        if (!word(sentence, name.to()).equals("(")
                || !word(sentence, name.to() + 2).equals(")")) {
            return;
        }
        String behind = word(sentence, name.to() + 1);
        if (isShortFor(behind, full.name()) || isForeign(behind, name, full)) {
            bracketed.putIfAbsent(behind, full);
        }
    }

    /// Whether initials in brackets behind an institution are those of its own language: the story must go on to call
    /// it so. A country's in brackets say where somebody comes from.
    private boolean isForeign(String word, Found name, Full full) {
        return full.kind().equals("ORG")
                && name.to() - name.from() >= FEWEST_WORDS
                && word.length() >= FEWEST_WORDS
                && ShortForms.isAcronym(word)
                && word.codePoints().allMatch(Character::isLetter)
                && !lexicon.isPlace(word)
                && !StoryWords.is("leading", word)
                && comesAgain(word);
    }

    /// Whether a word stands anywhere outside brackets.
    private boolean comesAgain(String word) {
        if (outside.isEmpty()) {
            for (List<Token> sentence : sentences) {
                for (int i = 0; i < sentence.size(); i++) {
                    if (!word(sentence, i - 1).equals("(")
                            || !word(sentence, i + 1).equals(")")) {
                        outside.add(sentence.get(i).text());
                    }
                }
            }
        }
        return outside.contains(word);
    }

    /// The initials that a name is said to be known by, or "".
    private static String called(List<Token> sentence, int to) {
        int at = word(sentence, to).equals(",") ? to + 1 : to;
        if (!word(sentence, at).equals("known") && !word(sentence, at).equals("called")) {
            return "";
        }
        for (int i = at + 1; i < at + FARTHEST_CALLED; i++) {
            String next = word(sentence, i + 1);
            if (StoryWords.is("initials", word(sentence, i)) && ShortForms.isAcronym(next)) {
                return next;
            }
        }
        return "";
    }

    private static String word(List<Token> sentence, int at) {
        return at < 0 || at >= sentence.size() ? "" : sentence.get(at).text();
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
    void addFirms(List<Full> firms) {
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
