package org.copydesk.models.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What readers of sentences get wrong so regularly that a rule mends it: capitals that are no name ("LNG", "MPs",
/// "First Nations"), forms of address before a person's name, the second half of a given name ("Moon
/// Jae-in"), and two names that a possessive joins ("the Ministry of Justice's Investigation Bureau").
final class NameRules {

    private static final String PERSON = "PERSON";
    private static final String ORG = "ORG";
    private static final String HYPHEN = "-";

    private static final Set<String> NO_NAMES = noNames();

    /// More than one of what an abbreviation stands for: who bears a name is one.
    private static final Pattern PLURAL = Pattern.compile("[A-Z]{2,5}s");

    private NameRules() {}

    private static Set<String> noNames() {
        try (InputStream in = NameRules.class.getResourceAsStream("no-names.txt")) {
            if (in == null) {
                throw new BrokenModelException("the list no-names.txt is not in the program's jar");
            }
            Set<String> all = new HashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(
                            line -> all.addAll(isAbbreviations(line) ? Arrays.asList(line.split(" ")) : List.of(line)));
            return all.stream().map(NameRules::key).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new BrokenModelException("the list no-names.txt cannot be read", e);
        }
    }

    /// A line of abbreviations has a second capital in its first word, a phrase has not.
    private static boolean isAbbreviations(String line) {
        return line.split(" ")[0].chars().filter(Character::isUpperCase).count() > 1;
    }

    private static String key(String name) {
        return String.join(" ", Tokenizer.words(name));
    }

    /// The names for which `name` stands: none, itself, another span, or two.
    static List<NameSpan> mend(List<Token> sentence, NameSpan name, Lexicon lexicon) {
        String words = sentence.subList(name.from(), name.to()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
        if (NO_NAMES.contains(words) || PLURAL.matcher(words).matches()) {
            return List.of();
        }
        return switch (name.kind()) {
            case PERSON -> List.of(withGivenName(sentence, withoutAddress(sentence, name)));
            case ORG ->
                isRelative(sentence, name)
                        ? List.of(new NameSpan(name.from() + 1, name.to(), PERSON, name.score(), 0))
                        : parted(sentence, name, lexicon);
            default -> List.of(name);
        };
    }

    /// "Aunty Ama Boateng" is somebody, "Aunty Ama's" a shop.
    private static boolean isRelative(List<Token> sentence, NameSpan name) {
        return name.to() - name.from() > 2
                && StoryWords.is("relative", sentence.get(name.from()).text())
                && sentence.subList(name.from(), name.to()).stream()
                        .noneMatch(token -> token.text().equals("'s"));
    }

    private static NameSpan withoutAddress(List<Token> sentence, NameSpan name) {
        int from = name.from();
        while (from + 1 < name.to()
                && StoryWords.is("address", sentence.get(from).text())) {
            from++;
        }
        return from == name.from() ? name : new NameSpan(from, name.to(), PERSON, name.score(), 0);
    }

    /// Second syllables of Korean and Chinese given names that are English words as well end a name for readers of
    /// English.
    private static NameSpan withGivenName(List<Token> sentence, NameSpan name) {
        int to = name.to();
        boolean second = name.to() - name.from() > 1
                && to + 1 < sentence.size()
                && sentence.get(to).text().equals(HYPHEN)
                && StoryWords.is("syllable", sentence.get(to + 1).text())
                && sentence.get(to - 1).end() == sentence.get(to).start()
                && sentence.get(to).end() == sentence.get(to + 1).start();
        boolean goesOn = to + 2 < sentence.size()
                && sentence.get(to + 2).text().equals(HYPHEN)
                && sentence.get(to + 2).start() == sentence.get(to + 1).end();
        return second && !goesOn ? new NameSpan(name.from(), to + 2, PERSON, name.score(), 0) : name;
    }

    private static List<NameSpan> parted(List<Token> sentence, NameSpan name, Lexicon lexicon) {
        for (int i = name.from() + 1; i < name.to() - 2; i++) {
            String word = sentence.get(i).text();
            if (word.equals("'s")
                    && Character.isUpperCase(sentence.get(i + 1).text().codePointAt(0))) {
                List<String> owner = sentence.subList(name.from(), i).stream()
                        .map(Token::text)
                        .toList();
                boolean body = owner.size() > 1 && owner.stream().anyMatch(w -> StoryWords.is("body", w));
                boolean place = lexicon.isPlacePhrase(String.join(" ", owner));
                if (body || place) {
                    return List.of(
                            new NameSpan(name.from(), i, body ? ORG : "PLACE", name.score(), 0),
                            new NameSpan(i + 1, name.to(), ORG, name.score(), name.firm()));
                }
            }
        }
        return List.of(name);
    }
}
