package org.copydesk.models.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The clues from which the typer decides: the words and shape of an organisation's name, and what stands
/// around it.
public final class OrganisationClues {

    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "de", "on", "in", "-", "&");
    private static final int WINDOW = 4;

    private final Lexicon lexicon;

    /// @param lexicon lists and groups of words
    public OrganisationClues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The clues for the name at `from..to` of a sentence, as tokens.
    public String[] of(List<String> words, int from, int to) {
        List<String> out = new ArrayList<>(48);
        List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        StringBuilder shape = new StringBuilder();
        List<String> phrases = lexicon.phrases(words.subList(from, to));
        for (int i = from; i < to; i++) {
            String word = lower.get(i);
            out.add("n" + word);
            out.add("c" + lexicon.cluster(word));
            out.add("e" + tail(word, 3));
            out.add("E" + tail(word, 4));
            out.add("p" + head(word, 4));
            if (i - from < 4) {
                shape.append(shape(words.get(i)));
            }
            if (i > from) {
                out.add("b" + lower.get(i - 1) + " " + word);
            }
            out.add("k" + lexicon.kinds(words.get(i), word));
            out.add("g" + phrases.get(i - from));
        }
        out.add("f" + lower.get(from));
        out.add("l" + lower.get(to - 1));
        out.add("L" + lexicon.cluster(lower.get(to - 1)));
        out.add("h" + headOf(lower.subList(from, to)));
        out.add("s" + shape);
        out.add("z" + Math.min(to - from, 6));
        boolean acronym = to - from == 1 && ShortForms.isAcronym(words.get(from));
        out.add("a" + acronym);
        addContext(lower, from, to, acronym, out);
        return out.toArray(String[]::new);
    }

    private void addContext(List<String> lower, int from, int to, boolean acronym, List<String> out) {
        String before = from > 0 ? lower.get(from - 1) : "^";
        String after = to < lower.size() ? lower.get(to) : "$";
        out.add("-" + before);
        out.add("+" + after);
        out.add("-c" + lexicon.cluster(before));
        out.add("+c" + lexicon.cluster(after));
        out.add("-+" + before + " " + acronym);
        if (from > 1) {
            out.add("--" + lower.get(from - 2) + " " + before);
        }
        if (to + 1 < lower.size()) {
            out.add("++" + after + " " + lower.get(to + 1));
        }
        for (int i = Math.max(0, from - WINDOW); i < Math.min(lower.size(), to + WINDOW); i++) {
            if (i < from || i >= to) {
                out.add("x" + lower.get(i));
                out.add("y" + lexicon.cluster(lower.get(i)));
            }
        }
    }

    /// The word that says what kind of body it is: the last before a linking word, else the last.
    private static String headOf(List<String> name) {
        for (int i = 1; i < name.size(); i++) {
            if (LINKS.contains(name.get(i))) {
                return name.get(i - 1);
            }
        }
        return name.getLast();
    }

    private static String shape(String word) {
        return LINKS.contains(word) ? "o" : ShortForms.isAcronym(word) ? "X" : Word.shape(word);
    }

    private static String head(String word, int n) {
        return word.length() <= n ? word : word.substring(0, n);
    }

    private static String tail(String word, int n) {
        return word.length() <= n ? word : word.substring(word.length() - n);
    }
}
