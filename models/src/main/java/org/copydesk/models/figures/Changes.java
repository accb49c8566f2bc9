package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.util.Set;
import org.copydesk.corpus.Change;
import org.copydesk.corpus.Change.Direction;
import org.copydesk.corpus.Change.Part;
import org.copydesk.corpus.Figure;
import org.jspecify.annotations.Nullable;

/// Reads from the words around a figure what it says about a change: "fell to 5 percent", "raised it by $3", "from 9
/// to 12 percent", "a 4 percent drop", "5 percent, up from 3". Where no word says for certain which way it went,
/// nothing is said. Looks at a bounded number of words.
final class Changes {

    /// So many words before "to", "by" and "from" the verb is looked for.
    private static final int FARTHEST = 10;

    /// "About another 5 percent": so many small words stand before a figure.
    private static final int MOST_SMALL = 5;

    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "another", "further", "record", "total", "than", "more", "less", "much", "as");
    private static final Set<String> EXTREMES = Set.of("high", "low", "peak", "record", "total", "level", "average");
    private static final Set<String> TIMES = Set.of("a", "mo", "wk", "d", "h", "min", "s");

    private final Reading r;

    Changes(Reading r) {
        this.r = r;
    }

    /// What a figure says, or null.
    ///
    /// @param first its first token
    /// @param end the token after it
    /// @param before the last figure that was no date, or null
    /// @param beforeEnd the token after that one
    @Nullable
    Change of(Figure figure, int first, int end, @Nullable Figure before, int beforeEnd) {
        if (figure instanceof Figure.Date) {
            return null;
        }
        int k = leftOfSmallWords(first);
        Part part = part(k);
        if (part != null) {
            Direction direction = verb(k - 1, before, beforeEnd, part);
            return direction == null ? behind(figure, end) : new Change(part, direction);
        }
        Direction direct = direct(figure, k, end);
        return direct == null ? behind(figure, end) : new Change(Part.BY, direct);
    }

    /// Whether "from" before a figure tells of a before and an after, not of both ends of a range.
    ///
    /// @param first the figure's first token
    boolean moved(int first) {
        int from = leftOfSmallWords(first);
        if (!r.at(from).word("from")) {
            return false;
        }
        for (int i = from - 1; i > from - FARTHEST && r.tokens().joins(i + 1); i--) {
            if (direction(i) != null || r.has(Role.MOVING, i)) {
                return true;
            }
            if (r.at(i).kind() == Token.Kind.SIGN && !r.at(i).dash() && !inside(i, -1)) {
                return false;
            }
        }
        return false;
    }

    private int leftOfSmallWords(int first) {
        int k = first - 1;
        for (int i = 0; i < MOST_SMALL && r.tokens().joins(k + 1); i++) {
            Token token = r.at(k);
            boolean upTo =
                    token.word("to") && (r.at(k - 1).word("up") || r.at(k - 1).word("close"));
            boolean atLeast =
                    (token.word("least") || token.word("most")) && r.at(k - 1).word("at");
            if (upTo || atLeast) {
                k -= 2;
            } else if (token.word()
                    && (r.has(Role.INEXACT, k) || r.has(Role.HEDGE, k) || SMALL.contains(token.lower()))
                    && part(k) == null
                    && !moves(k)) {
                k--;
            } else {
                break;
            }
        }
        return k;
    }

    private boolean moves(int k) {
        return r.has(Role.RISING, k) || r.has(Role.FALLING, k);
    }

    private @Nullable Part part(int k) {
        Token token = r.at(k);
        if (!token.word() || !r.tokens().joins(k + 1)) {
            return null;
        }
        return switch (token.lower()) {
            case "to" -> Part.TO;
            case "by" -> Part.BY;
            case "from" -> Part.FROM;
            case "of" -> EXTREMES.contains(r.at(k - 1).lower()) && toBefore(k - 1) ? Part.TO : null;
            default -> null;
        };
    }

    /// "To a three-year low of".
    private boolean toBefore(int k) {
        for (int i = k - 1; i >= k - 5; i--) {
            if (r.at(i).word("to")) {
                return true;
            }
        }
        return false;
    }

    /// Which way the verb before token `k` goes, or the figure before, which it may share with this one.
    private @Nullable Direction verb(int k, @Nullable Figure before, int beforeEnd, Part part) {
        for (int i = k; i > k - FARTHEST && r.tokens().joins(i + 1); i--) {
            Direction direction = direction(i);
            if (direction != null) {
                return direction;
            }
            if (before != null && i < beforeEnd) {
                Change told = before.change();
                return told != null && goesOn(told.part(), part) ? told.direction() : null;
            }
            Token token = r.at(i);
            boolean ends = token.kind() == Token.Kind.SIGN && !token.dash() && !inside(i, beforeEnd);
            if (ends || r.has(Role.CLAUSE, i)) {
                return null;
            }
        }
        return null;
    }

    /// Whether a sign parts no statement from another: "the firm's", "($3 million) from".
    private boolean inside(int k, int beforeEnd) {
        Token token = r.at(k);
        boolean apostrophe = (token.sign('\'') || token.sign('\u2019')) && token.glued();
        return apostrophe || token.sign('%') || (token.sign(')') && k == beforeEnd);
    }

    private static boolean goesOn(Part told, Part now) {
        return told != now && !(told == Part.FROM && now == Part.BY);
    }

    private @Nullable Direction direction(int k) {
        if (r.has(Role.RISING, k)
                || r.has(Role.RAISING, k)
                || (r.at(k).word("up") && !r.at(k + 1).word("to"))) {
            return Direction.UP;
        }
        return r.has(Role.FALLING, k) || r.has(Role.LOWERING, k) || r.at(k).word("down") ? Direction.DOWN : null;
    }

    /// "Rose 5 percent", "was up 5 percent", "a rise of 5 percent".
    private @Nullable Direction direct(Figure figure, int k, int end) {
        if (r.at(end).word("short")) {
            return null;
        }
        if (r.at(k).word("of") && r.tokens().joins(k + 1)) {
            return r.has(Role.INCREASE, k - 1) ? Direction.UP : r.has(Role.DECREASE, k - 1) ? Direction.DOWN : null;
        }
        if (!r.tokens().joins(k + 1) || !comparable(figure)) {
            return null;
        }
        boolean adverb = r.at(k).word("up") || r.at(k).word("down");
        if (adverb) {
            Token lead = r.at(k - 1);
            boolean spoken = r.has(Role.BEING, k - 1) || lead.kind() == Token.Kind.SIGN;
            return spoken ? r.at(k).word("up") ? Direction.UP : Direction.DOWN : null;
        }
        boolean share = figure instanceof Figure.Percent;
        if (r.has(Role.RISING, k) || (share && r.has(Role.RAISING, k))) {
            return Direction.UP;
        }
        return r.has(Role.FALLING, k) || (share && r.has(Role.LOWERING, k)) ? Direction.DOWN : null;
    }

    /// "Dropped 12 bombs" and "fell three days in a row" tell of no difference; "fell 12 degrees" does.
    private boolean comparable(Figure figure) {
        return switch (figure) {
            case Figure.Money _, Figure.Percent _ -> true;
            case Figure.Quantity q ->
                q.unit().equals("points")
                        || (!TIMES.contains(q.unit())
                                && r.lexicon().units().symbols().contains(q.unit()));
            case Figure.Date _ -> false;
        };
    }

    /// What follows: "5 percent higher", "a 5 percent drop", "5 percent, up from 3".
    private @Nullable Change behind(Figure figure, int end) {
        int k = r.at(end).sign(',') ? end + 1 : end;
        if (!r.tokens().joins(k) || figure instanceof Figure.Date) {
            return null;
        }
        Token token = r.at(k);
        boolean up = token.word("up") || token.word("higher");
        boolean down = token.word("down") || token.word("lower");
        boolean level = (up || down)
                && (r.at(k + 1).word("from") || (k > end && r.at(k + 1).number()));
        if (level) {
            return new Change(Part.TO, up ? Direction.UP : Direction.DOWN);
        }
        if (k > end || figure instanceof Figure.Quantity) {
            return null;
        }
        int noun = token.word("annual") || token.word("yearly") || token.hyphen() ? k + 1 : k;
        boolean more = (up && !r.at(k + 1).word("to"))
                || (r.has(Role.INCREASE, noun) && !r.at(noun + 1).word("to"));
        boolean less = down || (r.has(Role.DECREASE, noun) && !r.at(noun + 1).word("to"));
        return more ? new Change(Part.BY, Direction.UP) : less ? new Change(Part.BY, Direction.DOWN) : null;
    }

    /// Which way two levels that are told together go.
    static Direction between(BigDecimal before, BigDecimal after) {
        return after.compareTo(before) > 0 ? Direction.UP : Direction.DOWN;
    }
}
