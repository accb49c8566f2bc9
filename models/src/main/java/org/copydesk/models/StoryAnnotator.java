package org.copydesk.models;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Story;
import org.copydesk.models.dictionary.Dictionary;
import org.copydesk.models.dictionary.DictionaryFinder;
import org.copydesk.models.figures.FigureFinder;
import org.copydesk.models.names.EntityFinder;
import org.copydesk.models.names.ModelFiles;
import org.copydesk.models.names.NameEngine;

/// The annotator of every day: names by an [EntityFinder], figures by rules. Figures are read in every language whose
/// numbers and currencies they know; names in English alone. Dates that need another date to be understood ("Monday")
/// come open ([Figure.Date#open]): the same text must give the same figures, whoever printed it on whichever day.
public final class StoryAnnotator implements Annotator {

    /// A text longer than this is no article: it is read in pieces, so that memory does not grow with it. UTF-16 units.
    private static final int PIECE = 1 << 18;

    /// Rises with every change to the rules that finds other names or figures in the same text, so that stories that
    /// were read by older rules are known to be out of date.
    static final int RULES = 7;

    /// 48 bits are enough to tell one desk's versions apart.
    private static final int VERSION_DIGITS = 12;

    private final EntityFinder names;
    private final String version;
    private final FigureFinder figures = new FigureFinder();

    /// An annotator over this finder of names.
    ///
    /// @param finder the version of that finder: equal versions find the same names in the same text
    public StoryAnnotator(EntityFinder names, String finder) {
        this.names = Objects.requireNonNull(names);
        this.version = ModelFiles.sha256((finder + " rules " + RULES).getBytes(StandardCharsets.UTF_8))
                .substring(0, VERSION_DIGITS);
    }

    /// With the models that come with the program.
    ///
    /// @throws org.copydesk.models.names.BrokenModelException if a model file is missing or not the one that the
    ///     program was built for
    public static StoryAnnotator standard() {
        return with(NameEngine.CASCADE, Dictionary.NONE);
    }

    /// With the models that come with the program, and above them a user's dictionary.
    ///
    /// @throws org.copydesk.models.names.BrokenModelException if a model file is missing or not the one that the
    ///     program was built for
    public static StoryAnnotator with(NameEngine engine, Dictionary dictionary) {
        EntityFinder models = EntityFinder.of(engine);
        String version = engine + " " + ModelFiles.version();
        return dictionary.equals(Dictionary.NONE)
                ? new StoryAnnotator(models, version)
                : new StoryAnnotator(new DictionaryFinder(models, dictionary), version + " " + dictionary.sum());
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public AnnotatedStory annotate(Story story) {
        if (story.text().length() <= PIECE) {
            List<Figure> found = figures.find(story.text());
            List<Mention> named = NoNames.without(story.text(), names.find(story), found);
            return new AnnotatedStory(story, named, found, version);
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
                List<Figure> inPiece = figures.find(text);
                NoNames.without(text, names.find(piece), inPiece)
                        .forEach(mention -> mentions.add(moved(mention, from)));
                inPiece.forEach(figure -> found.add(figure.moved(from)));
            }
            start = end;
        }
        return new AnnotatedStory(story, mentions, found, version);
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
        return new Mention(mention.span().moved(by), mention.type(), mention.name(), mention.score(), mention.by());
    }
}
