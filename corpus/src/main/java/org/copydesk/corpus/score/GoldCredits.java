package org.copydesk.corpus.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person says that a page gives as a story's headline, author and day. A field that the person did not
/// look at is missing; one that the page does not give is there with the value null.
public final class GoldCredits {

    /// What is scored.
    public enum Field {
        /// The headline.
        TITLE,
        /// The author or authors.
        AUTHOR,
        /// The day on which it was published.
        DATE
    }

    /// Nobody looked.
    public static final GoldCredits NONE = new GoldCredits(Map.of());

    private final Map<Field, @Nullable String> values;

    /// @param values the fields that were looked at, blank where the page does not give them
    public GoldCredits(Map<Field, String> values) {
        Map<Field, @Nullable String> out = new EnumMap<>(Field.class);
        values.forEach((field, value) -> out.put(field, value.isBlank() ? null : value.strip()));
        this.values = Collections.unmodifiableMap(out);
    }

    /// What was looked at, null for what the page does not give.
    Map<Field, @Nullable String> values() {
        return values;
    }
}
