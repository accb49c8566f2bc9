package org.copydesk.index.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what stands behind `date:`, `money:`, `percent:`, `language:`, `is:` and `batch:`.
final class ValueReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern CURRENCY = Pattern.compile("([A-Za-z]{3}):(.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final String query;
    private final int start;
    private final int from;
    private final String value;

    /// Reads `value`, which begins at `from` in `query` (at its opening quote where it is quoted), for the
    /// field whose name begins at `start`.
    ValueReader(String query, int start, int from, String value) {
        this.query = query;
        this.start = start;
        this.from = from;
        this.value = value;
    }

    Ask read(String field) throws QuerySyntaxException {
        return switch (field) {
            case "date" -> dates();
            case "money" -> money();
            case "percent" ->
                new Ask.Percent(start, amounts("percent:", value, from, "percent:>=5, percent:1..2.5 or percent:3"));
            case "language" -> language();
            case "is" -> kind();
            case "batch" -> batch();
            default -> throw new IllegalArgumentException("no field of values is called '" + field + "'");
        };
    }

    private Ask dates() throws QuerySyntaxException {
        int dots = value.indexOf("..");
        if (dots < 0) {
            return new Ask.Dates(start, earliest(value, from), latest(value, from));
        }
        String first = value.substring(0, dots);
        String last = value.substring(dots + 2);
        if (first.isEmpty() && last.isEmpty()) {
            throw wrong(from, "a range of dates needs at least one end", "date:2025-01..2025-06");
        }
        LocalDate begin = first.isEmpty() ? null : earliest(first, from);
        LocalDate end = last.isEmpty() ? null : latest(last, from + dots + 2);
        if (begin != null && end != null && begin.isAfter(end)) {
            throw wrong(from, "these dates run backwards", "date:" + last + ".." + first);
        }
        return new Ask.Dates(start, begin, end);
    }

    private LocalDate earliest(String text, int at) throws QuerySyntaxException {
        return day(text, at, false);
    }

    private LocalDate latest(String text, int at) throws QuerySyntaxException {
        return day(text, at, true);
    }

    private LocalDate day(String text, int at, boolean last) throws QuerySyntaxException {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            throw wrong(at, "a date is a year, a month or a day: 2025, 2025-01 or 2025-01-05", compared(text));
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null) {
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.of(year, month.getMonthValue(), Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            throw wrong(at, "there is no such day: " + QuerySyntaxException.printable(text), null);
        }
    }

    private static @Nullable String compared(String text) {
        Matcher rest = DAY.matcher(text.replaceFirst("^[<>]=?", ""));
        if (!rest.matches()) {
            return null;
        }
        return text.startsWith("<") ? "date:.." + rest.group() : "date:" + rest.group() + "..";
    }

    private Ask money() throws QuerySyntaxException {
        Matcher parts = CURRENCY.matcher(value);
        if (!parts.matches()) {
            throw wrong(from, "an amount of money needs its currency first", "money:USD:>1e9");
        }
        String currency = parts.group(1).toUpperCase(Locale.ROOT);
        List<String> known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .toList();
        if (!known.contains(currency)) {
            throw wrong(from, "there is no currency '" + currency + "' in ISO 4217", nearestCurrency(currency, known));
        }
        String rest = parts.group(2);
        String examples = "money:USD:>1e9, money:USD:1e9..5e9 or money:USD:44.6bn";
        return new Ask.Money(
                start, currency, amounts("money:" + currency + ":", rest, from + parts.start(2), examples));
    }

    private static @Nullable String nearestCurrency(String typed, List<String> known) {
        List<String> lower =
                known.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
        return Nearest.of(typed, lower)
                .map(code -> "money:" + code.toUpperCase(Locale.ROOT) + ":")
                .orElse(null);
    }

    private Amounts amounts(String field, String text, int at, String examples) throws QuerySyntaxException {
        Optional<Amounts> amounts = AmountReader.read(text);
        Optional<String> turned = AmountReader.turned(text);
        if (turned.isPresent()) {
            throw wrong(at, "this range runs backwards", field + turned.get());
        }
        return amounts.orElseThrow(() -> wrong(at, "this is not a range of numbers; write " + examples, null));
    }

    private Ask language() throws QuerySyntaxException {
        String code = value.toLowerCase(Locale.ROOT);
        List<String> known = Arrays.asList(Locale.getISOLanguages());
        if (!known.contains(code)) {
            String problem = "a language is given by its two letters (ISO 639-1)";
            throw wrong(
                    from,
                    problem,
                    known.stream()
                            .filter(each -> code.startsWith(each + "-")
                                    || Locale.of(each)
                                            .getDisplayLanguage(Locale.ENGLISH)
                                            .equalsIgnoreCase(code))
                            .findFirst()
                            .map(each -> "language:" + each)
                            .orElse(null));
        }
        return new Ask.Language(start, code);
    }

    private Ask kind() throws QuerySyntaxException {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "duplicate" -> new Ask.Duplicate(start);
            case "release" -> new Ask.Release(start);
            default ->
                throw wrong(
                        from,
                        "after is: there are only 'duplicate' and 'release'",
                        Nearest.of(value.toLowerCase(Locale.ROOT), List.of("duplicate", "release"))
                                .map(kind -> "is:" + kind)
                                .orElse("is:duplicate"));
        };
    }

    private Ask batch() throws QuerySyntaxException {
        if (!NUMBER.matcher(value).matches()) {
            throw wrong(from, "a batch is given by its number, from 1", null);
        }
        return new Ask.Batch(start, Integer.parseInt(value));
    }

    private QuerySyntaxException wrong(int position, String problem, @Nullable String hint) {
        return new QuerySyntaxException(query, position, problem, hint);
    }
}
