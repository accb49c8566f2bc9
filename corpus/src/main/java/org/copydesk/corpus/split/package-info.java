/// Where does one story end and the next thing begin? A [page][org.copydesk.corpus.Page] comes apart into its
/// stories, whole and clean, and every block of it is kept or cut by a rule with a name.
///
/// Start at [org.copydesk.corpus.split.StorySplitter].
@NullMarked
package org.copydesk.corpus.split;

import org.jspecify.annotations.NullMarked;
