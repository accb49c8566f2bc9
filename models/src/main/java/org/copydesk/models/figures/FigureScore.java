package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.copydesk.corpus.Change;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.SameAmount;
import org.copydesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Counts how well found figures agree with gold ones: exact spans by kind, and of those found, how many have
/// the value, the upper end and the unit right. Used by one thread.
public final class FigureScore {

    /// So many UTF-16 units around a mistake are shown with it.
    private static final int AROUND = 120;

    /// The kinds of figures, as gold files and reports write them.
    public enum Kind {
        /// [Figure.Money]
        MONEY,
        /// [Figure.Percent]
        PERCENT,
        /// [Figure.Quantity]
        QUANTITY,
        /// [Figure.Date]
        DATE;

        static Kind of(Figure figure) {
            return switch (figure) {
                case Figure.Money m -> MONEY;
                case Figure.Percent p -> PERCENT;
                case Figure.Quantity q -> QUANTITY;
                case Figure.Date d -> DATE;
            };
        }
    }

    /// How many figures were wanted, found and right.
    ///
    /// @param gold how many there are
    /// @param found how many were reported
    /// @param spans how many of them stand where a gold one of the kind stands
    /// @param values how many of those are worth what the gold says
    /// @param hedges how many of those are called inexact just where the gold does
    /// @param changes how many of those with the right value say of a change, and of an amount before, what
    ///     the gold says
    public record Count(int gold, int found, int spans, int values, int hedges, int changes) {
        static final Count ZERO = new Count(0, 0, 0, 0, 0, 0);

        Count plus(Count other) {
            return new Count(
                    gold + other.gold,
                    found + other.found,
                    spans + other.spans,
                    values + other.values,
                    hedges + other.hedges,
                    changes + other.changes);
        }

        /// How much of what was reported is right, 0 to 1; 1 where nothing was.
        public double precision() {
            return found == 0 ? 1 : (double) spans / found;
        }

        /// How much of the gold was reported, 0 to 1; 1 where there is none.
        public double recall() {
            return gold == 0 ? 1 : (double) spans / gold;
        }

        /// The harmonic mean of both.
        public double f1() {
            return gold + found == 0 ? 1 : 2.0 * spans / (gold + found);
        }

        /// How many of the right spans have the right value and unit, 0 to 1.
        public double worth() {
            return spans == 0 ? 1 : (double) values / spans;
        }
    }

    /// What a figure may say besides its value.
    public enum Note {
        /// That it is inexact ("nearly", "up to").
        INEXACT,
        /// Which part of a change it is, and which way that went ("fell to").
        CHANGE,
        /// That it is an amount before it again, in another currency.
        SAME
    }

    /// How often one kind of note was wanted, found and right.
    ///
    /// @param wanted how often the gold says it
    /// @param found how often it was found
    /// @param right how often the same was found where the gold says it, of a figure with the right value
    public record Told(int wanted, int found, int right) {

        /// How much of what was found is right, 0 to 1; 1 where nothing was.
        public double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        /// How much of the gold was found, 0 to 1; 1 where there is none.
        public double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        /// The harmonic mean of both.
        public double f1() {
            return wanted + found == 0 ? 1 : 2.0 * right / (wanted + found);
        }
    }

