package org.copydesk.models.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One text while it is read: its tokens, the countries that it has named so far. Used by one thread.
final class Reading {

    /// So many words behind an amount, cents are those of its currency.
    private static final int NEAR = 12;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Map<String, Integer> countries;
    private final Set<String> named;
    private final @Nullable String dollar;
    private final boolean foreign;
    private String paid = "";
    private int paidAt;
    private int floor;
    private boolean ranged;

    Reading(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.countries = new HashMap<>();
        this.named = new HashSet<>();
        int other = 0;
        int english = 0;
        for (int i = 0; i < tokens.size(); i++) {
            named.addAll(countryAt(i));
            other += has(Role.FOREIGN, i) ? 1 : 0;
            english += has(Role.ENGLISH, i) ? 1 : 0;
        }
        foreign = other > 1 && other > english;
        dollar = HomeDollar.of(this, named);
    }

    /// Whether the text is in another language than English: one that groups its thousands by dots, as far as we know
    /// any numbers at all, and whose plurals are not ours.
    boolean foreign() {
        return foreign;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Tokens tokens() {
        return tokens;
    }

    Token at(int index) {
        return tokens.at(index);
    }

    boolean has(Role role, int index) {
        Token token = tokens.at(index);
        return token.word() && lexicon.has(role, token.lower());
    }

    /// The currencies that a country's name or adjective at `index` points to; empty for any other word.
    List<String> countryAt(int index) {
        Token token = tokens.at(index);
        if (!token.capital() || (token.lower().equals("us") && token.shape() != Token.Shape.UPPER)) {
            return List.of();
        }
        Map<String, List<String>> known = lexicon.currencies().countries();
        String two = at(index - 1).lower() + '+' + token.lower();
        return at(index - 1).capital() && known.containsKey(two)
                ? known.getOrDefault(two, List.of())
                : known.getOrDefault(token.lower(), List.of());
    }

    /// The first token that no figure has taken yet: no other may reach back before it.
    int floor() {
        return floor;
    }

    /// Says that the figures read so far end before token `next`.
    ///
    /// @param range whether the last of them is a range
    void taken(int next, boolean range) {
        floor = next;
        ranged = range;
    }

    /// Says that an amount in `currency` ends before token `next`.
    void paid(String currency, int next) {
        paid = currency;
        paidAt = next;
    }

    /// The currency that has cents and was named shortly before `index`: "1.85 euros, 12 cents more"; else null.
    @Nullable
    String centsOf(int index) {
        return index - paidAt <= NEAR && paid.equals("EUR") ? paid : null;
    }

    /// Notes a country named at `index`.
    void passes(int index) {
        for (String code : countryAt(index)) {
            countries.put(code, index);
        }
    }

    /// Whether the text names a country of that currency anywhere.
    boolean names(String currency) {
        return named.contains(currency);
    }

    /// The currency of a bare `$`, or null where nobody knows it.
    @Nullable
    String dollar() {
        return dollar;
    }

    /// Which of a tender's currencies is meant: the only one, else that of the country named last,
    /// else that of the only one named further on, else the default.
    @Nullable
    String currency(Tender tender) {
        String only = tender.only();
        if (only != null || tender.firm()) {
            if (only != null) {
                return only;
            }
            return HomeDollar.UNITED_STATES.equals(tender.byDefault()) ? dollar : tender.byDefault();
        }
        String nearest = null;
        int latest = -1;
        for (String code : tender.codes()) {
            int seen = countries.getOrDefault(code, -1);
            if (seen > latest) {
                latest = seen;
                nearest = code;
            }
        }
        String later = nearest == null ? laterNamed(tender) : nearest;
        return later != null ? later : tender.byDefault();
    }

    /// The one of its currencies whose country the text names further on, or null where it names none or several.
    private @Nullable String laterNamed(Tender tender) {
        List<String> codes = tender.codes().stream().filter(named::contains).toList();
        return codes.size() == 1 ? codes.getFirst() : null;
    }

    /// Whether the number that begins at `index` follows "from", small words such as "around or even" in between.
    boolean after(String word, int index) {
        for (int i = index - 1; i >= index - 5; i--) {
            Token token = at(i);
            if (token.word(word)) {
                return true;
            }
            boolean small = has(Role.HEDGE, i) || has(Role.INEXACT, i) || token.word("than") || token.word("up");
            if (!small) {
                return false;
            }
        }
        return false;
    }

    private static final Set<String> COMPARED = Set.of(
            "more", "less", "fewer", "greater", "higher", "lower", "larger", "bigger", "longer", "shorter", "better");

    /// As [#after] "from", where that does not tell both ends of a range: "fees range from $5 to $10".
    boolean moved(int index) {
        for (int i = index - 1; i >= index - 5; i--) {
            if (at(i).word("from")) {
                boolean goesOn = i == floor && ranged;
                return !has(Role.RANGING, i - 1) && !goesOn && after("from", index);
            }
        }
        return false;
    }

    /// Whether "up to" before a number, its "to" at index `to`, tells where something went: "ticked up to 5%".
    boolean climbs(int to) {
        if (!at(to).word("to") || !at(to - 1).word("up")) {
            return false;
        }
        int verb = to - 2;
        boolean back = at(verb).word("back") && (has(Role.TICKING, verb - 1) || has(Role.RISING, verb - 1));
        return back || has(Role.TICKING, verb) || (has(Role.PUSHED, verb) && has(Role.BEING, verb - 1));
    }

    /// Whether a verb at `k` tells of a difference in money or points where the level reached follows: "lost 81 cents
    /// to $77.10", "was raised 2 cents to 12 cents". No price and no index moves by
    /// millions: "lost $10 million to $15 million" is a range.
    ///
    /// @param scaled whether the difference is told in thousands or more
    boolean steps(int k, boolean scaled) {
        boolean verb = has(Role.RAISING, k) || has(Role.LOWERING, k);
        return verb && ((!scaled && has(Role.STEPPING, k)) || has(Role.BEING, k - 1));
    }

    /// Whether the verb at `k` is denied: "did not rise".
    boolean negated(int k) {
        Token before = at(k - 1);
        boolean shortened = before.word("t") && before.glued() && at(k - 2).kind() == Token.Kind.SIGN;
        return before.word("not") || before.word("never") || before.word("cannot") || shortened;
    }

    /// Whether the words before `first` call the number there inexact.
    boolean inexact(int first, int end) {
        Token last = at(end);
        if ((last.sign('+') && last.glued())
                || (last.word("or") && (at(end + 1).word("so") || at(end + 1).word("more")))) {
            return true;
        }
        if (!tokens.joins(first)) {
            return false;
        }
        Token before = at(first - 1);
        if (before.kind() == Token.Kind.SIGN) {
            return "~\u2248<>\u2264\u2265".indexOf(before.lower().charAt(0)) >= 0;
        }
        int at = before.word("a") || before.word("an") || before.word("the") ? first - 2 : first - 1;
        if (has(Role.INEXACT, at)) {
            boolean denied = has(Role.BOUND, at) && negated(at - 1);
            return !denied || !(has(Role.RISING, at - 1) || has(Role.FALLING, at - 1));
        }
        Token word = at(at);
        Token prior = at(at - 1);
        return (word.word("than") && prior.word() && COMPARED.contains(prior.lower()))
                || ((word.word("least") || word.word("most")) && prior.word("at"))
                || (word.word("to") && !climbs(at) && (prior.word("up") || prior.word("close")))
                || (word.word("as")
                        && (prior.word("much") || prior.word("many") || prior.word("few") || prior.word("little")))
                || (word.word("of") && (prior.word("upwards") || prior.word("excess") || prior.word("average")));
    }
}
