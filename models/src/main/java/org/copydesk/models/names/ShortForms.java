package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The short forms under which a story's full names come back: a person's last word or first ("Wi" of "Wi Sung-lac"),
/// an organisation's initials ("KIDA") or first word ("Samsung" of "Samsung Electronics").
final class ShortForms {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final int LONGEST_ACRONYM = 8;

    /// A full name and where it first stands.
    record Full(String name, String kind, int start) {}

    private final Map<String, List<Full>> persons = new HashMap<>();
    private final Map<String, List<Full>> acronyms = new HashMap<>();
    private final Map<String, List<Full>> firstWords = new HashMap<>();

    /// @param names the story's names by surface, each with its kind and first place
    ShortForms(Map<String, Full> names) {
        for (Full full : new LinkedHashMap<>(names).values()) {
            String[] words = SPACES.split(full.name());
            if (words.length < 2) {
                continue;
            }
            if (full.kind().equals("PERSON")) {
                put(persons, lastWord(words), full);
                put(persons, words[0], full);
            } else if (full.kind().equals("ORG")) {
                put(acronyms, initials(words, false), full);
                put(acronyms, initials(words, true), full);
                if (words[0].length() > 3) {
                    put(firstWords, words[0], full);
                }
            }
        }
    }

    private static String lastWord(String[] words) {
        int last = words.length - 1;
        return last > 1 && SUFFIXES.contains(words[last].toLowerCase(Locale.ROOT)) ? words[last - 1] : words[last];
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

    /// The person that a single word at `start` stands for, or null: the one named last before it, else the first.
    @Nullable
    Full person(String word, int start) {
        return nearest(persons.get(word), start);
    }

    /// The organisation that initials or a first word at `start` stand for, or null.
    @Nullable
    Full organisation(String word, int start) {
        String bare = word.replace(".", "");
        Full byInitials = isAcronym(bare) ? nearest(acronyms.get(bare), start) : null;
        if (byInitials != null || isAcronym(bare)) {
            return byInitials;
        }
        Full byFirst = nearest(firstWords.get(word), start);
        return byFirst != null && byFirst.start() <= start ? byFirst : null;
    }

    /// Whether `word` is initials that the story spells out.
    boolean isKnownAcronym(String word) {
        return isAcronym(word) && acronyms.containsKey(word);
    }

    static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST_ACRONYM
                && word.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
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
