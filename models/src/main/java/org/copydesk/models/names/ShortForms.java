package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The short forms under which a story's organisations come back: initials ("KIDA"), the first word ("Samsung" of
/// "Samsung Electronics"), the name without its legal form, the last word behind an article ("the Commission").
final class ShortForms {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_ACRONYM = 8;
    private static final int SHORTEST_WORD = 4;

    /// Two letters are made too easily once a country is left out.
    private static final int SHORTEST_REST = 3;

    /// A full name and where it first stands.
    record Full(String name, String kind, int start) {}

    private final Lexicon lexicon;
    private final int headline;
    private final Map<String, List<Full>> acronyms = new HashMap<>();
    private final Map<String, List<Full>> firstWords = new HashMap<>();
    private final Map<String, List<Full>> lastWords = new HashMap<>();
    private final Map<String, List<Full>> bare = new HashMap<>();

    /// @param names the story's names by surface, each with its kind and first place
    /// @param headline where the story's headline ends
    ShortForms(Map<String, Full> names, Lexicon lexicon, int headline) {
        this.lexicon = lexicon;
        this.headline = headline;
        for (Full full : new LinkedHashMap<>(names).values()) {
            String[] words = SPACES.split(full.name());
            if (words.length > 1 && full.kind().equals("ORG")) {
                addInitials(full, words);
                addWords(full, words);
            }
        }
    }

    private void addInitials(Full full, String... words) {
        put(acronyms, initials(words, false), full);
        put(acronyms, initials(words, true), full);
        String mixed = asWritten(words);
        if (mixed.length() >= SHORTEST_REST && !isAcronym(mixed)) {
            put(acronyms, mixed, full);
        }
        String rest = withoutCountry(full.name());
        String letters = rest.equals(full.name()) ? "" : initials(SPACES.split(rest), false);
        if (letters.length() >= SHORTEST_REST) {
            put(acronyms, letters, full);
        }
    }

    private void addWords(Full full, String... words) {
        if (words[0].length() >= SHORTEST_WORD) {
            put(firstWords, words[0], full);
        }
        put(lastWords, words[words.length - 1], full);
        String name = LegalForms.without(full.name());
        if (!name.equals(full.name())) {
            put(bare, name, full);
            String last = name.substring(name.lastIndexOf(' ') + 1);
            if (lexicon.isPersonsName(words[0]) && last.length() >= SHORTEST_WORD) {
                put(bare, last, full);
            }
        }
    }

    /// A name without the country that it begins with ("U.S. Food and Drug Administration"), or itself.
    static String withoutCountry(String name) {
        int space = name.indexOf(' ');
        return space > 0 && StoryWords.is("leading", name.substring(0, space)) ? name.substring(space + 1) : name;
    }

    private static void put(Map<String, List<Full>> map, String shortForm, Full full) {
        if (shortForm.length() > 1 && Character.isUpperCase(shortForm.charAt(0))) {
            List<Full> fulls = map.computeIfAbsent(shortForm, _ -> new ArrayList<>());
            if (!fulls.contains(full)) {
                fulls.add(full);
            }
        }
    }

    /// The initials of the words: of all ("DoD") or of the capitalised ones alone.
    private static String initials(String[] words, boolean all) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            for (String part : word.split("[-/&]", -1)) {
                if (!part.isEmpty() && (all || Character.isUpperCase(part.charAt(0)))) {
                    out.append(Character.toUpperCase(part.charAt(0)));
                }
            }
        }
        return out.length() < 2 || out.length() > LONGEST_ACRONYM ? "" : out.toString();
    }

    /// The initials, small ones of small words: "DoD", "BoE".
    private static String asWritten(String... words) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            out.append(word.charAt(0));
        }
        boolean capitals = Character.isUpperCase(out.charAt(0)) && Character.isUpperCase(out.charAt(out.length() - 1));
        return capitals && out.length() <= LONGEST_ACRONYM ? out.toString() : "";
    }

    /// The organisation that initials, a first word or a name without its legal form stand for at `start`, or null.
    @Nullable
    Full organisation(String name, int start) {
        String letters = name.replace(".", "");
        if (isAcronym(letters) || acronyms.containsKey(letters)) {
            return nearest(acronyms.get(letters), start);
        }
        Full whole = before(bare.get(name), start);
        boolean own = StoryWords.is("own", name);
        return whole != null || own ? whole : before(firstWords.get(name), start);
    }

    /// A firm's name with its legal form, where it stood so before `start`, or `full` itself.
    Full whole(Full full, int start) {
        Full whole = full.name().indexOf(' ') > 0 ? before(bare.get(full.name()), start) : null;
        return whole != null && whole.kind().equals(full.kind()) ? whole : full;
    }

    /// Whether `name` is the last word of a firm that a founder's whole name and its legal form make up.
    boolean isFounders(String name, int start) {
        return name.indexOf(' ') < 0 && before(bare.get(name), start) != null;
    }

    /// The one organisation before `start` whose name ends with a word that stands behind an article, or null.
    @Nullable
    Full behindArticle(String word, int start) {
        List<Full> fulls = lastWords.getOrDefault(word, List.of());
        return fulls.size() == 1 && !StoryWords.is("own", word) ? before(fulls, start) : null;
    }

    /// Whether `word` is initials that the story spells out.
    boolean isKnownAcronym(String word) {
        return acronyms.containsKey(word);
    }

    static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST_ACRONYM
                && word.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private @Nullable Full before(@Nullable List<Full> fulls, int start) {
        Full full = nearest(fulls, start);
        return full != null && (full.start() <= start || start < headline) ? full : null;
    }

    private static @Nullable Full nearest(@Nullable List<Full> fulls, int start) {
        if (fulls == null) {
            return null;
        }
        Full best = fulls.getFirst();
        for (Full full : fulls) {
            if (full.start() <= start) {
                best = full;
            }
        }
        return best;
    }
}
