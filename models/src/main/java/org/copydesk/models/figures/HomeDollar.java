package org.copydesk.models.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose a bare `$` is in one text. It is the US dollar, whatever countries a story is about, unless the text itself
/// says otherwise: "all amounts in Canadian dollars", or a bare `$` beside the same amount in `US$`.
final class HomeDollar {

    static final String UNITED_STATES = "USD";
    private static final Set<String> FIGURES =
            Set.of("figures", "amounts", "prices", "sums", "values", "dollar", "currency", "funds");

    /// "All figures in this story are in Canadian dollars": so many words lie in between.
    private static final int STATEMENT = 8;

    /// "$5.6 million (about US$4 million": so many words before the bracket the bare sign stands.
    private static final int BESIDE = 5;

    private HomeDollar() {}

    /// The currency of a bare `$`.
    ///
    /// @param named the currencies of the countries that the text names
    /// @return ISO 4217, or null where it is not the US dollar and the text does not say whose it is
    static @Nullable String of(Reading r, Set<String> named) {
        boolean foreign = false;
        for (int i = 0; i < r.tokens().size(); i++) {
            String stated = r.at(i).word("dollars") ? stated(r, i) : null;
            if (stated != null) {
                return stated;
            }
            foreign |= r.at(i).sign('(') && beside(r, i);
        }
        if (!foreign) {
            return UNITED_STATES;
        }
        Set<String> homes = new HashSet<>(named);
        homes.retainAll(dollars(r));
        homes.remove(UNITED_STATES);
        return homes.size() == 1 ? homes.iterator().next() : null;
    }

    private static Set<String> dollars(Reading r) {
        Tender dollars = r.lexicon().currencies().names().get("dollars");
        return dollars == null ? Set.of() : dollars.codes();
    }

    /// What "all figures in Canadian dollars" says, at the last of its words; null where this says nothing of the kind.
    private static @Nullable String stated(Reading r, int index) {
        List<String> countries = r.countryAt(index - 1);
        String code =
                countries.stream().filter(dollars(r)::contains).findFirst().orElse(null);
        if (code == null) {
            return null;
        }
        boolean in = false;
        for (int i = index - 2; i > index - STATEMENT; i--) {
            if (r.at(i).number() || !r.tokens().joins(i + 1)) {
                return null;
            }
            in |= r.at(i).word("in");
            if (in && r.at(i).word() && FIGURES.contains(r.at(i).lower())) {
                return code;
            }
        }
        return null;
    }

    /// Whether a bracket opens between an amount with `$` and one with `US$`.
    private static boolean beside(Reading r, int bracket) {
        boolean inside = false;
        boolean bareInside = false;
        for (int i = bracket + 1; i <= bracket + 3 && !inside; i++) {
            inside = us(r, i);
            bareInside |= bare(r, i);
        }
        boolean outside = false;
        boolean bareOutside = false;
        for (int i = bracket - 1; i >= bracket - BESIDE; i--) {
            outside |= us(r, i);
            bareOutside |= bare(r, i);
        }
        return (inside && bareOutside && !outside) || (outside && bareInside && !inside);
    }

    private static boolean bare(Reading r, int index) {
        return r.at(index).sign('$')
                && r.at(index + 1).number()
                && !(r.at(index).glued() && r.at(index - 1).word());
    }

    private static boolean us(Reading r, int index) {
        Token token = r.at(index);
        return token.word("us")
                && token.shape() == Token.Shape.UPPER
                && r.at(index + 1).sign('$')
                && r.at(index + 1).glued();
    }
}
