package org.copydesk.corpus;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An article: its text, clean and final, and what is known of it.
///
/// All offsets anywhere count UTF-16 units of [#text].
///
/// @param id the SHA-256 of the canonical form of `text`
/// @param text paragraphs joined by one blank line (`"\n\n"`), no other line breaks than single `\n` inside a list or
///     table, not blank
/// @param language ISO 639-1, or null where it could not be told
/// @param credits title, byline, publisher, section, url, date
public record Story(StoryId id, String text, @Nullable String language, Credits credits) {

    public Story {
        Objects.requireNonNull(id);
        Objects.requireNonNull(credits);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a story needs text; that of " + id + " is blank");
        }
    }
}
