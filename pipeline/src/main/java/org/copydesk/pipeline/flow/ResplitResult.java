package org.copydesk.pipeline.flow;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// What splitting the raw pages anew came to, or would come to.
///
/// @param pages raw pages that were split
/// @param changedPages those that give something else now
/// @param appeared stories that the desk did not have
/// @param changed stories of which a text, a place or what is said of them is another one
/// @param gone stories that nothing supports any more
/// @param withoutRaw sightings whose raw pages are not kept: they stay as they are
/// @param failed pages that could not be read now: what was seen on them stays
/// @param took from the first page to the last
public record ResplitResult(
        long pages,
        long changedPages,
        long appeared,
        long changed,
        long gone,
        long withoutRaw,
        List<IngestResult.Failed> failed,
        Duration took) {

    public ResplitResult {
        failed = List.copyOf(failed);
        Objects.requireNonNull(took);
    }
}
