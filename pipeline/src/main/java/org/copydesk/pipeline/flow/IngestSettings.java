package org.copydesk.pipeline.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.read.ReadLimits;
import org.copydesk.corpus.site.SiteRules;
import org.copydesk.corpus.split.SplitSettings;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.models.names.NameEngine;
import org.jspecify.annotations.Nullable;

/// What a run of ingest is told.
///
/// @param inputs files and folders as the user named them, `-` for standard input; at least one
/// @param report where a JSON report of every input that was dropped or failed goes, or null
/// @param dryRun whether nothing is to be stored
/// @param split how pages are split
/// @param threads how many pages are worked on at a time, at least 1
/// @param keepRaw whether the raw pages are kept in the corpus
/// @param names by what names are looked for; with [NameEngine#NONE] no figures are looked for either
/// @param limits what one input may cost
/// @param dictionary names that win over the model's, where names are looked for
/// @param rules what the user knows of sites
/// @param anchor what relative dates count from
public record IngestSettings(
        List<String> inputs,
        @Nullable Path report,
        boolean dryRun,
        SplitSettings split,
        int threads,
        boolean keepRaw,
        NameEngine names,
        ReadLimits limits,
        Dictionary dictionary,
        SiteRules rules,
        Anchor anchor) {

    /// Standard input, among [#inputs].
    public static final String STANDARD_INPUT = "-";

    /// Without rules of the user's own.
    public IngestSettings(
            List<String> inputs,
            @Nullable Path report,
            boolean dryRun,
            SplitSettings split,
            int threads,
            boolean keepRaw,
            NameEngine names,
            ReadLimits limits,
            Dictionary dictionary) {
        this(
                inputs,
                report,
                dryRun,
                split,
                threads,
                keepRaw,
                names,
                limits,
                dictionary,
                SiteRules.NONE,
                new Anchor.Known());
    }

    /// Whether names and figures are looked for.
    public boolean annotates() {
        return names != NameEngine.NONE;
    }

    public IngestSettings {
        Objects.requireNonNull(rules);
        Objects.requireNonNull(anchor);
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(split);
        Objects.requireNonNull(names);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(dictionary);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("nothing to take in was named");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
    }
}
