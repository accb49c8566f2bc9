package org.copydesk.corpus.score;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What came of one page.
///
/// @param type the page's group
/// @param score the page's text against that of its stories
/// @param stories how many stories were to be found
/// @param recovered how many of them came out, at an F1 of 0.9 or more
/// @param worst what cost it most, or null where nothing did
public record PageReport(
        String type,
        StoryScore.PageScore score,
        int stories,
        int recovered,
        @Nullable WorstCut worst) {

    public PageReport {
        Objects.requireNonNull(type);
        Objects.requireNonNull(score);
        if (recovered < 0 || recovered > stories) {
            throw new IllegalArgumentException(recovered + " of " + stories + " stories");
        }
    }
}
