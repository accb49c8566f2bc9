package org.copydesk.pipeline.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `1e9`, `-2.5`.
final class NumberConverter implements ITypeConverter<BigDecimal> {

    @Override
    public BigDecimal convert(String value) {
        try {
            return new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("a number is written 5, -2.5 or 1e9, not '" + value + "'");
        }
    }
}