    private final Map<Note, Told> notes = new EnumMap<>(Note.class);
    private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);
    private final List<FigureMistake> mistakes = new ArrayList<>();
    private final boolean hedged;

    /// A score of nothing yet.
    ///
    /// @param hedged whether the gold says of every figure if its text calls it inexact
    public FigureScore(boolean hedged) {
        this.hedged = hedged;
    }

    /// Adds one text's gold and found figures, each sorted and not overlapping.
    public void add(String text, List<Figure> gold, List<Figure> found) {
        Map<Span, Figure> byspan = new LinkedHashMap<>();
        found.forEach(figure -> byspan.put(figure.span(), figure));
        for (Figure expected : gold) {
            Figure same = byspan.remove(expected.span());
            boolean span = same != null && Kind.of(same) == Kind.of(expected);
            boolean value = same != null && span && worth(expected).equals(worth(same));
            boolean hedge = same != null && value && expected.approximate() == same.approximate();
            boolean change = same != null && value && told(expected).equals(told(same));
            count(Kind.of(expected), new Count(1, 0, span ? 1 : 0, value ? 1 : 0, hedge ? 1 : 0, change ? 1 : 0));
            note(expected, same, value);
            if (same != null) {
                count(Kind.of(same), new Count(0, 1, 0, 0, 0, 0));
            }
            if (!(hedged ? hedge && change : value)) {
                Figure near = same == null ? near(expected, found) : same;
                mistakes.add(mistake(text, expected, near));
            }
        }
        for (Figure extra : byspan.values()) {
            note(null, extra, false);
            count(Kind.of(extra), new Count(0, 1, 0, 0, 0, 0));
            if (near(extra, gold) == null) {
                mistakes.add(mistake(text, null, extra));
            }
        }
    }

    private void note(@Nullable Figure wanted, @Nullable Figure found, boolean value) {
        for (Note note : Note.values()) {
            String says = wanted == null ? "" : said(wanted, note);
            String said = found == null ? "" : said(found, note);
            boolean right = value && !says.isEmpty() && says.equals(said);
            Told one = new Told(says.isEmpty() ? 0 : 1, said.isEmpty() ? 0 : 1, right ? 1 : 0);
            notes.merge(note, one, (a, b) -> new Told(a.wanted + b.wanted, a.found + b.found, a.right + b.right));
        }
    }

    private static String said(Figure figure, Note note) {
        return switch (note) {
            case INEXACT -> figure.approximate() ? "inexact" : "";
            case CHANGE -> {
                Change change = figure.change();
                yield change == null ? "" : change.written();
            }
            case SAME -> {
                SameAmount same = figure instanceof Figure.Money money ? money.same() : null;
                yield same == null ? "" : same.first().toString();
            }
        };
    }

    /// What figures say besides their values.
    public Told told(Note note) {
        return notes.getOrDefault(note, new Told(0, 0, 0));
    }

    private static @Nullable Figure near(Figure figure, List<Figure> others) {
        return others.stream()
                .filter(other -> other.span().overlaps(figure.span()))
                .findFirst()
                .orElse(null);
    }

    private FigureMistake mistake(String text, @Nullable Figure wanted, @Nullable Figure found) {
        Span span = Objects.requireNonNull(wanted == null ? found : wanted).span();
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        String excerpt = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        return new FigureMistake(
                wanted == null ? "" : shown(text, wanted), found == null ? "" : shown(text, found), excerpt);
    }

    private void count(Kind kind, Count count) {
        counts.merge(kind, count, Count::plus);
    }

    /// What was counted for one kind.
    public Count of(Kind kind) {
        return counts.getOrDefault(kind, Count.ZERO);
    }

    /// What was counted for all kinds together.
    public Count all() {
        return counts.values().stream().reduce(Count.ZERO, Count::plus);
    }

    /// Every disagreement with what stands around it, in the order in which they came.
    public List<FigureMistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /// A line for each kind and one for all: precision, recall, F1 of spans, share of right values.
    String table() {
        StringBuilder table = new StringBuilder("kind        gold  P      R      F1     value  inexact change\n");
        for (Kind kind : Kind.values()) {
            table.append(row(kind.name(), of(kind)));
        }
        return table.append(row("all", all())).toString();
    }

    private static String row(String name, Count c) {
        double hedges = c.values() == 0 ? 1 : (double) c.hedges() / c.values();
        return String.format(
                Locale.ROOT,
                "%-10s %5d  %.3f  %.3f  %.3f  %.3f  %.3f  %.3f\n",
                name,
                c.gold(),
                c.precision(),
                c.recall(),
                c.f1(),
                c.worth(),
                hedges,
                c.values() == 0 ? 1 : (double) c.changes() / c.values());
    }

    private String shown(String text, Figure figure) {
        return Kind.of(figure) + " [" + figure.span().of(text) + "] " + worth(figure)
                + (hedged && figure.approximate() ? " ~" : "") + (hedged ? told(figure) : "");
    }

    /// What a figure says about its neighbours.
    private static String told(Figure figure) {
        Change change = figure.change();
        SameAmount same = figure instanceof Figure.Money money ? money.same() : null;
        return (change == null ? "" : " <" + change.written() + ">")
                + (same == null
                        ? ""
                        : " = " + same.first().start() + " at " + same.rate().toPlainString());
    }

    private static String worth(Figure figure) {
        return switch (figure) {
            case Figure.Money m -> number(m.value(), m.upTo()) + " " + m.currency();
            case Figure.Percent p -> number(p.value(), p.upTo()) + (p.points() ? " points" : " %");
            case Figure.Quantity q -> number(q.value(), q.upTo()) + " " + q.unit();
            case Figure.Date d -> d.value();
        };
    }

    private static String number(BigDecimal value, @Nullable BigDecimal upTo) {
        return Amount.plain(value).toPlainString()
                + (upTo == null ? "" : ".." + Amount.plain(upTo).toPlainString());
    }
}
