package org.copydesk.corpus.split;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.copydesk.corpus.Published;
import org.jspecify.annotations.Nullable;

/// Dates as metadata write them: ISO 8601 with or without a zone, or as people write them.
final class MetaDate {

    private static final Pattern OFFSET = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");

    private static final int DAY_CHARS = "2026-01-31".length();

    private MetaDate() {}

    static @Nullable Published read(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String iso = value.strip().replace(' ', 'T');
        try {
            return hasTime(iso) ? sane(instant(iso)) : day(value);
        } catch (DateTimeException e) {
            return day(value);
        }
    }

    /// A date alone would only be refused by the parser of instants, which costs more than reading it.
    private static boolean hasTime(String iso) {
        return iso.length() > DAY_CHARS && iso.charAt(DAY_CHARS) == 'T' && iso.charAt(4) == '-';
    }

    /// The instant in UTC, but the day alone where UTC has another day than the page's own clock: the day is
    /// what readers saw.
    private static String instant(String iso) {
        OffsetDateTime read = OffsetDateTime.parse(OFFSET.matcher(iso).replaceFirst("$1:$2"));
        Instant instant = read.toInstant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate day = read.toLocalDate();
        return instant.atZone(ZoneOffset.UTC).toLocalDate().equals(day) ? instant.toString() : day.toString();
    }

    private static @Nullable Published day(String value) {
        DateLine.Found found = DateLine.absolute(value);
        String at = found == null ? null : found.published().at();
        return at == null ? null : sane(at);
    }

    private static @Nullable Published sane(String at) {
        int year = Integer.parseInt(at.substring(0, 4));
        return year >= 1900 && year < 2100 ? new Published(at, Published.From.META) : null;
    }

    static @Nullable Published day(String year, String month, String day, Published.From from) {
        try {
            return Published.on(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)), from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
