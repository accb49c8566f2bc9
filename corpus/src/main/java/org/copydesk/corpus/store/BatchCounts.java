package org.copydesk.corpus.store;

/// What came of a batch, counted from what the corpus holds of it: so a batch that was cut off and resumed counts
/// everything once.
///
/// @param files files that are complete
/// @param failed outcomes that failed
/// @param dropped outcomes that were dropped
/// @param found story occurrences, each a sighting
/// @param fresh stories that no earlier batch saw
/// @param exact further occurrences of a story: `found - fresh`
public record BatchCounts(long files, long failed, long dropped, long found, long fresh, long exact) {

    public BatchCounts {
        if (files < 0 || failed < 0 || dropped < 0 || fresh < 0 || exact < 0 || found != fresh + exact) {
            throw new IllegalArgumentException("counts are not negative and found = fresh + exact: files " + files
                    + ", failed " + failed + ", dropped " + dropped + ", found " + found + ", fresh " + fresh
                    + ", exact " + exact);
        }
    }
}
