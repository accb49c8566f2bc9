package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.corpus.Figure;
import org.jspecify.annotations.Nullable;

/// Reads shares and differences of shares: percent, percentage points, basis points.
final class PercentReader implements FigureReader {

    /// "Por ciento", "pour cent", "por cento", "per cento".
    private static final Set<String> PER = Set.of("por", "pour", "per");

    private static final Set<String> CENT = Set.of("ciento", "cent", "cento");
    private static final Set<String> BASIS = Set.of("bps", "bp");

    /// @param end the token after the words
    /// @param points whether they speak of points
    /// @param basis whether of hundredths of points
    private record Tail(int end, boolean points, boolean basis) {}

    @Override
    public @Nullable Found read(Reading r, int index) {
        boolean minus = r.at(index - 1).word("minus")
                || (r.at(index - 1).dash() && r.at(index).glued());
        if (!r.tokens().cleanLeft(index)) {
            return null;
        }
        Range range = Range.read(r, index, false);
        Tail tail = range == null ? null : tail(r, range.end());
        if (range == null || tail == null) {
            return null;
        }
        boolean negative = minus && index > r.floor() && !r.at(index - 1).sign('\u2014') && range.second() == null;
        int first = negative ? index - 1 : index;
        BigDecimal low = value(range.low(), tail);
        boolean inexact = r.inexact(first, tail.end());
        Found both = range.second() == null && !negative ? both(r, first, low, tail, inexact) : null;
        if (both != null || !r.tokens().cleanRight(tail.end())) {
            return both;
        }
        List<Figure> figures = new ArrayList<>();
        if (range.second() == null) {
            BigDecimal value = negative ? low.negate() : low;
            figures.add(
                    new Figure.Percent(MoneyReader.span(r, first, tail.end()), value, null, tail.points(), inexact));
            return new Found(figures, tail.end());
        }
        BigDecimal second = value(range.second(), tail);
        if (range.change()) {
            figures.add(new Figure.Percent(
                    MoneyReader.span(r, first, range.low().end()), low, null, tail.points(), inexact));
            figures.add(new Figure.Percent(
                    MoneyReader.span(r, range.secondAt(), tail.end()), second, null, tail.points(), false));
        } else {
            figures.add(
                    new Figure.Percent(MoneyReader.span(r, first, tail.end()), low, second, tail.points(), inexact));
        }
        return new Found(figures, tail.end());
    }

    /// "2 percent" and the "to 3 percent" behind it as one range; null where that is a "from … to", or none follows.
    private static @Nullable Found both(Reading r, int first, BigDecimal low, Tail tail, boolean inexact) {
        int joint = tail.end();
        boolean connects = (r.at(joint).word("to") && !r.moved(first) && !Steps.step(r, first, false))
                || (r.at(joint).word("and") && r.after("between", first))
                || r.at(joint).dash();
        if (connects && low.signum() > 0 && r.tokens().joins(joint + 1)) {
            Range other = Range.read(r, joint + 1, false);
            Tail second = other == null || other.second() != null ? null : tail(r, other.end());
            if (other != null
                    && second != null
                    && second.points() == tail.points()
                    && r.tokens().cleanRight(second.end())
                    && value(other.low(), second).compareTo(low) > 0) {
                Figure both = new Figure.Percent(
                        MoneyReader.span(r, first, second.end()),
                        low,
                        value(other.low(), second),
                        tail.points(),
                        inexact);
                return new Found(List.of(both), second.end());
            }
        }
        return null;
    }

    private static BigDecimal value(Amount amount, Tail tail) {
        return tail.basis() ? Amount.plain(amount.value().movePointLeft(2)) : amount.value();
    }

    private static @Nullable Tail tail(Reading r, int index) {
        int k = r.at(index).hyphen() && r.at(index + 1).glued() ? index + 1 : index;
        if (!r.tokens().joins(k)) {
            return null;
        }
        Token token = r.at(k);
        Token next = r.at(k + 1);
        if ((token.word() && BASIS.contains(token.lower())) || (token.word("basis") && point(next))) {
            return new Tail(token.word("basis") ? k + 2 : k + 1, true, true);
        }
        boolean perCent = (token.word("per") && next.word("cent"))
                || (token.word() && PER.contains(token.lower()) && next.word() && CENT.contains(next.lower()));
        boolean percent = token.sign('%')
                || token.sign('\uff05')
                || token.word("percent")
                || token.word("pct")
                || token.word("prozent")
                || token.word("procent");
        if (!perCent && !percent && !token.word("percentage")) {
            return null;
        }
        int end = perCent ? k + 2 : k + 1;
        int after = r.at(end).hyphen() && r.at(end + 1).glued() ? end + 1 : end;
        if (r.tokens().joins(after) && point(r.at(after))) {
            return new Tail(after + 1, true, false);
        }
        return token.word("percentage") ? null : new Tail(end, false, false);
    }

    private static boolean point(Token token) {
        return token.word("point") || token.word("points");
    }
}
