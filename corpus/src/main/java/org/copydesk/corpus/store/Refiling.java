package org.copydesk.corpus.store;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Place;

/// What pages of one batch give now, in place of what they gave when they came in.
///
/// @param batch the batch
/// @param pages the pages' files and records
/// @param filing what they give; no pages and no complete files
public record Refiling(int batch, List<Place> pages, Filing filing) {

    public Refiling {
        Objects.requireNonNull(filing);
        pages = List.copyOf(pages);
        if (!filing.pages().isEmpty() || !filing.complete().isEmpty()) {
            throw new IllegalArgumentException("pages that are kept are not filed again");
        }
    }
}
