package org.copydesk.models.figures;

import java.util.List;
import org.copydesk.corpus.Figure;

/// What a reader read.
///
/// @param figures in the order of the text, at least one
/// @param next the token after them
record Found(List<Figure> figures, int next) {

    Found {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("nothing was found before token " + next);
        }
    }
}
