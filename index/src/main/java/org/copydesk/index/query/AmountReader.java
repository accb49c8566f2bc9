package org.copydesk.index.query;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `>1e9`, `>=5`, `<-2`, `<=1,000`, `1e9..5e9`, `1bn..`, `..5`, `44.6e9`.
final class AmountReader {

    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?:[eE]([+-]?\\d{1,3}))?(%|k|m|mn|b|bn|tn)?",
            Pattern.CASE_INSENSITIVE);

    private AmountReader() {}

    /// The range that `text` gives, or nothing where it gives none or runs backwards.
    static Optional<Amounts> read(String text) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return between(text.substring(0, dots), text.substring(dots + 2));
        }
        int signs = text.startsWith(">=") || text.startsWith("<=")
                ? 2
                : text.startsWith(">") || text.startsWith("<") ? 1 : 0;
        OptionalDouble number = number(text.substring(signs));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double given = number.getAsDouble();
        return Optional.of(
                switch (text.substring(0, signs)) {
                    case ">=" -> new Amounts(given, Double.POSITIVE_INFINITY);
                    case ">" -> new Amounts(Math.nextUp(given), Double.POSITIVE_INFINITY);
                    case "<=" -> new Amounts(Double.NEGATIVE_INFINITY, given);
                    case "<" -> new Amounts(Double.NEGATIVE_INFINITY, Math.nextDown(given));
                    default -> new Amounts(given, given);
                });
    }

    /// The range that was meant by one that runs backwards; nothing for any other text.
    static Optional<String> turned(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        String low = text.substring(0, dots);
        String high = text.substring(dots + 2);
        OptionalDouble least = number(low);
        OptionalDouble most = number(high);
        return least.isPresent() && most.isPresent() && least.getAsDouble() > most.getAsDouble()
                ? Optional.of(high + ".." + low)
                : Optional.empty();
    }

    private static Optional<Amounts> between(String low, String high) {
        OptionalDouble least = low.isEmpty() ? OptionalDouble.of(Double.NEGATIVE_INFINITY) : number(low);
        OptionalDouble most = high.isEmpty() ? OptionalDouble.of(Double.POSITIVE_INFINITY) : number(high);
        boolean readable = least.isPresent() && most.isPresent() && !(low.isEmpty() && high.isEmpty());
        return readable && least.getAsDouble() <= most.getAsDouble()
                ? Optional.of(new Amounts(least.getAsDouble(), most.getAsDouble()))
                : Optional.empty();
    }

    private static OptionalDouble number(String text) {
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            return OptionalDouble.empty();
        }
        int power = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int scale = parts.group(3) == null ? 0 : zeros(parts.group(3).toLowerCase(Locale.ROOT));
        double number = new BigDecimal(parts.group(1).replace(",", ""))
                .scaleByPowerOfTen(power + scale)
                .doubleValue();
        return Double.isInfinite(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static int zeros(String suffix) {
        return switch (suffix) {
            case "k" -> 3;
            case "m", "mn" -> 6;
            case "b", "bn" -> 9;
            case "tn" -> 12;
            default -> 0;
        };
    }
}
