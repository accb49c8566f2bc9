package org.copydesk.corpus;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date that counts from another one, which the text does not give: "yesterday", "last March", "on Friday".
public sealed interface RelativeDate {

    /// The date that is meant in a story of that day, in ISO 8601.
    String from(LocalDate day);

    /// In a few characters, as [#parse] reads it: `day-1`, `weekday=5 latest`, `month=3 last`,
    /// `--06-15/--06-18 latest`.
    String written();

    /// What is counted.
    enum Unit {
        /// Calendar days.
        DAY,
        /// Weeks by ISO 8601, `2025-W27`.
        WEEK,
        /// Calendar months.
        MONTH,
        /// Quarters of the calendar year, `2025-Q3`.
        QUARTER,
        /// Calendar years.
        YEAR
    }

    /// What has a name and comes again: which of them is meant.
    enum Which {
        /// The last one that had begun before the story's day.
        LAST,
        /// The last one that had begun on the story's day, that day included.
        LATEST,
        /// The one of the year before the story's; of a day of the week, as [#LAST].
        LAST_YEAR,
        /// The one of the story's own year; of a day of the week, the first on the story's day or after.
        THIS,
        /// The first that begins on the story's day or after.
        SOONEST,
        /// The first that begins after it.
        NEXT,
        /// The one of the year after the story's; of a day of the week, as [#NEXT].
        NEXT_YEAR
    }

    /// So many units away.
    ///
    /// @param unit what is counted
    /// @param steps how many of them, below 0 for the past, 0 for the one that the story's day lies in
    record Offset(Unit unit, int steps) implements RelativeDate {
        public Offset {
            Objects.requireNonNull(unit);
        }

        @Override
        public String from(LocalDate day) {
            return switch (unit) {
                case DAY -> day.plusDays(steps).toString();
                case WEEK -> week(day.plusWeeks(steps));
                case MONTH -> YearMonth.from(day).plusMonths(steps).toString();
                case QUARTER -> quarterOf(day.plusMonths(3L * steps));
                case YEAR -> yearOf(day.getYear() + steps);
            };
        }

        private static String week(LocalDate day) {
            int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return String.format(Locale.ROOT, "%s-W%02d", yearOf(day.get(IsoFields.WEEK_BASED_YEAR)), week);
        }

        @Override
        public String written() {
            return unit.name().toLowerCase(Locale.ROOT) + (steps < 0 ? "" : "+") + steps;
        }
    }

    /// A day of the week.
    ///
    /// @param weekday which one
    /// @param which of them
    record Weekday(DayOfWeek weekday, Which which) implements RelativeDate {
        public Weekday {
            Objects.requireNonNull(weekday);
            Objects.requireNonNull(which);
        }

        @Override
        public String from(LocalDate day) {
            return day.with(
                            switch (which) {
                                case LAST, LAST_YEAR -> TemporalAdjusters.previous(weekday);
                                case LATEST -> TemporalAdjusters.previousOrSame(weekday);
                                case THIS, SOONEST -> TemporalAdjusters.nextOrSame(weekday);
                                case NEXT, NEXT_YEAR -> TemporalAdjusters.next(weekday);
                            })
                    .toString();
        }

        @Override
        public String written() {
            return "weekday=" + weekday.getValue() + said(which);
        }
    }

    /// A month, or a quarter of the calendar year, without a year.
    ///
    /// @param number of the month, 1 to 12, or of the quarter, 1 to 4
    /// @param quarter whether a quarter is meant
    /// @param which of them
    record Part(int number, boolean quarter, Which which) implements RelativeDate {
        public Part {
            Objects.requireNonNull(which);
            if (number < 1 || number > (quarter ? 4 : 12)) {
                throw new IllegalArgumentException("a year has no " + (quarter ? "quarter " : "month ") + number);
            }
        }

