package org.copydesk.models.figures;

/// Tells a step and the level that it led to ("rose $2 million to $10 million") from both ends of a range.
final class Steps {

    /// "By almost another 5 percent": so many small words stand before a figure.
    private static final int MOST_SMALL = 4;

    /// So many words before "by" the verb is looked for.
    private static final int FARTHEST = 6;

    private Steps() {}

    /// Whether the amount that begins at `first` is told as a difference, so that "to" behind it leads to a level.
    ///
    /// @param scaled whether a word or letter of scale follows the number
    static boolean step(Reading r, int first, boolean scaled) {
        int k = first - 1;
        for (int i = 0; i < MOST_SMALL && small(r, k) && r.tokens().joins(k + 1); i++) {
            k--;
        }
        if (!r.tokens().joins(k + 1)) {
            return false;
        }
        boolean may = may(r, k);
        if (r.at(k).word("by")) {
            return changesBefore(r, k) && !may;
        }
        boolean adverb = (r.at(k).word("up") || r.at(k).word("down")) && r.has(Role.BEING, k - 1);
        return adverb || (!may && (moves(r, k) || r.steps(k, scaled)));
    }

    /// Whether the level reached follows an amount that ends before `end`: "to $77.10", ", or 0.2%".
    static boolean level(Reading r, int end) {
        int k = r.at(end).sign(',') ? end + 1 : end;
        if (r.at(k).word("or")) {
            return k > end && r.at(k + 1).number();
        }
        if (!r.at(k).word("to") || !r.tokens().joins(k + 1)) {
            return false;
        }
        int number = Range.signEnd(r, k + 1);
        Amount amount = AmountReader.read(r, number, true);
        if (amount == null) {
            return false;
        }
        boolean index = amount.weighty() || r.at(amount.end()).word("points");
        return number > k + 1 || index || MoneyName.after(r, amount.end()) != null;
    }

    /// "It could rise by 25 to 60 percent": what only may be is told as a range.
    private static boolean may(Reading r, int k) {
        for (int i = k; i > k - FARTHEST && r.tokens().joins(i + 1); i--) {
            if (r.has(Role.AUXILIARY, i) && !r.at(i).word("by")) {
                return true;
            }
        }
        return false;
    }

    private static boolean small(Reading r, int k) {
        Token token = r.at(k);
        boolean article = token.word("a") || token.word("an") || token.word("another") || token.word("further");
        return article || ((r.has(Role.INEXACT, k) || r.has(Role.HEDGE, k)) && !moves(r, k));
    }

    private static boolean moves(Reading r, int k) {
        return r.has(Role.RISING, k) || r.has(Role.FALLING, k);
    }

    private static boolean changesBefore(Reading r, int by) {
        for (int i = by - 1; i > by - FARTHEST && r.tokens().joins(i + 1); i--) {
            if (moves(r, i) || r.has(Role.RAISING, i) || r.has(Role.LOWERING, i)) {
                return true;
            }
        }
        return false;
    }
}
