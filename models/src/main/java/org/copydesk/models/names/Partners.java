package org.copydesk.models.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Firms that are called by the surnames of their partners, parted by commas: "Johnson, Peel & Partners LLP".
final class Partners {

    private static final String COMMA = ",";
    private static final String HYPHEN = "-";

    /// Such firms are of lawyers, accountants and advisers; a list of customers may end with any other form.
    private static final Set<String> FORMS = Set.of("LLP", "LLC", "PLLC");

    private static final Set<String> OTHERS = Set.of("partners", "associates");

    private Partners() {}

    /// One past such a firm that begins with `name`, which is one surname; 0 where there is none.
    static int end(List<Token> sentence, NameSpan name) {
        boolean surname = !name.kind().equals("PLACE")
                && surname(sentence, name.from()) == name.to()
                && Titles.before(sentence, name.from()).isEmpty();
        if (!surname || !is(sentence, name.to(), COMMA)) {
            return 0;
        }
        int at = name.to();
        while (is(sentence, at, COMMA) && surname(sentence, at + 1) > 0) {
            at = surname(sentence, at + 1);
        }
        at = is(sentence, at, COMMA) ? at + 1 : at;
        boolean sign = is(sentence, at, "&");
        if (at <= name.to() || !(sign || is(sentence, at, "and"))) {
            return 0;
        }
        int last = surname(sentence, at + 1);
        if (last == 0) {
            return 0;
        }
        boolean others = sign && OTHERS.contains(sentence.get(last - 1).text().toLowerCase(Locale.ROOT));
        int form = is(sentence, last, COMMA) ? last + 1 : last;
        boolean named = form < sentence.size()
                && FORMS.contains(sentence.get(form).text().replace(".", ""));
        return named ? form + 1 : others ? last : 0;
    }

    /// One past the surname at `at`, of one word or joined by hyphens; 0 where there is none.
    private static int surname(List<Token> sentence, int at) {
        if (!isCapital(sentence, at)) {
            return 0;
        }
        int to = at + 1;
        while (is(sentence, to, HYPHEN) && isCapital(sentence, to + 1)) {
            to += 2;
        }
        return to;
    }

    private static boolean isCapital(List<Token> sentence, int at) {
        return at < sentence.size()
                && Character.isUpperCase(sentence.get(at).text().codePointAt(0));
    }

    private static boolean is(List<Token> sentence, int at, String text) {
        return at < sentence.size() && sentence.get(at).text().equals(text);
    }
}
