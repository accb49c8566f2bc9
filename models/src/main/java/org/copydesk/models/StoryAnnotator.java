package org.copydesk.models;

import java.util.List;
import java.util.Objects;
import org.copydesk.corpus.AnnotatedStory;
import org.copydesk.corpus.Figure;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Story;
import org.copydesk.models.figures.FigureFinder;
import org.copydesk.models.names.EntityFinder;

/// The annotator of every day: names by an [EntityFinder], figures by rules. Figures are read in every language whose
/// numbers and currencies they know; names in English alone. Dates that need another date to be understood ("Monday")
/// are left open: the same text must give the same figures, whoever printed it on whichever day.
public final class StoryAnnotator implements Annotator {

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
        return new StoryAnnotator(EntityFinder.openNlp());
    }

    @Override
    public AnnotatedStory annotate(Story story) {
        List<Mention> mentions = names.find(story);
        List<Figure> found = figures.find(story.text(), null);
        return new AnnotatedStory(story, mentions, found);
    }
}
