/// Have we seen this story before? Two texts are one story if and only if their canonical forms are equal; the
/// canonical form's SHA-256 is the story's name for ever.
///
/// Start at [org.copydesk.corpus.same.CanonicalText].
@NullMarked
package org.copydesk.corpus.same;

import org.jspecify.annotations.NullMarked;
