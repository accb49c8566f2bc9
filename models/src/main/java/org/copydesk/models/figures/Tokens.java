package org.copydesk.models.figures;

import java.util.List;

/// The tokens of a stretch of text, and a count of how often they were looked at. Used by one thread.
final class Tokens {

    private final String text;
    private final List<Token> all;
    private long looks;

    Tokens(String text, List<Token> all) {
        this.text = text;
        this.all = all;
    }

    /// The token at `index`, [Token#NOTHING] outside.
    Token at(int index) {
        looks++;
        return index < 0 || index >= all.size() ? Token.NOTHING : all.get(index);
    }

    int size() {
        return all.size();
    }

    /// How many tokens were asked for: the readers' work.
    long looks() {
        return looks;
    }

    /// A token as it stands in the text.
    String raw(int index) {
        Token token = at(index);
        return text.substring(token.start(), token.end());
    }

    /// The text from one token to another, the last one excluded.
    String between(int first, int end) {
        return text.substring(at(first).start(), at(end - 1).end());
    }

    /// Whether `index` follows the token before it on the same line, with or without a space.
    boolean joins(int index) {
        Token token = at(index);
        return token.kind() != Token.Kind.NOTHING && token.gap() != Token.Gap.BREAK;
    }

    /// Whether a number at `index` begins there and is not the tail of a name, a time, a fraction or an address.
    boolean cleanLeft(int index) {
        Token token = at(index);
        if (!token.glued()) {
            return true;
        }
        Token before = at(index - 1);
        if (before.word() || before.number()) {
            return false;
        }
        if (before.dash()) {
            Token owner = at(index - 2);
            return !before.glued()
                    || before.sign('\u2014')
                    || !(owner.word() || owner.number() || owner.dash() || owner.sign('%'));
        }
        return "/:#@_\\.,=&^+*".indexOf(before.lower().charAt(0)) < 0;
    }

    /// Whether what ends before `index` is not the head of a name, a time, a score, a fraction or an address.
    boolean cleanRight(int index) {
        Token token = at(index);
        if (!token.glued()) {
            return true;
        }
        if (token.word() || token.number()) {
            return false;
        }
        Token next = at(index + 1);
        boolean bound = next.glued() && (next.word() || next.number());
        boolean number = next.glued() && next.number();
        char sign = token.kind() == Token.Kind.SIGN ? token.lower().charAt(0) : ' ';
        return !(bound && "/:#@_\\=&^*".indexOf(sign) >= 0) && !(number && (token.dash() || "+.,".indexOf(sign) >= 0));
    }
}
