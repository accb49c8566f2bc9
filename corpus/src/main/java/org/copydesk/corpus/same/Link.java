package org.copydesk.corpus.same;

import java.util.Objects;

/// Two stories that have to do with each other.
///
/// @param shorter the number of the one with fewer words
/// @param longer the number of the other
/// @param likeness what they are to each other, not [Relation#OTHER]
public record Link(int shorter, int longer, Likeness likeness) {

    public Link {
        Objects.requireNonNull(likeness);
        if (shorter == longer || likeness.relation() == Relation.OTHER) {
            throw new IllegalArgumentException(
                    "a link joins two stories that are alike, not " + shorter + " and " + longer + ", " + likeness);
        }
    }
}
