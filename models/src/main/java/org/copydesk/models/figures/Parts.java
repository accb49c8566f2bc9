package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.copydesk.models.figures.Numeral.Style;
import org.jspecify.annotations.Nullable;

/// The parts of a whole behind a number: `2½`, `5 3/4`, `2-1/2`.
///
/// @param value what they are worth, 0 where there are none
/// @param end the token after them
record Parts(BigDecimal value, int end) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /// The parts behind the number at `index`; null where they have no exact value, as thirds have none.
    static @Nullable Parts after(Reading r, int index) {
        Parts none = new Parts(BigDecimal.ZERO, index + 1);
        if (r.at(index).numeral().style() != Style.PLAIN) {
            return none;
        }
        Token sign = r.at(index + 1);
        if (sign.glued() && vulgar(sign)) {
            BigDecimal value = r.lexicon().vulgar().get(sign.lower());
            return value == null ? null : new Parts(value, index + 2);
        }
        int over = sign.hyphen() && r.at(index + 2).glued() ? index + 2 : index + 1;
        boolean apart = over == index + 2 || (r.tokens().joins(over) && !sign.glued());
        BigDecimal value = apart ? quotient(r, over) : null;
        return value == null ? none : new Parts(value, over + 3);
    }

    /// A vulgar fraction of Unicode, whether its value is exact or not.
    private static boolean vulgar(Token token) {
        int c = token.kind() == Token.Kind.SIGN ? token.lower().charAt(0) : 0;
        return (c >= '\u00bc' && c <= '\u00be') || (c >= '\u2150' && c <= '\u215e');
    }

    /// `3/4` at `index`, null where it is no part of a whole that prices and lengths are told in.
    private static @Nullable BigDecimal quotient(Reading r, int index) {
        Token slash = r.at(index + 1);
        if (!(slash.sign('/') || slash.sign('\u2044'))
                || !slash.glued()
                || !r.at(index + 2).glued()) {
            return null;
        }
        int part = DateReader.whole(r, index, 2);
        int whole = DateReader.whole(r, index + 2, 2);
        boolean exact = whole == 2 || whole == 4 || whole == 8 || whole == 16 || whole == 32;
        boolean reduced = part > 0 && part < whole && part % 2 == 1;
        return exact && reduced && r.tokens().cleanRight(index + 3)
                ? BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 5, RoundingMode.UNNECESSARY)
                : null;
    }

    /// "A quarter of a million", "three-quarters of a billion": their exact value, or null.
    static @Nullable Amount ofScale(Reading r, int index) {
        Map<String, BigDecimal> numbers = r.lexicon().numbers();
        BigDecimal count =
                r.at(index).word("a") ? BigDecimal.ONE : numbers.get(r.at(index).lower());
        int part = r.at(index + 1).hyphen() ? index + 2 : index + 1;
        BigDecimal value = r.lexicon().parts().get(r.at(part).lower());
        boolean of = r.at(part + 1).word("of")
                && r.at(part + 2).word("a")
                && r.tokens().joins(part + 3);
        BigDecimal scale = of ? r.lexicon().scales().get(r.at(part + 3).lower()) : null;
        if (count == null || value == null || scale == null || scale.compareTo(THOUSAND) < 0) {
            return null;
        }
        return new Amount(count.multiply(value), scale, part + 4, Style.UNREADABLE);
    }
}
