package org.copydesk.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Credits;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Story;
import org.copydesk.corpus.StoryId;
import org.junit.jupiter.api.Test;

class StoryAnnotatorTest {

    private static final StoryAnnotator ANNOTATOR = StoryAnnotator.standard();

    private static AnnotatedStory annotate(String text) {
        return ANNOTATOR.annotate(new Story(new StoryId("0".repeat(64)), text, "en", Credits.NONE));
    }

    @Test
    void namesAndFiguresOfOneSentence() {
        AnnotatedStory story =
                annotate("Mr. Tomasz Wilk, who runs Wilk Shipping Ltd, said in Gdansk on Monday that it had"
                        + " paid 12 million euros for the yard.");
        assertTrue(story.mentions().stream().anyMatch(m -> m.name().equals("Tomasz Wilk")), story.toString());
        assertEquals(
                List.of("Monday", "12 million euros"),
                story.figures().stream()
                        .map(f -> f.span().of(story.story().text()))
                        .toList());
    }

    @Test
    void longTextIsReadInPiecesAndItsOffsetsStand() {
        String sentence = "The port of Riga paid 7 million euros to Tomasz Wilk in 2021 and nothing after that. ";
        int times = 8_000;
        AnnotatedStory story = annotate(sentence.repeat(times).strip());
        List<Figure> money = story.figures().stream()
                .filter(figure -> figure instanceof Figure.Money)
                .toList();
        assertEquals(times, money.size());
        money.forEach(figure ->
                assertEquals("7 million euros", figure.span().of(story.story().text())));
    }
}
