package org.copydesk.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.corpus.EntityType;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Mention;

/// Takes out what a finder takes for names and what the whole text shows to be none: the country in an amount's
/// currency ("40 million US dollars"), and the wire services that sign a story ("(AFP, AP)").
final class NoNames {

    /// Services that sign stories with their name alone.
    private static final Set<String> WIRES = Set.of(
            "afp",
            "ap",
            "reuters",
            "dpa",
            "efe",
            "ansa",
            "upi",
            "pti",
            "ani",
            "ians",
            "xinhua",
            "yonhap",
            "kyodo",
            "jiji",
            "cna",
            "bernama",
            "antara",
            "tass",
            "interfax",
            "tanjug",
            "apa",
            "ats",
            "belga",
            "anp",
            "ntb",
            "tt",
            "ritzau",
            "pap",
            "ctk",
            "mti",
            "agerpres",
            "bta",
            "kuna",
            "spa",
            "wam",
            "mena",
            "nan",
            "gna",
            "sapa",
            "kna",
            "epd",
            "sid",
            "rtr",
            "dw");

    /// Longer than any row of services that sign one story.
    private static final int LONGEST_SIGNATURE = 60;

    private NoNames() {}

    /// The mentions that stay.
    ///
    /// @param mentions sorted by span
    /// @param figures sorted by span
    static List<Mention> without(String text, List<Mention> mentions, List<Figure> figures) {
        List<Mention> left = new ArrayList<>();
        int next = 0;
        for (Mention mention : mentions) {
            while (next < figures.size()
                    && figures.get(next).span().end() <= mention.span().start()) {
                next++;
            }
            boolean money = next < figures.size()
                    && figures.get(next) instanceof Figure.Money
                    && figures.get(next).span().overlaps(mention.span());
            boolean none = mention.by() != Mention.By.DICTIONARY
                    && ((mention.type() == EntityType.PLACE && (money || currency(text, mention)))
                            || signs(text, mention));
            if (!none) {
                left.add(mention);
            }
        }
        return left;
    }

    /// "US dollars", without an amount.
    private static boolean currency(String text, Mention mention) {
        String name = mention.span().of(text);
        return text.startsWith(" dollar", mention.span().end())
                || name.endsWith(" dollars")
                || name.endsWith(" dollar");
    }

    /// Whether a mention stands in brackets that hold nothing but services, at the end of a line.
    private static boolean signs(String text, Mention mention) {
        if (mention.type() == EntityType.PERSON
                || !WIRES.contains(lower(mention.span().of(text)))) {
            return false;
        }
        int start = mention.span().start();
        int far = Math.max(0, start - LONGEST_SIGNATURE);
        int from = far + text.substring(far, start).lastIndexOf('(');
        int to = text.indexOf(')', start, Math.min(text.length(), start + LONGEST_SIGNATURE));
        if (from < far || to < 0) {
            return false;
        }
        int line = to + 1;
        while (line < text.length() && (text.charAt(line) == ' ' || text.charAt(line) == '.')) {
            line++;
        }
        boolean ends = line == text.length() || text.charAt(line) == '\n';
        return ends
                && List.of(text.substring(from + 1, to).split("[,;/ ]+")).stream()
                        .allMatch(word -> WIRES.contains(lower(word)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
