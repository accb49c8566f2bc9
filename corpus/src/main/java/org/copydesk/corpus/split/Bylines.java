package org.copydesk.corpus.split;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names as printed, without what stands around them.
final class Bylines {

    private static final Pattern PARTS = Pattern.compile(",|;| & | and ");

    private static final Pattern BY = Pattern.compile(
            "^(?:(?i:written by|reported by|reviewed by|posted by|words by|text by|story by|article by|authored by"
                    + "|contributed by|recipe by|guide by|review by|interview by|by|von|par|por|authors?|author\\(s\\)|words)[: ]\\s*|Written by(?=\\p{Lu})|By(?=\\p{Lu}\\p{Ll}))");

    /// Names in the middle of a line, behind a date or a mark: "7 August 2023 by Ida Sol", "3 min read · By
    /// Ida Sol".
    private static final Pattern BY_WITHIN = Pattern.compile(
            "(?:\\d|[|·•]|\\b(?:in|on) [^.]{1,30}?)\\s*,?\\s+(?i:(?:written |posted )?by):?\\s+(?=\\p{Lu})");

    /// What follows names on their line: a mark, a date, the time that reading takes, a role.
    private static final Pattern BEHIND = Pattern.compile(
            "\\s*(?:[|·•⋅]| [–—-] |[.,;]? (?i:(?:medically |expert )?reviewed by|fact[- ]checked by|photographs? by|photos? by)\\b|\\(|,? ?\\b(?:\\d|(?i:published|updated|posted|on|last|jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
                    + "|nov|dec)[a-z]* \\d|(?i:published|updated|posted|last updated|follow|contributor|min read|on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\b)"
                    + "|(?<=\\p{Ll})(?:Published|Updated|Posted|Modified|Last Updated)\\b| (?i:on|in|at)$).*$");

    /// What is no part of a name before it: a mark that parted it from something else.
    private static final Pattern BEFORE = Pattern.compile("^[&:|·•\\s]+");

