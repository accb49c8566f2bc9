package org.copydesk.models.figures;

/// Tells "four wins in a row" and "300 job cuts", which are counted, from verbs that are spelt so: behind a number of
/// more than one a verb has no s, but "a bus with 40 hits wall" is a headline.
final class VerbNouns {

    private VerbNouns() {}

    /// Whether the word at `k`, so many words behind a number, is counted.
    static boolean counted(Reading r, int k, int words) {
        if (!r.has(Role.VERBNOUN, k) || r.at(k).glued()) {
            return false;
        }
        boolean spending = words == 1 && r.at(k).word("cuts") && r.has(Role.CUTTABLE, k - 1);
        Token next = r.at(k + 1);
        boolean ends = !r.tokens().joins(k + 1)
                || next.kind() == Token.Kind.SIGN
                || (r.has(Role.STOP, k + 1) && !r.has(Role.OWNER, k + 1) && !next.word("an"));
        return (spending || words == 0) && ends;
    }
}
