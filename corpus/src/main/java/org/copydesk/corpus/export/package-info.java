/// How do stories leave the desk? As JSON, one story a line, in a file that is either whole or not there,
/// with a manifest that proves it.
///
/// Start at [org.copydesk.corpus.export.JsonlExport]; what one story looks like is in
/// [org.copydesk.corpus.export.StoryJson], and which of several copies is written in
/// [org.copydesk.corpus.export.DistinctStories].
@NullMarked
package org.copydesk.corpus.export;

import org.jspecify.annotations.NullMarked;
