package org.copydesk.index;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param total how many stories match in all, exact
/// @param listed how many hits there are in all: as `total`, or fewer where groups are collapsed
/// @param hits the asked-for page of them, in the asked-for order
/// @param counted what all matching stories are made up of, or null where facets were not asked for
public record Hits(
        long total, long listed, List<Hit> hits, @Nullable Facets counted) {

    public Hits {
        hits = List.copyOf(hits);
        if (listed < hits.size() || total < listed) {
            throw new IllegalArgumentException(hits.size() + " hits of only " + listed + ", of " + total + " stories");
        }
    }

    /// What all matching stories are made up of, where it was asked for.
    public Optional<Facets> facets() {
        return Optional.ofNullable(counted);
    }
}
