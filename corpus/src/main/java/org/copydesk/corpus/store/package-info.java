/// What does the desk hold, and does it hold it still after a crash? The corpus is the truth: one SQLite file with
/// every story, where and when it was seen, its names and figures, the batches that brought it, and the raw pages.
/// The index is a view of it that can always be rebuilt.
///
/// Start at [org.copydesk.corpus.store.Corpus]; what goes in is a [org.copydesk.corpus.store.Filing]. The tables
/// stand in `Schema`, and how a story's text and credits follow from its sightings in `StoryWriter`.
@NullMarked
package org.copydesk.corpus.store;

import org.jspecify.annotations.NullMarked;
