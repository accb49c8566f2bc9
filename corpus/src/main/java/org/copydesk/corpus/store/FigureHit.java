package org.copydesk.corpus.store;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.StoryId;
import org.jspecify.annotations.Nullable;

/// A figure and the sentence that it stands in.
///
/// @param story whose text it stands in
/// @param title of that story, or null
/// @param figure the figure
/// @param text the figure as printed
/// @param sentence where the sentence stands in the story's text; it covers the figure
/// @param sentenceText the sentence as printed
/// @param again the same amount in other currencies, which the text gives behind it
public record FigureHit(
        StoryId story,
        @Nullable String title,
        Figure figure,
        String text,
        Span sentence,
        String sentenceText,
        List<Figure> again) {

    public FigureHit {
        Objects.requireNonNull(story);
        Objects.requireNonNull(text);
        Objects.requireNonNull(sentenceText);
        again = List.copyOf(again);
        if (sentence.start() > figure.span().start()
                || sentence.end() < figure.span().end()) {
            throw new IllegalArgumentException("sentence " + sentence + " does not cover figure " + figure.span());
        }
    }

    static FigureHit of(StoryId story, @Nullable String title, String storyText, Figure figure, List<Figure> again) {
        Span sentence = Sentence.around(storyText, figure.span());
        return new FigureHit(
                story, title, figure, figure.span().of(storyText), sentence, sentence.of(storyText), again);
    }
}
