package org.copydesk.pipeline.flow;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// What came of annotating stories again.
///
/// @param stories how many were read
/// @param changed in how many of them something else is found now
/// @param current how many needed no look, for these models and rules had read them before
/// @param failed those that could not be read; what was found in them before stands
/// @param version of the models and rules
/// @param took how long it took
public record AnnotateResult(
        long stories, long changed, long current, List<IngestResult.Failed> failed, String version, Duration took) {

    public AnnotateResult {
        failed = List.copyOf(failed);
        Objects.requireNonNull(version);
        Objects.requireNonNull(took);
        if (changed > stories) {
            throw new IllegalArgumentException(changed + " stories changed of " + stories);
        }
    }
}
