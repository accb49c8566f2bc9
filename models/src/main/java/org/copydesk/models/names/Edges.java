package org.copydesk.models.names;

import java.util.List;
import java.util.Set;

/// Where a name begins and ends: marks and possessives are no part of one, nor is the office of its head.
final class Edges {

    /// "US", "NZ", "HK", "U.S.": letters that stand before the sign of a dollar.
    private static final int LONGEST_COUNTRY = 4;

    private static final String MARKS = "\"'(),;:-.";

    /// Offices that stand after an organisation's name and look like a part of it ("NATO Secretary-General").
    private static final Set<String> OFFICES = Set.of(
            "secretary",
            "president",
            "chairman",
            "chairwoman",
            "spokesman",
            "spokeswoman",
            "ceo",
            "director",
            "minister",
            "chancellor");

    /// Places that are never named without their article.
    private static final Set<String> WITH_ARTICLE = Set.of("Hague", "Dalles", "Woodlands");

    private Edges() {}

    /// The first token at or after `from` that can begin a name, or `to`.
    static int first(List<String> words, int from, int to) {
        int at = from;
        while (at < to && isMark(words.get(at))) {
            at++;
        }
        return at;
    }

    /// The token before `from` where it is the article that is a part of the name, else `from`.
    static int withArticle(List<String> words, int from) {
        boolean article = from > 0 && words.get(from - 1).equals("The") && WITH_ARTICLE.contains(words.get(from));
        return article ? from - 1 : from;
    }

    /// Whether the name is such a place and nothing else.
    static boolean isPlaceWithArticle(List<String> words, int from, int to) {
        return to - from == 2 && words.get(from).equals("The") && WITH_ARTICLE.contains(words.get(from + 1));
    }

    /// Whether the name is but the country's letters before a currency's sign ("HK$").
    static boolean isCurrency(List<String> words, int from, int to) {
        return to - from == 1
                && to < words.size()
                && words.get(to).equals("$")
                && words.get(from).length() <= LONGEST_COUNTRY;
    }

    /// One past the last token before `to` that can end a name, or `from` where none is left.
    static int last(List<String> words, int from, int to) {
        int at = to;
        while (at > from && isMark(words.get(at - 1))) {
            at--;
        }
        int office = office(words, from, at);
        if (office < at && office > from) {
            return last(words, from, office);
        }
        boolean letters = words.subList(from, at).stream()
                .anyMatch(word -> word.codePoints().anyMatch(Character::isLetter));
        return letters ? at : from;
    }

    private static int office(List<String> words, int from, int to) {
        if (to - from > 3
                && words.get(to - 1).equals("General")
                && words.get(to - 2).equals("-")) {
            return to - 3;
        }
        return to > from && isOffice(words.get(to - 1)) ? to - 1 : to;
    }

    private static boolean isOffice(String word) {
        return OFFICES.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    /// Whether `from..to` does not touch a further capitalised word or a hyphen.
    static boolean isWhole(List<String> words, int from, int to) {
        return !(from > 0 && joins(words.get(from - 1), from == 1))
                && !(to < words.size() && joins(words.get(to), false));
    }

    private static boolean joins(String word, boolean first) {
        return word.equals("-") || word.equals("&") || (!first && Character.isUpperCase(word.codePointAt(0)));
    }

    private static boolean isMark(String word) {
        return word.equals("'s") || (word.length() == 1 && MARKS.indexOf(word.charAt(0)) >= 0);
    }
}
