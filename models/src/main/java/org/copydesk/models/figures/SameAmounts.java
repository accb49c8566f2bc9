package org.copydesk.models.figures;

import org.copydesk.corpus.Figure;
import org.copydesk.corpus.SameAmount;
import org.jspecify.annotations.Nullable;

/// Tells whether an amount of money is the one before it again in another currency: `61.2 trillion won ($44.6
/// billion)`, `R$5 million, or about $1 million`. Looks at a bounded number of words.
final class SameAmounts {

    /// "(equivalent to about".
    private static final int MOST_WORDS = 6;

    private SameAmounts() {}

    /// The link from `second` back to `first`, or null.
    ///
    /// @param from the token after the first amount
    /// @param start the first token of the second
    /// @param end the token after the second
    static @Nullable SameAmount of(Reading r, Figure.Money first, int from, Figure.Money second, int start, int end) {
        boolean comparable = !first.currency().equals(second.currency())
                && first.value().signum() > 0
                && second.value().signum() > 0
                && (first.upTo() == null) == (second.upTo() == null);
        if (!comparable || start - from > MOST_WORDS || start <= from || !link(r, from, start, end)) {
            return null;
        }
        return new SameAmount(first.span(), SameAmount.rate(first.value(), second.value()));
    }

    /// Whether the words in between say that both are one.
    private static boolean link(Reading r, int from, int start, int end) {
        Token opens = r.at(from);
        boolean bracket = opens.sign('(') || opens.sign('[');
        boolean aside = opens.sign(',') || opens.dash();
        boolean nearly = opens.sign(',') && from + 1 < start;
        boolean list = opens.sign(';') || opens.sign('/') || opens.sign('=');
        int k = bracket || aside || list ? from + 1 : from;
        boolean said = false;
        for (; k < start; k++) {
            Token token = r.at(k);
            said |= token.word("or") || token.word("equivalent") || token.word("equal");
            boolean small = r.has(Role.SAMEAS, k) || token.sign('~') || token.sign('\u2248') || token.sign('=');
            if (!r.tokens().joins(k) || !small) {
                return false;
            }
        }
        Token closes = r.at(end);
        boolean whole = closes.kind() != Token.Kind.WORD
                || closes.word("at")
                || closes.word("each")
                || closes.word("per")
                || closes.word("a");
        return ((bracket || nearly) && whole)
                || said
                || (opens.dash() && closes.dash())
                || (list && (!opens.sign(';') || closes.sign(')')));
    }
}
