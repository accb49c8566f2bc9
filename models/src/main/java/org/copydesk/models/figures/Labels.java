package org.copydesk.models.figures;

import java.math.BigDecimal;
import org.copydesk.models.figures.Numeral.Style;

/// Tells numbers that name something from numbers that count: `page 12`, `Xbox 360`.
final class Labels {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private Labels() {}

    /// Whether what stands before the number at `index` makes a label of it.
    static boolean labelled(Reading r, int index) {
        int before = index - 1;
        Token token = r.at(before);
        return (r.has(Role.LABEL, before) && !counted(r, index))
                || (token.sign('.')
                        && (r.at(before - 1).word("no") || r.at(before - 1).word("nos")))
                || token.sign('+')
                || token.sign('#');
    }

    /// Whether a number behind a label's word begins the next phrase all the same: "in the camp 2,000 refugees", "just
    /// under 500 seats".
    private static boolean counted(Reading r, int index) {
        Amount amount = r.at(index).number() ? AmountReader.read(r, index, false) : null;
        Token label = r.at(index - 1);
        if (amount == null || label.shape() == Token.Shape.UPPER || label.shape() == Token.Shape.OTHER) {
            return false;
        }
        if (label.word("under")) {
            return amount.weighty() || amount.value().compareTo(HUNDRED) >= 0;
        }
        if (label.shape() != Token.Shape.LOWER) {
            return false;
        }
        boolean grouped = amount.scaled() || amount.style() == Style.GROUPED;
        return grouped || r.has(Role.AUXILIARY, index - 2) || adverbial(r, index, amount.value());
    }

    /// "This season 40 clubs", "at one stage 600 workers", "on the street 500 protesters".
    private static boolean adverbial(Reading r, int index, BigDecimal value) {
        int k = index - 2;
        boolean pointed = r.has(Role.POINTER, k);
        if (pointed) {
            return true;
        }
        boolean article = r.at(k).word("the") || r.at(k).word("one");
        return article && r.has(Role.PLACING, k - 1) && value.compareTo(TEN) >= 0;
    }

    /// Whether a number in plain digits is the end of the name before it: `Xbox 360`, `iOS 18`.
    static boolean named(Reading r, int index, Range range) {
        Token name = r.at(index - 1);
        boolean plain = r.at(index).number()
                && range.second() == null
                && range.low().style() == Style.PLAIN
                && !range.low().scaled();

        boolean known = name.capital() || name.shape() == Token.Shape.OTHER;
        return plain && known && r.tokens().joins(index) && r.has(Role.NAMED, index - 1);
    }
}
