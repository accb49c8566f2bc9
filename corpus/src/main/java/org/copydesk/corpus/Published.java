package org.copydesk.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When a story says that it was published, and how we know.
///
/// @param at ISO 8601: a day `2025-07-01` or an instant `2025-07-01T08:30:00Z`; null if and only if `from` is `NONE`
/// @param from how we know
public record Published(@Nullable String at, From from) {

    /// How a date is known.
    public enum From {
        /// The page's own metadata, or a field of a row.
        META,
        /// The lines around the story.
        TEXT,
        /// The address of the page.
        URL,
        /// A relative date ("5 days ago") and a known anchor.
        RELATIVE,
        /// It is not known.
        NONE
    }

    /// No date is known.
    public static final Published UNKNOWN = new Published(null, From.NONE);

    public Published {
        Objects.requireNonNull(from);
        if ((at == null) != (from == From.NONE)) {
            throw new IllegalArgumentException("a date and its source come together: " + at + ", " + from);
        }
        if (at != null) {
            requireIso(at);
        }
    }

    /// A day.
    public static Published on(LocalDate day, From from) {
        return new Published(day.toString(), from);
    }

    /// The day in UTC, or null where the date is unknown.
    public @Nullable LocalDate day() {
        return at == null ? null : LocalDate.parse(at.substring(0, 10));
    }

    private static void requireIso(String at) {
        try {
            LocalDate.parse(at.substring(0, Math.min(10, at.length())));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a date is ISO 8601, not '" + at + "'", e);
        }
    }
}
