package org.copydesk.models.names;

import java.util.List;
import org.copydesk.corpus.Mention;
import org.copydesk.corpus.Story;

/// Finds the people, firms, institutions and places that a text names. Implementations are safe for use by many
/// threads.
public interface EntityFinder {

    /// The names in `text`, sorted by place, none overlapping. Short forms carry the full name that stands elsewhere in
    /// the text.
    ///
    /// @param text English; any other language gives names of no use
    List<Mention> find(String text);

    /// The names in a story; none where its language is known and is not English.
    default List<Mention> find(Story story) {
        String language = story.language();
        return language == null || language.equals("en") ? find(story.text()) : List.of();
    }

    /// A finder with the models that come with the program, which all finders share: about 30 MB for the fast
    /// engine, 10 MB more for each thread, and for the other engines 60 MB outside the heap.
    ///
    /// @throws BrokenModelException if a model file is missing or not the one that the program was built for, or if
    ///     this machine cannot run it
    static EntityFinder of(NameEngine engine) {
        return new StoryFinder(() -> SentenceReader.of(engine), Lexicon.shared(), OrganisationTyper.load());
    }
}
