package org.copydesk.corpus.split;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.Published;
import org.jspecify.annotations.Nullable;

/// Dates as pages print them above a story: absolute ("16-04-2025", "June 3, 2025", "Published 3 Jun 2025
/// 10:15"), relative ("5 days ago"), with a label or an icon's name glued in front ("time5 days ago").
final class DateLine {

    /// A date line is a label, not a sentence.
    private static final int LONGEST = 90;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";

    /// A year ends where its four digits do, or where a time of day is glued to them: "20236:01 PM".
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?=\\d{1,2}:\\d\\d|\\D|$)";

    private static final Pattern ISO =
            Pattern.compile("(?<year>(?:19|20)\\d\\d)[-/.](?<m>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(?<a>\\d{1,2})[-/.](?<b>\\d{1,2})[-/.](?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d) " + MONTH + " (?<day>\\d{1,2})(?![\\d:])");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(?<year>(?:19|20)\\d\\d) ?[年년] ?(?<m>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日일]");
    private static final Pattern OTHER_DAY_FIRST =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})(?:\\.|er|º|°)?(?: de| di)? "
                    + "(?<name>\\p{L}{3,12})\\.?(?: de| del)? (?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern OTHER_YEAR_FIRST = Pattern.compile(
            "(?<!\\d)(?<year>(?:19|20)\\d\\d)(?:\\.| m\\.)? (?<name>\\p{L}{3,12})\\.? (?<day>\\d{1,2})(?![\\d:])");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?:(?<n>\\d{1,3})|(?<one>an?|one)) ?(?<unit>minute|min|hour|hr|day|week|month|year|[mhdw])s? ago");
    private static final List<String> RELATIVE_SIGNS = List.of(" ago", "today", "yesterday", "just now");
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}])(?<named>today|yesterday|just now)(?![\\p{L}])");

    private DateLine() {}

    /// What a line says of the date.
    ///
    /// @param published the day, unknown where the line is relative and there is no anchor
    /// @param start where the date begins in the line
    /// @param end where it ends
    record Found(Published published, int start, int end) {}

    /// The date in a short line, or null if it has none.
    ///
    /// @param anchor what a relative date counts from, or null
    static @Nullable Found in(String line, @Nullable Instant anchor) {
        if (line.length() > LONGEST) {
            return null;
        }
        Found absolute = absolute(line);
        if (absolute != null) {
            return absolute;
        }
        String lower = lower(line);
        return RELATIVE_SIGNS.stream().anyMatch(lower::contains) ? relative(lower, anchor) : null;
    }

    /// An absolute date anywhere in `text`, or null.
    static @Nullable Found absolute(String text) {
        if (!hasYear(text)) {
            return null;
        }
        String lower = lower(text);
        Matcher m = ISO.matcher(lower);
        if (m.find()) {
            return day(m, number(m, "year"), number(m, "m"), number(m, "day"));
        }
        m = DAY_FIRST.matcher(lower);
        if (m.find()) {
            return day(m, number(m, "year"), month(m), number(m, "day"));
        }
        m = MONTH_FIRST.matcher(lower);
        while (m.find()) {
            if (!beginsWord(text, m.start())) {
                continue;
            }
            return day(m, number(m, "year"), month(m), number(m, "day"));
        }
        m = NUMBERS.matcher(lower);
        if (m.find()) {
            int a = number(m, "a");
            int b = number(m, "b");
            // Dots and hyphens are written day first everywhere; with slashes only a number over 12 tells.
            boolean slashes = lower.charAt(m.end("a")) == '/';
            if (b > 12) {
                return day(m, number(m, "year"), a, b);
            }
            return slashes && a <= 12 && a != b
                    ? new Found(Published.UNKNOWN, m.start(), m.end())
                    : day(m, number(m, "year"), b, a);
        }
        m = YEAR_FIRST.matcher(lower);
        return m.find() ? day(m, number(m, "year"), month(m), number(m, "day")) : inOtherWords(lower);
    }

    /// Whether a month begins there, and no word ends so: "Ada HolmMarch 11" has two words that were glued.
    private static boolean beginsWord(String text, int at) {
        return at == 0
                || !Character.isLetter(text.charAt(at - 1))
                || (Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at)));
    }

    /// "18. Februar 2025", "18 de febrero de 2025", "2025. február 18.", "2025年2月18日".
    private static @Nullable Found inOtherWords(String lower) {
        Matcher m = EAST_ASIAN.matcher(lower);
        if (m.find()) {
            return day(m, number(m, "year"), number(m, "m"), number(m, "day"));
        }
        Found dayFirst = named(OTHER_DAY_FIRST.matcher(lower));
        return dayFirst != null ? dayFirst : named(OTHER_YEAR_FIRST.matcher(lower));
    }

    private static @Nullable Found named(Matcher m) {
        while (m.find()) {
            int month = Months.number(m.group("name"));
            if (month > 0) {
                return day(m, number(m, "year"), month, number(m, "day"));
            }
        }
        return null;
    }

    /// In lower case, each letter where it stood: "İ" would become two.
    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == text.length()) {
            return lower;
        }
        StringBuilder letters = new StringBuilder(text);
        for (int i = 0; i < letters.length(); i++) {
            letters.setCharAt(i, Character.toLowerCase(letters.charAt(i)));
        }
        return letters.toString();
    }

    /// Most lines have no year: that is seen faster than five patterns fail.
    private static boolean hasYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '1' && text.charAt(i + 1) == '9') || (c == '2' && text.charAt(i + 1) == '0')) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Found relative(String lower, @Nullable Instant anchor) {
        Matcher m = RELATIVE.matcher(lower);
        if (m.find()) {
            long n = m.group("n") == null ? 1 : Long.parseLong(m.group("n"));
            return relative(m, anchor, n, unit(m.group("unit")));
        }
        m = NAMED.matcher(lower);
        if (m.find() && lower.length() <= 30) {
            return relative(m, anchor, m.group("named").equals("yesterday") ? 1 : 0, ChronoUnit.DAYS);
        }
        return null;
    }

    private static Found relative(Matcher m, @Nullable Instant anchor, long n, ChronoUnit unit) {
        Published published = anchor == null
                ? Published.UNKNOWN
                : Published.on(anchor.atZone(ZoneOffset.UTC).minus(n, unit).toLocalDate(), Published.From.RELATIVE);
        return new Found(published, m.start(), m.end());
    }

    private static ChronoUnit unit(String word) {
        return switch (word.charAt(0)) {
            case 'm' -> word.startsWith("mo") ? ChronoUnit.MONTHS : ChronoUnit.MINUTES;
            case 'h' -> ChronoUnit.HOURS;
            case 'w' -> ChronoUnit.WEEKS;
            case 'y' -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }

    private static @Nullable Found day(Matcher m, int year, int month, int day) {
        try {
            return new Found(Published.on(LocalDate.of(year, month, day), Published.From.TEXT), m.start(), m.end());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(Matcher m) {
        return MONTHS.indexOf(m.group("month")) + 1;
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
