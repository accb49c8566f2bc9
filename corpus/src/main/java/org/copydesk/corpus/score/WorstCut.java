package org.copydesk.corpus.score;

import java.util.Objects;

/// The block that cost a page most.
///
/// @param line its first line in the page, from 1
/// @param kept whether it was kept though it is no part of a story; else it was cut though it is
/// @param rule the rule that kept or cut it
/// @param shingles how many runs of four words it put too many or took away, 1 or more
/// @param text the block
public record WorstCut(int line, boolean kept, String rule, int shingles, String text) {

    public WorstCut {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(text);
        if (shingles < 1) {
            throw new IllegalArgumentException("a cut that cost nothing is none: " + shingles);
        }
    }
}
