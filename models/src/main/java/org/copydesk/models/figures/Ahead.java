package org.copydesk.models.figures;

import org.copydesk.corpus.RelativeDate.Which;

/// Tells from the words around a date without a year whether it lies ahead: "the trial begins on August 10", "closed
/// until Monday", "On Friday it will open". Looks at a bounded number of words of the same statement.
final class Ahead {

    private static final int FARTHEST = 10;

    private Ahead() {}

    /// Whether the date from token `index` to `end` lies ahead.
    static boolean of(Reading r, int index, int end) {
        return before(r, index)
                || (leads(r, index) && behind(r, end))
                || r.at(end).word("next");
    }

    /// Which of the days or months of that name is meant. What runs may have begun: it is this year's.
    static Which which(Reading r, int index, int end) {
        if (!of(r, index, end)) {
            return Which.LATEST;
        }
        for (int i = index - 1; i >= index - FARTHEST && r.tokens().joins(i + 1) && !ends(r, i); i--) {
            if (r.has(Role.RUNNING, i)) {
                return Which.THIS;
            }
        }
        return Which.SOONEST;
    }

    private static boolean before(Reading r, int index) {
        for (int i = index - 1; i >= index - FARTHEST && r.tokens().joins(i + 1); i--) {
            if (future(r, i) || (r.at(i).word("until") && lasts(r, i))) {
                return true;
            }
            // "it will open, officials said on Friday"
            if (ends(r, i)
                    || relative(r, i)
                    || r.at(i).word("while")
                    || (i == index - 2 && done(r, i))
                    || (r.has(Role.SAYING, i) && !be(r, i))) {
                return false;
            }
        }
        return false;
    }

    /// Another statement about what stands before it begins.
    private static boolean relative(Reading r, int k) {
        return r.at(k).word("which") || r.at(k).word("who");
    }

    /// What is over on the date right behind it: "exports halted on March 5", and not "to be halted on March 5".
    private static boolean done(Reading r, int k) {
        Token token = r.at(k);
        boolean past =
                token.word() && token.lower().endsWith("ed") && !token.lower().endsWith("eed");
        return past && !be(r, k) && !r.at(k - 1).word("have");
    }

    private static boolean be(Reading r, int k) {
        return r.at(k - 1).word("be") || r.at(k - 1).word("being");
    }

    /// A word that looks ahead, alone or with the one after it: "due on" does, "due to" does not.
    private static boolean future(Reading r, int k) {
        String pair = r.at(k).lower() + '+' + r.at(k + 1).lower();
        boolean was =
                r.at(k).word("due") && (r.at(k - 1).word("was") || r.at(k - 1).word("were"));
        // "as expected", "a previously scheduled holiday"
        boolean over = r.at(k - 1).word("as")
                || r.at(k - 1).word("than")
                || r.at(k - 1).word("previously");
        return (r.has(Role.FUTURE, k) && !over)
                || (!was && r.at(k).word() && r.lexicon().has(Role.FUTURE, pair));
    }

    /// Whether what goes on until then goes on now: "is closed until", and not "stayed closed until".
    private static boolean lasts(Reading r, int until) {
        for (int i = until - 1; i >= until - FARTHEST && r.tokens().joins(i + 1) && !ends(r, i); i--) {
            if (r.has(Role.PRESENT, i) || future(r, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the date stands where a statement begins: "By the end of March it will".
    private static boolean leads(Reading r, int index) {
        for (int i = index - 1; i >= index - FARTHEST; i--) {
            if (!r.tokens().joins(i + 1) || ends(r, i)) {
                return true;
            }
            if (!r.has(Role.STOP, i) && !r.has(Role.LEAD, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean behind(Reading r, int end) {
        for (int i = end; i < end + FARTHEST && r.tokens().joins(i); i++) {
            if (r.has(Role.WILL, i)) {
                return true;
            }
            Token token = r.at(i);
            boolean other = token.kind() == Token.Kind.SIGN && !token.sign(',');
            boolean past = token.word() && token.lower().endsWith("ed");
            if (other || past || r.has(Role.VERB, i) || r.has(Role.SAYING, i) || r.has(Role.CLAUSE, i)) {
                return false;
            }
        }
        return false;
    }

    /// Whether a sentence ends here; a dot behind a short word is that of an abbreviation.
    private static boolean ends(Reading r, int k) {
        Token token = r.at(k);
        boolean dot = token.sign('.') && r.at(k - 1).lower().length() > 3;
        return dot || token.sign(';') || token.sign('!') || token.sign('?');
    }
}
