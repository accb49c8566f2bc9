package org.copydesk.pipeline.flow;

import java.util.Objects;
import org.copydesk.corpus.read.ReadLimits;
import org.copydesk.corpus.site.SiteRules;

/// What a run over the raw pages is told.
///
/// @param dryRun whether nothing is to be stored
/// @param threads how many pages are worked on at a time, at least 1
/// @param names whether names and figures are looked for in what changes, where the batch looked for them
/// @param dictionary the checksum of the names that win over the model's, or the empty text
/// @param limits what one page may cost
/// @param rules what the user knows of sites
public record ResplitSettings(
        boolean dryRun, int threads, boolean names, String dictionary, ReadLimits limits, SiteRules rules) {

    public ResplitSettings {
        Objects.requireNonNull(dictionary);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(rules);
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
    }

    /// Whatever changes what comes out, so that only an equal run goes on where another was cut off.
    String options() {
        return "names=" + names + " dictionary=" + dictionary + " rules=" + rules.sum() + " " + limits;
    }
}
