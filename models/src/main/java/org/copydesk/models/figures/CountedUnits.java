package org.copydesk.models.figures;

import java.math.BigDecimal;
import org.copydesk.models.figures.QuantityReader.Unit;
import org.jspecify.annotations.Nullable;

/// Finds the unit or the counted noun after a number, without a model of grammar.
final class CountedUnits {

    /// Four words before the head of the phrase, and the head.
    private static final int MOST_WORDS = 5;

    private CountedUnits() {}

    /// The unit of measure that begins at token `index`, or null.
    ///
    /// @param digits whether the number is in digits: only then may an abbreviation follow
    static @Nullable Unit unit(Reading r, int index, boolean digits) {
        int k = r.at(index).hyphen() && r.at(index + 1).glued() ? index + 1 : index;
        if (!r.tokens().joins(k)) {
            return null;
        }
        Unit named = named(r, k);
        return named != null || !digits ? named : abbreviated(r, k);
    }

    private static @Nullable Unit named(Reading r, int k) {
        StringBuilder name = new StringBuilder();
        Unit longest = null;
        int i = k;
        for (int words = 0;
                words < Units.MOST_WORDS && r.at(i).word() && r.tokens().joins(i);
                words++) {
            name.append(words == 0 ? "" : " ").append(r.at(i).lower());
            String symbol = r.lexicon().units().names().get(name.toString());
            longest = symbol == null ? longest : new Unit(i + 1, symbol, true);
            // "a 350-square-metre hall", "5 megawatt-hours"
            i = r.at(i + 1).hyphen() && r.at(i + 2).glued() ? i + 2 : i + 1;
        }
        return longest;
    }

    private static @Nullable Unit abbreviated(Reading r, int k) {
        Token token = r.at(k);
        String written = r.tokens().raw(k);
        if (token.sign('\u00b0') && r.at(k + 1).glued() && r.at(k + 1).word()) {
            written += r.tokens().raw(k + 1);
            String symbol = r.lexicon().units().abbreviations().get(written);
            return symbol == null ? null : new Unit(k + 2, symbol, true);
        }
        if (r.at(k + 1).glued()
                && "\u00b2\u00b3".contains(r.at(k + 1).lower())
                && !r.at(k + 1).lower().isEmpty()) {
            String symbol = r.lexicon()
                    .units()
                    .abbreviations()
                    .get(written + r.at(k + 1).lower());
            return symbol == null ? null : new Unit(k + 2, symbol, true);
        }
        String symbol = r.lexicon().units().abbreviations().get(cued(r, k, written));
        boolean millions =
                written.equals("m") && !race(r, k) && (plural(r, k + 1) || yearly(r, k + 1) || !metres(r, k));
        if (symbol == null || millions || chip(r, k, written)) {
            return null;
        }
        if (r.at(k + 1).sign('/') && r.at(k + 1).glued() && r.at(k + 2).glued()) {
            String over = r.tokens().raw(k + 2);
            String both = r.lexicon().units().abbreviations().get(written + "/" + over);
            String per = r.lexicon().units().abbreviations().get(over);
            return both != null
                    ? new Unit(k + 3, both, true)
                    : per == null ? null : new Unit(k + 3, symbol + "/" + per, true);
        }
        return new Unit(k + 1, symbol, true);
    }

    /// `30C` is a temperature where something speaks of the weather.
    private static String cued(Reading r, int k, String written) {
        boolean degrees = (written.equals("C") || written.equals("F")) && near(r, Role.WEATHER, k, 8, 3);
        return degrees ? "\u00b0" + written : written;
    }

    /// `5.6m` may as well be millions: it is a length where something speaks of one, `5.6 m` is one anyway.
    private static boolean metres(Reading r, int k) {
        boolean decimal = r.at(k).glued() && r.at(k - 1).numeral().style() == Numeral.Style.DECIMAL;
        // nobody writes 17.30 million: jumps are measured so
        boolean hundredths = decimal && r.tokens().raw(k - 1).endsWith("0");
        return !decimal || hundredths || near(r, Role.LENGTH, k, 0, 4) || near(r, Role.EXTENT, k, 6, 0);
    }

    /// `400m hurdles` are no 400 million of them.
    private static boolean race(Reading r, int k) {
        int metres = DateReader.whole(r, k - 1, 5);
        return r.has(Role.RACE, k + 1) && metres >= 50 && metres <= 10_000 && metres % 10 == 0;
    }

    /// "3m in 2027", "4m last year": what is told of a year is no length.
    private static boolean yearly(Reading r, int k) {
        boolean in = (r.at(k).word("in") || r.at(k).word("by")) && DateReader.year(r, k + 1) > 0;
        boolean year = r.at(k).word("last")
                || r.at(k).word("this")
                || r.at(k).word("next")
                || r.at(k).word("a");
        return in || (year && r.at(k + 1).word("year"));
    }

    /// `5nm` of a chip are no nautical miles.
    private static boolean chip(Reading r, int k, String written) {
        return written.equals("nm") && near(r, Role.CHIP, k, 8, 5);
    }

    private static boolean near(Reading r, Role role, int k, int before, int behind) {
        for (int i = k - before; i <= k + behind; i++) {
            if (i != k && r.has(role, i)) {
                return true;
            }
        }
        return false;
    }

