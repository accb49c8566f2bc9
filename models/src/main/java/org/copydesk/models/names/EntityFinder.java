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

    /// The fast finder: OpenNLP with our own model, about 10 MB of memory and one finder's state a thread.
    ///
    /// @throws BrokenModelException if a model file is missing or not the one that the program was built for
    static EntityFinder openNlp() {
        return new OpenNlpFinder(ModelFiles.finder(), Lexicon.shared(), OrganisationTyper.load());
    }
}
