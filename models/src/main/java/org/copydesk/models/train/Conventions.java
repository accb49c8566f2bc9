package org.copydesk.models.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.models.names.Token;
import org.copydesk.models.names.Tokenizer;
import org.jspecify.annotations.Nullable;

/// Makes sentences of many sources agree: one way to cut tokens, no titles in persons, no peoples among places. Each
/// rule here is worth points: sources that contradict each other teach nothing.
final class Conventions {

    private final Set<String> titles;
    private final Set<String> demonyms;

    /// @param titles in lower case
    /// @param demonyms as written, singular
    Conventions(Set<String> titles, Set<String> demonyms) {
        this.titles = Set.copyOf(titles);
        this.demonyms = Set.copyOf(demonyms);
    }

    /// With the committed lists and a list of nationalities, one a line.
    static Conventions with(Path nationalities) throws IOException {
        Set<String> demonyms = new HashSet<>(Files.readAllLines(nationalities));
        demonyms.addAll(lines("peoples.txt"));
        return new Conventions(Set.copyOf(lines("titles.txt")), demonyms);
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Conventions.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the list " + name + " is not in the program's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /// `gold` with our labels, our tokens and our conventions.
    Gold apply(Gold gold) {
        return apply(gold, Labels::kind);
    }

    /// `gold` with our tokens and our conventions, organisations labelled `FIRM` or `INSTITUTION` where their source
    /// tells, else [Labels#ORG].
    Gold applyTyped(Gold gold) {
        return apply(gold, Labels::finest);
    }

    private Gold apply(Gold gold, Function<String, @Nullable String> kinds) {
        List<String> words = new ArrayList<>();
        int[] at = new int[gold.words().size() + 1];
        for (int i = 0; i < gold.words().size(); i++) {
            at[i] = words.size();
            recut(gold.words().get(i), words);
        }
        at[gold.words().size()] = words.size();
        List<Gold.Name> names = new ArrayList<>();
        for (Gold.Name name : gold.names()) {
            String kind = kinds.apply(name.label());
            if (kind != null) {
                trim(new Gold.Name(at[name.from()], at[name.to()], kind), words, names);
            }
        }
        return new Gold(words, Countries.mend(words, names));
    }

    private static void recut(String word, List<String> out) {
        String folded = Tokenizer.fold(word);
        if (folded.startsWith("'") || folded.equalsIgnoreCase("n't") || folded.equals("\"")) {
            out.add(folded);
            return;
        }
        List<Token> tokens = Tokenizer.tokens(word, 0, word.length());
        if (tokens.isEmpty()) {
            out.add(word);
            return;
        }
        for (Token token : tokens) {
            out.add(token.text());
        }
    }

    private void trim(Gold.Name name, List<String> words, List<Gold.Name> out) {
        int from = name.from();
        int to = name.to();
        if (name.label().equals(Labels.PERSON)) {
            while (from < to && isTitle(words.get(from))) {
                from++;
            }
        }
        if (to - from > 1 && words.get(to - 1).equals("'s")) {
            to--;
        }
        while (from < to && isEdge(words.get(from))) {
            from++;
        }
        while (from < to && isEdge(words.get(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        if ((name.label().equals(Labels.PLACE) || to - from == 1) && isPeople(words.subList(from, to))) {
            return;
        }
        if (!Character.isUpperCase(words.get(from).codePointAt(0)) && to - from == 1 && !hasCapital(words.get(from))) {
            return;
        }
        out.add(new Gold.Name(from, to, name.label()));
    }

    private static boolean hasCapital(String word) {
        return word.codePoints().anyMatch(c -> !Character.isLowerCase(c));
    }

    private boolean isTitle(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return titles.contains(bare.toLowerCase(Locale.ROOT));
    }

    private static boolean isEdge(String word) {
        return word.equals("\"")
                || word.equals("'")
                || word.equals(",")
                || word.equals("(")
                || word.equals("the")
                || word.equals("The");
    }

    private boolean isPeople(List<String> words) {
        String last = words.getLast();
        boolean people = demonyms.contains(last)
                || (last.endsWith("s") && demonyms.contains(last.substring(0, last.length() - 1)));
        return people && words.size() <= 3;
    }
}
