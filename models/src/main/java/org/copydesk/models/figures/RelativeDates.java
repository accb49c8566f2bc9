package org.copydesk.models.figures;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads what counts from the story's own date: "yesterday", "last year", "this week", "Monday", "three days ago".
/// Without that date nothing is read. Weeks are those of ISO 8601 (`2025-W27`).
final class RelativeDates implements FigureReader {

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(500);

    @Override
    public @Nullable Found read(Reading r, int index) {
        LocalDate day = r.published();
        if (day == null || (!r.tokens().cleanLeft(index) && !r.at(index - 1).dash())) {
            return null;
        }
        Token token = r.at(index);
        if (token.number() || r.lexicon().numbers().containsKey(token.lower())) {
            return ago(r, index, day);
        }
        return switch (token.lower()) {
            case "yesterday" ->
                DateReader.found(r, index, index + 1, day.minusDays(1).toString());
            case "today", "tonight" ->
                token.capital() && r.at(index - 1).capital()
                        ? null
                        : DateReader.found(r, index, index + 1, day.toString());
            case "tomorrow" ->
                DateReader.found(r, index, index + 1, day.plusDays(1).toString());
            case "last", "past" -> stepped(r, index, day, -1);
            case "this" -> stepped(r, index, day, 0);
            case "next", "coming" -> stepped(r, index, day, 1);
            default -> weekday(r, index, index, day, CalendarDates.ahead(r, index, index + 1) ? 1 : 0);
        };
    }

    /// "Last year", "this month", "next Monday".
    private static @Nullable Found stepped(Reading r, int index, LocalDate day, int step) {
        if (!r.tokens().joins(index + 1) || r.at(index + 1).glued()) {
            return null;
        }
        return switch (r.at(index + 1).lower()) {
            case "year" -> r.at(index).word("past") ? null : date(r, index, String.valueOf(day.getYear() + step));
            case "month" ->
                r.at(index).word("past")
                        ? null
                        : date(r, index, YearMonth.from(day).plusMonths(step).toString());
            case "week" -> r.at(index).word("past") ? null : date(r, index, week(day.plusWeeks(step)));
            case "quarter" -> r.at(index).word("past") ? null : date(r, index, quarter(day.plusMonths(3L * step)));
            default -> {
                int month = CalendarDates.month(r, index + 1);
                if (month > 0 && DateReader.whole(r, index + 2, 4) < 0) {
                    yield date(r, index, month(day, month, step));
                }
                yield weekday(r, index, index + 1, day, step);
            }
        };
    }

    private static @Nullable Found date(Reading r, int index, String value) {
        boolean owned = r.at(index + 2).hyphen();
        return owned ? null : DateReader.found(r, index, index + 2, value, false);
    }

    private static String month(LocalDate day, int month, int step) {
        YearMonth here = YearMonth.from(day);
        YearMonth same = here.withMonth(month);
        boolean earlier = same.isBefore(here);
        YearMonth result = step < 0
                ? earlier ? same : same.minusYears(1)
                : step > 0 && !same.isAfter(here) ? same.plusYears(1) : same;
        return result.toString();
    }

    private static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return String.format(Locale.ROOT, "%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), week);
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /// The day of the week at `name`: the latest on or before the story's day, or with a step ahead the first after it.
    private static @Nullable Found weekday(Reading r, int first, int name, LocalDate day, int step) {
        Token token = r.at(name);
        Integer number = token.capital() ? r.lexicon().weekdays().get(token.lower()) : null;
        boolean proper = (r.has(Role.FEAST, name - 1) && r.at(name - 1).capital())
                || (r.has(Role.PAPER, name + 1) && r.at(name + 1).capital());
        if (number == null || proper) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        LocalDate meant = switch (step) {
            case -1 -> day.with(TemporalAdjusters.previous(weekday));
            case 1 -> day.with(TemporalAdjusters.next(weekday));
            default ->
                r.at(first).word("this")
                        ? day.with(TemporalAdjusters.nextOrSame(weekday))
                        : day.with(TemporalAdjusters.previousOrSame(weekday));
        };
        return DateReader.found(r, first, name + 1, meant.toString(), false);
    }

    /// "Two days ago", "five years earlier" is not one: nobody knows than what.
    private static @Nullable Found ago(Reading r, int index, LocalDate day) {
        Amount amount = AmountReader.read(r, index, false);
        boolean counts = amount != null
                && r.at(amount.end() + 1).word("ago")
                && amount.value().compareTo(MOST_YEARS) <= 0
                && amount.value().scale() <= 0;
        if (amount == null || !counts) {
            return null;
        }
        int n = amount.value().intValueExact();
        String value = switch (r.at(amount.end()).lower()) {
            case "day", "days" -> day.minusDays(n).toString();
            case "week", "weeks" -> week(day.minusWeeks(n));
            case "month", "months" -> YearMonth.from(day).minusMonths(n).toString();
            case "year", "years" -> String.valueOf(day.getYear() - n);
            default -> null;
        };
        return value == null ? null : DateReader.found(r, index, amount.end() + 2, value);
    }
}
