package org.copydesk.corpus;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A story with the names and figures in its text.
///
/// @param story the story
/// @param mentions sorted by span, inside the text, not overlapping
/// @param figures sorted by span, inside the text, not overlapping each other
/// @param by the version of the models and rules that looked, in a few characters; null where nobody did
public record AnnotatedStory(
        Story story,
        List<Mention> mentions,
        List<Figure> figures,
        @Nullable String by) {

    public AnnotatedStory {
        Objects.requireNonNull(story);
        mentions = List.copyOf(mentions);
        figures = List.copyOf(figures);
        requireInside(story, mentions.stream().map(Mention::span).toList());
        requireInside(story, figures.stream().map(Figure::span).toList());
    }

    /// A story at which nobody looked whose version is known.
    public AnnotatedStory(Story story, List<Mention> mentions, List<Figure> figures) {
        this(story, mentions, figures, null);
    }

    private static void requireInside(Story story, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            if (span.start() < end || span.end() > story.text().length()) {
                throw new IllegalArgumentException("spans are sorted, apart and inside the "
                        + story.text().length() + " units of story " + story.id() + "; " + span + " follows " + end);
            }
            end = span.end();
        }
    }
}