        @Override
        public String from(LocalDate day) {
            int month = quarter ? number * 3 - 2 : number;
            YearMonth here = quarter ? YearMonth.from(day).withMonth(firstOfQuarter(day)) : YearMonth.from(day);
            YearMonth same = here.withMonth(month);
            int order = same.compareTo(here);
            int years = switch (which) {
                case LAST -> order < 0 ? 0 : -1;
                case LATEST -> order > 0 ? -1 : 0;
                case LAST_YEAR -> -1;
                case THIS -> 0;
                case SOONEST -> order < 0 ? 1 : 0;
                case NEXT -> order > 0 ? 0 : 1;
                case NEXT_YEAR -> 1;
            };
            YearMonth meant = same.plusYears(years);
            return quarter ? quarterOf(meant.atDay(1)) : meant.toString();
        }

        private static int firstOfQuarter(LocalDate day) {
            return day.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2;
        }

        @Override
        public String written() {
            return (quarter ? "quarter=" : "month=") + number + said(which);
        }
    }

    /// A day of the year, or some days in a row, without a year.
    ///
    /// @param first the first or only day
    /// @param last the last one, in the same month; the first one where there is but one
    /// @param which of them
    record Day(MonthDay first, MonthDay last, Which which) implements RelativeDate {
        public Day {
            Objects.requireNonNull(which);
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("days run on, not from " + first + " to " + last);
            }
        }

        @Override
        public String from(LocalDate day) {
            int order = first.compareTo(MonthDay.from(day));
            int years = switch (which) {
                case LAST -> order < 0 ? 0 : -1;
                case LATEST -> order > 0 ? -1 : 0;
                case LAST_YEAR -> -1;
                case THIS -> 0;
                case SOONEST -> order < 0 ? 1 : 0;
                case NEXT -> order > 0 ? 0 : 1;
                case NEXT_YEAR -> 1;
            };
            LocalDate begin = first.atYear(existing(day.getYear() + years));
            return first.equals(last) ? begin.toString() : begin + "/" + last.atYear(begin.getYear());
        }

        /// 29 February is in leap years only.
        private int existing(int year) {
            int step = which == Which.LAST || which == Which.LATEST || which == Which.LAST_YEAR ? -1 : 1;
            int there = year;
            while (!first.isValidYear(there)) {
                there += step;
            }
            return there;
        }

        @Override
        public String written() {
            return first + (first.equals(last) ? "" : "/" + last) + said(which);
        }
    }

    /// Reads what [#written] wrote.
    ///
    /// @throws IllegalArgumentException if it is anything else
    static RelativeDate parse(String written) {
        Matcher offset = Pattern.compile("([a-z]+)([+-][0-9]{1,9})").matcher(written);
        if (offset.matches()) {
            return new Offset(
                    Unit.valueOf(offset.group(1).toUpperCase(Locale.ROOT)), Integer.parseInt(offset.group(2)));
        }
        Matcher named = Pattern.compile("(weekday|month|quarter)=([0-9]{1,2}) ([a-z_]+)")
                .matcher(written);
        if (named.matches()) {
            int number = Integer.parseInt(named.group(2));
            Which which = which(named.group(3));
            if (!named.group(1).equals("weekday")) {
                return new Part(number, named.group(1).equals("quarter"), which);
            }
            if (number >= 1 && number <= 7) {
                return new Weekday(DayOfWeek.of(number), which);
            }
        }
        Matcher day = Pattern.compile("(--[0-9]{2}-[0-9]{2})(?:/(--[0-9]{2}-[0-9]{2}))? ([a-z_]+)")
                .matcher(written);
        if (day.matches()) {
            MonthDay first = MonthDay.parse(day.group(1));
            return new Day(first, day.group(2) == null ? first : MonthDay.parse(day.group(2)), which(day.group(3)));
        }
        throw new IllegalArgumentException("no date counts as '" + written + "' says");
    }

    private static Which which(String word) {
        return Which.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String said(Which which) {
        return " " + which.name().toLowerCase(Locale.ROOT);
    }

    private static String quarterOf(LocalDate day) {
        return yearOf(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static String yearOf(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
