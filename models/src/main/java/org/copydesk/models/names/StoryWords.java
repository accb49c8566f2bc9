package org.copydesk.models.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Small lists of words that tell what a name within a story stands for, with the reason for each in its file.
final class StoryWords {

    private static final Map<String, Set<String>> GROUPS = new HashMap<>();
    private static final Map<String, String> OFFICES = new HashMap<>();

    static {
        for (String line : lines("story-words.txt")) {
            String[] part = line.split(": ", 2);
            String[] words = part[1].split(" ", -1);
            GROUPS.computeIfAbsent(part[0], _ -> new HashSet<>()).addAll(List.of(words));
            if (part[0].equals("office")) {
                List.of(words).forEach(word -> OFFICES.put(word, words[0]));
            }
        }
    }

    private StoryWords() {}

    /// Whether `word` is in the list with that name.
    static boolean is(String list, String word) {
        return GROUPS.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /// The office that `word` names, by the word that stands for all that name it, or "" for no office.
    static String office(String word) {
        return OFFICES.getOrDefault(bare(word), "");
    }

    /// What ends nothing but firms' names, as newspapers write it.
    static List<String> legalForms() {
        return lines("legal-forms.txt");
    }

    /// Whether `word` is "Co", which makes a firm's name only behind "and".
    static boolean isCo(String word) {
        return bare(word).equals("co");
    }

    private static String bare(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(String name) {
        try (InputStream in = StoryWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new BrokenModelException("the list " + name + " is not in the program's jar");
            }
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new BrokenModelException("the list " + name + " cannot be read", e);
        }
    }
}
