package org.copydesk.corpus.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes days that no calendar has ("30 Feb 2026") out of a feed before it is read: the reader of feeds would make
/// them days of the next month.
final class FeedDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /// An element of RSS, Atom or Dublin Core that holds a date as RFC 822 or ISO 8601 write it.
    private static final Pattern DATE = Pattern.compile(
            "(<(?:[a-z]+:)?(?:pubDate|published|updated|date|issued|modified"
                    + "|created)\\b[^<>]*>)\\s*(?:\\p{L}{3,9},?\\s+)?(?:(\\d{1,2}) (\\p{L}{3})\\p{L}* (\\d{4})|(\\d{4})-(\\d\\d)-(\\d\\d))[^<]*");

    private FeedDates() {}

    static String withoutImpossible(String xml) {
        return DATE.matcher(xml).replaceAll(date -> {
            boolean words = date.group(2) != null;
            boolean possible = words
                    ? isDay(date.group(4), MONTHS.indexOf(date.group(3).toLowerCase(Locale.ROOT)) + 1, date.group(2))
                    : isDay(date.group(5), Integer.parseInt(date.group(6)), date.group(7));
            return Matcher.quoteReplacement(possible ? date.group() : date.group(1));
        });
    }

    private static boolean isDay(String year, int month, String day) {
        try {
            // Months of other languages are left to the reader.
            return month == 0 || LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
