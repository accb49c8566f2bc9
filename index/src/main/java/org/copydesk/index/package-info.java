/// Where do stories go, and how do I get them back?
///
/// [StoryIndex][org.copydesk.index.StoryIndex] takes them in, one writer to a desk;
/// [StorySearch][org.copydesk.index.StorySearch] finds them, for as many readers as like. What a reader asks is a
/// [ParsedQuery][org.copydesk.index.query.ParsedQuery], read by
/// [QueryReader][org.copydesk.index.query.QueryReader]; what comes back is [Hits][org.copydesk.index.Hits].
///
/// The index is a view: whatever it holds can be made again from the corpus. Lucene stays inside this package: no
/// public signature names a class of it.
@NullMarked
package org.copydesk.index;

import org.jspecify.annotations.NullMarked;
