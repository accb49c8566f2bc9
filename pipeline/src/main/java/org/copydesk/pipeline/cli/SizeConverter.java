package org.copydesk.pipeline.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `64M` as 67108864 bytes; the units K, M, G and T are powers of 1,024.
final class SizeConverter implements ITypeConverter<Long> {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})([KMGT]?)I?B?");

    @Override
    public Long convert(String value) {
        Matcher size = SIZE.matcher(value.toUpperCase(Locale.ROOT).strip());
        if (!size.matches()) {
            throw new TypeConversionException("a size is a number with K, M or G, not '" + value + "'");
        }
        int power = " KMGT".indexOf(size.group(2).isEmpty() ? " " : size.group(2));
        return Long.parseLong(size.group(1)) << (10 * power);
    }
}
