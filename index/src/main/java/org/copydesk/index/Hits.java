package org.copydesk.index;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param total how many stories match in all, exact
/// @param hits the asked-for page of them, in the asked-for order
/// @param counted what all matching stories are made up of, or null where facets were not asked for
public record Hits(long total, List<Hit> hits, @Nullable Facets counted) {

    public Hits {
        hits = List.copyOf(hits);
        if (total < hits.size()) {
            throw new IllegalArgumentException(hits.size() + " hits of only " + total);
        }
    }

    /// What all matching stories are made up of, where it was asked for.
    public Optional<Facets> facets() {
        return Optional.ofNullable(counted);
    }
}
