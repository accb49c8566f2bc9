package org.copydesk.models.figures;

import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Set;
import org.copydesk.corpus.RelativeDate;
import org.copydesk.corpus.RelativeDate.Part;
import org.copydesk.corpus.RelativeDate.Which;
import org.jspecify.annotations.Nullable;

/// Reads dates with the name of a month: `July 1, 2025`, `1 July 2025`, `15-18 June`, `July 2025`, `in March`.
/// Without a year they count from the story's date, as the nearest such day before it, or after it where the words
/// around speak of the future.
final class CalendarDates implements FigureReader {

    /// What a prime minister of that name had: "the May government".
    private static final Set<String> CABINETS =
            Set.of("government", "cabinet", "administration", "ministry", "premiership", "era", "camp", "team");

    /// @param first the token of its first word
    /// @param end the token after it
    /// @param month 1 to 12
    /// @param day 1 to 31, 0 for the whole month
    /// @param last the last day of several, else 0
    /// @param year -1 where none stands there
    private record Written(int first, int end, int month, int day, int last, int year) {}

    @Override
    public @Nullable Found read(Reading r, int index) {
        int start = r.lexicon().weekdays().containsKey(r.at(index).lower())
                        && r.at(index).capital()
                ? weekday(r, index)
                : index;
        Token token = r.at(start);
        if (!r.tokens().cleanLeft(index) && !r.at(index - 1).dash()) {
            return null;
        }
        Written written = token.number() ? dayFirst(r, start) : month(r, start) > 0 ? monthFirst(r, start) : null;
        return written == null ? null : resolved(r, index, written);
    }

    /// The token after "Monday," or "Monday the".
    private static int weekday(Reading r, int index) {
        int next = r.at(index + 1).sign(',') ? index + 2 : index + 1;
        return r.tokens().joins(next) ? r.at(next).word("the") || r.at(next).word("on") ? next + 1 : next : index;
    }

    /// The month whose name stands at `index`, or -1. "May" and "March" need a capital, as all of them do.
    static int month(Reading r, int index) {
        Token token = r.at(index);
        return token.word() && token.capital() ? r.lexicon().months().getOrDefault(token.lower(), -1) : -1;
    }

    private static int afterMonth(Reading r, int index) {
        boolean dot = r.at(index + 1).sign('.')
                && r.at(index + 1).glued()
                && r.at(index).lower().length() <= 4
                && (r.at(index + 2).number() || r.at(index + 2).sign(','));
        return dot ? index + 2 : index + 1;
    }

    private static int day(Reading r, int index) {
        int day = DateReader.whole(r, index, 2);
        return day >= 1 && day <= 31 ? day : -1;
    }

    /// The token after a day and its "st", "nd", "rd", "th".
    private static int afterDay(Reading r, int index) {
        Token next = r.at(index + 1);
        boolean ordinal = next.glued() && (next.word("st") || next.word("nd") || next.word("rd") || next.word("th"));
        return ordinal ? index + 2 : index + 1;
    }

    private static @Nullable Written dayFirst(Reading r, int index) {
        int day = day(r, index);
        if (day < 0) {
            return null;
        }
        int k = afterDay(r, index);
        int last = 0;
        boolean joint = r.at(k).dash() || r.at(k).word("to") || r.at(k).word("and");
        if (joint && day(r, k + 1) > day) {
            last = day(r, k + 1);
            k = afterDay(r, k + 1);
        }
        k = r.at(k).word("of") || r.at(k).hyphen() ? k + 1 : k;
        int month = r.tokens().joins(k) ? month(r, k) : -1;
        if (month < 0) {
            return null;
        }
        int end = afterMonth(r, k);
        int comma = r.at(end).sign(',') || r.at(end).hyphen() ? end + 1 : end;
        int year = r.tokens().joins(comma) ? DateReader.year(r, comma) : -1;
        return new Written(index, year > 0 ? comma + 1 : k + 1, month, day, last, year);
    }

    private static @Nullable Written monthFirst(Reading r, int index) {
        int month = month(r, index);
        int k = afterMonth(r, index);
        int the = r.at(k).word("the") ? k + 1 : k;
        int day = r.tokens().joins(the) ? day(r, the) : -1;
        if (day < 0
                || r.at(the + 1).sign('%')
                || (r.lexicon().scales().containsKey(r.at(the + 1).lower())
                        && !AmountReader.dayBeforeMillions(r, the))) {
            if (day(r, index - 1) > 0 && r.tokens().joins(index)) {
                return null;
            }
            int of = r.at(k).word("of") || r.at(k).sign(',') ? k + 1 : k;
            int year = r.tokens().joins(of) ? DateReader.year(r, of) : -1;
            boolean name = index + 1 == k || year > 0;
            return name ? new Written(index, year > 0 ? of + 1 : k, month, 0, 0, year) : null;
        }
        int end = afterDay(r, the);
        int last = 0;
        boolean joint = r.at(end).dash() || r.at(end).word("to") || r.at(end).word("and");
        if (joint && day(r, end + 1) > day && !counted(r, end + 2)) {
            last = day(r, end + 1);
            end = afterDay(r, end + 1);
        }
        int comma = r.at(end).sign(',') ? end + 1 : end;
        int year = r.tokens().joins(comma) ? DateReader.year(r, comma) : -1;
        return new Written(index, year > 0 ? comma + 1 : end, month, day, last, year);
    }

    private static boolean counted(Reading r, int index) {
        return r.at(index).word() && !r.has(Role.STOP, index) && !r.has(Role.VERB, index);
    }

