package org.copydesk.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Span;
import org.copydesk.corpus.Story;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.models.dictionary.DictionaryFinder;
import org.copydesk.models.figures.FigureFinder;
import org.copydesk.models.names.EntityFinder;

/// The annotator of every day: names by an [EntityFinder], figures by rules. Figures are read in every language whose
/// numbers and currencies they know; names in English alone. Dates that need another date to be understood ("Monday")
/// are left open: the same text must give the same figures, whoever printed it on whichever day.
public final class StoryAnnotator implements Annotator {

    /// A text longer than this is no article: it is read in pieces, so that memory does not grow with it. UTF-16 units.
    private static final int PIECE = 1 << 18;

    private final EntityFinder names;
    private final FigureFinder figures = new FigureFinder();

    /// An annotator over this finder of names.
    public StoryAnnotator(EntityFinder names) {
        this.names = Objects.requireNonNull(names);
    }

    /// With the models that come with the program.
    ///
    /// @throws org.copydesk.models.names.BrokenModelException if a model file is missing or not the one that the
    ///     program was built for
    public static StoryAnnotator standard() {
        return with(Dictionary.NONE);
    }

    /// With the models that come with the program, and above them a user's dictionary.
    ///
    /// @throws org.copydesk.models.names.BrokenModelException if a model file is missing or not the one that the
    ///     program was built for
    public static StoryAnnotator with(Dictionary dictionary) {
        EntityFinder models = EntityFinder.openNlp();
        return new StoryAnnotator(
                dictionary.equals(Dictionary.NONE) ? models : new DictionaryFinder(models, dictionary));
    }

    @Override
    public AnnotatedStory annotate(Story story) {
        if (story.text().length() <= PIECE) {
            return new AnnotatedStory(story, names.find(story), figures.find(story.text(), null));
        }
        List<Mention> mentions = new ArrayList<>();
        List<Figure> found = new ArrayList<>();
        int start = 0;
        while (start < story.text().length()) {
            int end = pieceEnd(story.text(), start);
            String text = story.text().substring(start, end);
            if (!text.isBlank()) {
                int from = start;
                Story piece = new Story(story.id(), text, story.language(), story.credits());
                names.find(piece).forEach(mention -> mentions.add(moved(mention, from)));
                figures.find(text, null).forEach(figure -> found.add(moved(figure, from)));
            }
            start = end;
        }
        return new AnnotatedStory(story, mentions, found);
    }

    /// Behind the last white space that fits, so that no word is cut; behind a whole code point where there is none.
    private static int pieceEnd(String text, int start) {
        int most = Math.min(text.length(), start + PIECE);
        if (most == text.length()) {
            return most;
        }
        for (int end = most; end > start + PIECE / 2; end--) {
            if (Character.isWhitespace(text.charAt(end - 1))) {
                return end;
            }
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    private static Mention moved(Mention mention, int by) {
        return new Mention(moved(mention.span(), by), mention.type(), mention.name(), mention.score(), mention.by());
    }

    private static Figure moved(Figure figure, int by) {
        Span span = moved(figure.span(), by);
        return switch (figure) {
            case Figure.Money m -> new Figure.Money(span, m.value(), m.upTo(), m.currency(), m.approximate());
            case Figure.Percent p -> new Figure.Percent(span, p.value(), p.upTo(), p.points(), p.approximate());
            case Figure.Quantity q -> new Figure.Quantity(span, q.value(), q.upTo(), q.unit(), q.approximate());
            case Figure.Date d -> new Figure.Date(span, d.value(), d.approximate());
        };
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
