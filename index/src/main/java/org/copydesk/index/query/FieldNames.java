package org.copydesk.index.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names that may stand before a colon, and what people type instead of them.
final class FieldNames {

    private static final Map<String, TextField> TEXT_FIELDS = Map.of(
            "title", TextField.TITLE,
            "text", TextField.TEXT,
            "person", TextField.PERSON,
            "firm", TextField.FIRM,
            "institution", TextField.INSTITUTION,
            "place", TextField.PLACE,
            "entity", TextField.ENTITY,
            "publisher", TextField.PUBLISHER);

    static final List<String> VALUE_FIELDS = List.of("batch", "date", "is", "language", "money", "percent");

    static final List<String> ALL = List.of(
            "title",
            "text",
            "person",
            "firm",
            "institution",
            "place",
            "entity",
            "publisher",
            "language",
            "date",
            "money",
            "percent",
            "is",
            "batch");

    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("headline", "title"),
            Map.entry("body", "text"),
            Map.entry("content", "text"),
            Map.entry("people", "person"),
            Map.entry("name", "entity"),
            Map.entry("company", "firm"),
            Map.entry("org", "institution"),
            Map.entry("organisation", "institution"),
            Map.entry("organization", "institution"),
            Map.entry("location", "place"),
            Map.entry("loc", "place"),
            Map.entry("country", "place"),
            Map.entry("source", "publisher"),
            Map.entry("site", "publisher"),
            Map.entry("lang", "language"),
            Map.entry("published", "date"),
            Map.entry("day", "date"),
            Map.entry("year", "date"),
            Map.entry("month", "date"),
            Map.entry("since", "date"),
            Map.entry("before", "date"),
            Map.entry("after", "date"),
            Map.entry("amount", "money"),
            Map.entry("currency", "money"));

    private FieldNames() {}

    /// The field of words with this name in lower case, or null where there is none.
    static @Nullable TextField textField(String name) {
        return TEXT_FIELDS.get(name);
    }

    /// The field that an unknown `name` in lower case was probably meant to be, or null.
    static @Nullable String meant(String name) {
        String other = OTHER_WORDS.get(name);
        return other != null ? other : Nearest.of(name, ALL).orElse(null);
    }
}
