package org.copydesk.corpus.split;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.copydesk.corpus.Published;
import org.jspecify.annotations.Nullable;

/// Dates as metadata write them: ISO 8601 with or without a zone, or as people write them.
final class MetaDate {

    private static final Pattern OFFSET = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");

    private MetaDate() {}

    static @Nullable Published read(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String iso = OFFSET.matcher(value.strip().replace(' ', 'T')).replaceFirst("$1:$2");
        try {
            Instant instant = OffsetDateTime.parse(iso).toInstant().truncatedTo(ChronoUnit.SECONDS);
            return sane(instant.toString());
        } catch (DateTimeException e) {
            DateLine.Found found = DateLine.absolute(value);
            String at = found == null ? null : found.published().at();
            return at == null ? null : sane(at);
        }
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
