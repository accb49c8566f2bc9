package org.copydesk.corpus.same;

import java.util.Objects;

/// What two texts are to each other, from the two alone. "Short" and "long" are the two by their number of
/// words.
///
/// @param relation what the shorter text is to the longer one
/// @param reason why
/// @param score how much is shared: for [Relation#CONTAINED] the share of the shorter text, else the share of
///     both (Dice), 0 to 1
/// @param cover the share of the shorter text that is in the longer one, 0 to 1
/// @param strong whether the two may be joined without asking others
/// @param framed whether what is shared stands around something else, as site furniture does
/// @param from the first word of the longer text that is shared
/// @param to one past the last
public record Likeness(
        Relation relation,
        Reason reason,
        double score,
        double cover,
        boolean strong,
        boolean framed,
        int from,
        int to) {

    public Likeness {
        Objects.requireNonNull(relation);
        Objects.requireNonNull(reason);
        if (!(score >= 0 && score <= 1) || !(cover >= 0 && cover <= 1) || from < 0 || to < from) {
            throw new IllegalArgumentException("shares are from 0 to 1 and a place in order, not " + score + ", "
                    + cover + ", " + from + ".." + to);
        }
    }
}
