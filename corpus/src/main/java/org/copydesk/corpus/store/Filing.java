package org.copydesk.corpus.store;

import java.util.List;
import org.copydesk.corpus.AnnotatedStory;

/// What came of one or several files, ready to go into the corpus in one transaction.
///
/// @param stories stories that the corpus lacks, and stories whose layout here is better than the one it holds; the
///     credits in them are not looked at, for a story's credits follow from its sightings; the language is to
///     follow from the text alone
/// @param sightings one for each occurrence, those of `stories` included
/// @param leftOut what gave no story
/// @param pages raw pages to keep
/// @param complete files of which nothing more will come
public record Filing(
        List<AnnotatedStory> stories,
        List<Seen> sightings,
        List<LeftOut> leftOut,
        List<PackedPage> pages,
        List<String> complete) {

    public Filing {
        stories = List.copyOf(stories);
        sightings = List.copyOf(sightings);
        leftOut = List.copyOf(leftOut);
        pages = List.copyOf(pages);
        complete = List.copyOf(complete);
    }
}