    /// What somebody is, or of which paper, behind a name. Words that are last names too need another
    /// behind them.
    private static final Pattern ROLE_BEHIND = Pattern.compile(
            " (?:[–—-] .*|(?i:founder|co-founder|editor|writer|reporter|correspondent|contributor|columnist|journalist"
                    + "|producer|director)\\b.*|(?i:former|deputy|lead|chief|senior|staff|guest|executive|associate"
                    + "|assistant|managing|contributing|freelance) \\p{L}.*)$");

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
            "menu",
            "no comments",
            "leave a comment");

    private static final Pattern LABEL =
            Pattern.compile("(?i:by|written by|authors?|author\\(s\\)|words by|article by|posted by):?");

    private static final Pattern PERSON = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’.-]+|\\p{Lu}\\.)(?: (?:van|von|de|der|da|al|bin|\\p{Lu}\\.?|\\p{Lu}[\\p{L}'’.-]+)){0,2}"
                    + " \\p{Lu}[\\p{L}'’-]+");

    /// Two words that stand in two elements, with nothing between them. "McGill" and "FitzGerald" are one.
    private static final Pattern GLUED = Pattern.compile("\\p{L}{4}\\p{Ll}(?=\\p{Lu})");

    /// A day or a month is nobody's name where it stands alone.
    private static final Pattern CALENDAR = Pattern.compile(
            "(?i)(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\.");

    private static final Pattern PARTED = Pattern.compile("[,;&]| and ");
    private static final Pattern WORDS = Pattern.compile(" ");

    /// Words in the names of papers, firms and their sites.
    private static final Set<String> OF_SITES = Set.of(
            "academy",
            "agency",
            "association",
            "bank",
            "blog",
            "books",
            "business",
            "care",
            "center",
            "centre",
            "chronicle",
            "clinic",
            "club",
            "college",
            "company",
            "council",
            "courier",
            "cross",
            "daily",
            "data",
            "dental",
            "dentistry",
            "digital",
            "dispatch",
            "editorial",
            "express",
            "financial",
            "foundation",
            "gazette",
            "global",
            "group",
            "guide",
            "health",
            "herald",
            "home",
            "house",
            "institute",
            "insurance",
            "international",
            "journal",
            "lab",
            "labs",
            "law",
            "life",
            "local",
            "magazine",
            "mail",
            "marketing",
            "media",
            "medical",
            "medicine",
            "mirror",
            "morning",
            "national",
            "network",
            "news",
            "newsroom",
            "observer",
            "office",
            "official",
            "online",
            "partners",
            "post",
            "press",
            "radio",
            "report",
            "review",
            "school",
            "security",
            "sentinel",
            "service",
            "services",
            "shop",
            "social",
            "society",
            "solutions",
            "standard",
            "star",
            "store",
            "studio",
            "studios",
            "sun",
            "support",
            "systems",
            "team",
            "tech",
            "technologies",
            "telegraph",
            "the",
            "times",
            "today",
            "travel",
            "tribune",
            "university",
            "weekly",
            "world");

    private static final Pattern SHOUTED = Pattern.compile("\\b\\p{Lu}{2,}\\b");

    private static final int MOST_AUTHORS = 24;
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;

    private Bylines() {}

    /// The names, or null where none are left.
    static @Nullable String names(@Nullable String text) {
        String names =
                text == null ? "" : BY.matcher(text.strip()).replaceFirst("").strip();
        return names.isEmpty() ? null : names;
    }

    /// A line without the "by" at its head.
    static String withoutBy(String line) {
        return BY.matcher(line).replaceFirst("");
    }

    /// The names in a line of a page, or null if it names nobody.
    static @Nullable String person(String line) {
        String names = unglued(names(BEHIND.matcher(String.valueOf(names(line))).replaceFirst("")));
        return names != null && isName(names) && !CALENDAR.matcher(names).matches()
                ? names.replaceFirst("[,;:]$", "")
                : null;
    }

    /// One person's name alone where more follows without a comma: "Ada Holm Deputy Editor" is Ada Holm,
    /// and so is "Ada Holm - Gazette Team". Other names as they are.
    static String withoutRole(String names) {
        String name = BEFORE.matcher(names).replaceFirst("");
        Matcher role = ROLE_BEHIND.matcher(name);
        return role.find() && isOnesOwn(name.substring(0, role.start())) ? name.substring(0, role.start()) : name;
    }

    /// "Ada HolmEditor" is Ada Holm.
    private static @Nullable String unglued(@Nullable String names) {
        if (names == null) {
            return null;
        }
        Matcher glued = GLUED.matcher(names);
        boolean person =
                glued.find() && names.indexOf(' ', glued.end()) > 0 && isPerson(names.substring(0, glued.end()));
        return person ? names.substring(0, glued.end()) : names;
    }

    /// The names behind a date and "by" in a line of a page, or null.
    static @Nullable String within(String line) {
        Matcher by = BY_WITHIN.matcher(line);
        return by.find() ? person(line.substring(by.end())) : null;
    }

    /// Whether a line is only the word in front of names.
    static boolean isLabel(String line) {
        return LABEL.matcher(line).matches();
    }

    /// Whether a line is one person's name: two to four words with capitals.
    static boolean isPerson(String line) {
        return PERSON.matcher(line).matches()
                && !GLUED.matcher(line).find()
                && !NOBODY.contains(line.toLowerCase(Locale.ROOT));
    }

    /// Whether a site of this name may be a person's own: one person's name, without a word that papers and
    /// firms have in theirs.
    static boolean isOnesOwn(String name) {
        return isPerson(name) && !SHOUTED.matcher(name).find() && !isOfSite(name);
    }

    /// Whether a name has a word that papers and firms have in theirs.
    static boolean isOfSite(String name) {
        return WORDS.splitAsStream(name.toLowerCase(Locale.ROOT)).anyMatch(OF_SITES::contains);
    }

    /// Whether a byline has the first and last name of each person: "By Rail" tells of a journey, and who
    /// took a picture stands before a stroke.
    static boolean isFullName(String line) {
        String names = person(line);
        return names != null
                && names.indexOf('/') < 0
                && PARTS.splitAsStream(names).allMatch(name -> name.strip().indexOf(' ') > 0);
    }

    /// Whether a byline has nothing but full names of persons.
    static boolean arePersons(String names) {
        return PARTS.splitAsStream(names).allMatch(name -> isPerson(name.strip()));
    }

    /// Whether these are the names of one or more authors, parted by commas, semicolons or "and".
    static boolean areNames(String text) {
        if (isName(text)) {
            return true;
        }
        String[] each = PARTED.split(text, -1);
        return each.length > 1
                && each.length <= MOST_AUTHORS
                && Arrays.stream(each).allMatch(name -> !name.isBlank() && isName(name.strip()));
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
