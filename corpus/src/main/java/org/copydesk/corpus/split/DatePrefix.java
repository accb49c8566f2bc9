package org.copydesk.corpus.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.Published;
import org.jspecify.annotations.Nullable;

/// A date, with or without a label, that shares a line with a story's first sentence ("date 2025-07-01 The …").
final class DatePrefix {

    private static final Pattern LABEL = Pattern.compile(
            "^(?i:(?:date|dated|published|posted|updated|last updated|created|released|time|on)\\b[ :]*){0,2}$");
    private static final Pattern CLOCK = Pattern.compile(
            "^(?:T|,? (?:at )?)?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?:Z|[+-]\\d\\d:?\\d\\d| ?[A-Z]{2,4}(?= ))?");
    private static final Pattern SEPARATOR = Pattern.compile("^(?: ?[|·•—–:-]+)? ");

    /// The date stands at the very front, behind a label of this length at the most.
    private static final int LATEST_START = 24;

    private static final int LONGEST = 80;

    private DatePrefix() {}

    /// @param published the day, unknown if it is ambiguous
    /// @param end where the sentence begins
    record Found(Published published, int end) {}

    static @Nullable Found of(String text) {
        DateLine.Found date = DateLine.absolute(text.substring(0, Math.min(LONGEST, text.length())));
        if (date == null
                || date.start() > LATEST_START
                || !LABEL.matcher(text.substring(0, date.start())).matches()) {
            return null;
        }
        int end = date.end();
        Matcher clock = CLOCK.matcher(text.substring(end, Math.min(end + LONGEST, text.length())));
        if (clock.find()) {
            end += clock.end();
        }
        Matcher separator = SEPARATOR.matcher(text.substring(end, Math.min(end + 4, text.length())));
        if (!separator.find()) {
            return null;
        }
        end += separator.end();
        boolean sentence = end < text.length() && beginsSentence(text.charAt(end));
        return sentence ? new Found(date.published(), end) : null;
    }

    private static boolean beginsSentence(char c) {
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || "\"'“‘«¿¡(".indexOf(c) >= 0
                || Character.isIdeographic(c);
    }
}
