package org.copydesk.corpus.store;

/// What came of a batch, counted from what the corpus holds of it: so a batch that was cut off and resumed
/// counts everything once.
///
/// @param files files that are complete
/// @param failed outcomes that failed
/// @param dropped outcomes that were dropped
/// @param found story occurrences, each a sighting
/// @param fresh stories that are like none that was there before; of several states of one story that came
///     together one
/// @param exact further occurrences of a story
/// @param near stories that another one of their group came before, in nearly the same words
/// @param version as `near`, as an earlier or later state
/// @param contained stories that stand whole inside another one, and count as none of the above
public record BatchCounts(
        long files,
        long failed,
        long dropped,
        long found,
        long fresh,
        long exact,
        long near,
        long version,
        long contained) {

    public BatchCounts {
        if (files < 0
                || failed < 0
                || dropped < 0
                || fresh < 0
                || exact < 0
                || near < 0
                || version < 0
                || contained < 0
                || found != fresh + exact + near + version + contained) {
            throw new IllegalArgumentException("counts are not negative and found is the sum of all kinds: files "
                    + files
                    + ", failed " + failed + ", dropped " + dropped + ", found " + found + ", fresh " + fresh
                    + ", exact " + exact + ", near " + near + ", version " + version + ", contained " + contained);
        }
    }
}
