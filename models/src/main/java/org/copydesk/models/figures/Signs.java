package org.copydesk.models.figures;

import org.jspecify.annotations.Nullable;

/// Signs and codes of money that stand before a number.
final class Signs {

    private Signs() {}

    /// What the tokens from `first` to `end`, a number following, stand for; null where they are no sign of money.
    static @Nullable Tender at(Reading r, int first, int end) {
        Token token = r.at(first);
        boolean wordOrSign = (token.word() && token.shape() != Token.Shape.LOWER) || token.kind() == Token.Kind.SIGN;
        if (!wordOrSign || !r.tokens().joins(end)) {
            return null;
        }
        String written = r.tokens().raw(first);
        if (end - first == 2) {
            boolean near = r.at(first + 1).glued() || (r.tokens().joins(first + 1) && written.length() > 1);
            boolean pair = near && token.word() && r.at(first + 1).kind() == Token.Kind.SIGN;
            if (!pair || (r.at(first + 1).sign('.') && !r.at(first + 1).glued())) {
                return null;
            }
            written = (written.endsWith(".") ? written.replace(".", "") : written)
                    + r.tokens().raw(first + 1);
        }
        return r.lexicon().currencies().signs().get(written);
    }
}