    private static @Nullable Found resolved(Reading r, int index, Written w) {
        int year = w.year() < 0 && w.day() > 0 ? carried(r, w) : w.year();
        Found months = w.day() == 0 && year < 0 ? months(r, index, w) : null;
        if (months != null) {
            return months;
        }
        if (year < 0) {
            return w.day() == 0 && !clearMonth(r, index, w) ? null : open(r, index, w);
        }
        if (w.day() == 0) {
            return DateReader.found(
                    r, index, w.end(), YearMonth.of(year, w.month()).toString());
        }
        String first = NumericDates.iso(year, w.month(), w.day());
        String last = w.last() == 0 ? null : NumericDates.iso(year, w.month(), w.last());
        if (first == null || (w.last() > 0 && last == null) || !r.tokens().cleanRight(w.end())) {
            return null;
        }
        return DateReader.found(r, index, w.end(), last == null ? first : first + "/" + last);
    }

    /// The year of "July 20 to August 5, 2026", which holds for both; -1 where none follows, or a day
    /// that the calendar does not have.
    private static int carried(Reading r, Written w) {
        Token joint = r.at(w.end());
        if (!(joint.word("to") || joint.word("through") || joint.word("until") || joint.dash())) {
            return -1;
        }
        int k = w.end() + 1;
        Written other = r.at(k).number() ? dayFirst(r, k) : month(r, k) > 0 ? monthFirst(r, k) : null;
        if (other == null || other.day() == 0 || other.year() < 0) {
            return -1;
        }
        if (NumericDates.iso(other.year(), other.month(), other.day()) == null) {
            return -1;
        }
        return other.month() < w.month() ? other.year() - 1 : other.year();
    }

    private static @Nullable Found open(Reading r, int index, Written w) {
        Which year = year(r, w.end());
        Which which = year != null ? year : Ahead.which(r, index, w.end());
        int end = year == null ? w.end() : w.end() + (r.at(w.end()).word("of") ? 3 : 2);
        boolean inexact = r.inexact(index, end);
        if (w.day() == 0) {
            return DateReader.found(r, index, end, new Part(w.month(), false, which), inexact);
        }
        int last = w.last() == 0 ? w.day() : w.last();
        if (last > Month.of(w.month()).maxLength() || !r.tokens().cleanRight(w.end())) {
            return null;
        }
        RelativeDate day = new RelativeDate.Day(MonthDay.of(w.month(), w.day()), MonthDay.of(w.month(), last), which);
        return DateReader.found(r, index, end, day, inexact);
    }

    /// The year that "last year", "of this year" or "next year" behind a month or day says; null where none stands
    /// there.
    private static @Nullable Which year(Reading r, int index) {
        int k = r.at(index).word("of") ? index + 1 : index;
        boolean year =
                r.tokens().joins(k) && r.tokens().joins(k + 1) && r.at(k + 1).word("year");
        if (!year || r.at(k + 2).hyphen()) {
            return null;
        }
        return switch (r.at(k).lower()) {
            case "last" -> Which.LAST_YEAR;
            case "this" -> Which.THIS;
            case "next" -> Which.NEXT_YEAR;
            default -> null;
        };
    }

    /// "January-March 2025" and "January to March 2025".
    private static @Nullable Found months(Reading r, int index, Written w) {
        boolean joint = r.at(w.end()).dash() || r.at(w.end()).word("to");
        int other = joint ? month(r, w.end() + 1) : -1;
        int year = other > w.month() ? DateReader.year(r, w.end() + 2) : -1;
        return year < 0
                ? null
                : DateReader.found(
                        r, index, w.end() + 3, YearMonth.of(year, w.month()) + "/" + YearMonth.of(year, other));
    }

    /// "The June figures", "following April's vote": people are called so too, but not behind an article, and seldom
    /// own
    /// anything in the middle of a sentence. "May's" may be a prime minister's.
    private static boolean of(Reading r, int index, Written w) {
        if (!r.tokens().joins(index) || r.at(w.first()).shape() != Token.Shape.CAPITAL) {
            return false;
        }
        Token next = r.at(w.end());
        boolean figures = r.at(index - 1).word("the")
                && !(r.at(w.first()).word("may") && CABINETS.contains(next.lower()))
                && next.shape() == Token.Shape.LOWER
                && next.word()
                && !next.glued()
                && r.tokens().joins(w.end())
                && !r.has(Role.STOP, w.end())
                && !r.has(Role.VERB, w.end());
        boolean owns = (next.sign('\'') || next.sign('\u2019'))
                && next.glued()
                && r.at(w.end() + 1).word("s")
                && r.at(w.end() + 1).glued();
        boolean inside = r.at(index - 1).word() && r.at(index - 1).shape() == Token.Shape.LOWER;
        return figures || (owns && inside && !r.at(w.first()).word("may"));
    }

    /// "May", "March" and short names are read alone only where something says that a month is meant.
    private static boolean clearMonth(Reading r, int index, Written w) {
        String name = r.at(w.first()).lower();
        boolean led = r.has(Role.YEARLEAD, index - 1)
                || r.at(index - 1).word("last")
                || r.at(index - 1).word("next")
                || (r.at(index - 1).word("to") && r.has(Role.SPELL, index - 2));
        boolean joint = r.at(w.end()).word("and") || r.at(w.end()).word("or");
        boolean listed = (r.at(index - 1).word("and") && month(r, index - 2) > 0)
                || (r.at(index - 1).dash() && month(r, index - 2) > 0)
                || (r.at(index - 1).word("between") && joint && month(r, w.end() + 1) > 0);
        boolean plain = name.length() > 4 && !name.equals("march") && !name.equals("april") && !name.equals("august");
        return led
                || listed
                || of(r, index, w)
                || (plain
                        && r.at(w.first()).shape() == Token.Shape.CAPITAL
                        && !r.at(w.end()).capital());
    }
}
