package org.copydesk.corpus;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one place says of a story besides its text. Absent is null, never empty or blank: nothing is invented.
///
/// @param title the headline
/// @param byline the author or authors as printed, without "By"
/// @param publisher who published it there
/// @param section the newspaper's section ("Business")
/// @param url the canonical address
/// @param language what the place itself declares, ISO 639-1
/// @param published when
public record Credits(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String section,
        @Nullable String url,
        @Nullable String language,
        Published published) {

    /// Nothing is known.
    public static final Credits NONE = new Credits(null, null, null, null, null, null, Published.UNKNOWN);

    public Credits {
        requireText("title", title);
        requireText("byline", byline);
        requireText("publisher", publisher);
        requireText("section", section);
        requireText("url", url);
        requireText("language", language);
        Objects.requireNonNull(published);
    }

    /// These credits, with what `other` knows filled in where these are silent.
    public Credits or(Credits other) {
        return new Credits(
                title != null ? title : other.title,
                byline != null ? byline : other.byline,
                publisher != null ? publisher : other.publisher,
                section != null ? section : other.section,
                url != null ? url : other.url,
                language != null ? language : other.language,
                published.from() != Published.From.NONE ? published : other.published);
    }

    private static void requireText(String what, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException("an absent " + what + " is null, not blank");
        }
    }
}
