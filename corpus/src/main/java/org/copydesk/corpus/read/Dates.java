package org.copydesk.corpus.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.Published;
import org.jspecify.annotations.Nullable;

/// Reads the dates of rows, feeds, mails and document properties. What is no date, or none that a newspaper can
/// have, stays unknown.
final class Dates {

    /// Day, then perhaps a time, then perhaps a zone; ISO 8601 with a blank for the T too.
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]+(\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.{0,40}");

    private static final List<DateTimeFormatter> DAYS = List.of(
            format("MMMM d, uuuu"),
            format("MMM d, uuuu"),
            format("d MMMM uuuu"),
            format("d MMM uuuu"),
            format("uuuu/M/d"),
            format("d.M.uuuu"));

    /// RFC 1123 as feeds write it: the weekday may be missing or wrong. Strict, as the day is: 30 February is no date,
    /// not the last of the month.
    private static final DateTimeFormatter RFC = DateTimeFormatter.ofPattern(
                    "d MMM uuuu HH:mm[:ss] [xx][z][X]", Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final LocalDate EARLIEST = LocalDate.of(1600, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    /// What clocks that were never set write.
    private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

    private Dates() {}

    /// When a page says that it was published: an instant where `value` has time and zone, else the day.
    static Published published(@Nullable String value) {
        if (value == null) {
            return Published.UNKNOWN;
        }
        Instant instant = instant(value, false);
        if (instant != null) {
            return published(instant);
        }
        LocalDate day = day(value.strip());
        return day == null || !possible(day) ? Published.UNKNOWN : Published.on(day, Published.From.META);
    }

    /// The same of an instant.
    static Published published(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        return possible(day) ? new Published(instant.toString(), Published.From.META) : Published.UNKNOWN;
    }

    /// The instant that `value` names, or null where it names none.
    ///
    /// @param assumeUtc whether a time without zone is taken as UTC, and a day as its noon
    static @Nullable Instant instant(@Nullable String value, boolean assumeUtc) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return iso(iso, assumeUtc);
            }
            int comma = text.indexOf(',');
            String date = comma >= 0 && comma < 10 ? text.substring(comma + 1).strip() : text;
            int comment = date.indexOf(" (");
            return ZonedDateTime.parse(comment < 0 ? date : date.substring(0, comment), RFC)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant iso(Matcher iso, boolean assumeUtc) {
        String time = iso.group(4);
        String zone = iso.group(5);
        if (!assumeUtc && (time == null || zone == null)) {
            return null;
        }
        String clock = time == null ? "12:00" : time.replace(',', '.');
        return OffsetDateTime.parse(isoDay(iso) + "T" + clock + offset(zone)).toInstant();
    }

    private static String offset(@Nullable String zone) {
        if (zone == null || Character.isLetter(zone.charAt(0))) {
            return "Z";
        }
        return switch (zone.length()) {
            case 3 -> zone + ":00";
            case 5 -> zone.substring(0, 3) + ":" + zone.substring(3);
            default -> zone;
        };
    }

    private static String isoDay(Matcher iso) {
        return iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3);
    }

    private static @Nullable LocalDate day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            try {
                return LocalDate.parse(isoDay(iso));
            } catch (DateTimeParseException e) {
                return null;
            }
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException e) {
                // the next one, perhaps
            }
        }
        return null;
    }

    private static boolean possible(LocalDate day) {
        return !day.isBefore(EARLIEST) && day.isBefore(LATEST) && !day.equals(EPOCH);
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
