package org.copydesk.corpus.split;

import java.util.Objects;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Place;

/// A story as it was cut out of a page, before we know whether we have seen it.
///
/// @param place file, record and the line on which the story's text begins
/// @param credits what the page says of it
/// @param text paragraphs joined by one blank line, not blank
public record Draft(Place place, Credits credits, String text) {

    public Draft {
        Objects.requireNonNull(place);
        Objects.requireNonNull(credits);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a draft needs text (" + place + ")");
        }
    }
}
