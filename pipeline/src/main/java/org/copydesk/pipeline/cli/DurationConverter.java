package org.copydesk.pipeline.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `30s`, `2m`, or a bare number of seconds.
final class DurationConverter implements ITypeConverter<Duration> {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,6})(s|m|min)?");

    @Override
    public Duration convert(String value) {
        Matcher time = TIME.matcher(value.strip());
        if (!time.matches()) {
            throw new TypeConversionException("a time is a number of seconds such as 30s, not '" + value + "'");
        }
        long number = Long.parseLong(time.group(1));
        boolean minutes = time.group(2) != null && time.group(2).startsWith("m");
        return minutes ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
    }
}