    /// The counted noun whose phrase begins at token `index`, or null: the first plural within five words, and the
    /// plurals right after it ("arms makers"). A hyphenated word counts as one.
    static @Nullable Unit noun(Reading r, int index, BigDecimal count) {
        if (r.at(index).hyphen() && r.at(index + 1).glued()) {
            return r.has(Role.COMPOUND, index + 1)
                    ? new Unit(index + 2, r.at(index + 1).lower(), false)
                    : null;
        }
        int k = airliner(r, index) ? index + 1 : index;
        if (k > index && r.at(k).word("s") && r.at(k).glued()) {
            return new Unit(k + 1, r.tokens().between(index, k + 1), false);
        }
        for (int words = 0; words < MOST_WORDS; words++) {
            if (words <= 1 && r.tokens().joins(k) && VerbNouns.counted(r, k, words)) {
                return counted(r, k, k + 1);
            }
            if (!r.tokens().joins(k) || !phrase(r, k)) {
                return null;
            }
            int end = chunk(r, k);
            if (end == k + 1 && plural(r, k)) {
                return head(r, k, words);
            }
            // "two F-16s"
            boolean models =
                    r.at(end - 1).word("s") && r.at(end - 2).number() && r.at(k).capital();
            if (end > k + 1 && (models || plural(r, end - 1)) && !r.at(end).hyphen()) {
                return counted(r, k, end);
            }
            k = end;
        }
        return null;
    }

    /// The model in "50 737 MAX jets" and "10 787s".
    private static boolean airliner(Reading r, int index) {
        int model = r.tokens().joins(index) && !r.at(index).glued() ? DateReader.whole(r, index, 3) : -1;
        boolean known = model >= 707 && model <= 787 && model % 10 == 7;
        return known && (r.at(index + 1).word("s") || r.at(index + 1).capital());
    }

    /// The noun before `end` in the text's own words, unless it is money of a country that cannot be told.
    private static @Nullable Unit counted(Reading r, int first, int end) {
        if (r.foreign() && !r.has(Role.IBERIAN, end - 1)) {
            return null;
        }
        boolean money =
                r.lexicon().currencies().names().containsKey(r.at(end - 1).lower());
        String one = r.lexicon().units().names().get(r.at(first).lower());
        String two = r.at(first - 1).lower() + ' ' + r.at(first).lower();
        String symbol = r.lexicon().units().names().containsKey(two)
                ? r.lexicon().units().names().get(two)
                : one;
        if (symbol != null && first + 1 == end) {
            // "11 straight days"
            return new Unit(end, symbol, true);
        }
        return money ? null : new Unit(end, r.tokens().between(first, end), false);
    }

    private static @Nullable Unit head(Reading r, int first, int words) {
        int k = first;
        for (int more = words; more < MOST_WORDS; more++) {
            boolean goesOn = r.tokens().joins(k + 1) && !r.at(k + 1).glued() && plural(r, k + 1) && phrase(r, k + 1);
            if (!goesOn || r.has(Role.PLURAL, k + 1)) {
                break;
            }
            k++;
        }
        return counted(r, k, k + 1);
    }

    /// Whether the word may stand in the phrase of what is counted.
    private static boolean phrase(Reading r, int k) {
        Token token = r.at(k);
        boolean word = token.word() && !token.glued();
        String lower = token.lower();
        boolean other = r.lexicon().weekdays().containsKey(lower)
                || (token.capital() && r.lexicon().months().containsKey(lower));
        boolean number = r.lexicon().numbers().containsKey(lower)
                || r.lexicon().ordinals().containsKey(lower);
        return word && !other && !number && !r.has(Role.STOP, k) && !r.has(Role.VERB, k) && !r.has(Role.FRACTION, k);
    }

    /// The token after a word and what hangs on it: `K2`, `anti-tank`.
    private static int chunk(Reading r, int k) {
        int end = k + 1;
        for (int i = 0; i < 6; i++) {
            Token token = r.at(end);
            boolean hangs = token.glued() && (token.word() || token.number());
            boolean hyphen = token.hyphen()
                    && !token.sign('\u2013')
                    && !token.sign('\u2014')
                    && r.at(end + 1).glued()
                    && (r.at(end + 1).word() || r.at(end + 1).number());
            if (!hangs && !hyphen) {
                break;
            }
            end += hyphen ? 2 : 1;
        }
        return end;
    }

    private static boolean plural(Reading r, int k) {
        Token token = r.at(k);
        if (!token.word() || token.lower().length() < 3) {
            return false;
        }
        String lower = token.lower();
        boolean s = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("ous") && !lower.endsWith("ics");
        boolean written = token.shape() == Token.Shape.LOWER
                || token.shape() == Token.Shape.CAPITAL
                || lower.length() > 3
                || token.shape() == Token.Shape.OTHER;
        return r.has(Role.PLURAL, k)
                || (s
                        && written
                        && !r.has(Role.SINGULAR, k)
                        && !r.has(Role.STOP, k)
                        && !r.has(Role.VERB, k)
                        && !r.has(Role.FRACTION, k));
    }
}
