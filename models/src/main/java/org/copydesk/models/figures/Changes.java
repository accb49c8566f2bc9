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

    /// "In the second quarter of the year, up from": so many words behind a figure.
    private static final int MOST_LATER = 6;

    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "another", "further", "record", "total", "than", "more", "less", "much", "as");
    private static final Set<String> EXTREMES = Set.of("high", "low", "peak", "record", "total", "level", "average");
    private static final Set<String> TIMES = Set.of("a", "mo", "wk", "d", "h", "min", "s");

    /// An index stands at this or more; it does not rise by so many points.
    private static final BigDecimal LEVEL = BigDecimal.valueOf(1000);

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
        if (figure instanceof Figure.Date || spell(figure, end)) {
            return null;
        }
        int k = leftOfSmallWords(first);
        if (again(figure, first, k, before, beforeEnd) && before != null) {
            return before.change();
        }
        Part part = part(k);
        if (part != null) {
            Direction direction = verb(k, before, beforeEnd, part);
            return direction == null ? behind(figure, end) : new Change(part, direction);
        }
        int crossing = crossing(figure, first, k);
        if (crossing >= 0) {
            Direction direction = r.negated(crossing) ? null : direction(crossing);
            return direction == null ? null : new Change(Part.TO, direction);
        }
        Direction direct = direct(figure, k, end);
        return direct == null ? behind(figure, end) : new Change(Part.BY, direct);
    }

    /// Whether a figure only says since when a level is a high or a low: "to a six-month low of $1.21".
    ///
    /// @param end the token after it
    boolean spell(Figure figure, int end) {
        return figure instanceof Figure.Quantity q
                && TIMES.contains(q.unit())
                && EXTREMES.contains(r.at(end).lower());
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

    /// Whether a figure tells the difference before it a second time: "52 cents, or 0.7%", "52 cents (0.7%)".
    private boolean again(Figure figure, int first, int k, @Nullable Figure before, int beforeEnd) {
        Change told = before == null ? null : before.change();
        if (told == null || !comparable(figure) || (told.part() != Part.BY && !(figure instanceof Figure.Money))) {
            return false;
        }
        boolean or = r.at(k + 1).word("or")
                && (k == beforeEnd - 1 || (k == beforeEnd && r.at(k).sign(',')));
        boolean bracket = figure instanceof Figure.Percent
                && !(before instanceof Figure.Percent)
                && first - 1 == beforeEnd
                && r.at(beforeEnd).sign('(');
        return or || bracket;
    }

    /// The verb of "fell below $60", which names the level that was crossed and no difference; -1 where none is.
    private int crossing(Figure figure, int first, int k) {
        int bound = r.at(first - 1).word("the") ? first - 2 : first - 1;
        boolean level = figure instanceof Figure.Quantity q
                && q.unit().equals("points")
                && q.value().compareTo(LEVEL) >= 0;
        boolean names = r.has(Role.BOUND, bound) || (r.at(bound).word("over") && level);
        int verb = r.at(k).word("back") ? k - 1 : k;
        boolean noun = r.at(verb - 1).word("a")
                || r.at(verb - 1).word("pay")
                || r.at(verb - 1).word("no");
        return names && bound > k && moves(verb) && !noun ? verb : -1;
    }

    private int leftOfSmallWords(int first) {
        int k = first - 1;
        for (int i = 0; i < MOST_SMALL && r.tokens().joins(k + 1); i++) {
            Token token = r.at(k);
            boolean before = token.word("previous") && r.at(k - 1).word("a");
            boolean upTo = token.word("to")
                    && !r.climbs(k)
                    && (r.at(k - 1).word("up") || r.at(k - 1).word("close"));
            boolean atLeast =
                    (token.word("least") || token.word("most")) && r.at(k - 1).word("at");
            if (upTo || atLeast) {
                k -= 2;
            } else if (token.word()
                    && (r.has(Role.INEXACT, k) || r.has(Role.HEDGE, k) || before || SMALL.contains(token.lower()))
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
            case "at" -> r.has(Role.SETTLING, k - 1) && r.at(k - 2).word("to") ? Part.TO : null;
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

    /// Which way the verb before "to", "by" or "from" at `k` goes, or the figure before, which it may share with this
    /// one. A comma right before that word parts nothing: "rose 3%, to $5".
    private @Nullable Direction verb(int k, @Nullable Figure before, int beforeEnd, Part part) {
        int last = r.at(k - 1).sign(',') ? k - 2 : k - 1;
        for (int i = last; i > last - FARTHEST && r.tokens().joins(i + 1); i--) {
            Direction direction = direction(i);
            if (direction != null) {
                return r.negated(i) ? null : direction;
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
                || (r.at(k).word("up") && (!r.at(k + 1).word("to") || r.climbs(k + 1)))) {
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
            int noun = r.at(k - 2).word("in") ? k - 3 : r.at(k - 3).word("in") ? k - 4 : k - 1;
            return r.has(Role.INCREASE, noun) ? Direction.UP : r.has(Role.DECREASE, noun) ? Direction.DOWN : null;
        }
        if (!r.tokens().joins(k + 1) || !comparable(figure) || r.negated(k)) {
            return null;
        }
        boolean adverb = r.at(k).word("up") || r.at(k).word("down");
        if (adverb) {
            Token lead = r.at(k - 1);
            boolean spoken = r.has(Role.BEING, k - 1) || lead.kind() == Token.Kind.SIGN;
            return spoken ? r.at(k).word("up") ? Direction.UP : Direction.DOWN : null;
        }
        boolean share = figure instanceof Figure.Percent
                || (market(figure) && r.steps(k, large(figure)) && Steps.level(r, end));
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

    private static boolean large(Figure figure) {
        return figure instanceof Figure.Money money && money.value().compareTo(LEVEL) >= 0;
    }

    private static boolean market(Figure figure) {
        return figure instanceof Figure.Money
                || (figure instanceof Figure.Quantity q && q.unit().equals("points"));
    }

    /// What follows: "5 percent higher", "a 5 percent drop", "5 percent, up from 3".
    private @Nullable Change behind(Figure figure, int end) {
        Change later = later(end);
        if (later != null) {
            return later;
        }
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
        noun = figure instanceof Figure.Percent ? afterNoun(noun) : noun;
        boolean more = (up && !r.at(k + 1).word("to"))
                || (r.has(Role.INCREASE, noun) && !r.at(noun + 1).word("to"));
        boolean less = down || (r.has(Role.DECREASE, noun) && !r.at(noun + 1).word("to"));
        return more ? new Change(Part.BY, Direction.UP) : less ? new Change(Part.BY, Direction.DOWN) : null;
    }

    /// "3.2% in June, down from", "$2 per share, up from": the words in between say when and for what.
    private @Nullable Change later(int end) {
        boolean small = r.at(end).word("in")
                || r.at(end).word("a")
                || r.at(end).word("an")
                || r.at(end).word("per");
        if (!small || r.at(end).glued()) {
            return null;
        }
        for (int k = end + 1; k <= end + MOST_LATER && r.tokens().joins(k); k++) {
            Token token = r.at(k);
            boolean comma =
                    token.sign(',') && r.at(k + 2).word("from") && r.tokens().joins(k + 2);
            boolean up = r.at(k + 1).word("up") || r.at(k + 1).word("higher");
            if (comma && (up || r.at(k + 1).word("down") || r.at(k + 1).word("lower"))) {
                return new Change(Part.TO, up ? Direction.UP : Direction.DOWN);
            }
            if (token.kind() == Token.Kind.SIGN || r.has(Role.VERB, k) || r.has(Role.CLAUSE, k) || moves(k)) {
                return null;
            }
        }
        return null;
    }

    /// The token that names the change in "a 4.5% wage increase" and "12 per cent year-on-year growth", past the one
    /// noun or adjective before it; `k` where nothing of the kind stands there.
    private int afterNoun(int k) {
        int dashes = r.at(k + 1).hyphen() && r.at(k + 3).hyphen() && r.at(k + 4).glued() ? k + 4 : k;
        Token token = r.at(k);
        boolean noun = token.word()
                && token.shape() == Token.Shape.LOWER
                && (!token.lower().endsWith("s") || r.has(Role.CUE, k))
                && !r.has(Role.STOP, k)
                && (!r.has(Role.VERB, k) || r.has(Role.CUE, k))
                && !r.has(Role.INCREASE, k)
                && !r.has(Role.DECREASE, k);
        boolean names = r.has(Role.INCREASE, dashes + 1) || r.has(Role.DECREASE, dashes + 1);
        return noun && names && r.tokens().joins(dashes + 1) ? dashes + 1 : k;
    }

    /// Which way two levels that are told together go.
    static Direction between(BigDecimal before, BigDecimal after) {
        return after.compareTo(before) > 0 ? Direction.UP : Direction.DOWN;
    }
}
