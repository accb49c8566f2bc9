/// What is an article? The types that every room speaks: a file becomes a [page][org.copydesk.corpus.Page],
/// a page gives [stories][org.copydesk.corpus.Story], a story is seen in [places][org.copydesk.corpus.Sighting],
/// and [mentions][org.copydesk.corpus.Mention] and [figures][org.copydesk.corpus.Figure] stand in its text.
///
/// Everything here is a value: immutable, without behaviour beyond its own law, safe to share between threads.
/// Start at [org.copydesk.corpus.Story], then follow the flow in [org.copydesk.corpus.Outcome].
/// What is done to these values stands in the packages beside this one: `read` (bytes to pages), `split` (pages to
/// stories), `same` (identity and duplicates), `store` (the desk's truth), `export`.
@NullMarked
package org.copydesk.corpus;

import org.jspecify.annotations.NullMarked;
