/// What does a reader ask for? The query language: a line of text becomes an [Ask][org.copydesk.index.query.Ask],
/// or a [QuerySyntaxException][org.copydesk.index.query.QuerySyntaxException] that points at the place.
///
/// Nothing here knows of Lucene. Start at [QueryReader][org.copydesk.index.query.QueryReader].
@NullMarked
package org.copydesk.index.query;

import org.jspecify.annotations.NullMarked;
