package org.copydesk.index;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Span;

/// A stretch of a found story with the places that were asked for. All offsets count UTF-16 units.
///
/// @param part where the stretch stands
/// @param start where it begins in the title or in `Story.text`
/// @param snippet the stretch as it stands there, cut at no half character
/// @param matches what answers the query, inside the snippet: sorted, apart; none where the stretch is only the
///     story's beginning, shown because the query asks for nothing in the text itself
public record Highlight(Part part, int start, String snippet, List<Span> matches) {

    /// What a stretch is a part of.
    public enum Part {
        /// The headline.
        TITLE,
        /// The story's text.
        TEXT
    }

    public Highlight {
        Objects.requireNonNull(part);
        matches = List.copyOf(matches);
        int end = 0;
        for (Span match : matches) {
            if (match.start() < end || match.end() > snippet.length()) {
                throw new IllegalArgumentException("matches are sorted, apart and inside the " + snippet.length()
                        + " units of the snippet; " + match + " follows " + end);
            }
            end = match.end();
        }
        if (start < 0) {
            throw new IllegalArgumentException("a snippet begins at 0 or later, not at " + start);
        }
    }

    /// The matches against the whole title or `Story.text`.
    public List<Span> inWhole() {
        return matches.stream()
                .map(match -> new Span(start + match.start(), start + match.end()))
                .toList();
    }
}
