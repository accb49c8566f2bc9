package org.copydesk.corpus.split;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names as printed, without what stands around them.
final class Bylines {

    private static final Pattern BY = Pattern.compile(
            "^(?i:written by|reported by|reviewed by|posted by|words by|by|von|par|por|author|words)[: ]\\s*");

    /// What follows names on their line: a mark, a date, the time that reading takes, a role.
    private static final Pattern BEHIND = Pattern.compile(
            "\\s*(?:[|·•]| [–—-] |\\(|,? ?\\b(?:\\d|(?i:published|updated|posted|on|last|jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
                    + "|nov|dec)[a-z]* \\d|(?i:published|updated|posted|last updated|follow|contributor|min read|on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\b)).*$");

    /// Who fills in forms when nobody does.
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "webmaster",
            "undefined",
            "null",
            "none",
            "user",
            "guest",
            "editor",
            "author",
            "anonymous",
            "unknown",
            "default",
            "root",
            "staff",
            "by",
            "written by",
            "share",
            "home",
            "blog",
            "menu");

    private static final Pattern LABEL = Pattern.compile("(?i:by|written by|author|words by|posted by):?");

    private static final Pattern PERSON = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’.-]+|\\p{Lu}\\.)(?: (?:van|von|de|der|da|al|bin|\\p{Lu}\\.?|\\p{Lu}[\\p{L}'’.-]+)){0,2}"
                    + " \\p{Lu}[\\p{L}'’-]+");

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;

    private Bylines() {}

    /// The names, or null where none are left.
    static @Nullable String names(@Nullable String text) {
        String names =
                text == null ? "" : BY.matcher(text.strip()).replaceFirst("").strip();
        return names.isEmpty() ? null : names;
    }

    /// The names in a line of a page, or null if it names nobody.
    static @Nullable String person(String line) {
        String names = names(BEHIND.matcher(String.valueOf(names(line))).replaceFirst(""));
        return names != null && isName(names) ? names.replaceFirst("[,;:]$", "") : null;
    }

    /// Whether a line is only the word in front of names.
    static boolean isLabel(String line) {
        return LABEL.matcher(line).matches();
    }

    /// Whether a line is one person's name: two to four words with capitals.
    static boolean isPerson(String line) {
        return PERSON.matcher(line).matches() && !NOBODY.contains(line.toLowerCase(Locale.ROOT));
    }

    /// Whether somebody may be called so: a few words, most of them with a capital, no address and no sentence.
    static boolean isName(String text) {
        String[] words = text.split("[\\s,&]+");
        int capitals = 0;
        int lower = 0;
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean letters = !word.isEmpty() && Character.isLetter(word.codePointAt(0));
            capitals += capital ? 1 : 0;
            lower += letters && !capital ? 1 : 0;
        }
        boolean script = text.codePoints().anyMatch(c -> c > 0x2ff && Character.isLetter(c));
        return text.length() <= LONGEST
                && words.length <= MOST_WORDS
                && (capitals > lower || script)
                && !text.contains("@")
                && !text.contains("://")
                && text.chars().noneMatch(Character::isDigit)
                && !"?!".contains(text.substring(text.length() - 1))
                && !NOBODY.contains(text.toLowerCase(Locale.ROOT));
    }
}
