package org.copydesk.corpus;

import java.util.EnumMap;
import java.util.Map;
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
/// @param description the summary that stands with it, which is no part of the text
/// @param published when
/// @param modified when it was changed last
/// @param origins where each of these was found; not every field that is known has one: older desks kept none
public record Credits(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String section,
        @Nullable String url,
        @Nullable String language,
        @Nullable String description,
        Published published,
        Published modified,
        Map<CreditField, Origin> origins) {

    /// Nothing is known.
    public static final Credits NONE = new Builder().build();

    public Credits {
        Objects.requireNonNull(published);
        Objects.requireNonNull(modified);
        Map<CreditField, Origin> known = new EnumMap<>(CreditField.class);
        known.putAll(origins);
        origins = java.util.Collections.unmodifiableMap(known);
        requireText("title", title);
        requireText("byline", byline);
        requireText("publisher", publisher);
        requireText("section", section);
        requireText("url", url);
        requireText("language", language);
        requireText("description", description);
    }

    /// What a place says that says only this, with no word on where it was found.
    public Credits(
            @Nullable String title,
            @Nullable String byline,
            @Nullable String publisher,
            @Nullable String section,
            @Nullable String url,
            @Nullable String language,
            Published published) {
        this(title, byline, publisher, section, url, language, null, published, Published.UNKNOWN, Map.of());
    }

    /// The address that someone gives for the page, or nothing if it is null.
    public static Credits at(@Nullable String url) {
        return new Builder().text(CreditField.URL, url, Origin.GIVEN).build();
    }

    /// These credits, with what `other` knows filled in where these are silent.
    public Credits or(Credits other) {
        Builder both = new Builder();
        for (CreditField field : CreditField.values()) {
            Credits said = states(field) ? this : other;
            both.copy(field, said);
        }
        return both.build();
    }

    /// The same credits, all found in one way.
    public Credits by(Origin origin) {
        Builder same = new Builder();
        for (CreditField field : CreditField.values()) {
            same.copy(field, this);
        }
        for (CreditField field : CreditField.values()) {
            if (states(field)) {
                same.origin(field, origin);
            }
        }
        return same.build();
    }

    /// Whether a field is known.
    public boolean states(CreditField field) {
        return switch (field) {
            case PUBLISHED -> published.from() != Published.From.NONE;
            case MODIFIED -> modified.from() != Published.From.NONE;
            default -> text(field) != null;
        };
    }

    /// A field as text: of a date its ISO 8601 form; null where it is not known.
    public @Nullable String text(CreditField field) {
        return switch (field) {
            case TITLE -> title;
            case BYLINE -> byline;
            case PUBLISHER -> publisher;
            case SECTION -> section;
            case URL -> url;
            case LANGUAGE -> language;
            case DESCRIPTION -> description;
            case PUBLISHED -> published.at();
            case MODIFIED -> modified.at();
        };
    }

    private static void requireText(String what, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException("an absent " + what + " is null, not blank");
        }
    }

    /// Puts credits together field by field. For one thread.
    public static final class Builder {

        private final Map<CreditField, String> texts = new EnumMap<>(CreditField.class);
        private final Map<CreditField, Origin> origins = new EnumMap<>(CreditField.class);
        private Published published = Published.UNKNOWN;
        private Published modified = Published.UNKNOWN;

        /// Sets a field other than the dates; null changes nothing.
        public Builder text(CreditField field, @Nullable String value, @Nullable Origin origin) {
            if (value != null) {
                texts.put(field, value);
                origin(field, origin);
            }
            return this;
        }

        /// Sets when it was published; an unknown date changes nothing.
        public Builder published(Published date, @Nullable Origin origin) {
            if (date.from() != Published.From.NONE) {
                published = date;
                origin(CreditField.PUBLISHED, origin);
            }
            return this;
        }

        /// Sets when it was changed last; an unknown date changes nothing.
        public Builder modified(Published date, @Nullable Origin origin) {
            if (date.from() != Published.From.NONE) {
                modified = date;
                origin(CreditField.MODIFIED, origin);
            }
            return this;
        }

        /// Sets a field to what `other` says; where that is silent nothing changes.
        public Builder copy(CreditField field, Credits other) {
            Origin origin = other.origins.get(field);
            return switch (field) {
                case PUBLISHED -> published(other.published, origin);
                case MODIFIED -> modified(other.modified, origin);
                default -> text(field, other.text(field), origin);
            };
        }

        private void origin(CreditField field, @Nullable Origin origin) {
            if (origin == null) {
                origins.remove(field);
            } else {
                origins.put(field, origin);
            }
        }

        public Credits build() {
            return new Credits(
                    texts.get(CreditField.TITLE),
                    texts.get(CreditField.BYLINE),
                    texts.get(CreditField.PUBLISHER),
                    texts.get(CreditField.SECTION),
                    texts.get(CreditField.URL),
                    texts.get(CreditField.LANGUAGE),
                    texts.get(CreditField.DESCRIPTION),
                    published,
                    modified,
                    origins);
        }
    }
}
