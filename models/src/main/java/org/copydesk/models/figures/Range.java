package org.copydesk.models.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One number, or two that share what follows.
///
/// @param low the first
/// @param second the other, or null
/// @param secondAt the token at which the other begins, its sign of money included; 0 where there is none
/// @param change whether the two are a before and an after ("from 3 to 5 percent", "5 to 3"), not a range
/// @param end the token after them
record Range(Amount low, @Nullable Amount second, int secondAt, boolean change, int end) {

    /// The upper end, where this is a range.
    @Nullable
    BigDecimal upTo() {
        return second == null || change ? null : second.value();
    }

    /// Reads a number, and the other where "to", "and" after "between", "or" or a dash joins one.
    ///
    /// @param money whether signs of money may stand before the other, and letters may be scales
    static @Nullable Range read(Reading r, int index, boolean money) {
        Amount low = AmountReader.read(r, index, money);
        if (low == null) {
            return null;
        }
        Range alone = new Range(low, null, 0, false, low.end());
        // "a 10-to-15-year sentence", "10- to 15-year"
        boolean hyphens = r.at(low.end()).hyphen() && r.at(low.end() + 1).word("to");
        int joint = hyphens ? low.end() + 1 : low.end();
        int after = hyphens && r.at(joint + 1).hyphen() ? joint + 2 : joint + 1;
        if (!r.tokens().joins(joint)) {
            return alone;
        }
        Token connector = r.at(joint);
        boolean dash = connector.dash() && connector.glued() == r.at(joint + 1).glued();
        boolean to = connector.word("to");
        boolean between = connector.word("and") && r.after("between", money ? signStart(r, index) : index);
        if (!(dash || to || between || connector.word("or")) || !r.tokens().joins(after)) {
            return alone;
        }
        int number = money ? signEnd(r, after) : after;
        Amount high = AmountReader.read(r, number, money);
        int first = money ? signStart(r, index) : index;
        boolean sign = number > after;
        boolean orphan = money && to && !sign && first < index && high != null && !high.scaled();
        // "in 2006 to 36%": a year is no lower end of anything
        boolean year = low.yearLike()
                && !dash
                && r.has(Role.YEARLEAD, index - 1)
                && !r.at(index - 1).word("from");
        boolean stranger = sign && (connector.word("or") || !same(r, first, index, after, number));
        if (high == null || orphan || year || stranger || (money && high.scaled() && low.yearLike())) {
            return alone;
        }
        boolean step = sign && to && Steps.step(r, first, low.scaled());
        if (step) {
            return alone;
        }
        boolean from = r.moved(first);
        return joined(low, high, after, dash, to, from);
    }

    /// Whether both stretches of tokens are written alike: "$5 to €6" is no range, nor is "2019 to $6".
    private static boolean same(Reading r, int first, int end, int second, int secondEnd) {
        return first < end && r.tokens().between(first, end).equals(r.tokens().between(second, secondEnd));
    }

    private static @Nullable Range joined(
            Amount low, Amount high, int secondAt, boolean dash, boolean to, boolean from) {
        boolean falling = low.mantissa().compareTo(high.mantissa()) > 0;
        Amount shared = low.sharing(high, falling && to);
        boolean rises = shared.value().compareTo(high.value()) < 0;
        if (!rises && !to) {
            return dash ? null : new Range(low, null, 0, false, low.end());
        }
        return new Range(shared, high, secondAt, to && (!rises || from), high.end());
    }

    /// The token at which a sign of money right before `index` begins, else `index`.
    static int signStart(Reading r, int index) {
        for (int length = 2; length >= 1; length--) {
            int first = index - length;
            if (first >= r.floor() && Signs.at(r, first, index) != null) {
                return first;
            }
        }
        return index;
    }

    /// The token after a sign of money at `index`, else `index`.
    static int signEnd(Reading r, int index) {
        for (int length = 2; length >= 1; length--) {
            if (Signs.at(r, index, index + length) != null) {
                return index + length;
            }
        }
        return index;
    }
}
