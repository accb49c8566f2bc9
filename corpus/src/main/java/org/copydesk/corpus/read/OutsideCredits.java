package org.copydesk.corpus.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.RawFile;
import org.jspecify.annotations.Nullable;

/// Makes credits of what stands outside a page's text: fields and headers that may be missing, blank or odd.
final class OutsideCredits {

    private static final Pattern LANGUAGE = Pattern.compile("([a-zA-Z]{2})(?:[-_].*)?");
    private static final Pattern BY = Pattern.compile("(?i)^by[:\\s]\\s*");

    /// Zero-width signs, soft hyphens, control characters other than those that part lines and words.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B\\u2060\\uFEFF\\u00AD\\x00-\\x08\\x0E-\\x1F\\x7F]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private OutsideCredits() {}

    /// What a crawl says: the address.
    static Credits of(RawFile raw) {
        return Credits.at(text(raw.url()));
    }

    /// On one line with single blanks; null where nothing is left.
    static @Nullable String text(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String seen = INVISIBLE.matcher(value).replaceAll("");
        String text = BLANKS.matcher(seen).replaceAll(" ").strip();
        return text.isBlank() ? null : text;
    }

    /// Names as printed, without "By".
    static @Nullable String byline(@Nullable String value) {
        String text = text(value);
        return text == null ? null : text(BY.matcher(text).replaceFirst(""));
    }

    /// ISO 639-1 in lower case out of `en`, `en-GB`, `EN_us`; null for anything else.
    static @Nullable String language(@Nullable String value) {
        Matcher matcher = LANGUAGE.matcher(value == null ? "" : value.strip());
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
