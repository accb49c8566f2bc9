package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.copydesk.corpus.RelativeDate;
import org.copydesk.corpus.RelativeDate.Offset;
import org.copydesk.corpus.RelativeDate.Part;
import org.copydesk.corpus.RelativeDate.Unit;
import org.copydesk.corpus.RelativeDate.Weekday;
import org.copydesk.corpus.RelativeDate.Which;
import org.jspecify.annotations.Nullable;

/// Reads what counts from the story's own date: "yesterday", "last year", "this week", "Monday", "three days ago", "the
/// third quarter". Weeks are those of ISO 8601 (`2025-W27`).
final class RelativeDates implements FigureReader {

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(500);

    @Override
    public @Nullable Found read(Reading r, int index) {
        if (!r.tokens().cleanLeft(index) && !r.at(index - 1).dash()) {
            return null;
        }
        Token token = r.at(index);
        if (token.number() || r.lexicon().numbers().containsKey(token.lower())) {
            return ago(r, index);
        }
        return switch (token.lower()) {
            case "yesterday" -> days(r, index, -1);
            case "today", "tonight" -> token.capital() && r.at(index - 1).capital() ? null : days(r, index, 0);
            case "tomorrow" -> days(r, index, 1);
            case "a", "an" -> aUnitAgo(r, index);
            case "last", "past" -> stepped(r, index, -1);
            case "this" -> stepped(r, index, 0);
            case "next", "coming" -> stepped(r, index, 1);
            default -> {
                Found weekday = weekday(r, index, index, Ahead.of(r, index, index + 1) ? 1 : 0);
                yield weekday == null ? quarter(r, index) : weekday;
            }
        };
    }

    private static Found days(Reading r, int index, int steps) {
        return DateReader.found(r, index, index + 1, new Offset(Unit.DAY, steps), r.inexact(index, index + 1));
    }

    /// "Last year", "this month", "next Monday".
    private static @Nullable Found stepped(Reading r, int index, int step) {
        if (!r.tokens().joins(index + 1) || r.at(index + 1).glued()) {
            return null;
        }
        Unit unit = switch (r.at(index + 1).lower()) {
            case "year" -> Unit.YEAR;
            case "month" -> Unit.MONTH;
            case "week" -> Unit.WEEK;
            case "quarter" -> Unit.QUARTER;
            default -> null;
        };
        if (unit != null) {
            return r.at(index).word("past") ? null : date(r, index, new Offset(unit, step));
        }
        int month = CalendarDates.month(r, index + 1);
        if (month > 0 && DateReader.whole(r, index + 2, 4) < 0) {
            return date(r, index, month(month, step));
        }
        return weekday(r, index, index + 1, step);
    }

    private static RelativeDate month(int month, int step) {
        return new Part(month, false, step < 0 ? Which.LAST : step > 0 ? Which.NEXT : Which.THIS);
    }

    private static @Nullable Found date(Reading r, int index, RelativeDate value) {
        boolean owned = r.at(index + 2).hyphen();
        return owned ? null : DateReader.found(r, index, index + 2, value, false);
    }

    /// The day of the week at `name`: the latest on or before the story's day, or with a step ahead the first after it.
    private static @Nullable Found weekday(Reading r, int first, int name, int step) {
        Token token = r.at(name);
        Integer number = token.capital() ? r.lexicon().weekdays().get(token.lower()) : null;
        boolean proper = (r.has(Role.FEAST, name - 1) && r.at(name - 1).capital())
                || (r.has(Role.PAPER, name + 1) && r.at(name + 1).capital());
        if (number == null || proper) {
            return null;
        }
        Which which = switch (step) {
            case -1 -> Which.LAST;
            case 1 -> Which.NEXT;
            default -> r.at(first).word("this") ? Which.THIS : Which.LATEST;
        };
        return DateReader.found(r, first, name + 1, new Weekday(DayOfWeek.of(number), which), false);
    }

    /// "The third quarter", "Q3" without a year: the latest that has begun. A firm's own year is left alone, and so is
    /// the quarter of a match.
    private static @Nullable Found quarter(Reading r, int index) {
        Token token = r.at(index);
        String lower = token.lower();
        boolean short_ = lower.length() == 2 && lower.charAt(0) == 'q' && token.shape() != Token.Shape.LOWER;
        int number = -1;
        int end = index + 1;
        if (short_) {
            number = lower.charAt(1) - '0';
        } else if (token.word() && r.lexicon().ordinals().containsKey(lower)) {
            end = r.at(end).hyphen() ? end + 1 : end;
            boolean led = r.at(index - 1).word("the")
                    || r.at(index - 1).word("in")
                    || r.at(index - 1).word("for")
                    || r.at(index - 1).word("its")
                    || (end > index + 1 && r.has(Role.QUARTERLY, end + 1));
            number = r.at(end).word("quarter") && led ? r.lexicon().ordinals().get(lower) : -1;
            end++;
        }
        boolean other = r.at(end).word("of")
                || r.at(end).hyphen()
                || r.at(end).capital()
                || r.at(index - 1).word("fiscal")
                || r.at(index - 1).word("financial");
        if (number < 1 || number > 4 || other || !r.tokens().cleanRight(end)) {
            return null;
        }
        Which which = Ahead.which(r, index, end);
        return DateReader.found(r, index, end, new Part(number, true, which), false);
    }

    /// "More than a year ago" is longer ago, "higher than a year ago" is higher than exactly then.
    private static boolean inexact(Reading r, int index, int end) {
        boolean then = r.at(index - 1).word("than")
                && !r.at(index - 2).word("more")
                && !r.at(index - 2).word("less");
        return !then && r.inexact(index, end);
    }

    private static @Nullable Unit unit(Token token) {
        return switch (token.lower()) {
            case "day", "days" -> Unit.DAY;
            case "week", "weeks" -> Unit.WEEK;
            case "month", "months" -> Unit.MONTH;
            case "year", "years" -> Unit.YEAR;
            default -> null;
        };
    }

    /// "A year ago", but not "half a year ago".
    private static @Nullable Found aUnitAgo(Reading r, int index) {
        Unit unit = r.tokens().joins(index + 1) && r.at(index + 2).word("ago") ? unit(r.at(index + 1)) : null;
        boolean half = r.at(index - 1).word("half");
        return unit == null || half
                ? null
                : DateReader.found(r, index, index + 3, new Offset(unit, -1), inexact(r, index, index + 3));
    }

    /// "Two days ago"; "five years earlier" is not one: nobody knows than what.
    private static @Nullable Found ago(Reading r, int index) {
        Amount amount = AmountReader.read(r, index, false);
        boolean counts = amount != null
                && r.at(amount.end() + 1).word("ago")
                && amount.value().compareTo(MOST_YEARS) <= 0
                && amount.value().scale() <= 0;
        if (amount == null || !counts) {
            return null;
        }
        Unit unit = unit(r.at(amount.end()));
        int end = amount.end() + 2;
        return unit == null
                ? null
                : DateReader.found(
                        r, index, end, new Offset(unit, -amount.value().intValueExact()), inexact(r, index, end));
    }
}
