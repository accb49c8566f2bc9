package org.copydesk.models.proposals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A name without what writers treat differently.
final class NameForms {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    /// Legal forms of firms around the world, folded; after ISO 20275's list of the common ones.
    private static final Set<String> LEGAL = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "llc",
            "llp",
            "lp",
            "plc",
            "gmbh",
            "ag",
            "kg",
            "se",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "nv",
            "bv",
            "ab",
            "asa",
            "as",
            "a/s",
            "aps",
            "oy",
            "oyj",
            "kk",
            "pte",
            "pty",
            "sdn",
            "bhd",
            "pt",
            "tbk",
            "pjsc",
            "pao",
            "ooo",
            "jsc",
            "zrt",
            "nyrt",
            "doo",
            "sro",
            "spzoo",
            "ltda",
            "cia",
            "kft",
            "berhad",
            "kabushiki",
            "kaisha");

    /// "Sp. z o.o.", a form of several words.
    private static final List<String> POLISH = List.of("sp", "z", "o.o");

    /// "DoD", "BoE": a small word's initial between capitals.
    private static final Pattern MIXED = Pattern.compile("\\p{Lu}+\\p{Ll}{1,2}\\p{Lu}+");

    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "in", "on", "to", "de", "la", "der", "du");

    private NameForms() {}

    /// Lower case without accents; letters that have none in ASCII become those that newspapers write for them.
    static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (c) {
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ', 'ð' -> folded.append('d');
                case 'ı' -> folded.append('i');
                case 'þ' -> folded.append("th");
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }

    /// The letters alone, in each way in which umlauts are written: `muller`, `mueller`.
    static Set<String> letters(String name) {
        String umlauts = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("å", "aa");
        Set<String> forms = new HashSet<>();
        forms.add(NO_LETTERS.matcher(folded(name)).replaceAll(""));
        forms.add(NO_LETTERS.matcher(folded(umlauts)).replaceAll(""));
        forms.remove("");
        return forms;
    }

    /// The folded words, hyphens kept inside.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BLANKS.split(folded(name).strip())) {
            String bare = EDGES.matcher(word).replaceAll("");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }

    /// The words without "the" before and legal forms behind; the same list where there are none.
    static List<String> withoutLegalForm(String name) {
        List<String> words = new ArrayList<>(words(name));
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        while (words.size() > 1 && LEGAL.contains(words.getLast().replace(".", ""))) {
            words.removeLast();
        }
        return isPolish(words) ? words.subList(0, words.size() - POLISH.size()) : words;
    }

    private static boolean isPolish(List<String> words) {
        int from = words.size() - POLISH.size();
        return from > 0 && words.subList(from, words.size()).equals(POLISH);
    }

    /// Whether a legal form stands behind a name.
    static boolean hasLegalForm(String name) {
        List<String> words = words(name);
        return words.size() > 1 && (LEGAL.contains(words.getLast().replace(".", "")) || isPolish(words));
    }

    /// The initials of a name of several words, with and without those of its small words: `kida`, `kifda`.
    static Set<String> initials(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder great = new StringBuilder();
        for (String part : NO_LETTERS.split(folded(name))) {
            if (!part.isEmpty()) {
                all.append(part.charAt(0));
                great.append(SMALL.contains(part) ? "" : part.substring(0, 1));
            }
        }
        Set<String> initials = new HashSet<>();
        if (all.length() > 1) {
            initials.add(all.toString());
        }
        if (great.length() > 1) {
            initials.add(great.toString());
        }
        return initials;
    }

    /// Whether a name is two to seven capitals and nothing else, dots aside, or has the initials of small
    /// words between them ("DoD").
    static boolean isAcronym(String name) {
        String bare = name.replace(".", "");
        boolean letters = bare.chars().allMatch(Character::isUpperCase)
                || MIXED.matcher(bare).matches();
        return bare.length() >= 2 && bare.length() <= 7 && letters;
    }
}
