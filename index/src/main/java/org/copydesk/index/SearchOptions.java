package org.copydesk.index;

import java.util.Objects;

/// How a search is to be answered.
///
/// @param limit how many hits at most, 0 to [#MOST]
/// @param offset how many hits to pass over first, 0 to [#MOST]
/// @param sort in which order
/// @param facets how many values to count in each dimension, 0 for no facets at all
/// @param snippets how many stretches of a story's text to show at most, 0 for no highlights at all
/// @param collapsed whether of stories that are one story only the first is a hit
public record SearchOptions(int limit, int offset, Sort sort, int facets, int snippets, boolean collapsed) {

    /// The most that may be asked for at once.
    public static final int MOST = 1_000_000;

    /// Ten best hits with two snippets each, no facets.
    public static final SearchOptions DEFAULT = new SearchOptions(10, 0, Sort.RELEVANCE, 0, 2, false);

    /// The order of hits. Equals are sorted by their ids, so that the same stories give the same list
    /// whenever and in whatever order they came.
    public enum Sort {
        /// The best match first (BM25; a title's words count double).
        RELEVANCE,
        /// The last published first, undated ones last.
        NEWEST,
        /// The first published first, undated ones last.
        OLDEST
    }

    public SearchOptions {
        Objects.requireNonNull(sort);
        requireRange("limit", limit);
        requireRange("offset", offset);
        requireRange("facets", facets);
        requireRange("snippets", snippets);
    }

    /// These options with at most `limit` hits after the first `offset`.
    public SearchOptions page(int limit, int offset) {
        return new SearchOptions(limit, offset, sort, facets, snippets, collapsed);
    }

    /// These options in another order.
    public SearchOptions sortedBy(Sort sort) {
        return new SearchOptions(limit, offset, sort, facets, snippets, collapsed);
    }

    /// These options with the `facets` most frequent values of each dimension counted; none where it is 0.
    public SearchOptions withFacets(int facets) {
        return new SearchOptions(limit, offset, sort, facets, snippets, collapsed);
    }

    /// These options with at most `snippets` stretches of text for each hit.
    public SearchOptions withSnippets(int snippets) {
        return new SearchOptions(limit, offset, sort, facets, snippets, collapsed);
    }

    /// These options with one hit for all stories of a group.
    public SearchOptions collapsing() {
        return new SearchOptions(limit, offset, sort, facets, snippets, true);
    }

    private static void requireRange(String what, int value) {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException(what + " must be 0 to " + MOST + ", not " + value);
        }
    }
}
