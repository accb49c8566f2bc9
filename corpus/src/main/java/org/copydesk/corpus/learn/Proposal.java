package org.copydesk.corpus.learn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A rule that the pages of a site suggest: to cut a block that stands on many of them.
///
/// @param site whose pages they are
/// @param selector the element that holds nothing else, as CSS; or null where only the text tells
/// @param line the block's text as a pattern: numbers as `#`
/// @param example the text as it stood on a page
/// @param pages on how many pages it stands
/// @param kept on how many of them it was kept as story
/// @param of of how many pages
/// @param neighbour a paragraph of a story of the site, or null
public record Proposal(
        Site site,
        @Nullable String selector,
        String line,
        String example,
        int pages,
        int kept,
        int of,
        @Nullable String neighbour) {

    /// Pages that have something in common.
    ///
    /// @param host the host of their addresses, or null where they have none
    /// @param files a pattern for their files, where they have no host
    public record Site(@Nullable String host, String files) {
        public Site {
            Objects.requireNonNull(files);
        }

        /// What people call it.
        public String name() {
            return host != null ? host : files;
        }
    }

    public Proposal {
        Objects.requireNonNull(site);
        Objects.requireNonNull(line);
        Objects.requireNonNull(example);
        if (pages < 1 || kept > pages || pages > of) {
            throw new IllegalArgumentException("of " + of + " pages it stands on " + pages + " and is kept on " + kept);
        }
    }
}
