package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A code, sign or name of money after a number, with the country's adjective before it.
///
/// @param tender what it may stand for
/// @param countries currencies that the adjectives point to
/// @param adjectives whether any stand there
/// @param at the token of the name itself
/// @param end the token after it
record MoneyName(Tender tender, List<String> countries, boolean adjectives, int at, int end) {

    private static final int MOST_ADJECTIVES = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> OWNERS = Set.of("the", "his", "her", "their", "its", "our", "my", "an", "it");

    MoneyName {
        countries = List.copyOf(countries);
    }

    /// The name that stands at token `index`, or null.
    static @Nullable MoneyName after(Reading r, int index) {
        int k = r.at(index).hyphen() && r.at(index + 1).glued() ? index + 1 : afterOf(r, index);
        if (!r.tokens().joins(k)) {
            return null;
        }
        MoneyName written = cfa(r, k);
        written = written == null ? sign(r, k) : written;
        if (written != null) {
            return written;
        }
        List<String> countries = new ArrayList<>();
        for (int i = k; i <= k + MOST_ADJECTIVES && r.at(i).word() && r.tokens().joins(i); i++) {
            String word = r.at(i).lower();
            Tender tender = r.lexicon().currencies().names().get(word);
            if (tender != null && !(tender.shy() && r.at(i).shape() == Token.Shape.CAPITAL)) {
                boolean sterling = word.startsWith("pound") && r.at(i + 1).word("sterling");
                return new MoneyName(tender, countries, i > k, i, sterling ? i + 2 : i + 1);
            }
            Tender part = r.lexicon().currencies().parts().get(word);
            if (part != null
                    && (word.length() > 1 || (r.at(i).glued() && r.at(i - 1).number()))) {
                return new MoneyName(part, countries, i > k, i, i + 1);
            }
            countries.addAll(r.countryAt(i));
            if (!r.at(i).capital() && !r.at(i).word("new")) {
                return null;
            }
        }
        return null;
    }

    /// Past the "of" of Romance languages: "milliards d'euros", "millones de dólares".
    private static int afterOf(Reading r, int index) {
        if (!r.has(Role.ROMANCE, index - 1)) {
            return index;
        }
        boolean short_ = (r.at(index).word("d") || r.at(index).word("di"))
                && r.at(index + 1).kind() == Token.Kind.SIGN
                && r.at(index + 1).glued();
        return short_ ? index + 2 : r.at(index).word("de") || r.at(index).word("di") ? index + 1 : index;
    }

    /// "CFA francs" and "francs CFA", which two unions of countries use.
    private static @Nullable MoneyName cfa(Reading r, int k) {
        boolean franc = r.at(k).word("cfa")
                && (r.at(k + 1).word("francs") || r.at(k + 1).word("franc"));
        boolean reversed =
                r.at(k + 1).word("cfa") && (r.at(k).word("francs") || r.at(k).word("franc"));
        Tender tender = franc || reversed ? r.lexicon().currencies().signs().get("CFA") : null;
        return tender == null ? null : new MoneyName(tender, List.of(), false, k + 1, k + 2);
    }

    private static @Nullable MoneyName sign(Reading r, int k) {
        Token token = r.at(k);
        String written = r.tokens().raw(k);
        boolean word = token.word() && written.length() >= 2 && token.shape() != Token.Shape.LOWER;
        boolean sign = token.kind() == Token.Kind.SIGN
                && !(r.at(k + 1).glued() && r.at(k + 1).number());
        if (sign) {
            Tender part = r.lexicon().currencies().parts().get(written);
            if (part != null) {
                return new MoneyName(part, List.of(), false, k, k + 1);
            }
        }
        boolean lettersNotLatin = token.word() && written.charAt(0) > '\u00ff';
        Tender tender = word || sign || lettersNotLatin
                ? r.lexicon().currencies().signs().get(written)
                : null;
        return tender == null ? null : new MoneyName(tender, List.of(), false, k, k + 1);
    }

    /// ISO 4217, or null where it cannot be told.
    @Nullable
    String currency(Reading r) {
        for (String code : countries) {
            if (tender.codes().contains(code)) {
                return code;
            }
        }
        String whole = tender.places() > 0 && !adjectives ? r.centsOf(at) : null;
        if (whole != null && r.at(at).lower().startsWith("cent")) {
            return whole;
        }
        return adjectives && tender.only() == null ? null : r.currency(tender);
    }

    /// Whether a shy name is money here: beside a scale or an adjective, or near words of money. "10 won the race" is
    /// none, nor are "5 pounds of flour".
    boolean believable(Reading r, Range range, int index) {
        Amount amount = range.second() == null ? range.low() : range.second();
        Token name = r.at(at);
        if (!tender.shy()) {
            boolean shortCode = name.word() && name.end() - name.start() == 2 && name.capital();
            return !shortCode || amount.weighty() || name.glued();
        }
        String only = tender.only();
        boolean known = only != null && name.shape() == Token.Shape.UPPER && r.names(only);
        if (known || (adjectives && !countries.isEmpty())) {
            return true;
        }
        Token next = r.at(end);
        boolean code = name.shape() == Token.Shape.UPPER;
        if (code) {
            return amount.weighty() || cue(r, index);
        }
        if (rate(r)) {
            return true;
        }
        boolean weight = name.lower().startsWith("pound") && (next.word("of") || (next.dash() && next.glued()));
        boolean owned = next.word() && !next.glued() && OWNERS.contains(next.lower());
        if (weight || owned) {
            return cue(r, index) && !owned;
        }
        if (amount.scaled()) {
            return true;
        }
        boolean ends = !next.word()
                || r.has(Role.STOP, end)
                || (name.lower().equals("won") && r.at(at - 1).hyphen());
        boolean big = amount.weighty()
                || (name.lower().equals("won") && amount.value().compareTo(HUNDRED) >= 0);
        return ends && (big || cue(r, index));
    }

    /// "50 pounds to the dollar".
    private boolean rate(Reading r) {
        int the = r.at(end).word("to") || r.at(end).word("against") ? end + 1 : end;
        boolean article =
                r.at(the).word("the") || r.at(the).word("a") || r.at(the).word("per");
        return article
                && r.lexicon().currencies().names().containsKey(r.at(the + 1).lower());
    }

    private static boolean cue(Reading r, int index) {
        for (int i = index - 6; i < index; i++) {
            if (r.has(Role.CUE, i)) {
                return true;
            }
        }
        return false;
    }
}
