package org.copydesk.models.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.models.names.ShortForms.Full;
import org.jspecify.annotations.Nullable;

/// Names that a story has all in capitals in a headline, and otherwise below ("TRUMP MEETS ZELENSKYY").
final class Capitals {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// Shorter ones are initials, which are no shouted words.
    private static final int SHORTEST = 4;

    /// A line of fewer words is no headline.
    private static final int FEWEST = 3;

    private final Map<String, Full> whole = new HashMap<>();
    private final Map<String, Full> lastNames = new HashMap<>();

    /// @param names the story's names by surface, in the order of the story
    Capitals(Map<String, Full> names) {
        for (Full full : names.values()) {
            String loud = full.name().toUpperCase(Locale.ROOT);
            if (!loud.equals(full.name())) {
                whole.putIfAbsent(loud, full);
                String[] words = SPACES.split(loud);
                if (words.length > 1 && full.kind().equals("PERSON")) {
                    lastNames.putIfAbsent(words[words.length - 1], full);
                }
            }
        }
    }

    /// The name for which one in capitals stands, or null.
    @Nullable
    Full full(Found one, String name) {
        if (name.length() < SHORTEST || !isLoud(name)) {
            return null;
        }
        Full full = whole.get(name);
        // A lone word is a firm's here and a person's there: what stands in capitals is what the finder saw.
        if (full != null && name.indexOf(' ') < 0 && !full.kind().equals(one.kind()) && !isPersonsToo(one, name)) {
            return null;
        }
        boolean person = full == null && (one.kind().equals("PERSON") || isHeadline(one.sentence()));
        return person ? lastNames.get(name) : full;
    }

    private boolean isPersonsToo(Found one, String name) {
        return lastNames.containsKey(name) && isHeadline(one.sentence());
    }

    private static boolean isHeadline(List<Token> sentence) {
        List<String> words = sentence.stream()
                .map(Token::text)
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .toList();
        return words.size() >= FEWEST && words.stream().allMatch(Capitals::isLoud);
    }

    private static boolean isLoud(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
