package org.copydesk.corpus;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/// One place and time at which a story was seen, and what that place said of it.
///
/// Which of a story's sightings is the first is not kept but derived: the smallest in this order.
///
/// @param place file, record, line
/// @param batch the run of ingest, from 1
/// @param seen when we read it
/// @param credits what that place said of the story
public record Sighting(Place place, int batch, Instant seen, Credits credits) implements Comparable<Sighting> {

    private static final Comparator<Sighting> ORDER =
            Comparator.comparingInt(Sighting::batch).thenComparing(Sighting::place);

    public Sighting {
        Objects.requireNonNull(place);
        Objects.requireNonNull(seen);
        Objects.requireNonNull(credits);
        if (batch < 1) {
            throw new IllegalArgumentException("batches are counted from 1, not " + batch + " (" + place + ")");
        }
    }

    /// By batch, then place.
    @Override
    public int compareTo(Sighting other) {
        return ORDER.compare(this, other);
    }
}
