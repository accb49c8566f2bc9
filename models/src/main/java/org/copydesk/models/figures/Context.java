package org.copydesk.models.figures;

import java.util.List;
import org.copydesk.corpus.Change;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.SameAmount;
import org.jspecify.annotations.Nullable;

/// Tells of figures, as they are found from left to right, what only their neighbours say: whether they speak of a
/// change, and whether an amount is the one before it again. Used by one thread, for one text.
final class Context {

    private final Reading r;
    private final Changes changes;
    private @Nullable Figure before;
    private int beforeStart;
    private int beforeEnd;
    private Figure.@Nullable Money amount;
    private int amountEnd;

    Context(Reading r) {
        this.r = r;
        this.changes = new Changes(r);
    }

    /// Adds figures with what is known of them.
    ///
    /// @param index the token at which their reader began
    /// @param into where the figures before them stand
    void tell(Found found, int index, List<Figure> into) {
        int from = index;
        while (from > 0
                && r.at(from).start() > found.figures().getFirst().span().start()) {
            from--;
        }
        while (r.at(from).start() < found.figures().getFirst().span().start()) {
            from++;
        }
        // "28 to 2 million years" is told backwards, and no fall
        Change.@Nullable Direction pair = changes.moved(from) ? direction(found) : null;
        for (Figure figure : found.figures()) {
            while (r.at(from).start() < figure.span().start()) {
                from++;
            }
            int end = from + 1;
            while (r.at(end - 1).end() < figure.span().end()) {
                end++;
            }
            Figure now = told(
                    figure,
                    from,
                    end,
                    pair == null
                            ? null
                            : change(pair, figure.equals(found.figures().getFirst())));
            now = fromTo(now, from, into);
            into.add(now);
            note(now, from, end);
            from = end;
        }
    }

    /// "From 18% to 51%" are a before and an after, though each was read by itself.
    private Figure fromTo(Figure now, int first, List<Figure> into) {
        Figure last = before;
        boolean pair = last != null
                && !into.isEmpty()
                && into.getLast().equals(last)
                && last.change() == null
                && now.change() == null
                && first == beforeEnd + 1
                && r.at(beforeEnd).word("to")
                && changes.moved(beforeStart);
        Change.Direction direction = pair && last != null ? direction(last, now) : null;
        if (direction == null || last == null) {
            return now;
        }
        into.set(into.size() - 1, with(last, change(direction, true), same(last)));
        return with(now, change(direction, false), same(now));
    }

    private static @Nullable SameAmount same(Figure figure) {
        return figure instanceof Figure.Money money ? money.same() : null;
    }

    private static Change change(Change.Direction direction, boolean first) {
        return new Change(first ? Change.Part.FROM : Change.Part.TO, direction);
    }

    /// Two figures that are read together are a before and an after.
    private static Change.@Nullable Direction direction(Found found) {
        if (found.figures().size() != 2) {
            return null;
        }
        return direction(found.figures().getFirst(), found.figures().getLast());
    }

    private static Change.@Nullable Direction direction(Figure one, Figure other) {
        return switch (one) {
            case Figure.Money m when other instanceof Figure.Money n -> Changes.between(m.value(), n.value());
            case Figure.Percent p when other instanceof Figure.Percent q -> Changes.between(p.value(), q.value());
            case Figure.Quantity p when other instanceof Figure.Quantity q -> Changes.between(p.value(), q.value());
            case Figure.Money _, Figure.Percent _, Figure.Quantity _, Figure.Date _ -> null;
        };
    }

    private Figure told(Figure figure, int first, int end, @Nullable Change known) {
        Figure.Money last = amount;
        SameAmount same = figure instanceof Figure.Money money && last != null
                ? SameAmounts.of(r, last, amountEnd, money, first, end)
                : null;
        Change change = same != null && last != null
                ? last.change()
                : known != null ? known : changes.of(figure, first, end, before, beforeEnd);
        return with(figure, change, same);
    }

    private static Figure with(Figure figure, @Nullable Change change, @Nullable SameAmount same) {
        return switch (figure) {
            case Figure.Money m ->
                new Figure.Money(m.span(), m.value(), m.upTo(), m.currency(), m.approximate(), change, same);
            case Figure.Percent p ->
                new Figure.Percent(p.span(), p.value(), p.upTo(), p.points(), p.approximate(), change);
            case Figure.Quantity q ->
                new Figure.Quantity(q.span(), q.value(), q.upTo(), q.unit(), q.approximate(), change);
            case Figure.Date date -> date;
        };
    }

    private void note(Figure figure, int first, int end) {
        if (figure instanceof Figure.Date || changes.spell(figure, end)) {
            return;
        }
        before = figure;
        beforeStart = first;
        beforeEnd = end;
        if (figure instanceof Figure.Money money) {
            SameAmount same = money.same();
            // of three currencies in a row each is the first one again
            amount = same == null ? money : amount;
            amountEnd = end;
        } else {
            amount = null;
        }
    }
}
