package org.copydesk.pipeline.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.copydesk.pipeline.flow.Anchor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `file-time`, `none`, a day or an instant. A day is its noon, as it is where a row says it:
/// "2 hours ago" is of that day.
final class AnchorConverter implements ITypeConverter<Anchor> {

    @Override
    public Anchor convert(String typed) {
        return switch (typed) {
            case "file-time" -> new Anchor.FileTime();
            case "none" -> new Anchor.None();
            default -> new Anchor.At(instant(typed));
        };
    }

    private static Instant instant(String typed) {
        try {
            return typed.indexOf('T') < 0
                    ? LocalDate.parse(typed).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)
                    : Instant.parse(typed);
        } catch (DateTimeException e) {
            throw new TypeConversionException("--anchor is file-time, none, a day (2025-07-01) or an instant"
                    + " (2025-07-01T08:30:00Z), not '" + typed + "'");
        }
    }
}
